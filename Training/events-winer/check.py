#!/usr/bin/env python3
"""Checks marks files against sentences.jsonl and prints the tables of the README.

    python3 check.py [FILE …]      # without files: marks.jsonl and the two double ones
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = ("resigned", "fired", "laid_off", "retired", "moved", "sabbatical", "ended_term", "left_unspecified")
STATUSES = ("confirmed", "announced_future", "threatened", "rumoured", "denied", "reversed", "historical")
NONE = ("died", "former", "stays", "demand", "candidacy", "competition", "pensions", "thanks", "custody", "place", "body",
        "thing", "role", "anonymous", "other")
APPOINTMENT = ["person", "organization", "role", "status", "optional", "evidence"]
DEPARTURE = ["person", "organization", "role", "kind", "status", "date", "destination", "successor", "optional", "evidence"]
FILES = ("marks.jsonl", "double-first.jsonl", "double.jsonl")


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def check_entry(entry, keys, row, wrong):
    if sorted(entry) != sorted(keys):
        return wrong(f"keys are {sorted(entry)}")
    nullable = {"organization", "role", "date", "destination", "successor"}
    for key in keys:
        value = entry[key]
        if key == "optional":
            if not isinstance(value, bool):
                wrong("optional is not true or false")
        elif not (value is None and key in nullable) and not (isinstance(value, str) and value == value.strip() != ""):
            wrong(f"{key} is {value!r}")
    if entry["status"] not in STATUSES:
        wrong(f"status {entry['status']}")
    if entry.get("kind", "moved") not in KINDS:
        wrong(f"kind {entry['kind']}")
    if entry.get("date") and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", entry["date"]):
        wrong(f"date {entry['date']}")
    if entry["evidence"] not in row["sentence"]:
        wrong(f"evidence is not in the sentence: {entry['evidence']}")
    near = words(" ".join((row["before"], row["sentence"], row["after"])))
    for key in ("person", "successor", "destination"):
        missing = words(entry.get(key) or "") - near
        if missing:
            wrong(f"{key} {entry[key]}: {', '.join(sorted(missing))} not in the three sentences")


def check(path, rows):
    errors, marks, last = [], [], ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        def wrong(what):
            errors.append(f"{path.name}:{number}: {mark.get('id')}: {what}")
        mark = {}
        try:
            mark = json.loads(line)
        except ValueError as error:
            wrong(f"no JSON: {error}")
            continue
        if sorted(mark) != ["appointments", "departures", "id", "none"]:
            wrong(f"keys are {sorted(mark)}")
            continue
        row = rows.get(mark["id"])
        if row is None:
            wrong("no such sentence")
            continue
        if mark["id"] <= last:
            wrong(f"comes after {last}")
        last = mark["id"]
        marks.append(mark)
        for entry in mark["departures"]:
            check_entry(entry, DEPARTURE, row, wrong)
        for entry in mark["appointments"]:
            check_entry(entry, APPOINTMENT, row, wrong)
        full = bool(mark["departures"] or mark["appointments"])
        if full and mark["none"] is not None or not full and mark["none"] not in NONE:
            wrong(f"none is {mark['none']}")
        for name, key in (("departures", "kind"), ("appointments", "role")):
            same = Counter((e.get("person"), e.get("organization"), e.get(key), e.get("evidence")) for e in mark[name])
            for entry, times in same.items():
                if times > 1:
                    wrong(f"twice: {entry}")
    return marks, errors


def table(title, counts, order=None):
    print(f"\n| {title} | |\n|---|---|")
    for key in order or [k for k, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]:
        if counts[key]:
            print(f"| `{key}` | {counts[key]} |")


def report(name, marks, rows):
    departures = [d for m in marks for d in m["departures"]]
    appointments = [a for m in marks for a in m["appointments"]]
    firm = [d for d in departures if not d["optional"]]
    firm_appointments = [a for a in appointments if not a["optional"]]
    print(f"\n{name}: {len(marks)} sentences, {sum(bool(m['departures']) for m in marks)} with a departure, "
          f"{sum(bool(m['appointments']) for m in marks)} with an appointment, {sum(m['none'] is not None for m in marks)} "
          f"with none; {len(departures)} departures, {len(departures) - len(firm)} of them optional; {len(appointments)} "
          f"appointments, {len(appointments) - len(firm_appointments)} of them optional")
    table("kind of departure, not optional", Counter(d["kind"] for d in firm), KINDS)
    table("status of departure, not optional", Counter(d["status"] for d in firm), STATUSES)
    table("status of appointment, not optional", Counter(a["status"] for a in firm_appointments), STATUSES)
    table("reason for none", Counter(m["none"] for m in marks if m["none"]))
    print("\n| cue | sentences | with a departure | with an appointment |\n|---|---|---|---|")
    cues = Counter(rows[m["id"]]["cue"] for m in marks)
    for cue in sorted(cues, key=lambda c: (-cues[c], c)):
        mine = [m for m in marks if rows[m["id"]]["cue"] == cue]
        gone = sum(any(not d["optional"] for d in m["departures"]) for m in mine)
        come = sum(any(not a["optional"] for a in m["appointments"]) for m in mine)
        print(f"| {cue} | {cues[cue]} | {gone} | {come} |")


def main():
    lines = (HERE / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = {row["id"]: row for row in map(json.loads, lines)}
    paths = [Path(a) if Path(a).exists() else HERE / a for a in sys.argv[1:]]
    errors = []
    for path in paths or [HERE / name for name in FILES if (HERE / name).exists()]:
        marks, wrong = check(path, rows)
        errors += wrong
        report(path.name, marks, rows)
    if errors:
        sys.exit("\n".join(errors))


if __name__ == "__main__":
    main()
