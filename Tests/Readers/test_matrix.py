"""The matrix of readers, datasets and sizes: what each reads with no option is what was written.

Tables of 0 to 60,010 articles, most of whose columns are empty until the last of them; each row is
also read by Python itself, which every reader is compared with. `make readers` runs all of it."""
import csv
import gzip
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys

import duckdb
import pandas
import polars
import pytest

import office
from loading import loader

FULL = os.environ.get("DEPECHE_READERS") == "full"
# The large ones take minutes.
LARGE = pytest.mark.skipif(not FULL, reason="tested by `make readers`")
SIZES = [0, 1, 5, 101, pytest.param(20_481, marks=LARGE), pytest.param(60_010, marks=LARGE)]
FORMATS = ["csv", "jsonl"]
TABLES = ["documents", "quotations", "mentions", "entities", "departures", "departure_reports",
          "appointments", "appointment_reports", "sentiment", "rejects"]
# What stands in the last article, and nowhere before.
LAST = {"title": "=1+1 ; « L’été », \"dit-il\"\nà 日本 🙂", "date": "2024-05-14",
        "url": "https://example.org/a?b=1,2"}
LAST_TEXT = ("Le 3 mai 2024, Jean Martin, directeur général de Renault, a démissionné pour rejoindre Airbus. "
             "Le 6 mai, Anne Petit a été nommée directrice générale de Renault par intérim. "
             "« Thank you for the great work », a dit Anne Petit. ") + "Encore un mot. " * 2_660
FIRST_NAMES = ["Jean", "Marie", "Paul", "Anne", "Luc", "Claire", "Hugo", "Julie", "Marc", "Sophie"]
SYLLABLES = ["ba", "cor", "del", "fan", "gar", "lem", "mor", "nad", "pel", "ros", "sal", "tan", "ver",
             "vil", "bon", "cha", "dru", "ger", "lan", "mau", "fer", "jol", "quin", "rav"]
EMPLOYERS = ["Renault", "Airbus", "Orange", "Danone", "Google", "Microsoft", "Apple", "Carrefour"]


