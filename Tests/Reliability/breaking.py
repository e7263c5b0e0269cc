"""What the tests of reliability share: projects to break, and how to look at them."""
import gzip
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
IS_TORTURE = bool(os.environ.get("TORTURE"))
SEED = int(os.environ.get("SEED", "1"))
#: What the program may exit with; anything else is a crash.
FORESEEN = {0, 3, 4, 10, 64, 65, 66, 69, 73, 74, 75, 78}

SENTENCES = [
    "{name} a quitté {place} le {day} mai 2024.", "{name} rejoint {place}, a annoncé l’entreprise.",
    "« Nous continuons », a déclaré {name}.", "{place} a licencié {name} en {year}.",
    "Selon {name}, les résultats de {place} sont bons.", "{name} a démissionné de {place}.",
    "Le directeur de {place} a été nommé en {year}.", "Rien de neuf chez {place} ce {day} juin {year}.",
]
NAMES = ["Jan Leike", "Vera Lindqvist", "Paul Moreau", "Ana Roux", "Ilya Sutskever", "Marie Dubois"]
PLACES = ["OpenAI", "Renault", "Veltra", "Anthropic", "Airbus", "Hydrovia"]


def some(count, few):
    """The number of cases: all of them under torture."""
    return count if IS_TORTURE else few


def article(generator):
    lines = []
    for _ in range(generator.randint(3, 25)):
        lines.append(generator.choice(SENTENCES).format(
            name=generator.choice(NAMES), place=generator.choice(PLACES),
            day=generator.randint(1, 30), year=generator.randint(2015, 2025)))
    return f"Article {generator.randint(0, 10**9)}\n\n" + "\n".join(lines) + "\n"


class Project:
    """A folder with a pipeline and articles."""

    def __init__(self, folder, program):
        self.folder, self.program = pathlib.Path(folder), program
        (self.folder / "in").mkdir(parents=True, exist_ok=True)
        self.settings(lambda pipeline: None)

    def settings(self, change):
        pipeline = {"stages": [
            {"use": "load", "settings": {"inputs": ["in"], "batchBytes": 4096}}, {"use": "clean"},
            {"use": "translate", "settings": {"render": ["glossary"]}}, {"use": "extract"},
            {"use": "aggregate"}]}
        change(pipeline)
        (self.folder / "pipeline.json").write_text(json.dumps(pipeline), encoding="utf-8")

    def fill(self, generator, count):
        for index in range(count):
            self.write(f"{index:04}.txt", article(generator))

    def write(self, name, text):
        (self.folder / "in" / name).write_text(text, encoding="utf-8")

    def articles(self):
        return sorted(path.name for path in (self.folder / "in").iterdir())

    def start(self, *arguments, **options):
        return subprocess.Popen(
            [str(self.program), *map(str, arguments)], cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", **options)

    def run(self, *arguments, code=0, timeout=120, **options):
        process = self.start(*arguments, **options)
        output, errors = process.communicate(timeout=timeout)
        if code is not None:
            assert process.returncode == code, f"{arguments}: {process.returncode}: {errors}"
        process.output, process.errors = output, errors
        return process

    def copy(self, folder):
        shutil.copytree(self.folder, folder, symlinks=True)
        copied = Project.__new__(Project)
        copied.folder, copied.program = pathlib.Path(folder), self.program
        return copied

    def published(self):
        """{file: SHA-256} of what a reader sees."""
        output = self.folder / "output"
        if not output.exists():
            return {}
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
                for path in sorted(output.iterdir()) if path.is_file()}

    def from_scratch(self, folder):
        """What a run without anything kept publishes for the same inputs and settings."""
        fresh = Project.__new__(Project)
        fresh.folder, fresh.program = pathlib.Path(folder), self.program
        fresh.folder.mkdir(parents=True)
        shutil.copytree(self.folder / "in", fresh.folder / "in")
        shutil.copy(self.folder / "pipeline.json", fresh.folder)
        fresh.run("run", "-q")
        published = fresh.published()
        shutil.rmtree(fresh.folder)
        return published


def rows(path):
    """The rows of a file, every check of gzip made; no error whatever is published meanwhile."""
    with gzip.open(path, "rb") as file:
        return sum(1 for _ in file)


def seconds(body):
    start = time.monotonic()
    body()
    return time.monotonic() - start


def generators(count, name):
    """A generator for each case, and what to call the case by."""
    for index in range(count):
        yield f"{name}-{SEED}-{index}", random.Random(f"{name}-{SEED}-{index}")
