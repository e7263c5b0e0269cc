#!/usr/bin/env python3
"""Scores a run over the whole articles against the marked sentences.

    depeche run -q --input DIR --output OUT --state STATE     # DIR: the articles, ID.txt
    python3 Training/events-winer/score.py OUT [--marks FILE] [--half even|odd] [--errors]

A row counts for a sentence if its evidence begins in it, by code points of the source, and for an
article (--marks articles.jsonl) in any case. Rows outside of what is marked, rows that are
`demanded` and optional entries are left out.
"""

import argparse
import collections
import gzip
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(folder, name):
    """The rows of a dataset."""
    with gzip.open(os.path.join(folder, name + ".jsonl.gz"), "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def words(name):
    """The words of a name without case, accents and small words."""
    plain = unicodedata.normalize("NFD", (name or "").casefold().replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    small = {"le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "son", "sa"}
    return [word for word in re.findall(r"\w+", plain) if word not in small]


def same(one, other):
    """Whether two names mean the same: the words of one are all in the other."""
    a, b = words(one), words(other)
    return bool(a and b) and (set(a) <= set(b) or set(b) <= set(a))


def report(counts):
    """Precision, recall and F1 in one line."""
    right, false, missed = counts["right"], counts["false"], counts["missed"]
    precision = right / (right + false) if right + false else 0
    recall = right / (right + missed) if right + missed else 0
    both = 2 * precision * recall / (precision + recall) if precision + recall else 0
    return (
        f"P {precision:.3f}  R {recall:.3f}  F1 {both:.3f}   "
        f"({right} right, {false} false, {missed} missed)"
    )


def main():
    """Reads the arguments and prints the scores."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("output")
    arguments.add_argument("--marks", default=os.path.join(HERE, "marks.jsonl"))
    arguments.add_argument("--half", choices=["even", "odd"])
    arguments.add_argument("--errors", action="store_true")
    options = arguments.parse_args()

    with open(os.path.join(HERE, "sentences.jsonl"), encoding="utf-8") as file:
        sentences = {line["id"]: line for line in map(json.loads, file)}
    with open(options.marks, encoding="utf-8") as file:
        marks = [json.loads(line) for line in file]
    if options.half:
        rest = 0 if options.half == "even" else 1
        marks = [mark for place, mark in enumerate(marks, 1) if place % 2 == rest]
    documents = {
        row["document_id"]: os.path.splitext(os.path.basename(row["path"]))[0]
        for row in rows(options.output, "documents")
    }
    print(f"{len(marks)} marked")
    for key, name in (
        ("departures", "departure_reports"),
        ("appointments", "appointment_reports"),
    ):
        found = collections.defaultdict(list)
        for row in rows(options.output, name):
            if row["status"] != "demanded":
                found[documents[row["document_id"]]].append(row)
        counts, organizations = collections.Counter(), collections.Counter()
        for mark in marks:
            sentence = sentences.get(mark["id"])
            near = found[mark["id"]] if sentence is None else [
                row
                for row in found[sentence["document"]]
                if sentence["start"] <= row["source_start"] < sentence["end"]
            ]
            context = "" if sentence is None else sentence["sentence"]
            for entry in mark[key]:
                hit = next(
                    (r for r in near if same(entry["person"], r["person"] or r["person_text"])),
                    None,
                )
                if hit:
                    near.remove(hit)
                if entry["optional"]:
                    continue
                counts["right" if hit else "missed"] += 1
                if hit and entry["organization"]:
                    right = same(entry["organization"], hit["organization"])
                    organizations["right" if right else "wrong"] += 1
                if options.errors and not hit:
                    print(mark["id"], "missed", key, entry["person"], "|", context)
            counts["false"] += len(near)
            for row in near if options.errors else []:
                who = row["person"] or row["person_text"]
                print(mark["id"], "false", key, who, "|", mark.get("none"), "|", context)
        print(f"{key:14}{report(counts)}   organization {dict(organizations)}")


if __name__ == "__main__":
    main()
