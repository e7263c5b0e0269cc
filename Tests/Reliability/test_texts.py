"""Texts that no editor would pass: cut anywhere, shuffled, glued, stripped. Never a crash, and the same rows in
every run."""
import json
import random
import re

import pytest

from breaking import ROOT, SEED, some

MARKS = list("«»“”\"'’()[]—–-:;,.!?…") + ["\n", "\n\n", " - ", "M. ", "du ", "l’", "1er ", "% ", "« "]


@pytest.fixture(scope="module")
def articles():
    """What is marked in Training, some 3,000 texts full of names, departures and quotations."""
    training = ROOT / "Training"
    found = [path.read_text(encoding="utf-8") for path in sorted(training.glob("events*/passages/*.txt"))]
    for name in ("articles", "press", "wordings"):
        with (training / f"events-press/{name}.jsonl").open(encoding="utf-8") as lines:
            found += [json.loads(line)["text"] for line in lines]
    assert len(found) > 2000
    return found


def damaged(generator, articles):
    text = generator.choice(articles)
    for _ in range(generator.randint(1, 3)):
        text = DAMAGES[generator.randrange(len(DAMAGES))](generator, text, articles) or "Fin"
    return text


def words(text):
    return re.findall(r"\S+\s*", text) or [text]


def without_head(generator, text, _):
    found = words(text)
    return "".join(found[generator.randrange(len(found)):])


def without_tail(generator, text, _):
    found = words(text)
    return "".join(found[:1 + generator.randrange(len(found))])


def inside_a_word(generator, text, _):
    return text[:1 + generator.randrange(len(text))]


def without_words(generator, text, _):
    share = generator.random() / 2
    return "".join(word for word in words(text) if generator.random() > share)


def shuffled(generator, text, _):
    sentences = re.split(r"(?<=[.!?»]) ", text)
    generator.shuffle(sentences)
    return " ".join(sentences)


def window(generator, text, _):
    found = words(text)
    start = generator.randrange(len(found))
    return "".join(found[start:start + generator.randint(1, 12)])


def glued(generator, text, articles):
    other = words(generator.choice(articles))
    found = words(text)
    return ("".join(found[:generator.randrange(len(found))])
            + "".join(other[generator.randrange(len(other)):]))


def sown(generator, text, _):
    found = words(text)
    for _ in range(generator.randint(1, 8)):
        found.insert(generator.randrange(len(found) + 1), generator.choice(MARKS))
    return "".join(found)


def stripped(generator, text, _):
    return re.sub(generator.choice([r"[.,;:!?]", r"[«»“”\"]", r"\s+", r"[’']", r"\b[A-Z]"]), " ", text)


def cased(generator, text, _):
    return generator.choice([str.upper, str.lower, str.title])(text)


DAMAGES = [without_head, without_tail, inside_a_word, without_words, shuffled, window, glued, sown, stripped,
           cased]


def test_damaged_texts(broken, articles):
    """60,000 of them."""
    project = broken()
    generator = random.Random(SEED)
    texts = [damaged(generator, articles) for _ in range(some(60000, 4000))]
    published = []
    for jobs in ("1", "2"):
        run = attempt(project, texts, "--jobs", jobs)
        if run.returncode != 0:
            guilty = first_that_fails(project, texts)
            pytest.fail(f"exit {run.returncode} with {guilty!r}: {run.errors[-2000:]}")
        published.append(project.published())
    assert published[0] == published[1]


def attempt(project, texts, *options):
    lines = [json.dumps({"id": str(index), "text": text, "date": "2024-05-17"})
             for index, text in enumerate(texts)]
    project.write("texts.jsonl", "\n".join(lines) + "\n")
    project.settings(lambda pipeline: pipeline["stages"][0]["settings"].update(batchBytes=65536))
    return project.run("run", "-q", "--force", *options, code=None, timeout=1800)


def first_that_fails(project, texts):
    """By halves; a crash that one text alone does not bring about is told as the shortest list that does."""
    while len(texts) > 1:
        half = len(texts) // 2
        left, right = texts[:half], texts[half:]
        if attempt(project, left).returncode != 0:
            texts = left
        elif attempt(project, right).returncode != 0:
            texts = right
        else:
            break
    return texts
