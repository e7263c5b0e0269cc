#!/usr/bin/env python3
"""Scores the marked articles and compares them with floors.json.

    check_floors.py                              print the scores; fail if one fell below its floor
    check_floors.py --update                     raise the floors to the scores reached
    check_floors.py --update --allow-regression  set them to the scores, lower ones, too
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import quality


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write floors.json")
    parser.add_argument("--allow-regression", action="store_true", help="let floors sink")
    arguments = parser.parse_args()
    if arguments.allow_regression and not arguments.update:
        parser.error("--allow-regression goes with --update")
    shown = subprocess.run(
        ["swift", "build", "-c", "release", "--show-bin-path"], cwd=quality.ROOT, check=True,
        capture_output=True, text=True)
    program = pathlib.Path(shown.stdout.strip()) / "depeche"
    if not program.exists():
        sys.exit("check_floors: no program; run: swift build -c release --product depeche")
    floors = json.loads(quality.FLOORS.read_text(encoding="utf-8"))
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name, (gold, texts) in quality.sets(folder).items():
            output = quality.run(program, texts, folder / name)
            found = quality.score(program, gold, texts, output)
            known = floors.get(name, {})
            for measure, value in found.items():
                print(f"{name:8} {measure:30} {value:8.4f}   floor {known.get(measure, '-')}")
            failures += [f"{name}: {line}" for line in quality.below(found, known)]
            if arguments.update:
                floors[name] = {
                    measure: value if arguments.allow_regression
                    else max(value, known.get(measure, value))
                    for measure, value in found.items()}
    if failures and not arguments.allow_regression:
        print("\n".join(failures), file=sys.stderr)
        sys.exit("check_floors: scores fell; --update --allow-regression lowers a floor on purpose")
    if arguments.update:
        quality.FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
        print(f"wrote {quality.FLOORS.name}")


if __name__ == "__main__":
    main()
