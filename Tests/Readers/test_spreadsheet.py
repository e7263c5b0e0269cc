"""The spreadsheet files in LibreOffice: every row, no formula, dates and numbers as such.

Needs LibreOffice Calc (apt-get install libreoffice-calc); `make readers` runs what opens it."""
import json
import os

import duckdb
import pytest

import office

needs_office = pytest.mark.skipif(
    office.PROGRAM is None or os.environ.get("DEPECHE_READERS") != "full", reason=office.MISSING)
TITLES = ["=1+1", "+33 1 23", "-5 % ; dit-on", "@SUM(1)", "=HYPERLINK(\"http://x\";\"é\")",
          "« L’été, dit-il »", "日本 🙂", " espace ", "a\nb", "= " + "é" * 40_000, "œuvre\ttab"]


def setting(**values):
    def change(pipeline):
        entry = next(entry for entry in pipeline["stages"] if entry["use"] == "aggregate")
        entry.setdefault("settings", {}).update(values)
    return change


@pytest.fixture(scope="module", params=["fr", "en"])
def published(request, project, run, tmp_path_factory):
    source = tmp_path_factory.mktemp("records") / "records.jsonl"
    lines = [json.dumps({"id": f"a{n}", "title": title, "date": "2024-05-14", "text":
                         f"Jean Martin a quitté Renault le {n + 1} mai 2024. C’est « =1+1 », dit-il."})
             for n, title in enumerate(TITLES)]
    source.write_text("\n".join(lines), encoding="utf-8")
    folder = project([str(source)], change=setting(
        formats=["csv", "jsonl", "spreadsheet"], spreadsheetLocale=request.param))
    run("run", "-q", folder=folder)
    return request.param, folder / "output"


def test_the_bytes_are_what_spreadsheets_want(published):
    locale, output = published
    files = sorted(output.glob("*.excel.csv"))
    assert len(files) == 10
    for file in files:
        data = file.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n")
    text = (output / "mentions.excel.csv").read_text(encoding="utf-8-sig")
    assert (";0,9" in text) == (locale == "fr") and (",0.9" in text) == (locale == "en")


def test_formats_no_longer_asked_for_are_removed(project, run):
    folder = project(change=setting(formats=["csv", "spreadsheet"]))
    run("run", "-q", folder=folder)
    assert list((folder / "output").glob("*.excel.csv"))
    path = folder / "pipeline.json"
    pipeline = json.loads(path.read_text())
    setting(formats=["csv"])(pipeline)
    path.write_text(json.dumps(pipeline))
    run("run", "-q", "--only", "aggregate", folder=folder)
    assert not list((folder / "output").glob("*.excel.csv"))


def test_a_run_never_reads_its_own_copies(project, run):
    folder = project(change=setting(formats=["csv", "spreadsheet"]))
    run("run", "-q", folder=folder)
    refused = run("run", "-q", "--input", "output/*.excel.csv", folder=folder, code=78)
    assert "this input is a dataset that the pipeline itself writes" in refused.stderr


def test_spreadsheets_alone_are_refused(project, run):
    folder = project(change=setting(formats=["spreadsheet"]))
    refused = run("check", folder=folder, code=78)
    assert '"spreadsheet" is made from "csv" or "jsonl"' in refused.stderr


@needs_office
@pytest.mark.parametrize("table,dates,numbers", [
    ("documents", ["published_on"], ["words"]), ("departures", ["left_on"], ["confidence"]),
    ("mentions", [], ["start", "confidence"]), ("quotations", [], ["start"]),
    ("rejects", [], [])])
def test_libreoffice_opens_them(published, tmp_path, table, dates, numbers):
    locale, output = published
    rows = list(office.rows(tmp_path, output / f"{table}.excel.csv", locale))
    machine = duckdb.sql(f"SELECT * FROM '{output}/{table}.csv.gz'")
    names = [text for _, text in rows[0] if text]
    assert names == machine.columns
    expected = machine.fetchall()
    assert len(rows) - 1 == len(expected)
    for row in rows[1:]:
        for name in dates:
            assert row[names.index(name)][0] == "date"
        for name in numbers:
            assert row[names.index(name)][0] == "float", name
    if table == "documents":
        shown = {row[names.index("title")][1] for row in rows[1:]}
        assert {"'=1+1", "'+33 1 23", "'-5 % ; dit-on", "'@SUM(1)", "« L’été, dit-il »", "日本 🙂",
                "a b"} <= shown
        assert max(map(len, shown)) == 32_767
