"""Many at once: runs beside runs, readers beside publications."""
import random
import threading

from breaking import SEED, article, rows, some


def test_runs_started_at_once(broken):
    project = broken()
    project.fill(random.Random(SEED), 60)
    started = [project.start("run", "-q") for _ in range(20)]
    codes = []
    for process in started:
        _, errors = process.communicate(timeout=120)
        codes.append(process.returncode)
        assert process.returncode in (0, 75), errors
    assert 0 in codes and 75 in codes, codes
    project.run("verify", "-q")
    skipped = [project.start("run", "-q", "--if-locked", "skip") for _ in range(8)]
    for process in skipped:
        _, errors = process.communicate(timeout=120)
        assert (process.returncode, errors) == (0, "")


def test_a_killed_holder_leaves_no_lock(broken):
    project = broken()
    project.fill(random.Random(SEED), 60)
    process = project.start("run", "-q")
    while not (project.folder / ".depeche" / "run.json").exists():
        assert process.poll() is None
    process.kill()
    process.wait()
    assert "killed" in project.run("status").output
    project.run("run", "-q")


def test_readers_during_publications(broken):
    project = broken()
    generator = random.Random(SEED)
    project.fill(generator, 15)
    project.run("run", "-q")
    files = sorted((project.folder / "output").glob("*.gz"))
    stop, problems, reads = threading.Event(), [], [0]

    def read():
        while not stop.is_set():
            for path in files:
                try:
                    rows(path)
                    reads[0] += 1
                except Exception as problem:  # whatever a reader could meet
                    problems.append(f"{path.name}: {problem!r}")

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        for _ in range(some(100, 10)):
            project.write(f"{generator.randrange(15):04}.txt", article(generator))
            project.run("run", "-q")
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert not problems, problems[:5]
    assert reads[0] > 20
