#!/usr/bin/env python3
"""Measures what a run costs that finds little to do, as a share of one from scratch.

    python3 incremental.py [--corpora DIR] [--documents 20000] [--rounds 5] [--check]

The corpus is that of run.py. A full run is followed by runs after one document was
changed, one was added, one was deleted and nothing was done; each kind is repeated, and
the median of user and system time is shown. At the end the datasets are compared with
those of a run from scratch. README.md says what the figures mean.
"""

import argparse
import gzip
import json
import pathlib
import random
import shutil
import statistics
import sys
import time

import run

# Files that were written so lately are read whatever their times say.
SETTLED = 2.5
FULL_RUNS = 2
MOST = {"changed": 0.05, "added": 0.05, "deleted": 0.05, "unchanged": 0.02}


def edit(kind, shards, generator):
    """Changes, adds or deletes one document of one shard."""
    path = generator.choice(shards)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = file.readlines()
    place = generator.randrange(len(lines))
    document = json.loads(lines[place])
    number = generator.randrange(10**9)
    document["text"] += f"\nC'est la version {number} de cet article."
    if kind == "added":
        document["id"] += f"-{number}"
    line = json.dumps(document, ensure_ascii=False) + "\n"
    lines[place : place + (kind != "added")] = [] if kind == "deleted" else [line]
    path.write_bytes(gzip.compress("".join(lines).encode(), 6, mtime=0))


class Project:
    def __init__(self, program, folder, corpus):
        self.program, self.folder = program, folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "in").mkdir(parents=True)
        self.shards = [
            pathlib.Path(shutil.copy(path, folder / "in"))
            for path in sorted(corpus.glob("part-*.jsonl.gz"))
        ]
        stages = [
            {"use": "load", "settings": {"inputs": ["in/part-*.jsonl.gz"]}},
            {"use": "clean"},
            {"use": "translate", "settings": {"render": ["glossary"]}},
            {"use": "extract"},
            {"use": "aggregate"},
        ]
        (folder / "pipeline.json").write_text(json.dumps({"stages": stages}))

    def run(self, *arguments):
        """(CPU seconds, peak bytes) of a run with one job."""
        command = [str(self.program), "run", "-q", "--jobs", "1", *arguments]
        _, cpu, peak, _ = run.measure(command, cwd=self.folder)
        return cpu, peak

    def published(self):
        return run.datasets(self.folder / "output")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--corpora", type=pathlib.Path, help="the folder with winer-fr")
    arguments.add_argument("--documents", type=int, default=20000)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--depeche", type=pathlib.Path, help="a built program: do not build")
    arguments.add_argument("--work", type=pathlib.Path, default=run.PACKAGE / ".build-benchmarks")
    arguments.add_argument("--check", action="store_true", help="fail above the shares aimed at")
    options = arguments.parse_args()
    options.work = options.work.resolve()
    program = (options.depeche or run.build()).resolve()
    corpus = run.corpus(options, options.documents)
    generator = random.Random(1)

    project = Project(program, options.work / "incremental", corpus)
    time.sleep(SETTLED)
    full = [project.run("--force") for _ in range(FULL_RUNS)]
    scratch = statistics.median(cpu for cpu, _ in full)
    print(f"\n## Runs that find little to do, {options.documents:,} documents\n")
    run.table("run", "CPU s", "share of a full run", "peak memory, MB")
    run.row("from scratch", f"{scratch:.2f}", "", f"{max(peak for _, peak in full) / 1e6:.0f}")
    failed = []
    for kind in MOST:
        found = []
        for _ in range(options.rounds):
            if kind != "unchanged":
                edit(kind, project.shards, generator)
                time.sleep(SETTLED)
            found.append(project.run())
        cpu = statistics.median(cpu for cpu, _ in found)
        peak = max(peak for _, peak in found)
        run.row(kind, f"{cpu:.2f}", f"{cpu / scratch:.1%}", f"{peak / 1e6:.0f}")
        if cpu > MOST[kind] * scratch:
            failed.append(kind)
    published = project.published()
    project.run("--force")
    if project.published() != published:
        raise SystemExit("incremental: a run from scratch gives other datasets")
    print("\nThe same bytes as from scratch.")
    if options.check and failed:
        raise SystemExit(f"incremental: above the share aimed at: {', '.join(failed)}")


if __name__ == "__main__":
    sys.exit(main())
