"""Runs depeche on marked articles and scores it; shared by the test and the command."""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FLOORS = HERE / "floors.json"
PASSAGES = ROOT / "Training" / "events"
PLAIN = ROOT / "Training" / "events-plain"
NEWS = ROOT / "Training" / "events-news"
PRESS = ROOT / "Training" / "events-press"
# Half a thousandth: figures are compared as they are shown.
EPSILON = 0.0005


def sets(folder):
    """The marked sets by name: their gold and the folder of their texts.

    The second holds the same articles with invented names, so that a score cannot come from
    knowing the names; it is made here. The third are passages of our own, written without sight
    of the rules and rich in what is hard; the fourth others in plain news style; the fifth whole
    news articles, the sixth paragraphs of them, the seventh pieces in as many wordings as the
    press has, the eighth whole articles as pages have them, the ninth texts by other writers, the
    tenth texts by more of them on who comes and goes, the eleventh ordinary news: see the folders in
    Training. The tagger has learned the names of the last three, the model of events all or half of
    the sixth to the tenth, and nothing of the last."""
    renamed = folder / "renamed"
    subprocess.run(
        [sys.executable, HERE / "rename.py", "--gold", HERE / "seeds.jsonl", "--texts",
         ROOT / "seeds", "--names", HERE / "invented-names.tsv", "--out", renamed], check=True)
    press, wordings, articles, others, moves, ordinary = (
        folder / name for name in ("press", "wordings", "articles", "others", "moves", "ordinary"))
    for unpacked in (press, wordings, articles, others, moves, ordinary):
        subprocess.run([sys.executable, PRESS / "unpack.py", unpacked, unpacked.name], check=True)
    return {"seeds": (HERE / "seeds.jsonl", ROOT / "seeds"),
            "renamed": (renamed / "gold.jsonl", renamed / "text"),
            "passages": (PASSAGES / "passages.jsonl", PASSAGES / "passages"),
            "plain": (PLAIN / "passages.jsonl", PLAIN / "passages"),
            "news": (NEWS / "passages.jsonl", NEWS / "passages"),
            "press": (press / "passages.jsonl", press / "passages"),
            "wordings": (wordings / "passages.jsonl", wordings / "passages"),
            "articles": (articles / "passages.jsonl", articles / "passages"),
            "others": (others / "passages.jsonl", others / "passages"),
            "moves": (moves / "passages.jsonl", moves / "passages"),
            "ordinary": (ordinary / "passages.jsonl", ordinary / "passages")}


def run(program, texts, folder):
    """The datasets of a run on some articles."""
    pipeline = json.loads((ROOT / "pipeline.json").read_text(encoding="utf-8"))
    pipeline["state"] = str(folder / "state")
    config = ROOT / "pipeline.json"
    output = folder / "output"
    changed = folder / "pipeline.json"
    folder.mkdir(parents=True, exist_ok=True)
    changed.write_text(json.dumps(pipeline), encoding="utf-8")
    memory = config.parent / "translations.csv"
    if memory.exists():
        (folder / "translations.csv").write_bytes(memory.read_bytes())
    subprocess.run(
        [program, "run", "-q", "--config", changed, "--input", texts, "--output", output],
        check=True, stdin=subprocess.DEVNULL)
    return output


def score(program, gold, texts, output):
    """What depeche evaluate measures."""
    return figures(printed(
        [program, "evaluate", gold, "--output", output, "--texts", texts, "--json"]))


def independent_score(gold, texts, output):
    """What score.py measures, which shares no code with depeche."""
    return figures(printed(
        [sys.executable, HERE / "score.py", "--output", output, "--gold", gold, "--texts", texts,
         "--json"]))


def printed(command):
    shown = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(shown.stdout)


def figures(result):
    """One number a measure: F1 where there is one. A count of errors is negative, so that a
    floor is a floor for every measure."""
    flat = {}
    for name, value in result.items():
        if name in ("documents", "documents_missing"):
            continue
        if isinstance(value, dict):
            flat[name] = value["f1"]
        elif value is not None:
            flat[name] = -value if name in ("shown_as_fact", "other_marks_called_speech") else value
    return {name: round(value, 4) for name, value in flat.items()}


def below(found, floors):
    """The measures under their floor, as lines."""
    return [f"{name}: {found.get(name)} is below {floor}" for name, floor in floors.items()
            if found.get(name) is None or found[name] < floor - EPSILON]
