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
    regimes, regime = _regimes(balance, inside, victims)
    tables = np.stack([balance.thresholds(instrument, each).T for each in regimes])
    theta = tables[regime, victims]
    theta[inside] = np.inf
    if balance.treaty.settings.readiness.pacts_bar:
        for victim in np.unique(victims):
            rows = victims == victim
            barred = inside[rows] @ balance.barred(int(victim)).T
            theta[rows] = np.where(barred, np.inf, theta[rows])
    if instrument is Instrument.FORCE:
        at, own = balance.at.T[victims], balance.own[victims]
        sent = np.stack([balance.sent_in(each).T for each in regimes])[regime, victims]
    else:
        at = sent = np.broadcast_to(balance.share, inside.shape)
        own = balance.share[victims]
    return Threats(
        sent=np.where(np.isfinite(theta), sent, 0.0),
        theta=theta,
        own=own,
        opposed=(at * inside).sum(axis=1) * (1 + growth),
        required=balance.treaty.settings.required_odds,
    )


def _regimes(balance: Balance, inside: Bools, victims: Ints) -> tuple[list[Regime], Ints]:
    """Return the regimes that some threats are in, and which of them each is in, (b,)."""
    flags = {
        name: np.any(inside.T & cause[:, victims], axis=0) for name, cause in balance.causes.items()
    }
    number = sum(flag.astype(np.int64) << bit for bit, flag in enumerate(flags.values()))
    present, regime = np.unique(number, return_inverse=True)
    regimes = [
        Regime(**{name: bool(code >> bit & 1) for bit, name in enumerate(flags)})
        for code in present.tolist()
    ]
    return regimes, regime
