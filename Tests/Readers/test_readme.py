"""What the README shows is what a run gives."""
import pathlib
import re

import duckdb

README = (pathlib.Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_first_query_gives_the_table_below_it(seeds):
    query = re.search(r"```sql\n-- duckdb\n(.*?);?\n```", README, re.DOTALL)[1]
    shown = re.search(r"\| person \|.*?\n\n\(the first (\d+) of (\d+)", README, re.DOTALL)
    lines = shown[0].split("\n\n")[0].split("\n")[2:]
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    found = duckdb.sql(query.replace("'output/", f"'{seeds}/output/")).fetchall()
    assert [len(table), len(found)] == [int(shown[1]), int(shown[2])]
    assert table == [["" if cell is None else str(cell) for cell in row]
                     for row in found[:len(table)]]
