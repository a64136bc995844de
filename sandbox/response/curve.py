"""The response curve of one threat: what acts, against what each expects of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.model.arrays import Bools, Floats
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.respond import places_of_threat, threat_numbers
from sandbox.treaty.articles import Instrument


@dataclass(frozen=True, eq=False)
class ResponseCurve:
    """The response by force at every confidence, as odds; k levels.

    confidence (k,): the share of the others' pledges that each party expects to be kept, ascending
    from 0 to 1; between two levels the response is the same.
    expected (k,): the odds if that share of the pledges were kept.
    first (k,): the odds of the parties that act on this belief alone.
    settled (k,): the odds after others have joined, and after parties that see too little have
    withdrawn. It begins at the hesitant odds, ends at the resolute odds, and reaches the required
    odds at the confidence needed.
    required: kappa.

    A threshold model (Granovetter 1978) in which all parties have the same belief.
    """

    confidence: Floats
    expected: Floats
    first: Floats
    settled: Floats
    required: float


def response_curve(
    model: TreatyModel, aggressors: Sequence[str], victim: str
) -> ResponseCurve | None:
    """Return the curve of a threat, None where the coalition has no strength at the victim.

    Raises Refusal as `respond` does.
    """
    coalition, target = places_of_threat(model.world, aggressors, victim)
    threat = threat_numbers(model, coalition, target, Instrument.FORCE)
    if not threat.opposed[0] > 0:
        return None
    levels, at, settled = settled_levels(threat)
    willing = at.critical <= levels[:, None]
    pledged = float(np.where(threat.able, threat.sent, 0.0).sum())
    return ResponseCurve(
        confidence=levels,
        expected=at.over(at.own + levels * pledged),
        first=at.odds(willing),
        settled=at.odds(settled),
        required=threat.required,
    )


def settled_levels(threat: Threats) -> tuple[Floats, Threats, Bools]:
    """Return every confidence (k,) at which the response to one threat may change, from 0 to 1.

    With it the threat repeated k times, and who acts in the end at each confidence, (k, n).
    """
    critical = threat.critical[0]
    levels = np.unique(np.append(critical[critical <= 1.0], (0.0, 1.0)))
    at = _repeated(threat, len(levels))
    return levels, at, at.shrink(at.grow(at.critical <= levels[:, None]))


def _repeated(threat: Threats, times: int) -> Threats:
    """Return one threat as a batch of so many alike."""
    return Threats(
        np.repeat(threat.sent, times, axis=0),
        np.repeat(threat.theta, times, axis=0),
        np.repeat(threat.own, times),
        np.repeat(threat.opposed, times),
        threat.required,
    )
