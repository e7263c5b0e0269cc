"""A changed table of weights changes the file that links it in, or no build would notice."""
import hashlib
from pathlib import Path

WEIGHTS = Path(__file__).parents[2] / "Sources/CWeights"


def test_the_linking_file_names_the_table():
    table = (WEIGHTS / "data/names.bin").read_bytes()
    assert hashlib.sha256(table).hexdigest() in (WEIGHTS / "weights.S").read_text(encoding="utf-8")
