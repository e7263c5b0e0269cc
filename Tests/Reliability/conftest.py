import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from breaking import Project  # noqa: E402


@pytest.fixture
def broken(tmp_path, program):
    """Makes a project in a folder of its own."""
    return lambda name="project": Project(tmp_path / name, program)
