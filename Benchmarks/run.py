#!/usr/bin/env python3
"""Measures depeche, and compares it with two Python pipelines on the same documents.

    python3 run.py [--corpora DIR] [--documents 20000] [--fast] [--check]

See README.md for what the figures mean. Everything is made in --work (default:
`.build-benchmarks` in the repository): the corpus, the Python environments and the
outputs. Only the standard library is needed.
"""

import argparse
import datetime
import gzip
import hashlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent
# A run of so many documents makes every list and model, and does little else.
SEEDS = 5


# --- Measuring ----------------------------------------------------------------


class Measurement:
    """One run of one program."""

    def __init__(self, wall, cpu, peak, text_bytes, documents):
        self.wall, self.cpu, self.peak = wall, cpu, peak
        self.text_bytes, self.documents = text_bytes, documents

    @property
    def per_cpu(self):
        """Megabytes of text a CPU second."""
        return self.text_bytes / 1e6 / self.cpu

    def without(self, start):
        """What is left when a run of next to no documents is taken away."""
        return Measurement(
            self.wall - start.wall, self.cpu - start.cpu, self.peak,
            self.text_bytes - start.text_bytes, self.documents - start.documents
        )

    @property
    def per_wall(self):
        return self.text_bytes / 1e6 / self.wall


def measure(arguments, **options):
    """Runs a program; (wall seconds, CPU seconds, peak bytes, standard output)."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, **options)
    output = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"run: {arguments[0]} ended with {process.returncode}: {arguments}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, output


def sha256(path):
    """Of a file, a piece at a time: a started program's peak counts what this one holds then."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def datasets(folder):
    """{file name: (rows, SHA-256)} of what was published in a folder."""
    found = {}
    for path in sorted(folder.glob("*.csv.gz")) + sorted(folder.glob("*.jsonl.gz")):
        digest = sha256(path)
        with gzip.open(path) as file:
            lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
        found[path.name] = (lines - (path.name.endswith(".csv.gz")), digest)
    return found


class Depeche:
    def __init__(self, program, work):
        self.program, self.work = program, work

    def run(self, name, corpus, jobs, formats=("csv", "jsonl"), save=False):
        """A run on a folder of shards, from nothing: no state, no output."""
        folder = self.work / "depeche" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        stages = [
            {"use": "load", "settings": {"inputs": [str(corpus / "part-*.jsonl.gz")]}},
            {"use": "clean"},
            {
                "use": "translate",
                "settings": {
                    "render": ["memory", "glossary"],
                    "memory": str(PACKAGE / "translations.csv"),
                },
            },
            {"use": "extract"},
            {
                "use": "aggregate",
                "settings": {"output": str(folder / "output"), "formats": list(formats)},
            },
        ]
        configuration = folder / "pipeline.json"
        configuration.write_text(
            json.dumps({"state": str(folder / "state"), "save": save, "stages": stages}, indent=1)
        )
        wall, cpu, peak, _ = measure(
            [str(self.program), "run", "-c", str(configuration), "--jobs", str(jobs), "-q"],
            cwd=folder,
        )
        summary = json.loads((corpus / "corpus.json").read_text())
        measurement = Measurement(wall, cpu, peak, summary["text_bytes"], summary["documents"])
        return measurement, datasets(folder / "output")


class Peer:
    def __init__(self, script, python, corpora, work):
        self.script, self.python, self.corpora, self.work = script, python, corpora, work

    def run(self, corpus):
        """Its own clock leaves out imports and the loading of lists and models."""
        summary = json.loads((corpus / "corpus.json").read_text())
        folder = self.work / self.script.removesuffix(".py")
        arguments = ["--corpora", str(self.corpora), "--corpus", str(corpus)]
        arguments += ["--output", str(folder), "--documents", str(summary["documents"])]
        _, _, peak, output = measure([str(self.python), str(HERE / self.script), *arguments])
        said = json.loads(output)
        return Measurement(
            said["wall_seconds"], said["cpu_seconds"], peak, said["text_bytes"], said["documents"]
        ), said["rows"]


# --- Making what is measured --------------------------------------------------


