"""The weights of likely attacks, fitted to imported disputes: a logit conditional on the year.

An initiation is a directed pair of states: one on side A of a militarized dispute that itself
uses force, and one on side B, both there from the first day. Of the initiations of a year
each falls on a pair of that year's states with a chance that goes with `exp(features @
coefficients)` (McFadden 1974). Errors are clustered by pair, either way round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import select

from sandbox.library.library import Library
from sandbox.library.records import Source
from sandbox.library.rows import DisputeParticipantRow
from sandbox.library.worlds import sources
from sandbox.model.arrays import Floats, Ints
from sandbox.model.attack_weights import COEFFICIENTS, attack_features
from sandbox.progress import Progress
from sandbox.sentences import refuse
from sandbox.world.world import World

#: The least use of force, in the disputes' own scale: 4 is use of force, 5 war.
_FORCE = 4

#: Steps of Newton's method at most, and the change at which it ends.
_STEPS, _DONE = 50, 1e-8


@dataclass(frozen=True)
class Year:
    """The pairs of a year: features (n * n, 8) by row, whose diagonal is no pair.

    pairs (e,): which of them initiations fell on; states (n,): Correlates of War numbers.
    """

    features: Floats
    pairs: Ints
    states: Ints


@dataclass(frozen=True)
class AttackFit:
    """Coefficients with standard errors, of so many initiations among so many pairs of a year."""

    coefficients: Mapping[str, tuple[float, float]]
    initiations: int
    pairs: int
    source: Source | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "coefficients": {
                name: {"shipped": COEFFICIENTS[name].used, "fitted": size, "standard_error": error}
                for name, (size, error) in self.coefficients.items()
            },
            "initiations": self.initiations,
            "pairs": self.pairs,
        }


def disputes(library: Library) -> tuple[dict[int, list[tuple[int, int]]], Source | None]:
    """Return the initiations of each year, as pairs of states, and the table they are from."""
    with library.database.reading() as session:
        source = next((one for one in sources(session) if one.kind == "disputes"), None)
        if source is None:
            return {}, None
        table = DisputeParticipantRow
        rows: dict[int, list[DisputeParticipantRow]] = {}
        for row in session.scalars(
            select(table).where(table.source_id == source.id).order_by(table.line)
        ):
            rows.setdefault(row.dispute, []).append(row)
        found: dict[int, list[tuple[int, int]]] = {}
        for of_dispute in rows.values():
            first = [row for row in of_dispute if row.original]
            pairs = {
                (one.state, other.state)
                for one in first
                if one.side_a and (one.hostility or 0) >= _FORCE
                for other in first
                if not other.side_a
            }
            if pairs:
                year = min(int(row.began[:4]) for row in first)
                found.setdefault(year, []).extend(sorted(pairs))
        return found, source


def fit_attacks(library: Library, progress: Progress | None = None) -> AttackFit | None:
    """Fit the weights to the disputes of the library; None where none are imported.

    Raises Refusal where the disputes cannot tell the weights apart.
    """
    found, source = disputes(library)
    if source is None:
        return None
    years = sorted(set(found) & set(library.years()))
    prepared = []
    for number, year in enumerate(years):
        if progress:
            progress(number, len(years))
        prepared.append(year_of(library.world(year), found[year]))
    return fit_years(prepared, source)


def year_of(world: World, initiations: Sequence[tuple[int, int]]) -> Year:
    """Return a year's pairs; an initiation by or on a state that is not there is left out."""
    states = np.array([state.cow for state in world.states])
    place = {int(state): number for number, state in enumerate(states)}
    n = len(states)
    pairs = [
        place[one] * n + place[other]
        for one, other in initiations
        if one in place and other in place and one != other
    ]
    features = attack_features(world).reshape(n * n, -1)
    return Year(features, np.array(pairs, dtype=np.int64), states)


def fit_years(years: Sequence[Year], source: Source | None = None) -> AttackFit:
    """Fit the weights by Newton's method; raises Refusal where they cannot be told apart."""
    weights = np.zeros(len(COEFFICIENTS))
    likelihood, slope, bend = _likelihood(years, weights)
    for _ in range(_STEPS):
        try:
            step = np.linalg.solve(bend, slope)
        except np.linalg.LinAlgError:
            raise _too_few() from None
        # A whole step may lead too far; the likelihood has one peak, and some part of it rises.
        for _ in range(_STEPS):
            found = _likelihood(years, weights + step)
            if found[0] >= likelihood:
                break
            step = step / 2
        weights = weights + step
        likelihood, slope, bend = found
        if np.abs(step).max() < _DONE:
            break
    else:
        raise _too_few()
    errors = _errors(years, weights, np.linalg.inv(bend).astype(np.float64))
    return AttackFit(
        coefficients={
            name: (float(weight), float(error))
            for name, weight, error in zip(COEFFICIENTS, weights, errors, strict=True)
        },
        initiations=sum(len(year.pairs) for year in years),
        pairs=sum(len(year.states) * (len(year.states) - 1) for year in years),
        source=source,
    )


def _likelihood(years: Sequence[Year], weights: Floats) -> tuple[float, Floats, Floats]:
    """Return the log-likelihood, its slope (8,), and the bend against it (8, 8)."""
    size = len(weights)
    likelihood, slope, bend = 0.0, np.zeros(size), np.zeros((size, size))
    for year in years:
        chances = _chances(year, weights)
        mean = chances @ year.features
        spread = (year.features * chances[:, None]).T @ year.features - np.outer(mean, mean)
        with np.errstate(divide="ignore"):
            likelihood += float(np.log(chances[year.pairs]).sum())
        slope += year.features[year.pairs].sum(axis=0) - len(year.pairs) * mean
        bend += len(year.pairs) * spread
    return likelihood, slope, bend


def _too_few() -> Exception:
    return refuse("The disputes imported are too few or too alike to tell the weights apart.")


def _chances(year: Year, weights: Floats) -> Floats:
    """Return (n * n,): the chance that an initiation of the year falls on each pair."""
    value = year.features @ weights
    n = len(year.states)
    value[np.arange(n) * (n + 1)] = -np.inf
    value -= value.max()
    chances: Floats = np.exp(value)
    chances /= chances.sum()
    return chances


def _errors(years: Sequence[Year], weights: Floats, bread: Floats) -> Floats:
    """Return standard errors, clustered by pair of states (Liang and Zeger 1986)."""
    pulls: dict[tuple[int, int], Floats] = {}
    for year in years:
        n = len(year.states)
        left = -len(year.pairs) * _chances(year, weights)
        np.add.at(left, year.pairs, 1.0)
        pull = (left[:, None] * year.features).reshape(n, n, -1)
        pull = pull + pull.transpose(1, 0, 2)
        states = year.states.tolist()
        for one, other in zip(*np.triu_indices(n, 1), strict=True):
            key = states[one], states[other]
            if key in pulls:
                pulls[key] += pull[one, other]
            else:
                pulls[key] = pull[one, other].copy()
    rows = np.array(list(pulls.values()))
    meat: Floats = rows.T @ rows
    found: Floats = np.sqrt(np.diag(bread @ meat @ bread))
    return found
