"""Many at once: runs beside runs, readers beside publications."""
import hashlib
import json
import random
import threading

import duckdb
import pytest
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


def read_names(output):
    """Every name in the output, whatever set it leads to."""
    for path in sorted(output.glob("*.gz")):
        rows(path)


def read_set(output):
    """One set, taken hold of once: every file is the one that the set's descriptor names."""
    held = (output / "current").resolve()
    for resource in json.loads((held / "datapackage.json").read_text())["resources"]:
        digest = hashlib.sha256((held / resource["path"]).read_bytes()).hexdigest()
        assert f"sha256:{digest}" == resource["hash"], resource["path"]


def query_set(output):
    """The same by DuckDB: documents and mentions of one set agree."""
    held = (output / "current").resolve()
    lost = duckdb.connect().sql(f"""
        SELECT count(*) FROM '{held}/mentions.csv.gz'
        WHERE document_id NOT IN (SELECT document_id FROM '{held}/documents.csv.gz')""").fetchall()
    assert lost == [(0,)]


@pytest.mark.parametrize("mode", ["links", "files"])
def test_readers_during_publications(broken, mode):
    project = broken()
    project.settings(
        lambda pipeline: pipeline["stages"][-1].update(settings={"publish": mode, "keepSets": 3}))
    generator = random.Random(SEED)
    project.fill(generator, 15)
    project.run("run", "-q")
    output = project.folder / "output"
    stop, problems, reads = threading.Event(), [], [0]

    def keep_reading(read):
        while not stop.is_set():
            try:
                read(output)
                reads[0] += 1
            except Exception as problem:  # whatever a reader could meet
                problems.append(f"{read.__name__}: {problem!r}")

    kinds = [read_names, read_set, query_set, read_set] if mode == "links" else [read_names] * 2
    readers = [threading.Thread(target=keep_reading, args=[kind]) for kind in kinds]
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