def corpus(options, documents):
    """The folder of a corpus of so many documents, made if it is not there."""
    folder = options.work / f"corpus-{documents}"
    if not (folder / "corpus.json").exists():
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, str(HERE / "make_corpus.py"), "--output", str(folder)]
        command += ["--documents", str(documents)]
        if options.corpora:
            command += ["--corpora", str(options.corpora)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def build():
    """The program as `make run` builds it, which links Swift into it."""
    command = ["swift", "build", "-c", "release", "--package-path", str(PACKAGE)]
    subprocess.run([*command, "--static-swift-stdlib", "--product", "depeche"], check=True)
    place = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True)
    return pathlib.Path(place.stdout.decode().strip()) / "depeche"


def environment(options, name):
    """The Python of a virtual environment with a peer's requirements."""
    folder = options.environments / name
    python = folder / "bin" / "python"
    requirements = HERE / f"requirements-{name}.txt"
    stamp = folder / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != requirements.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", str(requirements)], check=True)
        stamp.write_text(requirements.read_text())
    return python


# --- The measurements ---------------------------------------------------------


def throughput(depeche, folder, options, results):
    cores = os.cpu_count() or 1
    summary = json.loads((folder / "corpus.json").read_text())
    print(f"\n## depeche on {summary['documents']:,} documents", end=", ")
    print(f"{summary['text_bytes'] / 1e6:.1f} MB of text (SHA-256 {summary['sha256'][:16]})\n")
    kinds = [("one job", 1, False), (f"{max(cores, 2)} jobs", max(cores, 2), False)]
    kinds += [("one job, stages saved", 1, True)]
    runs = {name: [] for name, *_ in kinds}
    published = {}
    for _ in range(options.rounds):
        for name, jobs, save in kinds:
            measurement, published[name] = depeche.run("corpus", folder, jobs, save=save)
            runs[name].append(measurement)
    table("", "documents/s", "MB/s", "MB per CPU second", "peak memory, MB")
    for name, *_ in kinds:
        best = max(runs[name], key=lambda m: m.per_wall)
        row(
            name,
            f"{best.documents / best.wall:,.0f}",
            f"{best.per_wall:.2f}",
            f"{max(m.per_cpu for m in runs[name]):.2f}",
            f"{max(m.peak for m in runs[name]) / 1e6:.0f}",
        )
        results[name] = {
            "documents_per_second": best.documents / best.wall,
            "mb_per_second": best.per_wall,
            "mb_per_cpu_second": max(m.per_cpu for m in runs[name]),
            "peak_memory_mb": max(m.peak for m in runs[name]) / 1e6,
        }
    pairs = zip(runs[kinds[0][0]], runs[kinds[2][0]])
    saving = statistics.median(saved.cpu / plain.cpu - 1 for plain, saved in pairs)
    print(f"\nSaving the stages costs {saving:.1%} of the CPU time (median of rounds).")
    results["saving"] = saving
    results["peak_memory_mb"] = max(m.peak for list_ in runs.values() for m in list_) / 1e6

    print("\n## What was written\n")
    table("file", "rows", "SHA-256")
    first = published[kinds[0][0]]
    for name, (rows, digest) in first.items():
        row(name, f"{rows:,}", digest[:16])
    results["datasets"] = {name: {"rows": r, "sha256": d} for name, (r, d) in first.items()}
    if any(files != first for files in published.values()):
        raise SystemExit("run: the outputs depend on the number of jobs or on saving")
    print("\nThe same bytes with one job, with all and with saving.")


def comparison(title, depeche, peer, folder, options):
    """Alternates the two on the same documents, both writing CSV; the median ratio."""
    summary = json.loads((folder / "corpus.json").read_text())
    print(f"\n## Against {title}, {summary['documents']:,} documents\n")
    table("round", "depeche, MB per CPU s", f"{title}, MB per CPU s", "ratio", "its memory, MB")
    ratios = []
    peak = 0
    seeds = corpus(options, SEEDS)
    for number in range(1, options.rounds + 1):
        ours, _ = depeche.run("comparison", folder, 1, formats=("csv",))
        ours = ours.without(depeche.run("start", seeds, 1, formats=("csv",))[0])
        theirs, rows = peer.run(folder)
        ratios.append(ours.per_cpu / theirs.per_cpu)
        peak = max(peak, theirs.peak)
        row(
            str(number), f"{ours.per_cpu:.2f}", f"{theirs.per_cpu:.3f}", f"{ratios[-1]:.1f}",
            f"{theirs.peak / 1e6:.0f}",
        )
    median = statistics.median(ratios)
    print(f"\nMedian ratio: **{median:.1f}**. Its rows: {rows}.")
    return {"ratio": median, "ratios": ratios, "peer_peak_memory_mb": peak / 1e6}


