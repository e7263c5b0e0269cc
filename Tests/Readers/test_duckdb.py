"""Every dataset opens in DuckDB with no options, with the right types and rows."""
import gzip
import hashlib
import json
import pathlib
import re
import subprocess

import duckdb
import pytest

TABLES = [
    "documents", "quotations", "mentions", "entities", "departures", "departure_reports",
    "appointments", "appointment_reports", "sentiment", "rejects",
]
TYPES = {"integer": {"BIGINT"}, "number": {"DOUBLE"}, "boolean": {"BOOLEAN"}, "date": {"DATE"},
         "string": {"VARCHAR"}}


def rows(output, table, ending="jsonl.gz"):
    return duckdb.sql(f"SELECT * FROM '{output}/{table}.{ending}'")


def first(query):
    """The first row of a query's result."""
    return duckdb.sql(query).fetchall()[0]


def descriptor(output):
    package = json.loads((output / "datapackage.json").read_text(encoding="utf-8"))
    return {resource["path"]: resource for resource in package["resources"]}


def test_the_readme_query_gives_rows_with_types(seeds):
    for ending in ("csv.gz", "jsonl.gz"):
        found = duckdb.sql(
            "SELECT person, organization, manner, status, left_on "
            f"FROM '{seeds}/output/departures.{ending}'")
        assert [str(t) for t in found.types] == ["VARCHAR"] * 4 + ["DATE"]
        assert len(found.fetchall()) > 0


@pytest.mark.parametrize("ending", ["csv.gz", "jsonl.gz"])
@pytest.mark.parametrize("table", TABLES)
def test_types_are_those_of_the_descriptor(seeds, table, ending):
    output = seeds / "output"
    resource = descriptor(output)[f"{table}.{ending}"]
    found = rows(output, table, ending)
    values = found.fetchall()
    assert len(values) == resource["rows"]
    if ending == "jsonl.gz" and not values:
        return  # Nothing in the file names its columns; load.sql does.
    assert found.columns == [field["name"] for field in resource["schema"]["fields"]]
    filled = {name for row in values for name, value in zip(found.columns, row)
              if value is not None}
    for field, kind in zip(resource["schema"]["fields"], found.types):
        if field["name"] in filled:
            assert str(kind) in TYPES[field["type"]], field["name"]


@pytest.mark.parametrize("table", TABLES)
def test_csv_and_json_lines_hold_the_same(seeds, table):
    output = seeds / "output"
    csv = rows(output, table, "csv.gz")
    names = ", ".join(f'"{name}"' for name in csv.columns)
    flat = []
    if descriptor(output)[f"{table}.jsonl.gz"]["rows"]:
        flat = duckdb.sql(f"SELECT {names} FROM '{output}/{table}.jsonl.gz'").fetchall()
    assert csv.fetchall() == [tuple(one_line(cell) for cell in row) for row in flat]


def one_line(cell):
    """What CSV makes of a text: a space for every line end and control."""
    if not isinstance(cell, str):
        return cell
    return re.sub("[\\x00-\\x1f\\x7f\\x85\\u2028\\u2029]", " ", cell)


@pytest.mark.parametrize("table,column", [
    ("quotations", "text"), ("mentions", "surface"), ("departure_reports", "evidence"),
    ("appointment_reports", "evidence")])
def test_offsets_lead_to_the_words(seeds, table, column):
    output = seeds / "output"
    found = duckdb.sql(f"""
        SELECT row.{column}, substring(document.text, row.start + 1, row."end" - row.start)
        FROM '{output}/{table}.jsonl.gz' row
        JOIN '{output}/documents.jsonl.gz' document USING (document_id)""").fetchall()
    assert found and all(said == there for said, there in found)


def test_source_offsets_lead_to_the_source(seeds):
    """Where the words were not repaired they stand in the source just so."""
    output = seeds / "output"
    sources = {row[0]: pathlib.Path(row[1]).read_text(encoding="utf-8") for row in duckdb.sql(
        f"SELECT document_id, path FROM '{output}/documents.jsonl.gz'").fetchall()}
    same = total = 0
    for document, surface, start, end in duckdb.sql(
            "SELECT document_id, surface, source_start, source_end "
            f"FROM '{output}/mentions.jsonl.gz'").fetchall():
        total += 1
        same += sources[document][start:end] == surface
        assert start < end
    assert same / total > 0.99


