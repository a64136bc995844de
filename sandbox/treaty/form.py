"""The form of a treaty file, version 1: which keys stand where, and what each may hold."""

from __future__ import annotations

from typing import Any

from sandbox.sentences import refuse
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
from sandbox.treaty.kinds import Code, Fixed, Flag, Kind, Location, Number, Text, Whole, Word
from sandbox.treaty.limits import Limit, Limits, declared
from sandbox.treaty.records import ByState, Listed, Optional, Record, WhenNeeded, table
from sandbox.treaty.settings import Readiness, Settings, Uncertainty
from sandbox.treaty.treaty import Treaty
from sandbox.world.distance import DistanceMode
from sandbox.world.states import Region
from sandbox.world.strength import INDICATORS, StrengthIndex

FORMAT = "covenant-treaty"
VERSION = 1

YEAR = Whole(1000, 2999)
SHARE = Number(0, 1)
NAME = Text(1, 200)
LONG_TEXT = Text(0, 20_000, lines=True)
FLAG = Flag()
CODES = Listed(Code())
REGIONS = Listed(Word.of(Region))
RUNG = Word({rung.word: rung for rung in Rung})
INSTRUMENT = Word.of(Instrument)
# Generous bounds, there to keep arithmetic finite rather than to judge a setting.
WEIGHT = Number(-100, 100)


def _joined_before_left(party: Party, place: Location) -> None:
    if party.joined is not None and party.left is not None and party.left < party.joined:
        raise refuse(
            "{file}: {place} left in {left}, before it joined in {joined}.",
            file=place.file,
            place=place,
            left=party.left,
            joined=party.joined,
        )


def _some_weight(settings: Settings, place: Location) -> None:
    if not any(settings.weights):
        raise refuse(
            "{file}: {place} gives every indicator the weight 0.",
            file=place.file,
            place=place / "weights",
        )


PARTY = Record(
    Party,
    {"state": Code(), "joined": Optional(YEAR), "left": Optional(YEAR)},
    required=("state",),
    check=_joined_before_left,
)
RESERVATION = Record(
    Reservation,
    {"party": Code(), "instrument": INSTRUMENT, "limit": RUNG, "note": LONG_TEXT},
    required=("party", "instrument", "limit"),
)

#: The nine articles, by the names that `Treaty` gives them.
ARTICLES = Record(
    dict,
    {
        "parties": Record(
            Parties,
            {"admission": Word.of(Admission), "states": Listed(PARTY, label=("state",))},
            required=("admission", "states"),
        ),
        "obligations": Record(
            Obligations, {"sanctions": RUNG, "force": RUNG}, required=("sanctions", "force")
        ),
        "casus": Record(
            CasusFoederis,
            {
                "aggressors": Word.of(Aggressors),
                "named": CODES,
                "victims": Word.of(Victims),
                "regions": REGIONS,
            },
        ),
        "finding": Record(
            Finding,
            {
                "body": Word.of(FindingBody),
                "rule": Word.of(FindingRule),
                "council": CODES,
                "vetoes": CODES,
                "disputants_vote": FLAG,
                "patrons": FLAG,
            },
        ),
        "scope": Record(Scope, {"deployment": REGIONS, "own": ByState(REGIONS)}),
        "reservations": Listed(RESERVATION, label=("party", "instrument")),
        "forces": Record(Forces, {"pledge": SHARE, "own": ByState(SHARE)}),
        "arms": Record(Arms, {"reduction": SHARE, "growth": Number(0, 100)}),
        "order": Record(
            WiderOrder,
            {
                "place": Word.of(Place),
                "serves": Optional(Text(1, 500)),
                "needs_authorisation": FLAG,
                "supports": FLAG,
                "supported": FLAG,
            },
        ),
    },
    required=("parties", "obligations"),
)


def _limits() -> Record:
    """Return the kind of the limits: those that the criteria declare, each under its key."""
    by_name: dict[str, dict[str, Limit]] = {}
    for limit in declared():
        name, _, part = limit.key.partition(".")
        by_name.setdefault(name, {})[part] = limit

    def kind(parts: dict[str, Limit]) -> Kind:
        numbers = {part: Number(0, limit.most) for part, limit in parts.items()}
        return numbers.get("") or Record(dict, numbers, tuple(parts), take=dict.__getitem__)

    def make(**read: Any) -> Limits:
        made = Limits()
        for name, value in read.items():
            for part, limit in by_name[name].items():
                made = made.with_(limit, value[part] if part else value)
        return made

    def take(limits: Limits, name: str) -> Any:
        figures = {part: limits.of(limit) for part, limit in by_name[name].items()}
        return figures.get("", figures)

    return Record(make, {name: kind(parts) for name, parts in by_name.items()}, take=take)


TEST = Record(
    Settings,
    {
        "index": Word.of(StrengthIndex),
        "weights": table(INDICATORS, [Number(0, 1000)] * len(INDICATORS)),
        "distance": Word.of(DistanceMode),
        "required_odds": Number(0, 1000, above=True),
        "readiness": Record(
            Readiness,
            {
                "h": table(RUNG.words, [Number(0, 1, above=True, below=True)] * len(Rung)),
                "border": WEIGHT,
                "great_power": WEIGHT,
                "distance": WEIGHT,
                "pact": WEIGHT,
                "spread": Number(0.01, 100),
                "nuclear_factor": Number(1, 1000),
                "count_other_pacts": FLAG,
                "pacts_bar": FLAG,
                "automatic_weighs_odds": FLAG,
            },
        ),
        "uncertainty": Record(Uncertainty, {"common": Number(0, 0.95), "used_from": SHARE}),
        "limits": WhenNeeded(_limits),
    },
    check=_some_weight,
)


def _treaty(articles: dict[str, Any], test: Settings | None = None, **values: Any) -> Treaty:
    known = {key: value for key, value in values.items() if key not in ("format", "version")}
    return Treaty(**known, **articles, settings=test or Settings())


def _part(treaty: Treaty, key: str) -> Any:
    if key == "test":
        return treaty.settings
    # The articles are fields of the treaty itself; format and version are fixed.
    return treaty if key in ("articles", "format", "version") else getattr(treaty, key)


#: The whole file.
TREATY = Record(
    _treaty,
    {
        "format": Fixed(FORMAT),
        "version": Fixed(VERSION),
        "name": NAME,
        "year": YEAR,
        "origin": Optional(NAME),
        "source": LONG_TEXT,
        "note": LONG_TEXT,
        "articles": ARTICLES,
        "test": TEST,
    },
    required=("format", "version", "name", "year", "articles"),
    take=_part,
)