def cold_start(depeche, options, results):
    """The five seeds as they lie in the repository, from start to published."""
    folder = options.work / "depeche" / "seeds"
    times = []
    for _ in range(max(5, options.rounds)):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        configuration = json.loads((PACKAGE / "pipeline.json").read_text())
        configuration["state"] = str(folder / "state")
        path = folder / "pipeline.json"
        path.write_text(json.dumps(configuration))
        shutil.copy(PACKAGE / "translations.csv", folder)
        arguments = [str(depeche.program), "run", "-c", str(path), "-q"]
        arguments += ["--input", str(PACKAGE / "seeds"), "--output", str(folder / "output")]
        wall, cpu, peak, _ = measure(arguments, cwd=folder)
        times.append((wall, cpu, peak))
    wall, cpu, peak = min(times)
    print(f"\nThe five seeds, cold: {wall * 1e3:.0f} ms, {cpu * 1e3:.0f} ms of CPU", end="")
    print(f", {peak / 1e6:.0f} MB (best of {len(times)}).")
    results["five_seeds_ms"] = wall * 1e3


def table(*names):
    row(*names)
    row(*["---"] * len(names))


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def check(results):
    """Names of the floors that do not hold."""
    floors = json.loads((HERE / "floors.json").read_text())
    failed = []
    for name, floor in floors.items():
        value = results.get(name)
        holds = value is not None and (
            value <= floor if name.startswith("peak") else value >= floor
        )
        shown = "not measured" if value is None else f"{value:.1f}"
        print(f"- {name}: {shown} (floor {floor}): {'holds' if holds else 'FAILS'}")
        if not holds:
            failed.append(name)
    return failed


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--corpora", type=pathlib.Path, help="the folder with winer-fr")
    arguments.add_argument("--documents", type=int, default=20000)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--depeche", type=pathlib.Path, help="a built program: do not build")
    arguments.add_argument("--work", type=pathlib.Path, default=PACKAGE / ".build-benchmarks")
    arguments.add_argument("--environments", type=pathlib.Path, help="where the peers' Pythons are")
    arguments.add_argument("--fast", action="store_true", help="200 documents, no peers: does it run?")
    arguments.add_argument("--no-peers", action="store_true")
    arguments.add_argument("--check", action="store_true", help="fail below floors.json")
    options = arguments.parse_args()
    options.work = options.work.resolve()
    options.environments = (options.environments or options.work / "python").resolve()
    if options.fast:
        options.documents, options.rounds, options.no_peers = 200, 1, True
    if options.corpora:
        options.corpora = options.corpora.resolve()
    elif not options.no_peers:
        raise SystemExit("run: the peers need --corpora DIR (or take --no-peers)")

    program = (options.depeche or build()).resolve()
    depeche = Depeche(program, options.work)
    results = {"program": sha256(program)}
    print(f"# Benchmark, {datetime.date.today()}, {os.cpu_count()} cores")
    throughput(depeche, corpus(options, options.documents), options, results)
    cold_start(depeche, options, results)
    if not options.no_peers:
        for name, script, count in (
            ("plain", "peer_plain.py", 2000), ("spacy", "peer_spacy.py", 500)
        ):
            peer = Peer(script, environment(options, name), options.corpora, options.work)
            title = {"plain": "plain Python", "spacy": "spaCy"}[name]
            outcome = comparison(title, depeche, peer, corpus(options, count), options)
            results["ratio_to_" + title.lower().replace(" ", "_")] = outcome.pop("ratio")
            results[title] = outcome
    (options.work / "results.json").write_text(json.dumps(results, indent=1) + "\n")
    if options.check:
        print("\n## Floors\n")
        if check(results):
            raise SystemExit(1)


if __name__ == "__main__":
    main()
