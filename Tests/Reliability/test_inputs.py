"""Inputs and settings that are wrong: an exit code that was foreseen, never a crash, never silence."""
import csv
import gzip
import io
import json
import random

from breaking import FORESEEN, SEED, article, generators, some


def test_damaged_gzip(broken):
    """An error or the same result for every truncation and every flipped bit."""
    project = broken()
    generator = random.Random(SEED)
    text = "".join(article(generator) for _ in range(12)).encode()
    whole = gzip.compress(text, mtime=0)
    members = b"".join(gzip.compress(text[start:start + 997], mtime=0)
                       for start in range(0, len(text), 997))
    cases = {"whole": whole, "members": members, "padded": whole + bytes(100),
             "empty member": gzip.compress(b"", mtime=0) + whole}
    good = set(cases)
    cases["garbage"] = whole + b"x"
    for cut in range(1, 65):
        cases[f"cut-{cut}"] = whole[:-cut]
    for number in range(some(200, 40)):
        place, bit = generator.randrange(len(whole)), generator.randrange(8)
        damaged = bytearray(whole)
        damaged[place] ^= 1 << bit
        cases[f"bit-{place}-{bit}"] = bytes(damaged)
    for name, content in cases.items():
        (project.folder / "in" / f"{name}.txt.gz").write_bytes(content)
    project.settings(lambda pipeline: pipeline.update(failure={"maxRejectedRatio": 1.0}))
    project.run("run", "-q")
    found, rejected = texts(project), rejects(project)
    for name in cases:
        path = f"in/{name}.txt.gz"
        assert (path in found) != (path in rejected), name
        if name in good:
            assert path in found, name
        if path in found:
            assert found[path] == found["in/whole.txt.gz"], name
    assert "in/garbage.txt.gz" in rejected
    assert all(f"in/cut-{cut}.txt.gz" in rejected for cut in range(1, 65))


def texts(project):
    with gzip.open(project.folder / "output" / "documents.jsonl.gz", "rt", encoding="utf-8") as file:
        return {row["path"]: row["text"] for row in map(json.loads, file)}


def rejects(project):
    with gzip.open(project.folder / "output" / "rejects.csv.gz", "rt", encoding="utf-8") as file:
        return {row["path"] for row in csv.DictReader(file)}


def test_mutated_settings(broken):
    """2,000 of them: 0 or a configuration error, told with its place."""
    project = broken()
    project.write("a.txt", "Jan Leike a quitté OpenAI.")
    path = project.folder / "pipeline.json"
    whole = path.read_bytes()
    for case, generator in generators(some(2000, 60), "settings"):
        content = bytearray(whole)
        for _ in range(generator.randint(1, 3)):
            place = generator.randrange(len(content))
            kind = generator.randrange(4)
            if kind == 0:
                content[place] = generator.randrange(256)
            elif kind == 1:
                del content[place:place + generator.randint(1, 20)]
            elif kind == 2:
                content[place:place] = generator.choice(
                    [b"{", b"}", b"[", b"]", b'"', b",", b"null", b"-1", b"1e999", b"\xff", b"\0",
                     b'"x":', b"[" * 200, b"9" * 40, b"\\u0000", b"true"])
            else:
                start = generator.randrange(len(content))
                content[place:place] = content[start:start + generator.randint(1, 40)]
        path.write_bytes(content)
        checked = project.run("check", code=None)
        assert checked.returncode in (0, 66, 78), (case, checked.returncode, checked.errors, content)
        if checked.returncode:
            assert checked.errors.startswith("error: "), (case, checked.errors)


def test_mutated_inputs(broken):
    """2,000 of them: never a crash, and each a document or a reject."""
    project = broken()
    project.settings(lambda pipeline: pipeline.update(failure={"maxRejectedRatio": 1.0}))
    names = []
    for case, generator in generators(some(2000, 150), "input"):
        content = mutated(generator)
        ending = generator.choice([".txt", ".jsonl", ".csv", ".txt.gz"])
        if ending.endswith(".gz"):
            content = gzip.compress(content, mtime=0)
        names.append(f"in/{case}{ending}")
        (project.folder / names[-1]).write_bytes(content)
    run = project.run("run", "-q", code=None, timeout=600)
    assert run.returncode in FORESEEN and run.returncode == 0, run.errors
    project.run("verify", "-q")
    known = {path.split("#")[0] for path in texts(project)} | rejects(project)
    missing = [name for name in names if name not in known]
    # A CSV file of a header alone holds no record.
    assert all(name.endswith((".csv", ".jsonl")) for name in missing), missing[:5]


def mutated(generator):
    text = article(generator)
    kind = generator.randrange(12)
    if kind == 0:
        return text.encode("windows-1252", errors="replace")
    if kind == 1:
        return text.encode("utf-16")
    if kind == 2:
        return text.encode("utf-8").decode("windows-1252", errors="replace").encode("utf-8")
    if kind == 3:
        return b"\xef\xbb\xbf" + text.encode()
    if kind == 4:
        return bytes(generator.randrange(256) for _ in range(generator.randrange(3000)))
    if kind == 5:
        return (text * 3).replace("\n", " " * generator.randrange(5000)).encode()
    if kind == 6:
        return ("«" * generator.randrange(2000) + text + "»" * generator.randrange(2000)).encode()
    if kind == 7:
        return json.dumps({"id": generator.randrange(5), "text": text, "date": "2024-13-45"}).encode()
    if kind == 8:
        return ("[" * generator.randrange(3000) + '{"text": "x"}').encode()
    if kind == 9:
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerow(["id", "text"])
        for index in range(generator.randrange(4)):
            writer.writerow([index, text])
        return table.getvalue().encode()
    content = bytearray(text.encode())
    for _ in range(generator.randint(1, 40)):
        content[generator.randrange(len(content))] = generator.choice([0, 0xC3, 0xFF, 0x22, 0x0A, 0x80])
    return bytes(content)
