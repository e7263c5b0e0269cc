"""The trainer of the model of events: what it learns from a few examples, and the file that it writes."""
import importlib.util
import struct
import sys
from pathlib import Path

import numpy
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def train():
    path = list(sys.path)
    spec = importlib.util.spec_from_file_location("train", ROOT / "Training/events-model/train.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path[:] = path
    return module


def example(keys, is_right):
    return numpy.array(keys), numpy.full(len(keys), len(keys) ** -0.5), is_right


def test_it_learns_what_tells_yes_from_no(train):
    examples = [example([1, 7], True), example([1, 8], True), example([2, 7], False), example([2, 8], False)] * 3
    weights = train.learned(examples)
    assert weights[1] > 1 and weights[2] < -1
    assert abs(weights[7]) < 0.1 and abs(weights[8]) < 0.1
    assert (train.learned(examples) == weights).all()


def test_long_sentences_weigh_no_more(train):
    for count in (1, 4, 100):
        _, values = train.weighed([key << 15 for key in range(count)])
        assert float(values @ values) == pytest.approx(1)


def test_a_row_is_the_upper_bits_of_a_hash(train):
    rows, _ = train.weighed([0xFFFFFFFF, 0])
    assert list(rows) == [0, (1 << train.BITS) - 1]


def test_marks_answer_for_the_person_and_the_sentence(train):
    row = {"person": "Ana Ruiz", "start": 10, "end": 30}
    event = {"person": "Ruiz", "start": 12, "end": 20, "kind": "fired", "status": "announced_future"}
    assert train.answers(row, [event], []) == {
        "leaves": True, "comes": False, "manner": "dismissed", "status": "announced"}
    assert train.answers(row, [{**event, "optional": True}], [])["leaves"] is None
    assert train.answers(row, [{**event, "start": 40, "end": 50}], [])["leaves"] is False
    assert train.answers(row, [{**event, "person": "Hugo Perral"}], [event])["comes"] is True


def test_marks_tell_what_an_organization_is_to_the_person(train):
    row = {"person": "Ana Ruiz", "sides": [{"organization": name, "keys": [1 << 16]} for name in ("Orvane", "Valtec", "Rolin")]}
    event = {"person": "Ruiz", "org": "Orvane", "destination": "Valtec"}
    told = [side for _, side in train.sides(row, [event], [])]
    assert told == [{"left": True, "joined": False}, {"left": False, "joined": True}, {"left": False, "joined": False}]
    assert [side["joined"] for _, side in train.sides(row, [], [{"person": "Ana Ruiz", "org": "Rolin"}])] == [False, False, True]
    assert not train.sides(row, [{**event, "person": "Hugo Perral"}], [])


def test_the_file_holds_points_and_what_they_are_worth(train, tmp_path):
    weights = {question: numpy.zeros((1 << train.BITS) + 1) for question in train.QUESTIONS}
    weights.update({side: numpy.zeros((1 << train.SIDE_BITS) + 1) for side in train.SIDES})
    weights["joined"][5] = 1.27
    weights["joined"][-1] = -0.25
    weights["leaves"][3] = -2.54
    weights["leaves"][-1] = 0.5
    train.write(tmp_path / "events.bin", weights)
    data = (tmp_path / "events.bin").read_bytes()
    end = 160 + (16 << train.BITS)
    assert len(data) == end + 16 + (2 << train.SIDE_BITS)
    assert struct.unpack_from("<II", data, 20) == (train.BITS, train.SIDE_BITS)
    assert struct.unpack_from("<ii", data, end + 8) == (-250000, 10000)
    assert struct.unpack_from("<bb", data, end + 16 + 5 * 2) == (0, 127)
    bias, unit = struct.unpack_from("<ii", data, 32)
    assert unit == 20000
    assert bias == round((0.5 - numpy.log(train.THRESHOLDS["leaves"] / (1 - train.THRESHOLDS["leaves"]))) * 1e6)
    assert struct.unpack_from("<b", data, 160 + 3 * 16) == (-127,)
