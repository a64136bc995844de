"""The numbers of many threats at once, as arrays."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sandbox.model.arrays import Bools, Ints
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.treaty.articles import Instrument

#: How many threats are answered at once: few enough for the processor's cache.
BATCH = 160


def threats_as_arrays(
    model: TreatyModel,
    inside: Bools,
    victims: Ints,
    instrument: Instrument = Instrument.FORCE,
) -> Threats:
    """Return the numbers of b covered threats.

    inside (b, n): who is in each coalition; victims (b,): places.
    """
    # Few flags are set: this is several times as fast as `np.nonzero`.
    rows, members = np.divmod(np.flatnonzero(inside), inside.shape[1])
    theta, sent = np.empty(inside.shape), np.empty(inside.shape)
    for regime, here in _regimes(model, rows, members, victims):
        theta[here] = model.thresholds(instrument, regime).T[victims[here]]
        if instrument is Instrument.FORCE:
            sent[here] = model.sent_in(regime).T[victims[here]]
    if instrument is Instrument.FORCE:
        at, own = model.at[members, victims[rows]], model.own[victims]
    else:
        at, own = model.share[members], model.share[victims]
        sent[:] = model.share
    theta[rows, members] = np.inf
    if model.treaty.settings.readiness.pacts_bar:
        for victim in np.unique(victims):
            these = victims == victim
            barred = inside[these] @ model.barred(int(victim)).T
            theta[these] = np.where(barred, np.inf, theta[these])
    sent *= np.isfinite(theta)
    opposed = np.bincount(rows, at, len(inside)).astype(np.float64)
    return Threats(
        sent=sent,
        theta=theta,
        own=own,
        opposed=opposed,
        required=model.treaty.settings.required_odds,
    )


def _regimes(
    model: TreatyModel, rows: Ints, members: Ints, victims: Ints
) -> Iterator[tuple[Regime, Ints]]:
    """Yield each regime that occurs, and which of the threats are in it.

    rows, members: for every aggressor its threat and its place; victims (b,): places.
    """
    causes = model.causes
    number = np.zeros(len(victims), dtype=np.int64)
    for bit, cause in enumerate(causes.values()):
        hit = rows[cause[members, victims[rows]]]
        number[hit] |= 1 << bit
    for code in np.unique(number).tolist():
        flags = {name: bool(code >> bit & 1) for bit, name in enumerate(causes)}
        yield Regime(**flags), np.flatnonzero(number == code)
