"""Runs as a user makes them: the same bytes always, single stages, broken input."""
import gzip
import hashlib
import json

import duckdb
import pytest


def checksums(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted((folder / "output").iterdir())}


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


def test_a_failed_run_leaves_the_old_datasets(project, run):
    folder = project()
    run("run", "-q", folder=folder)
    before = checksums(folder)
    run("run", "-q", "--input", str(folder / "missing.txt"), folder=folder, code=66)
    assert checksums(folder) == before


def test_quiet_prints_nothing(project, run):
    done = run("run", "-q", folder=project())
    assert done.stdout == "" and done.stderr == ""
