"""The script that lies beside the datasets, as a module."""
import importlib.util


def loader(output):
    spec = importlib.util.spec_from_file_location("load", output / "load.py")
    load = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(load)
    return load
