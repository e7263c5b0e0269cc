#!/usr/bin/env python3
"""The fast Python pipeline: Aho-Corasick, regular expressions, no machine learning.

    python peer_plain.py --corpora DIR --corpus DIR --output DIR --documents N
"""

import argparse

import peer_common as common


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--corpora", "--corpus", "--output"):
        arguments.add_argument(name, required=True)
    arguments.add_argument("--documents", type=int, default=2000)
    options = arguments.parse_args()

    lists = common.Lists(options.corpora)
    tables = common.Tables(options.output)
    count = text_bytes = 0
    clock = common.Clock()
    for document_id, source in common.read(options.corpus, options.documents):
        text = common.clean(source)
        mentions = common.gazetteer_mentions(lists, text)
        mentions += common.pattern_mentions(text, mentions)
        common.analyze(document_id, text, mentions, lists, tables)
        count += 1
        text_bytes += len(source.encode())
    tables.close()
    common.report("plain Python", tables, count, text_bytes, *clock.read())


if __name__ == "__main__":
    main()
