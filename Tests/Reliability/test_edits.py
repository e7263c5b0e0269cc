"""What is kept never shows: after any edits, a run gives what a run from scratch gives."""
import json
import random
import shutil
import time

import pytest
from breaking import SEED, article, generators, some


def edit(project, generator):
    """Changes something, and says what."""
    names = project.articles()
    kind = generator.choice(
        ["change", "add", "delete", "repeat", "touch", "setting", "rename", "records", "records"])
    chosen = generator.choice(names)
    path = project.folder / "in" / chosen
    if kind == "change":
        path.write_text(article(generator), encoding="utf-8")
    elif kind == "add":
        project.write(f"{generator.randrange(10000):04}-more.txt", article(generator))
    elif kind == "delete" and len(names) > 3:
        path.unlink()
    elif kind == "repeat":
        # The same text again, and the same text under a name that gives the same id.
        (project.folder / "in" / "again").mkdir(exist_ok=True)
        shutil.copy(path, project.folder / "in" / f"{generator.randrange(10000):04}-again.txt")
        if not path.is_dir() and path.is_file():
            shutil.copy(path, project.folder / "in" / "again" / chosen)
    elif kind == "touch":
        path.touch()
    elif kind == "rename":
        path.rename(path.with_name(f"{generator.randrange(10000):04}-renamed.txt"))
    elif kind == "records":
        edit_records(project.folder / "in" / "records.jsonl", generator)
    elif kind == "setting":
        confidence = generator.choice([0, 500, 900])
        formats = generator.choice([["csv"], ["jsonl"], ["csv", "jsonl"]])

        def change(pipeline):
            pipeline["stages"][3]["settings"] = {"minimumConfidence": confidence}
            pipeline["stages"][4]["settings"] = {"formats": formats}
        project.settings(change)
    return f"{kind} {chosen}"


def edit_records(path, generator):
    """Takes some records away or puts some in, of which a few cannot be read."""
    lines = path.read_text(encoding="utf-8").splitlines(True) if path.exists() else []
    place = generator.randint(0, len(lines))
    if generator.random() < 0.4:
        del lines[place:place + generator.randint(1, 3)]
    else:
        lines[place:place] = [
            "{oops\n" if generator.random() < 0.05 else json.dumps({"text": article(generator)}) + "\n"
            for _ in range(generator.randint(1, 12))]
    path.write_text("".join(lines), encoding="utf-8")


def test_edits_in_any_order(broken, tmp_path):
    project = broken()
    start = random.Random(SEED)
    project.fill(start, 25)
    project.run("run", "-q")
    for case, generator in generators(some(120, 8), "edit"):
        script = []
        for _ in range(generator.randint(1, 4)):
            files = [name for name in project.articles() if name.endswith(".txt")]
            if not files:
                project.fill(generator, 5)
            script.append(edit_file(project, generator))
        runs_as_planned(project, (case, script))
        assert project.published() == project.from_scratch(tmp_path / "fresh"), (case, script)


def runs_as_planned(project, case):
    """Runs; every stage that the plan named did something, and no other did."""
    planned = json.loads(project.run("plan", "--json").output)
    exit_code = project.run("plan", "--exit-code", code=None).returncode
    assert exit_code == (0 if planned["nothing_to_do"] else 10), case
    project.run("run", "-q")
    record = json.loads((project.folder / ".depeche" / "run.json").read_text())
    for stage in planned["stages"]:
        did = next(entry for entry in record["stages"] if entry["stage"] == stage["stage"])
        assert (did["documents_out"] > 0) == (stage["batches_to_do"] > 0), (case, stage, did)
    assert project.run("plan", "--exit-code").returncode == 0, case


def test_edits_of_files_that_lay_still(broken, tmp_path):
    """Files that were not touched for two seconds are not read again: nor is one too few."""
    project = broken()
    project.fill(random.Random(SEED), 30)
    project.run("run", "-q")
    for case, generator in generators(some(40, 5), "settled"):
        time.sleep(2.3)
        if generator.random() < 0.3:
            project.run("run", "-q")
        script = [edit_file(project, generator) for _ in range(generator.randint(0, 3))]
        runs_as_planned(project, (case, script))
        assert project.published() == project.from_scratch(tmp_path / "fresh"), (case, script)


def edit_file(project, generator):
    """An edit of one of the files in the folder itself."""
    while True:
        before = project.articles()
        if any(name.endswith(".txt") for name in before):
            try:
                return edit(project, generator)
            except (IsADirectoryError, shutil.SameFileError):
                continue


@pytest.mark.parametrize("stage", ["load", "clean", "translate", "extract", "aggregate"])
def test_damaged_results_are_made_again(broken, stage):
    project = broken()
    project.fill(random.Random(SEED), 12)
    project.run("run", "-q")
    published = project.published()
    for path in (project.folder / ".depeche" / "cache" / stage).rglob("*.bin"):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    if stage != "aggregate":
        shutil.rmtree(project.folder / ".depeche" / "cache" / "aggregate")
    shutil.rmtree(project.folder / "output")
    project.run("run", "-q")
    assert project.published() == published
    project.run("verify", "-q")


@pytest.mark.parametrize("jobs", [1, 2, 3, 8])
@pytest.mark.parametrize("environment", [
    {"TZ": "UTC", "LANG": "C"}, {"TZ": "Asia/Kolkata", "LANG": "fr_FR.UTF-8"}], ids=["C", "fr"])
def test_the_same_bytes_everywhere(broken, tmp_path, jobs, environment):
    project = broken(f"elsewhere-{jobs}")
    project.fill(random.Random(SEED), 20)
    reference = broken("reference")
    reference.fill(random.Random(SEED), 20)
    reference.run("run", "-q", "--jobs", "1")
    for _ in range(some(5, 1)):
        project.run("run", "-q", "--force", "--jobs", jobs, env=environment)
        assert project.published() == reference.published()
    # Warm, and from another working folder.
    outside = project.start("run", "-q", "-c", str(project.folder / "pipeline.json"))
    outside.communicate()
    assert outside.returncode == 0
    assert project.published() == reference.published()
