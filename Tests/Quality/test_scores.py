"""The scores on the marked articles never fall below floors.json."""
import json

import pytest
import quality

FLOORS = json.loads(quality.FLOORS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def runs(program, tmp_path_factory):
    """The marked sets by name: their gold, their texts and the datasets of a run."""
    folder = tmp_path_factory.mktemp("quality")
    return {name: (gold, texts, quality.run(program, texts, folder / name))
            for name, (gold, texts) in quality.sets(folder).items()}


@pytest.fixture(scope="module")
def scores(program, runs):
    return {name: quality.score(program, *files) for name, files in runs.items()}


@pytest.mark.parametrize("name", FLOORS)
def test_evaluate_agrees_with_another_scorer(scores, runs, name):
    assert scores[name] == quality.independent_score(*runs[name])


@pytest.mark.parametrize("name", FLOORS)
def test_scores_hold_their_floors(scores, name):
    assert FLOORS[name].keys() == scores[name].keys()
    assert not quality.below(scores[name], FLOORS[name])


def test_unknown_names_cost_little(scores):
    """Departures are found by grammar: invented names may cost 0.08 at most."""
    assert scores["seeds"]["departures"] - scores["renamed"]["departures"] <= 0.08


def test_the_check_can_fail():
    assert quality.below({"persons": 0.5}, {"persons": 0.9})
    assert quality.below({}, {"persons": 0.9})
    assert not quality.below({"persons": 0.9}, {"persons": 0.9})
