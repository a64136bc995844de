"""The chance that enough is sent where every party acts at its word, without drawing lots.

Given the common shock, parties act independently, and what they send adds up: the
strongest are combined one with another, and the rest are added on a lattice, once
rounded down and once up. The shock itself is integrated over (Gauss and Legendre).
"""

from __future__ import annotations

import numpy as np

from sandbox.model.arrays import TOLERANCE, Floats
from sandbox.response.shocks import FARTHEST, NORMAL, keeps_given

#: Parties of which every combination is formed: two such groups are exact.
_COMBINED = 12

#: Steps of the lattice on which all further parties are added: the finer one is for
#: chances that the coarser one leaves further open than this.
_CELLS = (512, 4_096)
_OPEN = 0.01

#: Values of the shock at which to look where the outcome turns, and to integrate there.
_COARSE, _FINE = 13, 64
_FINE_ON_LATTICE = 24
_CERTAIN = 1e-9


def chance_of_at_least(
    needed: float, sent: Floats, h: Floats, common: float
) -> tuple[float, float]:
    """Return the least and the greatest chance that parties send `needed` together.

    sent, h (n,): what each sends, and the chance that it does; common: see `shocks`.
    The two are equal but for rounding up to 24 parties; beyond, they enclose the
    true chance.
    """
    order = np.argsort(-sent, kind="stable")
    sent, h = sent[order], h[order]
    if needed <= TOLERANCE:
        return 1.0, 1.0
    if sent.sum() < needed - TOLERANCE:
        return 0.0, 0.0
    low, high = 0.0, 1.0
    for cells in _CELLS:
        if high - low > _OPEN:
            low, high = _integrated(needed, sent, h, common, cells)
    return low, high


def _integrated(
    needed: float, sent: Floats, h: Floats, common: float, cells: int
) -> tuple[float, float]:
    """Return the bounds that a lattice of so many cells gives, over all values of the shock."""
    if common == 0.0:
        low, high = _reached(needed, sent, h[None, :], cells)
        return float(low[0]), float(high[0])
    shared = np.linspace(-FARTHEST, FARTHEST, _COARSE)
    low, high = _reached(needed, sent, keeps_given(h, shared, common), _CELLS[0])
    # More of the shock makes every party readier: the outcome turns only once.
    first = shared[max(int((high > _CERTAIN).argmax()) - 1, 0)] if high[-1] > _CERTAIN else FARTHEST
    sure = low >= 1 - _CERTAIN
    last = shared[int(sure.argmax())] if sure.any() else FARTHEST
    beyond = 1 - NORMAL.cdf(float(last))
    if first >= last:
        return beyond, beyond
    nodes = _FINE if len(sent) <= 2 * _COMBINED else _FINE_ON_LATTICE
    points, weights = np.polynomial.legendre.leggauss(nodes)
    shared = first + (last - first) * (points + 1) / 2
    density = np.exp(-(shared**2) / 2) / np.sqrt(2 * np.pi)
    weights = weights * (last - first) / 2 * density
    low, high = _reached(needed, sent, keeps_given(h, shared, common), cells)
    return min(float(weights @ low) + beyond, 1.0), min(float(weights @ high) + beyond, 1.0)


def _reached(needed: float, sent: Floats, keeps: Floats, cells: int) -> tuple[Floats, Floats]:
    """Return (k,) twice: bounds on the chance to reach `needed`, for each row of `keeps`."""
    sums, chances = _combinations(sent[:_COMBINED], keeps[:, :_COMBINED])
    missing = needed - TOLERANCE - sums
    rest, rest_keeps = sent[_COMBINED:], keeps[:, _COMBINED:]
    if len(rest) <= _COMBINED:
        others, their_chances = _combinations(rest, rest_keeps)
        order = np.argsort(others, kind="stable")
        tail = _tail(their_chances[:, order])
        place = np.searchsorted(others[order], missing)
        found = np.einsum("kc,kc->k", chances, tail[:, place])
        return found, found
    step = rest.sum() / cells
    bounds = []
    for rounded in (np.floor(rest / step), np.ceil(rest / step)):
        tail = _tail(_lattice(rounded.astype(np.int64), rest_keeps))
        place = np.clip(np.ceil(missing / step), 0, tail.shape[1] - 1).astype(np.int64)
        bounds.append(np.einsum("kc,kc->k", chances, tail[:, place]))
    return bounds[0], bounds[1]


def _combinations(sent: Floats, keeps: Floats) -> tuple[Floats, Floats]:
    """Return what every combination of parties sends, and (k, combinations) its chance."""
    sums, chances = np.zeros(1), np.ones((len(keeps), 1))
    for number, amount in enumerate(sent.tolist()):
        acts = keeps[:, number, None]
        sums = np.concatenate([sums, sums + amount])
        chances = np.concatenate([chances * (1 - acts), chances * acts], axis=1)
    return sums, chances


def _lattice(cells: np.ndarray[tuple[int, ...], np.dtype[np.int64]], keeps: Floats) -> Floats:
    """Return (k, cells + 1): the chance of each sum of whole cells."""
    reach = 0
    found = np.zeros((len(keeps), int(cells.sum()) + 1))
    found[:, 0] = 1.0
    for number, step in enumerate(cells.tolist()):
        if step == 0:
            continue
        acts = keeps[:, number, None]
        moved = found[:, : reach + 1] * acts
        found[:, : reach + 1] -= moved
        found[:, step : step + reach + 1] += moved
        reach += step
    return found


def _tail(chances: Floats) -> Floats:
    """Return, with a 0 at the end, the chance of each place or a later one."""
    tail = np.cumsum(chances[:, ::-1], axis=1)[:, ::-1]
    return np.concatenate([tail, np.zeros((len(chances), 1))], axis=1)
