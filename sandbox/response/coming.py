"""Which parties come to a victim's help, the gate open, and what they bring.

Given an error that all share, parties decide independently of one another (a Gaussian copula: Li
2000; Joe 2014). The shared error is integrated over by the trapezoidal rule. Given it, every
combination of the strongest parties is formed; the sums of the others are kept at the points of a
scale, split between the two next to each so that what comes is right on average. Nothing is drawn:
the same threat always has the same answer, exact for up to 16 parties but for the integration.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import TOLERANCE, Floats

#: Parties of which every combination is formed.
_COMBINED = 8

#: Steps of the scale on which all further parties are added, and the least strength of the victim
#: by which it is spaced, as a share of theirs.
_STEPS, _LEAST_OWN = 128, 1e-6

#: Values of the shared error, in standard deviations, over which it is integrated.
_SHARED = np.linspace(-6.0, 6.0, 49)


@dataclass(frozen=True)
class Coming:
    """What comes: sums (k,) of strength and their chances (k,); `anyone`: that anyone does.

    total: what would be sent if all came.
    """

    sums: Floats
    chances: Floats
    anyone: float
    total: float

    def at_least(self, share: float) -> float:
        """Return the chance that a share (0 to 1) of all that could be sent comes, and not none."""
        if not self.total > 0:
            return 0.0
        enough = self.sums >= share * self.total - TOLERANCE
        return min(float(self.chances[enough].sum()), self.anyone)


def coming(own: float, sent: Floats, chances: Floats, common: float) -> Coming:
    """Return what comes where party m sends sent[m] > 0 with chance chances[m].

    own: what the victim has; sent, chances (n,); common: the correlation, 0 to below 1, of the
    parties' errors.
    """
    order = np.argsort(-sent, kind="stable")
    sent, given, weights = sent[order], *_given_shared(chances[order], common)
    sums, first = _combinations(sent[:_COMBINED], given[:, :_COMBINED])
    rest, others = _rest(own, sent[_COMBINED:], given[:, _COMBINED:])
    joint = (first * weights[:, None]).T @ others
    return Coming(
        sums=(sums[:, None] + rest[None, :]).ravel(),
        chances=joint.ravel(),
        anyone=float(weights @ (1 - np.prod(1 - given, axis=1))),
        total=float(sent.sum()),
    )


def _given_shared(chances: Floats, common: float) -> tuple[Floats, Floats]:
    """Return (k, n), each party's chance given the shared error, and (k,), that error's weight."""
    # Imported here: `covenant --help` must not wait.
    from scipy.special import ndtr, ndtri

    weights = np.exp(-(_SHARED**2) / 2)
    shift = math.sqrt(common) * _SHARED
    given: Floats = ndtr((ndtri(chances)[None, :] + shift[:, None]) / math.sqrt(1 - common))
    return given, weights / weights.sum()


def _combinations(sent: Floats, given: Floats) -> tuple[Floats, Floats]:
    """Return what every combination of parties sends, and (k, combinations) its chance."""
    sums, chances = np.zeros(1), np.ones((len(given), 1))
    for number, amount in enumerate(sent.tolist()):
        comes = given[:, number, None]
        sums = np.concatenate([sums, sums + amount])
        chances = np.concatenate([chances * (1 - comes), chances * comes], axis=1)
    return sums, chances


def _rest(own: float, sent: Floats, given: Floats) -> tuple[Floats, Floats]:
    """Return what the weaker parties send in all, and (k, sums) the chance of each sum."""
    if len(sent) <= _COMBINED:
        return _combinations(sent, given)
    # Evenly spaced by the log of the victim's strength with theirs, on which the forecast rests.
    most = float(sent.sum())
    own = max(own, most * _LEAST_OWN)
    width = math.log1p(most / own) / _STEPS
    sums = own * np.expm1(width * np.arange(_STEPS + 1))
    found = np.zeros((_STEPS + 1, len(given)))
    found[0] = 1.0
    for amount, comes in zip(sent.tolist(), given.T, strict=True):
        moved = np.minimum(sums + amount, sums[-1])
        below = np.clip(np.searchsorted(sums, moved, side="right") - 1, 0, _STEPS - 1)
        up = ((moved - sums[below]) / (sums[below + 1] - sums[below]))[:, None]
        coming = found * comes
        found -= coming
        # The places never fall: each is written once.
        starts = np.flatnonzero(np.diff(below, prepend=-1))
        places = below[starts]
        found[places] += np.add.reduceat(coming * (1 - up), starts)
        found[places + 1] += np.add.reduceat(coming * up, starts)
    return sums, found.T