def test_ids_are_keys_and_point_to_rows(seeds):
    output = seeds / "output"
    for table, key in [("documents", "document_id"), ("quotations", "quotation_id"),
                       ("mentions", "mention_id"), ("entities", "entity_id"),
                       ("departures", "departure_id"), ("departure_reports", "report_id"),
                       ("appointments", "appointment_id"), ("appointment_reports", "report_id")]:
        all_rows, distinct, odd = first(
            f"SELECT count(*), count(DISTINCT {key}), count(*) FILTER "
            f"(NOT regexp_matches({key}, '^[a-z]')) FROM '{output}/{table}.csv.gz'")
        assert all_rows == distinct and odd == 0, table
    for table, column, target in [
            ("quotations", "speaker_id", "entities"), ("quotations", "target_id", "entities"),
            ("mentions", "entity_id", "entities"), ("departures", "person_id", "entities"),
            ("departures", "organization_id", "entities"),
            ("departure_reports", "departure_id", "departures"),
            ("appointment_reports", "appointment_id", "appointments"),
            ("mentions", "quotation_id", "quotations")]:
        key = {"entities": "entity_id", "departures": "departure_id",
               "appointments": "appointment_id", "quotations": "quotation_id"}[target]
        lost = first(
            f"SELECT count(*) FROM '{output}/{table}.jsonl.gz' row WHERE {column} IS NOT NULL "
            f"AND {column} NOT IN (SELECT {key} FROM '{output}/{target}.jsonl.gz')")[0]
        assert lost == 0, (table, column)


def test_quotations_nest_or_are_apart(seeds):
    output = seeds / "output"
    crossing = first(f"""
        SELECT count(*) FROM '{output}/quotations.jsonl.gz' a
        JOIN '{output}/quotations.jsonl.gz' b USING (document_id)
        WHERE a.start < b.start AND b.start < a."end" AND a."end" < b."end" """)[0]
    assert crossing == 0


def test_the_descriptor_tells_the_truth(seeds):
    """Every file there is, whole, of the size, hash and number of rows it is said to have."""
    output = seeds / "output"
    resources = descriptor(output)
    assert {path.name for path in output.iterdir() if path.is_file()} == {
        *resources, "datapackage.json", "load.sql", "load.py"}
    for name, resource in resources.items():
        packed = (output / name).read_bytes()
        assert len(packed) == resource["bytes"], name
        assert "sha256:" + hashlib.sha256(packed).hexdigest() == resource["hash"], name
        subprocess.run(["gzip", "-t", output / name], check=True)
        lines = gzip.decompress(packed).decode("utf-8").count("\n")
        assert lines == resource["rows"] + name.endswith(".csv.gz"), name


def test_the_script_makes_typed_views(seeds, monkeypatch):
    monkeypatch.chdir(seeds / "output")
    database = duckdb.connect()
    database.execute((seeds / "output" / "load.sql").read_text(encoding="utf-8"))
    kinds = dict(database.sql("SELECT column_name, data_type FROM information_schema.columns "
                              "WHERE table_name = 'departures'").fetchall())
    assert kinds["left_on"] == "DATE" and kinds["group_size"] == "BIGINT"
    for name, resource in descriptor(seeds / "output").items():
        if name.endswith(".jsonl.gz"):
            view = database.sql(f"SELECT * FROM {name.split('.')[0]}")
            assert view.columns == [field["name"] for field in resource["schema"]["fields"]]
            assert len(view.fetchall()) == resource["rows"]


def test_late_values_keep_their_type(project, run, tmp_path):
    """Columns that are empty for 20,600 rows and filled in the last one (primed order)."""
    lines = [json.dumps({"id": f"a{n}", "text": f"Le numéro {n} reste sans nom ni date ici."},
                        ensure_ascii=False) for n in range(20_600)]
    lines.append(json.dumps({"id": "last", "text": "Jean Martin a quitté Renault hier.",
                             "title": "Un titre", "date": "2024-05-14"}, ensure_ascii=False))
    source = tmp_path / "late.jsonl.gz"
    source.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))
    folder = project([str(source)])
    run("run", "-q", folder=folder)
    for ending in ("csv.gz", "jsonl.gz"):
        found = first(f"SELECT count(*), count(title), min(published_on), "
                           f"typeof(min(published_on)) "
                           f"FROM '{folder}/output/documents.{ending}'")
        assert found[0] == 20_601 and found[1] == 1 and str(found[2]) == "2024-05-14"
        assert found[3] == "DATE"
