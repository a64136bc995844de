"""The numbers of many threats at once."""

from __future__ import annotations

import numpy as np

from sandbox.stress.balance import Balance, Bools, Floats, Ints, Regime
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
    blocked: Bools = np.any(inside.T & balance.blocks[:, victims], axis=0)
    nuclear: Bools = np.any(inside & balance.nuclear, axis=1)
    theta = _thresholds(balance, blocked, nuclear, victims, instrument)
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


def _thresholds(
    balance: Balance, blocked: Bools, nuclear: Bools, victims: Ints, instrument: Instrument
) -> Floats:
    """Return theta, (b, n), of each threat's own regime."""
    regimes = [
        Regime(is_blocked, is_nuclear)
        for is_blocked in (False, True)
        for is_nuclear in (False, True)
        if (blocked.any() or not is_blocked) and (nuclear.any() or not is_nuclear)
    ]
    tables = np.stack([balance.thresholds(instrument, regime).T for regime in regimes])
    table = np.zeros((2, 2), dtype=np.int64)
    for index, regime in enumerate(regimes):
        table[int(regime.blocked), int(regime.nuclear)] = index
    return np.asarray(tables[table[blocked.astype(int), nuclear.astype(int)], victims])