def person(n):
    """The n-th of 138,240 invented names."""
    number, count = n // len(FIRST_NAMES), len(SYLLABLES)
    parts = [SYLLABLES[number // count ** place % count] for place in range(3)]
    return f"{FIRST_NAMES[n % len(FIRST_NAMES)]} {''.join(parts).capitalize()}ier"


def article(n):
    """Two persons, a departure, an appointment and a quotation; no date, role or title."""
    return (f"{person(2 * n)} a quitté {EMPLOYERS[n % len(EMPLOYERS)]}. {person(2 * n + 1)} lui succède. "
            "« Je pars content », a-t-il dit.")


@pytest.fixture(scope="module", params=SIZES)
def published(request, project, run, tmp_path_factory):
    """So many articles, as many records without text, and the datasets made of them; the last
    article is 40,000 characters long and full of what is rare."""
    size = request.param
    source = tmp_path_factory.mktemp("records") / "records.jsonl.gz"
    with gzip.open(source, "wt", encoding="utf-8") as file:
        for n in range(size):
            print(json.dumps({"id": f"r{n}"}), file=file)
            record = {"id": f"a{n}", "text": article(n)}
            if n == size - 1:
                record |= LAST | {"text": LAST_TEXT}
            print(json.dumps(record, ensure_ascii=False), file=file)

    def formats(pipeline):
        entry = next(entry for entry in pipeline["stages"] if entry["use"] == "aggregate")
        entry.setdefault("settings", {})["formats"] = ["csv", "jsonl", "spreadsheet"]

    folder = project([str(source)], change=formats)
    run("run", "-q", folder=folder)
    return size, folder / "output"


# --- Every dataset, with no option ----------------------------------------------

class Column:
    """What a reader made of a column: its type, and sums over its values."""

    def __init__(self, kind, values):
        self.kind = kind
        values = [value for value in values if value is not None and value == value]
        self.filled = len(values)
        if values and isinstance(values[0], (str, bytes)):
            self.sum = sum(map(len, values))
        else:
            # Numbers, booleans; a day counts as its ten characters.
            self.sum = round(sum(10 if hasattr(value, "year") else value for value in values), 3)


def with_python(file, kind, fields):
    """The truth: rows, and the columns as the descriptor has them."""
    def typed(value, type):
        if kind == "jsonl" or value == "":
            return None if value == "" else value
        return {"integer": int, "number": float, "boolean": lambda flag: flag == "true"}.get(
            type, str)(value)

    with gzip.open(file, "rt", encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines)) if kind == "csv" else [json.loads(line) for line in lines]
    return len(rows), {name: Column(type, [typed(row[name], type) for row in rows])
                       for name, type in fields.items()}


def with_duckdb(file, kind):
    found = duckdb.sql(f"FROM '{file}'")
    names, kinds = found.columns, [str(each) for each in found.types]
    rows = found.fetchall()
    return len(rows), {name: Column(kinds[place], [row[place] for row in rows])
                       for place, name in enumerate(names)}


def with_polars(file, kind):
    frame = (polars.read_csv if kind == "csv" else polars.read_ndjson)(file)
    return frame.height, {name: Column(str(frame[name].dtype), frame[name].to_list())
                          for name in frame.columns}


def with_pandas(file, kind):
    frame = pandas.read_csv(file) if kind == "csv" else pandas.read_json(file, lines=True)
    return len(frame), {name: Column(str(frame[name].dtype), frame[name].tolist())
                        for name in frame.columns}


# By the descriptor's type, what a reader may make of a column that has values. Of days only DuckDB
# makes days unasked; load.py does for the others. pandas has no integers nor booleans beside gaps.
READERS = {
    "duckdb": (with_duckdb, {
        "string": {"VARCHAR"}, "integer": {"BIGINT"}, "number": {"DOUBLE"}, "boolean": {"BOOLEAN"},
        "date": {"DATE"}}),
    "polars": (with_polars, {
        "string": {"String"}, "integer": {"Int64"}, "number": {"Float64"}, "boolean": {"Boolean"},
        "date": {"String"}}),
    "pandas": (with_pandas, {
        "string": {"str"}, "integer": {"int64", "float64"}, "number": {"float64"},
        "boolean": {"bool", "object"}, "date": {"str"}}),
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("reader", READERS)
def test_with_no_option(published, truths, reader, table, kind):
    size, output = published
    fields, (count, truth) = truths(output, table, kind)
    if count == 0 and kind == "jsonl":
        return  # A file of no lines has no columns; load.sql and load.py give them.
    read, accepted = READERS[reader]
    rows, columns = read(output / f"{table}.{kind}.gz", kind)
    assert rows == count
    assert list(columns) == list(fields)
    for name, column in columns.items():
        expected = truth[name]
        assert (column.filled, column.sum) == (expected.filled, pytest.approx(expected.sum)), name
        if expected.filled:
            assert column.kind in accepted[fields[name]], name


@pytest.fixture(scope="module")
def truths():
    """What Python reads, kept for the readers that are compared with it."""
    known = {}

    def find(output, table, kind):
        file = output / f"{table}.{kind}.gz"
        if file not in known:
            resource, = [each for each in tables(output) if each["path"] == file.name]
            fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
            known[file] = fields, with_python(file, kind, fields)
            assert known[file][1][0] == resource["rows"]
        return known[file]

    return find


@pytest.mark.parametrize("table,rare", [
    ("documents", ["title", "published_on", "url"]), ("entities", ["first_seen_on"]),
    ("departures", ["left_on", "role", "destination", "first_reported_on"]),
    ("departure_reports", ["left_on", "role", "destination"]),
    ("appointments", ["starts_on", "role"]), ("appointment_reports", ["starts_on", "role"]),
    ("quotations", []), ("mentions", []), ("sentiment", []), ("rejects", [])])
def test_the_matrix_is_a_hard_one(published, truths, table, rare):
    """At least a row for each article, and columns that only the last article fills."""
    size, output = published
    _, (count, truth) = truths(output, table, "jsonl")
    assert count >= size
    for name in rare:
        assert min(size, 1) <= truth[name].filled <= min(size * 9, 9), name


def one_line(text):
    return text.replace("\n", " ")


def title(kind):
    return one_line(LAST["title"]) if kind == "csv" else LAST["title"]


def tables(output):
    return json.loads((output / "datapackage.json").read_text(encoding="utf-8"))["resources"]


# --- What is particular to one reader -------------------------------------------

@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("reader", READERS)
def test_the_rare_values_arrive(published, reader, kind):
    size, output = published
    file = f"{output}/documents.{kind}.gz"
    if size == 0:
        return
    if reader == "duckdb":
        rows = duckdb.sql(f"SELECT title, published_on, url FROM '{file}'").fetchall()
    elif reader == "polars":
        rows = (polars.read_csv if kind == "csv" else polars.read_ndjson)(file).select(
            "title", "published_on", "url").rows()
    else:
        frame = pandas.read_csv(file) if kind == "csv" else pandas.read_json(file, lines=True)
        rows = frame[["title", "published_on", "url"]].values.tolist()
    last, = [row for row in rows if isinstance(row[0], str)]
    assert (last[0], str(last[1]), last[2]) == (title(kind), LAST["date"], LAST["url"])


def test_the_order_of_the_rows_is_needed(published, tmp_path):
    """The same rows with the primed ones at the end: readers that guess types guess wrong."""
    size, output = published
    if size < 20_481:
        pytest.skip("DuckDB looks at 20,480 rows")
    moved = {}
    for kind in FORMATS:
        name = f"documents.{kind}.gz"
        resource, = [each for each in tables(output) if each["path"] == name]
        lines = gzip.decompress((output / name).read_bytes()).splitlines(keepends=True)
        head = 1 if kind == "csv" else 0
        first = lines[head:head + resource["primerRows"]]
        moved[kind] = tmp_path / name
        moved[kind].write_bytes(
            gzip.compress(b"".join(lines[:head] + lines[head + len(first):] + first)))
        types = [str(duckdb.sql(f"SELECT published_on FROM '{file}'").types[0])
                 for file in (output / name, moved[kind])]
        assert types[0] == "DATE" and types[1] != "DATE", kind
    assert polars.read_ndjson(output / "documents.jsonl.gz").schema["title"] == polars.String
    with pytest.raises(polars.exceptions.ComputeError):
        polars.read_ndjson(moved["jsonl"])


@pytest.mark.parametrize("table", TABLES)
def test_csvkit(published, truths, table):
    size, output = published
    fields, (count, _) = truths(output, table, "csv")
    shown = subprocess.run(
        [pathlib.Path(sys.executable).parent / "csvcut", output / f"{table}.csv.gz"],
        check=True, capture_output=True, text=True).stdout
    rows = list(csv.DictReader(io.StringIO(shown)))
    assert len(rows) == count
    if rows:
        assert list(rows[0]) == list(fields)
    if table == "documents":
        assert [row["title"] for row in rows if row["title"]] == [title("csv")] * min(size, 1)


@pytest.mark.skipif(office.PROGRAM is None or not FULL, reason=office.MISSING)
@pytest.mark.parametrize("table", TABLES)
def test_libreoffice(published, truths, tmp_path, table):
    size, output = published
    fields, (count, _) = truths(output, table, "csv")
    names, rows, kinds = office.facts(tmp_path, output / f"{table}.excel.csv", "fr")
    assert (names, rows) == (list(fields), count)
    # A text that is a day, as the name of a date, becomes one; flags stay words.
    accepted = {"date": {"date"}, "integer": {"float"}, "number": {"float"}, "boolean": {"string"},
                "string": {"string", "date"}}
    for name, found in kinds.items():
        assert found <= accepted[fields[name]], name


def test_python_itself(published):
    size, output = published
    with gzip.open(output / "documents.csv.gz", "rt", encoding="utf-8", newline="") as file:
        from_csv = list(csv.DictReader(file))
    with gzip.open(output / "documents.jsonl.gz", "rt", encoding="utf-8") as file:
        from_json = [json.loads(line) for line in file]
    assert len(from_csv) == len(from_json) == size
    assert [row["document_id"] for row in from_csv] == [row["document_id"] for row in from_json]
    if size:
        assert max(len(row["text"]) for row in from_json) > 40_000


@pytest.fixture(scope="module")
def spark():
    if os.environ.get("DEPECHE_READERS") != "full":
        pytest.skip("tested by `make readers`")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    from pyspark.sql import SparkSession
    session = (SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
               .config("spark.driver.bindAddress", "127.0.0.1")
               .config("spark.driver.host", "127.0.0.1").getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.mark.parametrize("table", TABLES)
def test_spark(published, truths, spark, table):
    size, output = published
    fields, (count, truth) = truths(output, table, "jsonl")
    if count == 0:
        return
    frame = spark.read.json(str(output / f"{table}.jsonl.gz"))
    # Spark reads no dates from JSON unless a schema says so: load.py has one.
    types = {"string": "string", "integer": "bigint", "number": "double", "boolean": "boolean",
             "date": "string"}
    found = dict(frame.dtypes)
    for name, column in truth.items():
        if column.filled:
            assert found[name] == types[fields[name]], name
    assert frame.count() == count
    if table == "documents":
        last, = frame.where("title IS NOT NULL").collect()
        assert (last.title, last.published_on, last.url) == (LAST["title"], LAST["date"], LAST["url"])


@pytest.mark.parametrize("kind", FORMATS)
def test_spark_with_load(published, spark, kind):
    size, output = published
    load = loader(output)
    load.FORMAT = kind
    types = {"string": "string", "integer": "bigint", "number": "double", "boolean": "boolean",
             "date": "date"}
    for resource in tables(output):
        if resource["format"] != kind or "schema" not in resource:
            continue
        table = resource["path"].split(".")[0]
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        load.TABLES[table] = fields
        frame = load.with_spark(table, spark)
        assert dict(frame.dtypes) == {name: types[kind] for name, kind in fields.items()}
        assert frame.count() == resource["rows"], table
    if size:
        last, = load.with_spark("documents", spark).where("title IS NOT NULL").collect()
        assert (last.title, str(last.published_on)) == (title(kind), LAST["date"])


def test_every_table_has_its_rows_and_types(published, monkeypatch):
    """load.sql and load.py, which know the types of columns that are empty throughout."""
    size, output = published
    monkeypatch.chdir(output)
    database = duckdb.connect()
    database.execute((output / "load.sql").read_text(encoding="utf-8"))
    load = loader(output)
    kinds = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN",
             "date": "DATE"}
    for resource in tables(output):
        if resource["format"] != "jsonl":
            continue
        table = resource["path"].split(".")[0]
        fields = resource["schema"]["fields"]
        view = database.sql(f"FROM {table}")
        assert view.columns == [field["name"] for field in fields]
        assert [str(each) for each in view.types] == [kinds[field["type"]] for field in fields]
        count = database.sql(f"SELECT count(*) FROM {table}").fetchall()[0][0]
        assert count == resource["rows"], table
        assert load.with_polars(table).height == len(load.with_pandas(table)) == count
