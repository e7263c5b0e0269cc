"""Runs that are killed: what is published is the old set or the new one, and the next run mends all."""
import random
import shutil
import signal
import time

import pytest
from breaking import SEED, article, generators, seconds, some


def start_of(broken):
    """A project with a published set, changed inputs that no run has seen, and both sets."""
    project = broken()
    generator = random.Random(SEED)
    project.fill(generator, 40)
    project.run("run", "-q")
    old = project.published()
    project.write("0007.txt", article(generator))
    project.write("new.txt", article(generator))
    (project.folder / "in" / "0030.txt").unlink()
    return project, old


@pytest.mark.parametrize("force", [False, True], ids=["incremental", "from scratch"])
def test_killed_at_any_time(broken, tmp_path, force):
    project, old = start_of(broken)
    new = project.from_scratch(tmp_path / "fresh")
    assert old != new
    arguments = ["run", "-q"] + (["--force"] if force else [])
    whole = project.copy(tmp_path / "timed")
    duration = seconds(lambda: whole.run(*arguments))
    outcomes = {"old": 0, "new": 0}
    for case, generator in generators(some(110, 8), f"kill-{force}"):
        tried = project.copy(tmp_path / case)
        kills = generator.choice([1, 1, 2])
        for _ in range(kills):
            process = tried.start(*arguments)
            time.sleep(generator.uniform(0, duration * 1.1))
            process.kill()
            process.communicate()
            found = tried.published()
            assert found in (old, new), case
            outcomes["old" if found == old else "new"] += 1
        tried.run("run", "-q")
        assert tried.published() == new, case
        tried.run("verify", "-q")
        shutil.rmtree(tried.folder)
    print(outcomes)


@pytest.mark.parametrize("number, code", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_by_a_signal(broken, tmp_path, number, code):
    project, old = start_of(broken)
    new = project.from_scratch(tmp_path / "fresh")
    whole = project.copy(tmp_path / "timed")
    duration = seconds(lambda: whole.run("run", "-q", "--force"))
    for case, generator in generators(some(50, 4), f"stop-{number}"):
        tried = project.copy(tmp_path / case)
        process = tried.start("run", "-q", "--force")
        # Not before the program has begun to look for signals.
        time.sleep(0.1 + generator.uniform(0, duration))
        process.send_signal(number)
        took = seconds(process.communicate)
        assert took < 5, case
        assert process.returncode in (code, 0), case
        assert tried.published() == (new if process.returncode == 0 else old), case
        assert not (tried.folder / "output" / ".depeche-staging").exists(), case
        tried.run("run", "-q")
        assert tried.published() == new, case
        shutil.rmtree(tried.folder)
