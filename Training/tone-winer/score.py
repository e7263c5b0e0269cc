#!/usr/bin/env python3
"""Compares the tones that two lexicons and a run of depeche give with those of sentences.jsonl.

    python3 Training/tone-winer/score.py --texts DIR                       # one file a sentence, for a run
    depeche run -q --input DIR --output OUT --state STATE
    python3 Training/tone-winer/score.py --corpora CORPORA --output OUT    # the tables
    python3 Training/tone-winer/score.py ... --errors NAME                 # its errors among even numbers

Three classes are scored; sentences marked mixed are left out. What is compared:

vader-fr    The rule of vader_FR without its degree words and its search for similar words: the valences of the words
            are summed, accents ignored; a negation (pas, jamais, plus, rien, aucunement, nullement, sans, ni) among the
            three words before multiplies by -0.74 unless the word is one that is never negated;
            sum / sqrt(sum² + 15) of 0.05 or more is positive, of -0.05 or less negative.
textblob-fr The rule of TextBlob-fr without its tagger: a word has the mean polarity of its entries; an adverb before
            a word multiplies by its intensity; a negation (ne, n', ni, non, pas, rien, sans, aucun, jamais) before it,
            at most one-letter words between, multiplies by -0.5; the mean over the words with a polarity of 0.1 or
            more is positive (its own limit), of -0.1 or less negative. Its lexicon holds neutral words too, which
            draw the mean to 0.
depeche     sentiment.csv.gz: the rows without an entity of both voices; positive where more sentences (a marked
            sentence may be cut, or hold a quotation) are positive than negative, and so on.
"""
import argparse
import collections
import csv
import gzip
import json
import math
import pathlib
import re
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).parent
CLASSES = ("positive", "negative", "neutral")


def plain(word):
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def sign(value, limit):
    return "positive" if value >= limit else "negative" if value <= -limit else "neutral"


class Vader:
    NEGATIONS = set("pas jamais plus rien aucunement nullement sans ni".split())

    def __init__(self, folder):
        self.valences = {}
        for line in (folder / "fr_lexicon.txt").read_text().splitlines():
            if "->" in line:
                word, value = line.rsplit("->", 1)
                self.valences[plain(word)] = float(value)
        self.never_negated = {plain(w) for w in (folder / "no_negate.txt").read_text().split()}

    def words(self, sentence):
        """The words that have a valence, with what it comes to in this sentence."""
        words = [w.strip("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»’“”…").lower() for w in re.split(r"[\s'’]", sentence)]
        words = [w for w in words if w]
        found = []
        for i, word in enumerate(words):
            value = self.valences.get(plain(word))
            if value is None:
                continue
            for before in words[max(0, i - 3):i]:
                if before in self.NEGATIONS and plain(before) not in self.valences \
                        and plain(word) not in self.never_negated:
                    value *= -0.74
            found.append((word, round(value, 2)))
        return found

    def tone(self, sentence):
        total = sum(value for _, value in self.words(sentence))
        return sign(total / math.sqrt(total * total + 15), 0.05)


class Blob:
    NEGATIONS = set("ne n ni non pas rien sans aucun jamais".split())

    def __init__(self, folder):
        polarities, intensities, adverbs = collections.defaultdict(list), collections.defaultdict(list), set()
        for entry in ElementTree.parse(folder / "fr-sentiment.xml").getroot():
            form = entry.get("form").lower()
            polarities[form].append(float(entry.get("polarity")))
            intensities[form].append(float(entry.get("intensity")))
            if entry.get("pos") == "RB":
                adverbs.add(form)
        self.polarity = {w: sum(p) / len(p) for w, p in polarities.items()}
        self.intensity = {w: sum(p) / len(p) for w, p in intensities.items()}
        self.adverbs = adverbs

    def words(self, sentence):
        found, negated, factor = [], False, 1.0
        for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", sentence.lower()):
            if word in self.polarity:
                value = max(-1.0, min(1.0, self.polarity[word] * factor))
                found.append((word, round(value * (-0.5 if negated else 1), 3)))
                negated = word in self.NEGATIONS
                factor = self.intensity[word] if word in self.adverbs else 1.0
            elif word in self.NEGATIONS:
                negated = True
            else:
                negated = negated and len(word) == 1
                factor = 1.0
        return found

    def tone(self, sentence):
        values = [value for _, value in self.words(sentence)]
        return sign(sum(values) / len(values) if values else 0, 0.1)


