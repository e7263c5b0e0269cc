#!/usr/bin/env python3
"""Compares the speakers that a run found with the marks.

    score.py --output OUT [--draw 1] [--errors]

OUT is the folder of a run over the texts of WiNER-fr. A quotation counts when the run has one of speech that shares four
fifths of the characters; the others are counted as not found. Fuller and shorter forms of one name
are one.
"""
import argparse
import gzip
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SPEECH = {"direct", "partial", "tweet", "foreign_line"}
SMALL = set("le la les l de du des d un une m mme mr et".split())


def words(name):
    name = unicodedata.normalize("NFKD", name.replace("’", "'").replace("œ", "oe"))
    name = "".join(c for c in name if not unicodedata.combining(c)).casefold()
    return [word for word in re.findall(r"[a-z0-9&]+", name) if word not in SMALL]


def same(a, b):
    if not a or not b:
        return not a and not b
    short, long = sorted((words(a), words(b)), key=len)
    if not short or "".join(short) == "".join(long):
        return short == long
    if len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long):
        return True
    return set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0] or len(short) > 1)


def shared(mark, row):
    both = min(mark["end"], row["source_end"]) - max(mark["start"], row["source_start"])
    return both / (max(mark["end"], row["source_end"]) - min(mark["start"], row["source_start"]))


def rows(folder, name):
    with gzip.open(os.path.join(folder, name + ".jsonl.gz"), "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True)
    parser.add_argument("--draw", type=int, choices=(1, 2, 3, 4, 5))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    files = {
        row["document_id"]: os.path.basename(row["path"]).removesuffix(".txt")
        for row in rows(options.output, "documents")
    }
    found = {}
    for row in rows(options.output, "quotations"):
        if row["kind"] in SPEECH:
            found.setdefault(files[row["document_id"]], []).append(row)
    right = empty = filled = other = missed = 0
    with open(os.path.join(HERE, "marks.jsonl"), encoding="utf-8") as file:
        marks = [json.loads(line) for line in file]
    for mark in marks:
        if "left_out" in mark or options.draw not in (None, mark["draw"]):
            continue
        row = max(found.get(mark["document"], []), key=lambda row: shared(mark, row), default=None)
        if row is None or shared(mark, row) < 0.8:
            missed += 1
            continue
        if any(same(name, row["speaker"]) for name in [mark["speaker"], *mark.get("or", [])]):
            right += 1
            continue
        empty += not row["speaker"]
        filled += not mark["speaker"]
        other += bool(row["speaker"] and mark["speaker"])
        if options.errors:
            print(mark["document"], mark["speaker"], row["speaker"], row["attribution"], repr(mark["quotation"][:70]), sep="\t")
    total = right + empty + filled + other
    print(
        f"{total} quotations, {right} right ({right / max(1, total):.3f}); left empty {empty}, filled where none {filled}, "
        f"another speaker {other}; not found {missed}"
    )


if __name__ == "__main__":
    main()
