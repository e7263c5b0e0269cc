#!/usr/bin/env python3
"""Tells by genre and by construction how much of marked passages a run has found.

    depeche run -q --input FOLDER/passages --output OUT --state OUT-state
    python3 Training/events/table.py FOLDER --output OUT [--ids REGULAR-EXPRESSION]

FOLDER holds passages/ and passages.jsonl. The counts are those of Tests/Quality/score.py: optional
departures count neither as found nor as missed.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

SCORE = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Quality" / "score.py"


def scores(passages, folder, output):
    """What score.py says of some passages, its list of errors included."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as gold:
        gold.writelines(json.dumps(passage, ensure_ascii=False) + "\n" for passage in passages)
        gold.flush()
        shown = subprocess.run(
            [sys.executable, SCORE, "--json", "--errors", "--output", output, "--gold", gold.name,
             "--texts", folder / "passages"], check=True, capture_output=True, text=True).stdout
    return json.loads(shown)


def shown(value):
    if isinstance(value, dict):
        value = value["f1"]
    return "–" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--output", required=True)
    parser.add_argument("--ids", default="", help="only passages whose id has a match of this")
    arguments = parser.parse_args()
    lines = (arguments.folder / "passages.jsonl").read_text(encoding="utf-8").splitlines()
    passages = [passage for passage in map(json.loads, lines)
                if re.search(arguments.ids, passage["id"])]
    if not passages:
        sys.exit(f"no passage of {arguments.folder} has an id with {arguments.ids!r}")

    columns = ["departures", "departures_with_organization", "manner_accuracy",
               "status_strict_accuracy", "shown_as_fact", "appointment_recall", "speaker_accuracy"]
    print("| genre | passages | " + " | ".join(name.replace("_", " ") for name in columns) + " |")
    print("|---" * (len(columns) + 2) + "|")
    for genre in [*sorted({passage["genre"] for passage in passages}), None]:
        chosen = [each for each in passages if genre in (None, each["genre"])]
        found = scores(chosen, arguments.folder, arguments.output)
        print(f"| {genre or 'all'} | {len(chosen)} | "
              + " | ".join(shown(found[name]) for name in columns) + " |")

    missed = {(error[0], error[2], error[-1]) for error in found["errors"] if error[1] == "missed"}
    counts = collections.defaultdict(lambda: [0, 0])
    for passage in passages:
        for departure in passage["departures"]:
            if not departure["optional"]:
                key = (passage["id"], departure["person"], departure["evidence"][:100])
                counts[departure["construction"]][0] += key not in missed
                counts[departure["construction"]][1] += 1
    print("\n| construction | departures | found |\n|---|---|---|")
    for construction, (right, all) in sorted(counts.items(), key=lambda item: -item[1][1]):
        print(f"| {construction} | {all} | {right / all:.2f} |")


if __name__ == "__main__":
    main()
