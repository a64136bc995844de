"""The numbers of many threats at once."""

from __future__ import annotations

import numpy as np

from sandbox.stress.balance import Balance, Bools, Ints, Regime
from sandbox.stress.equilibria import Threats
from sandbox.treaty.articles import Instrument


def numbers(
    balance: Balance,
    inside: Bools,
    victims: Ints,
    instrument: Instrument = Instrument.FORCE,
    growth: float = 0.0,
) -> Threats:
    """Return the numbers of b covered threats.

    inside (b, n): who is in each coalition; victims (b,): places; growth: share
    by which every aggressor's strength has grown.
    """
    blocked = (inside.T & balance.blocks[:, victims]).any(axis=0)
    nuclear = (inside & balance.nuclear).any(axis=1)
    theta = np.empty(inside.shape)
    for regime in {Regime(*pair) for pair in zip(blocked.tolist(), nuclear.tolist(), strict=True)}:
        rows = (blocked == regime.blocked) & (nuclear == regime.nuclear)
        theta[rows] = balance.thresholds(instrument, regime).T[victims[rows]]
    theta[inside] = np.inf
    if balance.treaty.settings.readiness.pacts_bar:
        for victim in np.unique(victims):
            rows = victims == victim
            barred = inside[rows] @ balance.barred(int(victim)).T
            theta[rows] = np.where(barred, np.inf, theta[rows])
    if instrument is Instrument.FORCE:
        at, sent, own = balance.at.T[victims], balance.sent.T[victims], balance.own[victims]
    else:
        at = sent = np.broadcast_to(balance.share, inside.shape)
        own = balance.share[victims]
    return Threats(
        sent=np.where(np.isfinite(theta), sent, 0.0),
        theta=theta,
        own=own,
        opposed=np.where(inside, at, 0.0).sum(axis=1) * (1 + growth),
        required=balance.treaty.settings.required_odds,
    )
