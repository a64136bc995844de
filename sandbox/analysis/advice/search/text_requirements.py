"""Criteria that the text alone decides, as linear rows over the options."""

from __future__ import annotations

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.search.cuts import Cut, Row
from sandbox.analysis.advice.search.requirements import Trial
from sandbox.criteria import bindingness, reach, universality
from sandbox.model.arrays import Floats
from sandbox.model.attack_weights import attack_weights
from sandbox.treaty.articles import Rung, Victims
from sandbox.treaty.limits import Limit

#: What a row may fall short by, as errors of rounding; rows are scaled to about 1.
_ROUNDING = 1e-9


class FixedRows:
    """Rows that are all known from the start."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    def separate(self, trial: Trial) -> bool:
        return False

    def cuts(self) -> list[Cut]:
        return []

    def rows(self) -> list[Row]:
        return self._rows


def impossible() -> FixedRows:
    """Return what nothing fulfils."""
    return FixedRows([_row(np.zeros(0), 1.0)])


def any_parties(choices: Choices) -> Row:
    """Return the row by which there is a party."""
    return _row(choices.member.astype(float), 1.0)


def bound_tightly(choices: Choices) -> FixedRows:
    """Return what bindingness asks: the mean of the rungs, by strength, as a sum above 0."""
    model = choices.draft.model
    least = _limit(choices, bindingness.MET) * 2 * max(Rung) / 100
    counts = model.after_finding(np.arange(len(Rung)), blocked=False)[choices.rung]
    share = model.share[choices.place]
    has_choice = np.zeros(len(model.world), dtype=bool)
    has_choice[choices.place[~choices.by_force]] = True
    fixed = model.after_finding(choices.sanctions, blocked=False)
    by_sanctions = np.where(has_choice, 0, fixed)[choices.place]
    of_members = share * (counts + by_sanctions - least) * choices.member
    total = np.where(choices.by_force, of_members, share * counts)
    return FixedRows([_row(total, 0.0), any_parties(choices)])


def nearly_all_states(choices: Choices) -> FixedRows:
    """Return what universality asks to be met: all great powers, and most states."""
    world = choices.draft.world
    great = choices.member & world.great[choices.place]
    needed = _limit(choices, universality.MET) * len(world)
    return FixedRows(
        [
            _row(great.astype(float), float(world.great.sum())),
            _row(choices.member / len(world), needed / len(world)),
            any_parties(choices),
        ]
    )


def broad(choices: Choices, column: int) -> FixedRows:
    """Return what universality asks to be met at least partly.

    That is much strength; or, where a column of the master is 1, what it asks to be met.
    """
    least = _limit(choices, universality.PARTLY)
    strong = _row(choices.draft.model.share[choices.place] * choices.member, least)
    rows = [_or(strong, column, strong.least)]
    for row in nearly_all_states(choices).rows():
        columns = np.append(row.columns, column)
        rows.append(Row(columns, np.append(row.coefficients, -row.least), 0.0))
    return FixedRows(rows)


def _or(row: Row, column: int, worth: float) -> Row:
    return Row(np.append(row.columns, column), np.append(row.coefficients, worth), row.least)


def covers_attacks(choices: Choices) -> FixedRows:
    """Return what reach asks: the share of likely attacks whose victims are covered."""
    world, casus = choices.draft.world, choices.draft.model.treaty.casus
    weight = attack_weights(world).weight.sum(axis=0)
    anyway = np.full(len(world), casus.victims is Victims.ANY)
    if casus.victims is Victims.REGIONS:
        anyway |= np.array([state.region in casus.regions for state in world.states])
    there = float(weight[anyway].sum())
    as_parties = np.where(anyway, 0.0, weight)[choices.place] * choices.member
    # All that is likely may be there already, up to errors of rounding.
    missing = max(0.0, _limit(choices, reach.MET) - there - _ROUNDING)
    return FixedRows([_row(as_parties, missing), any_parties(choices)])


def owed_by_half(choices: Choices) -> FixedRows:
    """Return what sanctions and force asks of the text: both owed by half of the strength."""
    model = choices.draft.model
    owing = model.after_finding(choices.rung, blocked=False) >= Rung.MANDATORY
    share = model.share[choices.place]
    has_choice = np.zeros(len(model.world), dtype=bool)
    has_choice[choices.place[~choices.by_force]] = True
    fixed = model.after_finding(choices.sanctions, blocked=False) >= Rung.MANDATORY
    of_members = np.where(has_choice, False, fixed)[choices.place] - 0.5
    sanctions = np.where(choices.by_force, of_members * choices.member, owing * 1.0)
    return FixedRows(
        [
            _row(share * np.where(owing, 0.5, -0.5) * choices.member, 0.0),
            _row(share * sanctions, 0.0),
            any_parties(choices),
        ]
    )


def _limit(choices: Choices, limit: Limit) -> float:
    return choices.draft.model.treaty.settings.limits.of(limit)


def _row(coefficients: Floats, least: float) -> Row:
    columns = np.flatnonzero(coefficients)
    scale = max(float(np.abs(coefficients).max(initial=0.0)), abs(least)) or 1.0
    return Row(columns, coefficients[columns] / scale, least / scale - _ROUNDING)
