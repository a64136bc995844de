"""What it takes for a threat to be held, as linear rows over the options.

Hesitant: the response grows past every strength p below what is needed, so that for each p at
which it could come to rest `own + sum of r y over the options with theta T - r < p` is at least p.
Resolute: for some level of odds rho, at least those required, `own + sum of r y over the options
with theta <= rho` is at least rho T. Rows are made only once a trial breaks them, and
levels are told apart only where a trial needs it (guide, The model: What would it take).

Every row is scaled so that 1 is needed, and no coefficient is above 1: strengths are shares of the
world's, often too small for a solver's tolerance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

import numpy as np

from sandbox.analysis.advice.search.threat_terms import ThreatTerms
from sandbox.model.arrays import TOLERANCE, Bools, Floats, Ints
from sandbox.treaty.settings import Mood

#: What states left out of a row may add to it together.
_NEGLIGIBLE = 0.002

#: Rows added at once for a threat, of those that a trial breaks.
_AT_ONCE = 3


class Row(NamedTuple):
    """`sum of coefficients times columns` is at least `least`."""

    columns: Ints
    coefficients: Floats
    least: float


class Budget(NamedTuple):
    """What may be spent on options (o,) of these states, at these costs."""

    most: int
    place: Ints
    cost: Ints


class Cut(Protocol):
    """Rows that every way to the goal fulfils, made as trials break them."""

    @property
    def terms(self) -> ThreatTerms:
        """The threat that they are about."""

    @property
    def gate(self) -> int | None:
        """The column at 1 of which they have to be fulfilled; None: always."""

    def tighten(self, chosen: Bools) -> bool:
        """Add what a trial, of chosen options (o,), breaks; tell whether it broke anything."""

    def rows(self, new_column: Callable[[], int], budget: Budget | None = None) -> Iterator[Row]:
        """Yield the rows; see `ThreatCut.rows`."""


class OwedCut:
    """The row by which force is owed in a threat: by half of what is sent, or more.

    owing (o,): which options owe it.
    """

    def __init__(self, terms: ThreatTerms, owing: Bools, gate: int) -> None:
        self.terms, self.gate = terms, gate
        self._coefficients = np.where(owing, 0.5, -0.5) * terms.sent
        self._is_broken = False

    def tighten(self, chosen: Bools) -> bool:
        if self._is_broken or chosen[self.terms.escapes].any():
            return False
        self._is_broken = bool(self._coefficients[chosen].sum() < 0)
        return self._is_broken

    def rows(self, new_column: Callable[[], int], budget: Budget | None = None) -> Iterator[Row]:
        most = -float(np.minimum(self._coefficients, 0.0).sum())
        if not self._is_broken or not most > 0:
            return
        coefficients = self._coefficients / most
        coefficients[self.terms.escapes] = 1.0
        columns = np.flatnonzero(coefficients)
        yield Row(
            np.append(columns, self.gate), np.append(coefficients[columns], -1.0), -1.0 - 1e-9
        )


class ThreatCut:
    """The rows of one threat under one membership, as many as trials have asked for.

    place (o,): the state of each option. gate: a column; the threat has to be held only where that
    is 1. None: always.
    """

    def __init__(
        self, terms: ThreatTerms, mood: Mood, place: Ints, gate: int | None = None
    ) -> None:
        self.terms, self.gate = terms, gate
        hesitant = mood is Mood.HESITANT
        self._of_mood = _Hesitant(terms, place) if hesitant else _Resolute(terms, place)

    def tighten(self, chosen: Bools) -> bool:
        """Add what a trial, of chosen options (o,), breaks; tell whether it broke anything."""
        if self.terms.held_alone or chosen[self.terms.escapes].any():
            return False
        return self._of_mood.tighten(chosen)

    def shortfall(self, chosen: Bools) -> float:
        """Return what all options chosen (o,) together lack of the strength needed, as a share."""
        terms = self.terms
        there = terms.own + float(terms.sent[chosen & np.isfinite(terms.theta)].sum())
        return 1.0 - there / terms.needed if terms.needed > 0 else 0.0

    def rows(self, new_column: Callable[[], int], budget: Budget | None = None) -> Iterator[Row]:
        """Yield the rows; new_column: makes a column that is 0 or 1, and costs nothing.

        budget: what may be spent; the rows need be fulfilled by no dearer options.
        """
        if not self.terms.held_alone:
            yield from self._of_mood.rows(new_column, self._waived, budget)

    def _waived(self, row: Row) -> Row:
        """Return a row that an escape, or a gate of 0, fulfils as well."""
        coefficients = row.coefficients
        columns = row.columns
        escapes = self.terms.escapes
        if len(escapes):
            kept = ~np.isin(columns, escapes)
            columns = np.concatenate([columns[kept], escapes])
            coefficients = np.concatenate([coefficients[kept], np.ones(len(escapes))])
        if self.gate is None:
            return Row(columns, coefficients, row.least)
        return Row(np.append(columns, self.gate), np.append(coefficients, -row.least), 0.0)


def _without_the_least(row: Row, place: Ints) -> Row:
    """Return a row that any options fulfil that fulfil this one, with far fewer columns.

    place (o,): the state of each option. States that could add least are counted as if they added
    all they could, up to `_NEGLIGIBLE` together.
    """
    states = place[row.columns]
    most = np.zeros(int(states.max(initial=0)) + 1)
    np.maximum.at(most, states, row.coefficients)
    order = np.argsort(most, kind="stable")
    sums = np.cumsum(most[order])
    left_out = np.zeros(len(most), dtype=bool)
    few = order[sums <= _NEGLIGIBLE]
    left_out[few] = True
    kept = ~left_out[states]
    least = row.least - (float(sums[len(few) - 1]) if len(few) else 0.0)
    return Row(row.columns[kept], np.minimum(row.coefficients[kept] / least, 1.0), 1.0)


def _scaled(which: Bools, sent: Floats, needed: float) -> Row:
    """Return the row by which the options `which` (o,) have to send `needed`, above 0."""
    columns = np.flatnonzero(which & (sent > 0))
    return Row(columns, np.minimum(sent[columns] / needed, 1.0), 1.0)


class _Hesitant:
    """The rows of a threat to be held though each party moves only on what it sees."""

    def __init__(self, terms: ThreatTerms, place: Ints) -> None:
        self.terms, self.place = terms, place
        opposed = max(terms.opposed, np.finfo(float).tiny)
        # The strength that must be there before each option acts.
        self.awaited = terms.theta * opposed - TOLERANCE - terms.sent
        inside = (terms.sent > 0) & (self.awaited > terms.own) & (self.awaited < terms.needed)
        self.points = np.append(np.unique(self.awaited[inside]), terms.needed)
        self.added: set[int] = set()
        #: Of those, the ones with every state, since a trial told them from their shorter form.
        self.whole: set[int] = set()

    def tighten(self, chosen: Bools) -> bool:
        terms = self.terms
        acting = np.flatnonzero(chosen & (terms.sent > 0))
        order = acting[np.argsort(self.awaited[acting], kind="stable")]
        sums = np.concatenate([[0.0], np.cumsum(terms.sent[order])])
        # Those that act before the response reaches each point.
        before = np.searchsorted(self.awaited[order], self.points, side="left")
        missing = self.points - (terms.own + sums[before])
        broken = np.flatnonzero(missing > 0)
        if not len(broken):
            return False
        relative = missing[broken] / (self.points[broken] - terms.own)
        most = broken[np.argsort(-relative, kind="stable")[:_AT_ONCE]]
        wanted = {int(broken[0]), int(broken[-1]), *most.tolist()}
        if wanted <= self.added:
            new = wanted - self.whole
            self.whole |= new
            return bool(new)
        self.added |= wanted
        return True

    def rows(
        self,
        new_column: Callable[[], int],
        waived: Callable[[Row], Row],
        budget: Budget | None,
    ) -> Iterator[Row]:
        for nth in sorted(self.added):
            point = self.points[nth]
            row = _scaled(self.awaited < point, self.terms.sent, point - self.terms.own)
            yield waived(row if nth in self.whole else _without_the_least(row, self.place))


class _Resolute:
    """The rows of a threat to be held if the parties trust one another.

    Levels stand in ranges; a range is held to what its lowest level needs and its highest has, and
    is divided where a trial fulfils that and none of its levels.
    """

    def __init__(self, terms: ThreatTerms, place: Ints) -> None:
        self.terms, self.place = terms, place
        #: Do the rows have every state? Until a trial tells them from their shorter form, no.
        self.whole = False
        able = np.isfinite(terms.theta) & (terms.sent > 0)
        above = np.unique(terms.theta[able & (terms.theta > terms.required)])
        self.levels = np.concatenate([[terms.required], above])
        self.needed = self.levels * terms.opposed - TOLERANCE
        self.starts: list[int] | None = None
        #: What was spent at most when last asked, and the levels reached with that.
        self._reached: tuple[int, Bools] | None = None

    def tighten(self, chosen: Bools) -> bool:
        terms = self.terms
        acting = np.flatnonzero(chosen & (terms.sent > 0) & np.isfinite(terms.theta))
        order = acting[np.argsort(terms.theta[acting], kind="stable")]
        sums = np.concatenate([[0.0], np.cumsum(terms.sent[order])])
        upto = np.searchsorted(terms.theta[order], self.levels, side="right")
        strength = terms.own + sums[upto]
        if (strength >= self.needed).any():
            return False
        starts = [0] if self.starts is None else self.starts
        divided: list[int] = []
        for start, end in zip(starts, [*starts[1:], len(self.levels)], strict=True):
            divided.append(start)
            # Where what the lowest level of a range needs is there at its highest, divide it.
            while strength[end - 1] >= self.needed[start]:
                enough = np.flatnonzero(strength[start:end] >= self.needed[start])
                start += int(enough[0])
                divided.append(start)
        changed = self.starts is None or len(divided) > len(starts)
        self.starts = divided
        if changed or self.whole:
            return changed
        self.whole = True
        return True

    def rows(
        self,
        new_column: Callable[[], int],
        waived: Callable[[Row], Row],
        budget: Budget | None,
    ) -> Iterator[Row]:
        if self.starts is None:
            return
        terms = self.terms
        within = self._within(budget)
        levels = np.flatnonzero(within)
        if not len(levels):
            yield waived(Row(np.zeros(0, dtype=np.int64), np.zeros(0), 1.0))
            return
        # An option counts at most what it does at the lowest level at which it acts.
        columns = np.flatnonzero((terms.sent > 0) & (terms.theta <= self.levels[levels[-1]]))
        acts_at = np.searchsorted(self.levels, terms.theta[columns])
        lowest = levels[np.searchsorted(levels, acts_at)]
        needed = self.needed[lowest] - terms.own
        row = Row(columns, np.minimum(terms.sent[columns] / needed, 1.0), 1.0)
        yield waived(self._short(row))
        ends = [*self.starts[1:], len(self.levels)]
        ranges = []
        for start, end in zip(self.starts, ends, strict=True):
            inside = levels[(levels >= start) & (levels < end)]
            if len(inside):
                enough = terms.theta <= self.levels[inside[-1]]
                row = _scaled(enough, terms.sent, self.needed[inside[0]] - terms.own)
                ranges.append(self._short(row))
        if len(ranges) == 1:
            yield waived(ranges[0])
        if len(ranges) <= 1:
            return
        picked = []
        for row in ranges:
            column = new_column()
            picked.append(column)
            yield Row(np.append(row.columns, column), np.append(row.coefficients, -1.0), 0.0)
        yield waived(Row(np.array(picked, dtype=np.int64), np.ones(len(picked)), 1.0))

    def _short(self, row: Row) -> Row:
        return row if self.whole else _without_the_least(row, self.place)

    def _within(self, budget: Budget | None) -> Bools:
        """Return (levels,): which levels options within a budget may reach.

        By a relaxed knapsack: of each state what it sends at most, at what it
        costs at least to act at the level.
        """
        if budget is None:
            return np.ones(len(self.levels), dtype=bool)
        if self._reached is None or self._reached[0] != budget.most:
            self._reached = budget.most, self._reached_with(budget)
        return self._reached[1]

    def _reached_with(self, budget: Budget) -> Bools:
        terms = self.terms
        useful = np.flatnonzero((terms.sent > 0) & np.isfinite(terms.theta))
        places, place = np.unique(budget.place[useful], return_inverse=True)
        cheapest = np.full((len(self.levels), len(places)), np.inf)
        acts_at = np.searchsorted(self.levels, terms.theta[useful])
        np.minimum.at(cheapest, (acts_at, place), budget.cost[useful])
        cheapest = np.minimum.accumulate(cheapest, axis=0)
        most = np.zeros(len(places))
        np.maximum.at(most, place, terms.sent[useful])
        free = np.where(cheapest == 0, most, 0.0).sum(axis=1)
        cost = np.where((cheapest > 0) & np.isfinite(cheapest), cheapest, np.inf)
        order = np.argsort(cost / np.maximum(most, np.finfo(float).tiny), axis=1)
        cost = np.take_along_axis(cost, order, axis=1)
        gain = np.where(np.isfinite(cost), most[order], 0.0)
        cost = np.where(np.isfinite(cost), cost, 0.0)
        before = np.cumsum(cost, axis=1) - cost
        left = np.clip(budget.most - before, 0.0, None)
        share = np.where(cost > 0, np.minimum(1.0, left / np.maximum(cost, 1.0)), 0.0)
        reach = terms.own + free + (gain * share).sum(axis=1)
        reaches: Bools = reach >= self.needed - TOLERANCE
        return reaches
