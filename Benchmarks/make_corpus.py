#!/usr/bin/env python3
"""Makes the corpus of the benchmark: real French articles, slightly varied.

    python3 make_corpus.py --corpora DIR --output DIR [--documents 20000] [--seed 1]

The articles are the seeds of this repository and French Wikinews (the folder
`winer-fr` of --corpora; without --corpora the seeds alone). Each cycle takes every
article once, and every seed so often that about one document in six comes from a
seed. The first cycle is verbatim; later ones leave out, exchange and borrow
paragraphs, so that no two documents are the same. Equal arguments give equal bytes.

The output is JSON Lines in shards of 1,000 documents (`id`, `text`, `date`),
compressed, and `corpus.json` with its size and SHA-256.
"""

import argparse
import gzip
import hashlib
import json
import pathlib
import random
import re

HERE = pathlib.Path(__file__).resolve().parent
SEED_COPIES = 48
SHARD = 1000


def read_articles(seeds, corpora):
    """(name, date, paragraphs) of every article; seeds are repeated."""
    own = [(p.stem, None, p.read_text("utf-8")) for p in sorted(seeds.glob("*.txt"))]
    news = []
    if corpora:
        for path in sorted((corpora / "winer-fr").glob("20*/**/*.txt")):
            if path.name.endswith("urls.txt"):
                continue
            found = re.search(r"(20\d\d)_(\d\d)_(\d\d)", path.stem)
            date = "-".join(found.groups()) if found else None
            news.append((path.stem, date, path.read_text("utf-8")))
    articles = news + own * (SEED_COPIES if news else 1)
    if not articles:
        raise SystemExit(f"make_corpus: no articles in {seeds} or {corpora}")
    return [
        (name, date, [line for line in text.split("\n") if line.strip()])
        for name, date, text in articles
    ]


def vary(paragraphs, others, generator):
    """The paragraphs with some left out, two exchanged and one borrowed."""
    kept = [p for p in paragraphs if generator.random() > 0.15] or list(paragraphs)
    if len(kept) > 3:
        i = generator.randrange(1, len(kept) - 1)
        kept[i], kept[i + 1] = kept[i + 1], kept[i]
    borrowed = generator.choice(others)[2]
    kept.insert(generator.randrange(1, len(kept) + 1), generator.choice(borrowed))
    return kept


def documents(articles, count, seed):
    generator = random.Random(seed)
    seen = set()
    made = 0
    while made < count:
        order = list(range(len(articles)))
        generator.shuffle(order)
        for index in order:
            name, date, paragraphs = articles[index]
            text = "\n".join(paragraphs)
            while (digest := hashlib.sha256(text.encode()).digest()) in seen:
                text = "\n".join(vary(paragraphs, articles, generator))
            seen.add(digest)
            yield {"id": f"{name}-{made:06}", "text": text, "date": date}
            made += 1
            if made == count:
                return


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--seeds", type=pathlib.Path, default=HERE.parent / "seeds")
    arguments.add_argument("--corpora", type=pathlib.Path)
    arguments.add_argument("--output", type=pathlib.Path, required=True)
    arguments.add_argument("--documents", type=int, default=20000)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()

    articles = read_articles(options.seeds, options.corpora)
    options.output.mkdir(parents=True, exist_ok=True)
    checksum = hashlib.sha256()
    text_bytes = 0
    count = 0
    shard = []

    def flush():
        if shard:
            path = options.output / f"part-{(count - 1) // SHARD:04}.jsonl.gz"
            path.write_bytes(gzip.compress("".join(shard).encode(), 6, mtime=0))
            shard.clear()

    for document in documents(articles, options.documents, options.seed):
        line = json.dumps(document, ensure_ascii=False) + "\n"
        checksum.update(line.encode())
        text_bytes += len(document["text"].encode())
        shard.append(line)
        count += 1
        if count % SHARD == 0:
            flush()
    flush()
    summary = {"documents": count, "text_bytes": text_bytes, "sha256": checksum.hexdigest()}
    (options.output / "corpus.json").write_text(json.dumps(summary, indent=1) + "\n")
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
