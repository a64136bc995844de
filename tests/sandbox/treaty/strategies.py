"""Random treaties, for tests that hold for any treaty."""

from __future__ import annotations

import json
import math
from typing import Any

from hypothesis import strategies as st

from sandbox.treaty import codes
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    Arms,
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Instrument,
    Obligations,
    Parties,
    Party,
    Place,
    Reservation,
    Rung,
    Scope,
    Victims,
    WiderOrder,
)
from sandbox.treaty.limits import Limits, declared
from sandbox.treaty.settings import Readiness, Settings, Uncertainty
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.states import Region
from sandbox.world.strength import StrengthIndex

CODES = st.sampled_from(sorted({code for code, _, _ in codes.spells()}))
PRINTABLE = st.characters(exclude_categories=["Cc", "Cs"])
SHARES = st.floats(0, 1)
YEARS = st.integers(1000, 2999)
REGIONS = st.lists(st.sampled_from(Region), unique=True, max_size=3).map(tuple)
STATES = st.lists(CODES, unique=True, max_size=5).map(tuple)


@st.composite
def parties(draw: st.DrawFn) -> Party:
    joined = draw(st.none() | YEARS)
    left = draw(st.none() | st.integers(joined or 1000, 2999))
    return Party(draw(CODES), joined, left)


def by_state(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[tuple[str, Any], ...]]:
    return st.dictionaries(CODES, values, max_size=3).map(lambda made: tuple(made.items()))


WEIGHTS = st.floats(-100, 100)


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    made = Limits()
    for limit in declared():
        made = made.with_(limit, draw(st.just(limit.default) | st.floats(0, limit.most)))
    return made


SETTINGS = st.builds(
    Settings,
    index=st.sampled_from(StrengthIndex),
    weights=st.tuples(*[st.floats(0, 1000)] * 6).filter(any),
    distance=st.sampled_from(DistanceMode),
    required_odds=st.floats(0, 1000, exclude_min=True),
    readiness=st.builds(
        Readiness,
        h=st.tuples(*[st.floats(0, 1, exclude_min=True, exclude_max=True)] * 7),
        border=WEIGHTS,
        great_power=WEIGHTS,
        distance=WEIGHTS,
        pact=WEIGHTS,
        spread=st.floats(0.01, 100),
        nuclear_factor=st.floats(1, 1000),
        count_other_pacts=st.booleans(),
        pacts_bar=st.booleans(),
        automatic_weighs_odds=st.booleans(),
    ),
    uncertainty=st.builds(Uncertainty, common=st.floats(0, 0.95), used_from=SHARES),
    limits=limits(),
)

TREATIES = st.builds(
    Treaty,
    name=st.text(PRINTABLE, min_size=1, max_size=200),
    year=YEARS,
    parties=st.builds(
        Parties,
        st.lists(parties(), max_size=8).map(tuple),
        st.sampled_from(Admission),
    ),
    obligations=st.builds(Obligations, st.sampled_from(Rung), st.sampled_from(Rung)),
    casus=st.builds(
        CasusFoederis, st.sampled_from(Aggressors), STATES, st.sampled_from(Victims), REGIONS
    ),
    finding=st.builds(
        Finding,
        st.sampled_from(FindingBody),
        st.sampled_from(FindingRule),
        STATES,
        STATES,
        st.booleans(),
        st.booleans(),
    ),
    scope=st.builds(Scope, REGIONS, by_state(REGIONS)),
    reservations=st.lists(
        st.builds(
            Reservation,
            CODES,
            st.sampled_from(Instrument),
            st.sampled_from(Rung),
            st.text(PRINTABLE, max_size=20),
        ),
        max_size=4,
    ).map(tuple),
    forces=st.builds(Forces, SHARES, by_state(SHARES)),
    arms=st.builds(Arms, SHARES, st.floats(0, 100)),
    order=st.builds(
        WiderOrder,
        st.sampled_from(Place),
        st.none() | st.text(PRINTABLE, min_size=1, max_size=20),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    settings=SETTINGS,
    origin=st.none() | st.just("league"),
    source=st.text(PRINTABLE | st.sampled_from("\n\t"), max_size=50),
    note=st.text(PRINTABLE | st.sampled_from("\n\t"), max_size=50),
)

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["league", "FRN", "XXX", "mandatory", 0, 1, 1.5, -1, 2**70, math.nan]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@st.composite
def altered(draw: st.DrawFn, text: str) -> Any:
    """Return the JSON value of a file with the value at one place replaced by another."""
    data = json.loads(text)
    holder: Any = {"file": data}
    key: Any = "file"
    while isinstance(holder[key], dict | list) and holder[key] and draw(st.integers(0, 7)):
        holder = holder[key]
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        key = draw(st.sampled_from(keys))
    holder[key] = draw(JSON)
    return data if key != "file" else holder[key]
