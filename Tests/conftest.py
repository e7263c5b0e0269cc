"""What all Python tests share: the program, and runs of it in fresh folders."""
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def program():
    if "DEPECHE_PROGRAM" in os.environ:
        return pathlib.Path(os.environ["DEPECHE_PROGRAM"])
    shown = subprocess.run(
        ["swift", "build", "-c", "release", "--show-bin-path"],
        cwd=ROOT, check=True, capture_output=True, text=True)
    path = pathlib.Path(shown.stdout.strip()) / "depeche"
    assert path.exists(), "build first: swift build -c release --product depeche"
    return path


@pytest.fixture(scope="session")
def run(program):
    """run(config folder, arguments...) gives the finished process; fails on a wrong exit code."""

    def call(*arguments, folder, code=0, **options):
        done = subprocess.run(
            [str(program), *map(str, arguments)], cwd=folder, capture_output=True, text=True,
            stdin=options.pop("stdin", subprocess.DEVNULL), timeout=300, **options)
        assert done.returncode == code, f"exit {done.returncode}, not {code}:\n{done.stderr}"
        return done

    return call


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """Makes a folder with the pipeline of this repository, changed by the caller."""

    def make(inputs=None, change=lambda pipeline: None):
        folder = tmp_path_factory.mktemp("project")
        pipeline = json.loads((ROOT / "pipeline.json").read_text(encoding="utf-8"))
        settings = stage(pipeline, "load").setdefault("settings", {})
        settings["inputs"] = inputs or [str(ROOT / "seeds" / "*.txt")]
        change(pipeline)
        (folder / "pipeline.json").write_text(json.dumps(pipeline), encoding="utf-8")
        memory = ROOT / "translations.csv"
        if memory.exists():
            (folder / "translations.csv").write_bytes(memory.read_bytes())
        return folder

    return make


def stage(pipeline, name):
    return next(entry for entry in pipeline["stages"] if entry["use"] == name)


@pytest.fixture(scope="session")
def seeds(project, run):
    """The folder of a finished run on the seeds."""
    folder = project()
    run("run", "-q", folder=folder)
    return folder
