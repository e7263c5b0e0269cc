"""Every reader on tables of 0 to 60,010 rows whose columns are empty until the last row."""
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

from loading import loader

# The large ones take minutes with a debug build.
LARGE = pytest.mark.skipif(
    os.environ.get("DEPECHE_READERS") != "full", reason="tested by `make readers`")
SIZES = [0, 1, 5, 101, pytest.param(20_481, marks=LARGE), pytest.param(60_010, marks=LARGE)]
# What stands in the last article, and nowhere before.
LAST = {"title": "=1+1 ; « L’été », \"dit-il\"\nà 日本 🙂", "date": "2024-05-14",
        "url": "https://example.org/a?b=1,2"}
FORMATS = ["csv", "jsonl"]


@pytest.fixture(scope="module", params=SIZES)
def published(request, project, run, tmp_path_factory):
    """So many articles, the last of them 40,000 characters long and full of what is rare."""
    size = request.param
    source = tmp_path_factory.mktemp("records") / "records.jsonl.gz"
    with gzip.open(source, "wt", encoding="utf-8") as file:
        for n in range(size):
            record = {"id": f"a{n}", "text": f"Le numéro {n} reste sans nom ni date ici."}
            if n == size - 1:
                record |= LAST
                record["text"] = "Jean Martin a quitté Renault hier. " + "Encore un mot. " * 2_665
            print(json.dumps(record, ensure_ascii=False), file=file)
    folder = project([str(source)])
    run("run", "-q", folder=folder)
    return size, folder / "output"


def one_line(text):
    return text.replace("\n", " ")


def title(kind):
    return one_line(LAST["title"]) if kind == "csv" else LAST["title"]


def tables(output):
    return json.loads((output / "datapackage.json").read_text(encoding="utf-8"))["resources"]


@pytest.mark.parametrize("kind", FORMATS)
def test_duckdb(published, kind):
    size, output = published
    file = f"{output}/documents.{kind}.gz"
    if size == 0 and kind == "jsonl":
        return  # A file of no lines has no columns; load.sql gives them.
    found = duckdb.sql(f"SELECT title, published_on, url, words FROM '{file}'")
    rows = found.fetchall()
    assert len(rows) == size
    if size:
        assert [str(each) for each in found.types] == ["VARCHAR", "DATE", "VARCHAR", "BIGINT"]
        last, = [row for row in rows if row[0] is not None]
        assert (last[0], str(last[1]), last[2]) == (title(kind), LAST["date"], LAST["url"])


@pytest.mark.parametrize("kind", FORMATS)
def test_polars(published, kind):
    size, output = published
    file = output / f"documents.{kind}.gz"
    if size == 0 and kind == "jsonl":
        return
    frame = (polars.read_csv if kind == "csv" else polars.read_ndjson)(file)
    assert frame.height == size
    if size:
        assert frame.schema["words"] == polars.Int64
        last = frame.filter(polars.col("title").is_not_null())
        assert last["title"].to_list() == [title(kind)] and last["url"].to_list() == [LAST["url"]]
        assert str(last["published_on"][0]) == LAST["date"]


@pytest.mark.parametrize("kind", FORMATS)
def test_pandas(published, kind):
    size, output = published
    file = output / f"documents.{kind}.gz"
    frame = pandas.read_csv(file) if kind == "csv" else pandas.read_json(file, lines=True)
    assert len(frame) == size
    if size:
        assert str(frame["words"].dtype) == "int64"
        last = frame[frame["title"].notna()]
        assert list(last["title"]) == [title(kind)] and list(last["url"]) == [LAST["url"]]


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


def test_csvkit(published):
    size, output = published
    shown = subprocess.run(
        [pathlib.Path(sys.executable).parent / "csvcut", "-c", "document_id,title",
         output / "documents.csv.gz"], check=True, capture_output=True, text=True).stdout
    rows = list(csv.DictReader(io.StringIO(shown)))
    assert len(rows) == size
    assert [row["title"] for row in rows if row["title"]] == [title("csv")] * min(size, 1)


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


def test_spark(published, spark):
    size, output = published
    if size == 0:
        return
    frame = spark.read.json(str(output / "documents.jsonl.gz"))
    types = dict(frame.dtypes)
    # Spark reads no dates from JSON unless a schema says so: load.py has one.
    assert (types["words"], types["published_on"], types["byline"]) == ("bigint",) + ("string",) * 2
    assert frame.count() == size
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
        if resource["format"] != kind:
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