def depeche(output):
    """The tone of every sentence by its id, from the datasets of a run over the files of --texts."""
    with gzip.open(output / "documents.csv.gz", "rt", newline="") as file:
        ids = {row["document_id"]: pathlib.Path(row["path"]).stem for row in csv.DictReader(file)}
    counts = collections.Counter()
    with gzip.open(output / "sentiment.csv.gz", "rt", newline="") as file:
        for row in csv.DictReader(file):
            if not row["entity_id"]:
                counts[ids[row["document_id"]]] += int(row["positive_sentences"]) - int(row["negative_sentences"])
    return {name: sign(counts[name], 1) for name in ids.values()}


def f1(pairs, name):
    both = sum(gold == name == given for gold, given in pairs)
    gold, given = sum(g == name for g, _ in pairs), sum(g == name for _, g in pairs)
    return 2 * both / (gold + given) if gold + given else 0.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--texts", type=pathlib.Path, help="write one file a sentence there, and nothing else")
    parser.add_argument("--corpora", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path, help="datasets of a run of depeche over those files")
    parser.add_argument("--numbers", choices=("odd", "even"), help="only the sentences with such a number")
    parser.add_argument("--errors", metavar="NAME", help="also print the errors of this one, even numbers only")
    options = parser.parse_args()
    rows = [json.loads(line) for line in (HERE / "sentences.jsonl").read_text().splitlines()]
    if options.texts:
        options.texts.mkdir(parents=True, exist_ok=True)
        for row in rows:
            (options.texts / f"{row['id']}.txt").write_text(row["sentence"] + "\n")
        return

    if options.numbers:
        rows = [row for row in rows if int(row["id"][1:]) % 2 == (options.numbers == "odd")]
    systems = {"always negative": (lambda row: "negative", None)}
    if options.corpora:
        for name, lexicon in (("vader-fr", Vader), ("textblob-fr", Blob)):
            lexicon = lexicon(options.corpora / name)
            systems[name] = (lambda row, lexicon=lexicon: lexicon.tone(row["sentence"]), lexicon)
    if options.output:
        tones = depeche(options.output)
        systems["depeche"] = (lambda row: tones[row["id"]], None)

    scored = [row for row in rows if row["tone"] in CLASSES]
    print(f"{len(scored)} sentences, {len(rows) - len(scored)} mixed left out")
    print("\n| | accuracy | macro F1 | F1 positive | F1 negative | F1 neutral | accuracy, a clear word | accuracy, free | entities |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, (tone, _) in systems.items():
        pairs = [(row["tone"], tone(row)) for row in scored]
        right = [gold == given for gold, given in pairs]
        by_drawn = []
        for drawn in ("clear_word", "free"):
            part = [r for r, row in zip(right, scored) if row["drawn"] == drawn]
            by_drawn.append(sum(part) / len(part))
        # A tone of the sentence is the tone of every entity in it.
        entities = [e["tone"] == tone(row) for row in rows for e in row["entities"] if e["tone"] in CLASSES]
        figures = [sum(right) / len(right), sum(f1(pairs, c) for c in CLASSES) / 3, *(f1(pairs, c) for c in CLASSES),
                   *by_drawn, sum(entities) / len(entities)]
        print(f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |")

    print("\n| errors | tone missed: pos., neg. | neutral given a tone: pos., neg. | opposite: pos. as neg., neg. as pos. |")
    print("|---|---|---|---|")
    for name, (tone, _) in systems.items():
        pairs = collections.Counter((row["tone"], tone(row)) for row in scored)
        p, n, z = CLASSES
        print(f"| {name} | {pairs[p, z]}, {pairs[n, z]} | {pairs[z, p]}, {pairs[z, n]} | {pairs[p, n]}, {pairs[n, p]} |")

    if options.errors:
        tone, lexicon = systems[options.errors]
        print()
        for row in scored:
            if int(row["id"][1:]) % 2 == 0 and tone(row) != row["tone"]:
                words = lexicon.words(row["sentence"]) if lexicon else ""
                print(row["id"], row["tone"], "given", tone(row), row["sentence"], words)


main()
