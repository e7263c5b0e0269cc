"""Runs as a user makes them: the same bytes always, single stages, broken input."""
import fcntl
import gzip
import hashlib
import json
import os

import duckdb
import pytest


def checksums(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted((folder / "output").iterdir()) if path.is_file()}


def number(query):
    return duckdb.sql(query).fetchall()[0][0]


def setting(name, **values):
    def change(pipeline):
        entry = next(entry for entry in pipeline["stages"] if entry["use"] == name)
        entry.setdefault("settings", {}).update(values)
    return change


@pytest.mark.parametrize("jobs", [1, 2, 8])
def test_any_number_of_jobs_gives_the_same_bytes(project, run, seeds, jobs):
    # Small batches, so that there is something to run side by side.
    folder = project(change=setting("load", batchBytes=4096))
    once = None
    for _ in range(2):
        run("run", "-q", "--jobs", jobs, folder=folder)
        assert once in (None, checksums(folder))
        once = checksums(folder)
    for environment in [
            {"TZ": "Asia/Kolkata", "LANG": "C"},
            {"TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nowhere"}, {}]:
        elsewhere = project(change=setting("load", batchBytes=4096))
        run("run", "-q", "--jobs", 1, folder=elsewhere, env=environment)
        assert checksums(elsewhere) == once


def test_aggregate_alone_gives_the_same_bytes(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    before = checksums(folder)
    for path in (folder / "output").iterdir():
        if path.is_symlink():
            path.unlink()
    done = run("run", "--only", "aggregate", folder=folder)
    assert checksums(folder) == before
    assert "running aggregate from what load, clean, translate, extract saved" in done.stderr


def test_every_stage_can_be_left_and_taken_up(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    before = checksums(folder)
    for first, last in [("load", "clean"), ("translate", "translate"), ("extract", "aggregate")]:
        run("run", "-q", "--from", first, "--to", last, folder=folder)
    assert checksums(folder) == before


def test_a_changed_setting_reruns_from_its_stage(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    path = folder / "pipeline.json"
    pipeline = json.loads(path.read_text())
    setting("extract", minimumConfidence=900)(pipeline)
    path.write_text(json.dumps(pipeline))
    count = lambda: number(f"SELECT count(*) FROM '{folder}/output/mentions.csv.gz'")
    before = count()
    refused = run("run", "--only", "aggregate", folder=folder, code=66)
    assert "minimumConfidence was 0 and is 900" in refused.stderr
    run("run", "-q", "--from", "extract", folder=folder)
    assert 0 < count() < before


def test_nothing_saved_is_said(project, run):
    refused = run("run", "--only", "aggregate", folder=project(), code=66)
    assert "nothing whole was saved by 'load'" in refused.stderr


def test_a_pipeline_without_translate_runs(project, run):
    def change(pipeline):
        pipeline["stages"] = [entry for entry in pipeline["stages"] if entry["use"] != "translate"]
    folder = project(change=change)
    run("run", "-q", folder=folder)
    assert number(f"SELECT count(*) FROM '{folder}/output/mentions.csv.gz'") > 0
    assert gzip.decompress((folder / "output/quotations.jsonl.gz").read_bytes()) == b""


def test_broken_inputs_become_rejects_and_the_run_goes_on(project, run, tmp_path):
    (tmp_path / "good.txt").write_text("Jean Martin a quitté Renault.", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "broken.txt.gz").write_bytes(gzip.compress(b"abc" * 100, mtime=0)[:-6])
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "records.jsonl").write_text(
        '{"id": "one", "text": "Un premier texte."}\n{"id": "two"\n{"id": "three"}\n'
        '{"id": "four", "text": "Un autre texte."}\n')
    (tmp_path / "table.csv").write_text('id,text\na,"Un, ""deux""\ntrois."\nb,\n')
    folder = project([str(tmp_path)])
    run("run", "-q", folder=folder)
    found = duckdb.sql(
        f"SELECT reason, count(*) FROM '{folder}/output/rejects.csv.gz' GROUP BY 1").fetchall()
    assert dict(found) == {"empty": 1, "broken_gzip": 1, "undecodable": 1, "broken_record": 1,
                           "no_text": 2}
    assert number(f"SELECT count(*) FROM '{folder}/output/documents.csv.gz'") == 4


def test_standard_input_is_read(project, run, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("Jean Martin a quitté Renault.", encoding="utf-8")
    folder = project()
    with article.open() as stdin:
        run("run", "-q", "--input", "-", folder=folder, stdin=stdin)
    assert number(f"SELECT count(*) FROM '{folder}/output/documents.csv.gz'") == 1


def test_a_table_on_standard_input_is_read_as_one(project, run, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text('id,text\na,"Jean Martin a quitté\nRenault."\nb,Un autre texte.\n', encoding="utf-8")
    folder = project()
    with table.open() as stdin:
        run("run", "-q", "--input", "-", folder=folder, stdin=stdin)
    documents = f"{folder}/output/documents.csv.gz"
    found = duckdb.sql(f"SELECT document_id FROM '{documents}' ORDER BY 1").fetchall()
    assert found == [("d-a",), ("d-b",)]


def test_a_failed_run_leaves_the_old_datasets(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    before = checksums(folder)
    run("run", "-q", "--input", str(folder / "missing.txt"), folder=folder, code=66)
    assert checksums(folder) == before


def test_a_run_killed_while_publishing_is_made_good(project, run):
    """Half of the files in their places and half still in the folder of the whole set."""
    folder = project(change=setting("aggregate", publish="files"))
    output = folder / "output"
    run("run", "-q", folder=folder)
    after = checksums(folder)
    whole = output / ".depeche-whole"
    whole.mkdir()
    for name in sorted(after)[::2]:
        (output / name).rename(whole / name)
        (output / name).write_text("of an earlier run")
    done = run("check", folder=folder)
    assert "put the datasets of a run in place" in done.stderr
    assert checksums(folder) == after


def test_another_run_keeps_its_hands_off_the_output(project, run):
    """Even with a state folder of its own: the lock is on the output, too."""
    folder = project()
    output = folder / "output"
    output.mkdir()
    handle = os.open(output, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        refused = run("run", "-q", "--state", "other", folder=folder, code=75)
        assert "another run writes its datasets here" in refused.stderr
    finally:
        os.close(handle)
    assert list(output.iterdir()) == []


def test_formats_no_longer_asked_for_are_removed(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    path = folder / "pipeline.json"
    pipeline = json.loads(path.read_text())
    setting("aggregate", formats=["csv"])(pipeline)
    path.write_text(json.dumps(pipeline))
    run("run", "-q", "--only", "aggregate", folder=folder)
    assert not list((folder / "output").glob("*.jsonl.gz"))


def test_quiet_prints_nothing(project, run):
    done = run("run", "-q", folder=project())
    assert done.stdout == "" and done.stderr == ""
