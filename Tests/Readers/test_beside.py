"""What lies beside the datasets: the descriptor, and the scripts that load them."""
import datetime
import hashlib
import json
import re

import duckdb
import frictionless
import pandas
import pytest

from loading import loader

QUERIES = [
    "left_this_quarter", "departures_by_status", "departures_told_differently",
    "departure_evidence", "moves", "who_praises_whom", "tone_by_organization",
    "english_quotations", "mentioned_together", "coverage_by_month",
]
# What pandas and Polars call the types of the descriptor.
PANDAS = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean",
          "date": "datetime64"}
POLARS = {"string": "String", "integer": "Int64", "number": "Float64", "boolean": "Boolean",
          "date": "Date"}


def setting(**values):
    def change(pipeline):
        entry = next(entry for entry in pipeline["stages"] if entry["use"] == "aggregate")
        entry.setdefault("settings", {}).update(values)
    return change


@pytest.fixture(scope="module")
def csv_only(project, run):
    folder = project(change=setting(formats=["csv"], license="CC-BY-4.0",
                                    sources=["Wikinews", "https://fr.wikinews.org"]))
    run("run", "-q", folder=folder)
    return folder / "output"


@pytest.fixture(params=["jsonl", "csv"])
def output(request, seeds):
    """The datasets of the seeds, in both formats and as CSV alone."""
    return seeds / "output" if request.param == "jsonl" else request.getfixturevalue("csv_only")


def package(output):
    return json.loads((output / "datapackage.json").read_text(encoding="utf-8"))


def connect(output, monkeypatch):
    monkeypatch.chdir(output)
    database = duckdb.connect()
    database.execute((output / "load.sql").read_text(encoding="utf-8"))
    return database


def test_frictionless_finds_nothing_wrong(output):
    """Types, enumerations, bounds, keys and references of every row."""
    loaded = frictionless.Package(str(output / "datapackage.json"))
    for resource in list(loaded.resources):
        if resource.format == "jsonl" and resource.to_descriptor()["rows"] == 0:
            loaded.remove_resource(resource.name)  # frictionless 5.21 cannot open it
    report = loaded.validate()
    wrong = [(task.name, error.note) for task in report.tasks for error in task.errors[:3]]
    assert report.valid, wrong + [error.note for error in report.errors]
    assert len(report.tasks) >= 10


def test_copies_are_described_and_verified(project, run):
    """What is made from the tables has no columns, but bytes and a checksum."""
    folder = project(change=setting(formats=["csv", "jsonl", "spreadsheet"], report=True))
    run("run", "-q", folder=folder)
    output = folder / "output"
    resources = {each["path"]: each for each in package(output)["resources"]}
    copies = {path: each for path, each in resources.items() if "schema" not in each}
    assert set(copies) == {"report.html"} | {path.name for path in output.glob("*.excel.csv")}
    for path, resource in copies.items():
        data = (output / path).read_bytes()
        assert resource["bytes"] == len(data), path
        assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest(), path
    assert copies["departures.excel.csv"]["dialect"]["delimiter"] == ";"
    test_frictionless_finds_nothing_wrong(output)
    run("verify", folder=folder)
    page = (output / "report.html").resolve()
    page.write_bytes(page.read_bytes() + b" ")
    assert "report.html: its SHA-256 is" in run("verify", folder=folder, code=65).stdout


def test_every_column_is_described(output):
    for resource in package(output)["resources"]:
        fields = resource["schema"]["fields"]
        assert all(field["type"] and field["description"] for field in fields), resource["name"]
        names = {field["name"] for field in fields}
        assert {*resource["schema"].get("primaryKey", [])} <= names
        for key in resource["schema"].get("foreignKeys", []):
            assert {*key["fields"]} <= names
            other = key["reference"]["resource"] or resource["name"]
            assert other in {each["name"] for each in package(output)["resources"]}
        for field in fields:
            if re.fullmatch("(person|organization|speaker|target|destination|successor|document|"
                            "entity|quotation|parent)_id", field["name"]):
                linked = {key["fields"][0] for key in resource["schema"].get("foreignKeys", [])}
                assert field["name"] in linked | {*resource["schema"].get("primaryKey", [])}


def test_license_and_sources_are_those_of_the_settings(seeds, csv_only):
    assert package(csv_only)["licenses"] == [{"name": "CC-BY-4.0"}]
    assert package(csv_only)["sources"] == [
        {"title": "Wikinews"},
        {"title": "https://fr.wikinews.org", "path": "https://fr.wikinews.org"}]
    assert not {"licenses", "sources"} & {*package(seeds / "output")}


@pytest.mark.parametrize("query", QUERIES)
def test_queries_run(output, query, monkeypatch):
    database = connect(output, monkeypatch)
    rows = database.sql(f"FROM {query}").fetchall()
    assert rows or query == "left_this_quarter"


def test_all_queries_are_tested(seeds):
    script = (seeds / "output" / "load.sql").read_text(encoding="utf-8")
    views = re.findall(r"^CREATE OR REPLACE VIEW (\w+)", script, re.MULTILINE)
    tables = {resource["path"].split(".")[0] for resource in package(seeds / "output")["resources"]}
    assert [view for view in views if view not in tables] == QUERIES


ANSWERS = [
    ("SELECT person FROM left_in_quarter('2024-06-30')",
     [("Ilya Sutskever",), ("Jan Leike",), ("deux cadres supérieurs",)]),
    ("SELECT person FROM left_in_quarter(DATE '2024-08-01') WHERE manner = 'moved'",
     [("John Schulman",)]),
    ("FROM moves", [("OpenAI", "Anthropic", 1, "John Schulman")]),
    ("SELECT speaker, target FROM who_praises_whom",
     [("Sam Altman", "Jakub Pachocki"), ("Sam Altman", "Ilya Sutskever")]),
    ("SELECT DISTINCT person, conflicts FROM departures_told_differently ORDER BY 1",
     [("Ilya Sutskever", "role"), ("Jan Leike", "role|left_on")]),
    ("SELECT left_on FROM departures_told_differently WHERE person = 'Jan Leike' "
     "AND left_on IS NOT NULL ORDER BY 1",
     [(datetime.date(2023, 5, 1),), (datetime.date(2024, 5, 17),)]),
    ("SELECT sum(articles) FROM coverage_by_month", [(5,)]),
]


@pytest.mark.parametrize("query,answer", ANSWERS, ids=[query for query, _ in ANSWERS])
def test_queries_answer_right(output, query, answer, monkeypatch):
    assert connect(output, monkeypatch).sql(query).fetchall() == answer


def test_the_python_script_loads_every_table(output):
    load = loader(output)
    resources = {resource["path"]: resource for resource in package(output)["resources"]}
    for table in load.TABLES:
        resource = resources[f"{table}.{load.FORMAT}.gz"]
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        for frame, kinds in [(load.with_pandas(table), PANDAS), (load.with_polars(table), POLARS)]:
            assert len(frame) == resource["rows"]
            assert list(frame.columns) == list(fields)
            for name, dtype in zip(frame.columns, frame.dtypes):
                assert str(dtype).startswith(kinds[fields[name]]), (table, name)
        said = [[None if pandas.isna(value) else str(value)[:10] for value in row]
                for row in load.with_pandas(table).astype(object).values]
        same = [[None if value is None else str(value)[:10] for value in row]
                for row in load.with_polars(table).rows()]
        assert said == same, table
    with pytest.raises(KeyError, match="no table is called 'departure'; there are documents"):
        load.with_pandas("departure")
