"""Gate and link of the forecast, with their errors, from imported wars.

The gate counts in how many wars anyone came to the victims' side after the first day. The link is
a logistic regression of whether the attackers did not win on the log of the odds as they came to
be: the victims of the first day and who joined them, over the attackers and who joined those, at
the victim for which they were best; by each index of strength.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.library.library import Library
from sandbox.library.wars import War
from sandbox.model.arrays import Floats, Ints
from sandbox.progress import Progress
from sandbox.response import forecast_settings as record
from sandbox.response.forecast_settings import Gate, Link
from sandbox.sentences import refuse
from sandbox.world.distance import DistanceMode
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World

#: Less strength than this counts as this: what is poorly known is not nothing.
LEAST_STRENGTH = 1e-4

#: The indices by name, with the weights of that which counts iron, steel and energy alone.
ECONOMIC = "iron, steel and energy"
_INDICES: dict[str, tuple[StrengthIndex, tuple[float, ...]]] = {
    **{str(index): (index, ()) for index in record.LINKS},
    ECONOMIC: (StrengthIndex.OWN, (0.0, 0.0, 1.0, 1.0, 0.0, 0.0)),
}


@dataclass(frozen=True)
class RecordFit:
    """What the wars say of gate and link: gates by whether a great power attacked, links by index.

    wars: how many are in the links.
    """

    gates: Mapping[bool, Gate]
    links: Mapping[str, Link]
    wars: int

    def to_dict(self) -> dict[str, Any]:
        return {
            "gate": {
                "great_power" if great else "others": {
                    "chance": gate.chance,
                    "interval": list(gate.interval),
                    "helped": gate.helped,
                    "wars": gate.wars,
                    "not_beaten": gate.not_beaten,
                }
                for great, gate in self.gates.items()
            },
            "link": {
                name: {
                    "alpha": link.alpha,
                    "alpha_error": link.alpha_error,
                    "gamma": link.gamma,
                    "gamma_error": link.gamma_error,
                    "covariance": link.covariance,
                }
                for name, link in self.links.items()
            },
            "wars_in_link": self.wars,
        }


def shipped_link(name: str) -> Link:
    """Return the program's own link of an index by name."""
    index, weights = _INDICES[name]
    return record.link_of(index, weights)


def fit_record(
    library: Library, wars: Sequence[War], progress: Progress | None = None
) -> RecordFit:
    """Fit gate and link to wars, each with data for its year; raises Refusal where they cannot."""
    great: list[bool] = []
    odds: list[list[float]] = []
    for number, war in enumerate(wars):
        if progress:
            progress(number, len(wars))
        world = library.world(war.year)
        states = np.array([state.cow for state in world.states])
        great.append(bool(world.great[_places(states, war.attackers)].any()))
        odds.append([_log_odds(war, world, states, index, own) for index, own in _INDICES.values()])
    gates = {}
    for kind in (True, False):
        of_kind = [war for war, one in zip(wars, great, strict=True) if one is kind]
        gates[kind] = Gate(
            helped=sum(bool(war.joined) for war in of_kind),
            wars=len(of_kind),
            not_beaten=sum(not war.won for war in of_kind),
        )
    kept = np.array([not war.won for war in wars], dtype=np.float64)
    columns = np.array(odds).reshape(len(wars), len(_INDICES))
    links = {name: _link(columns[:, place], kept) for place, name in enumerate(_INDICES)}
    return RecordFit(gates, links, len(wars))


def _log_odds(
    war: War, world: World, states: Ints, index: StrengthIndex, own: tuple[float, ...]
) -> float:
    at = world.strength_at(world.strength(index, own), DistanceMode.BUENO_DE_MESQUITA)
    victims = _places(states, war.victims)
    attackers = _places(states, war.attackers | war.with_attackers)
    helpers = _places(states, war.joined - war.attackers - war.victims)
    for_them = at[np.ix_(victims, victims)].sum(axis=0) + at[np.ix_(helpers, victims)].sum(axis=0)
    against = at[np.ix_(attackers, victims)].sum(axis=0)
    ratio = np.maximum(for_them, LEAST_STRENGTH) / np.maximum(against, LEAST_STRENGTH)
    return float(np.log(ratio.max()))


def _link(log_odds: Floats, kept: Floats) -> Link:
    # Imported here: it takes a second, and no other command needs it.
    from statsmodels.discrete.discrete_model import Logit
    from statsmodels.tools.sm_exceptions import PerfectSeparationError

    columns = np.column_stack([np.ones(len(log_odds)), log_odds])
    try:
        found = Logit(kept, columns).fit(disp=0)
    except (np.linalg.LinAlgError, PerfectSeparationError):
        raise refuse(
            "The wars imported are too few or too alike to tell what odds decide."
        ) from None
    covariance = found.cov_params()
    return Link(
        alpha=float(found.params[0]),
        alpha_error=float(found.bse[0]),
        gamma=float(found.params[1]),
        gamma_error=float(found.bse[1]),
        covariance=float(covariance[0, 1]),
    )


def _places(number: Ints, states: frozenset[int]) -> Ints:
    return np.flatnonzero(np.isin(number, list(states)))
