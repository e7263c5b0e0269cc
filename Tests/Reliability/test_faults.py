"""System calls that go wrong, and runs that end at any of them."""
import errno
import os
import random
import shutil
import subprocess
import time

import pytest
from breaking import FORESEEN, SEED, Project, article, some

#: Errors after which the run has nothing to complain of: it tries again, or writes the rest.
HARMLESS = {"EINTR", "short"}
KINDS = ["ENOSPC", "EIO", "EINTR", "EMFILE", "EACCES", "short"]


@pytest.fixture(scope="session")
def shim(tmp_path_factory):
    compiler = shutil.which("cc")
    if not compiler:
        pytest.skip("no C compiler")
    path = tmp_path_factory.mktemp("shim") / "faults.so"
    source = os.path.join(os.path.dirname(__file__), "faults.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], check=True)
    return path


@pytest.fixture
def tried(broken, shim, tmp_path):
    """Runs with a fault, in a copy of a project that has an old set and changed inputs."""
    return Trial(broken, shim, tmp_path)


class Trial:
    def __init__(self, broken, shim, folder):
        self.shim, self.folder = shim, folder
        self.fresh, self.changed = broken("fresh"), broken("changed")
        generator = random.Random(SEED)
        self.changed.fill(generator, 4)
        self.changed.run("run", "-q")
        self.old = self.changed.published()
        for project in [self.changed, self.fresh]:
            state = generator.getstate()
            project.fill(generator, 5)
            generator.setstate(state)
        self.new = self.changed.from_scratch(folder / "scratch")
        assert self.old != self.new

    def start(self, project, kind, at, log=None):
        environment = {**os.environ, "LD_PRELOAD": str(self.shim), "FAULT_KIND": kind,
                       "FAULT_AT": str(at), "FAULT_ROOT": str(project.folder)}
        if log:
            environment["FAULT_LOG"] = str(log)
        return project.run("run", "-q", "--jobs", "1", code=None, env=environment)

    def operations(self, project, kind):
        """The operations that a fault of this kind can befall, by their numbers from 1."""
        log = self.folder / f"{kind}.log"
        done = self.start(project.copy(self.folder / "logged"), kind, 0, log)
        assert done.returncode == 0, done.errors
        shutil.rmtree(self.folder / "logged")
        lines = log.read_text().splitlines()
        log.unlink()
        return [line.split(" ", 1)[1] for line in lines]

    def cases(self, project, kind, few):
        """All of the operations, or some that lie apart."""
        operations = list(enumerate(self.operations(project, kind), 1))
        count = some(len(operations), min(few, len(operations)))
        return [operations[index * len(operations) // count] for index in range(count)]

    def is_whole(self, project, before):
        found = project.published()
        if not before:
            # The names of a first set come one after the other, each with all it has.
            return all(self.new.get(name) == digest for name, digest in found.items())
        return found in (before, self.new)

    def ends_well(self, project, case):
        """The next run gives what an undisturbed one gives."""
        project.run("run", "-q")
        assert project.published() == self.new, case
        project.run("verify", "-q")
        shutil.rmtree(project.folder)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("start", ["fresh", "changed"])
def test_faults(tried, kind, start):
    project = getattr(tried, start)
    before = project.published()
    for number, operation in tried.cases(project, kind, 5):
        case = (kind, number, operation)
        copy = project.copy(tried.folder / "case")
        done = tried.start(copy, kind, number)
        assert done.returncode in FORESEEN, (case, done.returncode, done.errors)
        path = operation.split(" ", 1)[1]
        if done.returncode == 0 and path.startswith("in/") and kind not in HARMLESS:
            # An input that cannot be read is set aside, and named.
            assert path in copy.run("quarantine").output or copy.published() == tried.new, case
        elif done.returncode == 0:
            assert copy.published() == tried.new, case
        else:
            assert tried.is_whole(copy, before), case
            assert kind not in HARMLESS, (case, done.errors)
            codes = (78,) if path == "pipeline.json" else (66, 73, 74)
            assert done.returncode in codes, (case, done.returncode, done.errors)
            message = os.strerror(getattr(errno, kind))
            assert message in done.errors and "error: " in done.errors, (case, done.errors)
        tried.ends_well(copy, case)


def test_an_input_that_could_not_be_opened_once(tried):
    """What kept it from being read left no trace on it."""
    project = tried.changed
    operations = tried.operations(project, "EMFILE")
    time.sleep(2.3)
    number = next(number for number, operation in enumerate(operations, 1)
                  if operation.startswith("open in/"))
    assert tried.start(project, "EMFILE", number).returncode == 0
    assert os.strerror(errno.EMFILE) in project.run("quarantine").output
    tried.ends_well(project, number)


@pytest.mark.parametrize("kind", ["kill", "half"])
@pytest.mark.parametrize("start", ["fresh", "changed", "killed before"])
def test_crash_points(tried, kind, start):
    """An end before every operation, and in the middle of every write."""
    project = tried.fresh if start == "fresh" else tried.changed
    before = project.published()
    if start == "killed before":
        # Where most of the work is done, and nothing of it is published.
        point = next(number for number, operation in enumerate(
            tried.operations(project, "kill"), 1) if operation == "sync output/.depeche-staging")
        assert tried.start(project, "kill", point).returncode == 137
    for number, operation in tried.cases(project, kind, 8):
        case = (kind, number, operation)
        copy = project.copy(tried.folder / "case")
        assert tried.start(copy, kind, number).returncode == 137, case
        assert tried.is_whole(copy, before), case
        if copy.run("plan", "--exit-code", code=None).returncode == 0:
            assert copy.published() == tried.new, case
        tried.ends_well(copy, case)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk(tmp_path, program):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]).returncode:
        pytest.skip("mount is not allowed here")
    try:
        project = Project(disk / "project", program)
        generator = random.Random(SEED)
        project.fill(generator, 10)
        project.run("run", "-q")
        old = project.published()
        project.fill(generator, 10)
        for room in [0, 4, 16, 64, 128]:
            (disk / "filler").write_bytes(b"")
            free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
            with open(disk / "filler", "wb") as filler:
                filler.write(bytes(max(0, free - room * 1024)))
            done = project.run("run", "-q", code=None)
            assert done.returncode == 74 and "No space left on device" in done.errors, done.errors
            assert "Free some space" in done.errors
            assert project.published() == old
        (disk / "filler").unlink()
        project.run("run", "-q")
        project.run("verify", "-q")
        assert project.published() != old
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("arguments", [
    ["schema"], ["show", "documents"], ["plan"], ["status", "--json"], ["verify"]])
def test_output_that_nothing_takes(broken, arguments):
    project = broken()
    project.fill(random.Random(SEED), 2)
    project.run("run", "-q")
    with open("/dev/full", "w") as full:
        done = subprocess.run([project.program, *arguments], cwd=project.folder, stdout=full,
                              stderr=subprocess.PIPE, text=True)
    assert done.returncode == 74, done.stderr
    assert "No space left on device" in done.stderr
