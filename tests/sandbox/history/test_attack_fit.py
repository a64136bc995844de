"""The weights of likely attacks: found again where they are known, and read from disputes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sandbox import load_world
from sandbox.cli.text.record_fit import attack_fit_text
from sandbox.history.attack_fit import (
    disputes,
    fit_attacks,
    fit_years,
    year_of,
)
from sandbox.library.library import Library
from sandbox.model.attack_weights import COEFFICIENTS, attack_features
from sandbox.sentences import Refusal
from tests.sandbox.library.samples import SAMPLES


def made_up(attacks: int, seed: int = 5):
    """Return years of the record's worlds, with attacks drawn by the program's own weights."""
    dice = np.random.default_rng(seed)
    years = []
    for number in (1925, 1938, 1956, 1982, 2022):
        world = load_world(number)
        n = len(world)
        value = attack_features(world).reshape(n * n, -1) @ np.array(
            [c.used for c in COEFFICIENTS.values()]
        )
        chances = np.exp(value)
        chances[np.arange(n) * (n + 1)] = 0.0
        picks = dice.choice(n * n, attacks, p=chances / chances.sum())
        states = [state.cow for state in world.states]
        drawn = [(states[pick // n], states[pick % n]) for pick in picks.tolist()]
        years.append(year_of(world, drawn))
    return years


def test_weights_that_are_known_are_found_again():
    found = fit_years(made_up(400))
    assert found.initiations == 2_000
    assert list(found.coefficients) == list(COEFFICIENTS)
    for name, (size, error) in found.coefficients.items():
        assert abs(size - COEFFICIENTS[name].used) < 4 * error
        assert error < 0.6
    assert found.pairs == sum(n * (n - 1) for n in (len(year.states) for year in made_up(1)))


def test_a_feature_is_what_its_name_says():
    world = load_world(1938)
    of = dict(
        zip(
            COEFFICIENTS,
            attack_features(world)[world.place("GMY"), world.place("FRN")].tolist(),
            strict=True,
        )
    )
    miles = world.capital_miles[world.place("GMY"), world.place("FRN")]
    assert (of["land"], of["sea"], of["relevant"], of["rivals"]) == (1, 0, 1, 1)
    assert of["near_by_states"] == pytest.approx(math.log(len(world) / 100))
    assert of["distance"] == pytest.approx(math.log((1 + miles) / 1501))
    japan = attack_features(world)[world.place("JPN"), world.place("RUS")].tolist()
    assert japan[:2] == [0, 1] or world.land[world.place("JPN"), world.place("RUS")]


def test_an_initiation_is_a_use_of_force_by_side_a_from_the_first_day(tmp_path):
    library = Library(tmp_path / "library.sqlite")
    assert fit_attacks(library) is None
    path = tmp_path / "midb.csv"
    # Britain of 1935 came later, and the second dispute was only a show.
    show = "112,FRN,220,5,12,1934,9,5,1936,1,1,1,-9,6,-9,20,3,1,5\n"
    shown = "112,GMY,255,5,12,1934,9,5,1936,0,1,1,-9,6,-9,20,4,1,5\n"
    path.write_text(SAMPLES["disputes"] + show + shown)
    library.import_file(path)
    found, source = disputes(library)
    assert found == {1934: [(325, 530)]}
    assert source is not None
    assert source.kind == "disputes"
    library.close()


def test_disputes_that_tell_nothing_are_refused():
    with pytest.raises(Refusal, match="too few or too alike"):
        fit_years([year_of(load_world(1938), [(255, 220)])])


def test_the_text_says_what_is_missing_or_what_was_found():
    assert "no such table is imported" in " ".join(attack_fit_text(None, 60).split())
    text = attack_fit_text(fit_years(made_up(400)), 76)
    assert "2,000 initiations of force" in text
    assert all(len(line) <= 76 for line in text.splitlines())
