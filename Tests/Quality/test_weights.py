"""A changed table of weights changes the file that links it in, or no build would notice."""
import hashlib
from pathlib import Path

import pytest

WEIGHTS = Path(__file__).parents[2] / "Sources/CWeights"


@pytest.mark.parametrize("table", ["names.bin", "ngrams.bin", "events.bin"])
def test_the_linking_file_names_the_table(table):
    digest = hashlib.sha256((WEIGHTS / "data" / table).read_bytes()).hexdigest()
    linking = (WEIGHTS / "weights.S").read_text(encoding="utf-8")
    assert [table, digest] in [line.split()[:2] for line in linking.splitlines()]
