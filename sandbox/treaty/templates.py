"""Templates: the treaties of history, dated, as drafts to start from.

The facts are in `resources/templates`: a JSON file with the terms by year, and
tables of parties, council seats and reservations, each row with its source.
"""

from __future__ import annotations

import csv
import difflib
import json
import os
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from sandbox.files.regular_files import printable
from sandbox.names import translated
from sandbox.sentences import refuse
from sandbox.treaty import codes
from sandbox.treaty.file import SUFFIX, read
from sandbox.treaty.form import ARTICLES
from sandbox.treaty.kinds import Location
from sandbox.treaty.treaty import Treaty

#: In the order in which they are listed.
NAMES = (
    "league",
    "league-as-signed",
    "league-with-usa",
    "un-charter",
    "un-charter-as-designed",
    "uniting-for-peace",
    "locarno",
    "rio",
    "brussels",
    "north-atlantic",
    "arab-league",
    "anzus",
    "seato",
    "warsaw",
    "oau",
    "ecowas",
    "csto",
    "ideal",
)

EVERY_STATE = "every state"


@dataclass(frozen=True)
class Template:
    """A template as a list shows it.

    `first` to `last` are the years it covers; `universal` tells whether it is meant as
    the universal order, which a regional treaty may serve.
    """

    name: str
    title: str
    first: int
    last: int
    default: int
    universal: bool
    source: str
    note: str


def template_names() -> tuple[str, ...]:
    """Return the names of all templates."""
    return NAMES


def template_info(name: str) -> Template:
    """Return what a list shows of a template; refuses an unknown name."""
    facts = _facts(name)
    return Template(
        name=name,
        title=translated(facts["title"]),
        first=facts["first"],
        last=facts["last"],
        default=facts["default"],
        universal=facts["terms"][0]["articles"]["order"]["place"] == "universal",
        source=facts["source"],
        note=facts["note"],
    )


def template(name: str, year: int | None = None) -> Treaty:
    """Return a template as a treaty of `year`, by default the template's own.

    The parties are all that were ever bound, with the years in which they
    were, so that moving the treaty to another year moves them too; terms, seats
    and reservations are those in force in `year`. Refuses an unknown name and
    a year outside the template's span.
    """
    facts = _facts(name)
    year = facts["default"] if year is None else year
    if not facts["first"] <= year <= facts["last"]:
        raise refuse(
            "The template {name} covers the years {first} to {last}, not {year}.",
            name=name,
            first=facts["first"],
            last=facts["last"],
            year=year,
        )
    articles = ARTICLES.read(_articles(facts, year), Location(f"{name}.json"))
    return Treaty(
        name=translated(facts["title"]),
        year=year,
        origin=name,
        source=facts["source"],
        note=facts["note"],
        **articles,
    )


def in_year(treaty: Treaty, year: int) -> Treaty:
    """Return a treaty moved to another year.

    A template that nobody changed gets the terms, seats and reservations of that year;
    any other treaty keeps its own.
    """
    if is_template(treaty):
        facts = _facts(treaty.origin or "")
        if facts["first"] <= year <= facts["last"]:
            return template(treaty.origin or "", year).with_(settings=treaty.settings)
    return treaty.with_(year=year)


def is_template(treaty: Treaty) -> bool:
    """Tell whether a treaty is a template in one of its years, whose articles nobody changed."""
    if treaty.origin not in NAMES:
        return False
    facts = _facts(treaty.origin)
    if not facts["first"] <= treaty.year <= facts["last"]:
        return False
    return template(treaty.origin, treaty.year).with_(settings=treaty.settings) == treaty


def open_treaty(reference: str | os.PathLike[str], default: int | None = None) -> Treaty:
    """Return a treaty file, or a template written `league` or `league@1935`.

    A name without a folder and without `.treaty` is a template if there is one of
    that name, and else a file. A template without a year is that of the year `default`,
    or else its own. Refuses what is neither.
    """
    text = os.fspath(reference)
    name, at, year = text.partition("@")
    if isinstance(reference, str) and name in NAMES:
        if at and not re.fullmatch("[0-9]{4}", year):
            raise refuse(
                "{reference} names no year: write, for example, {example}.",
                reference=printable(text),
                example=f"{name}@{_facts(name)['default']}",
            )
        return template(name, int(year) if at else default)
    looks_like_file = text.endswith(SUFFIX) or os.path.dirname(text) or os.path.lexists(text)
    if isinstance(reference, str) and not looks_like_file:
        raise _no_template(name)
    return read(reference)


def _no_template(name: str) -> Exception:
    near = difflib.get_close_matches(name, NAMES, n=1)
    if near:
        return refuse(
            "There is no template or file {name}; did you mean {near}?",
            name=printable(name),
            near=near[0],
        )
    return refuse(
        "There is no template or file {name}; the templates are {names}.",
        name=printable(name),
        names=NAMES,
    )


@cache
def _facts(name: str) -> dict[str, Any]:
    if name not in NAMES:
        raise _no_template(name)
    facts: dict[str, Any] = json.loads(_text(f"{name}.json"))
    return {**_facts(facts["like"]), **facts} if "like" in facts else facts


def _articles(facts: dict[str, Any], year: int) -> dict[str, Any]:
    """Return the articles in force in a year, in the form of a treaty file."""
    articles: dict[str, Any] = {}
    for terms in facts["terms"]:
        if terms["from"] <= year:
            articles.update(terms["articles"])
    seats = _in_force(facts["council"], year)
    articles["parties"] = {**articles["parties"], "states": _parties(facts["parties"])}
    articles["finding"] = {
        **articles["finding"],
        "council": [seat["state"] for seat in seats],
        "vetoes": [seat["state"] for seat in seats if seat["veto"] == "yes"],
    }
    articles["reservations"] = [
        {
            "party": row["state"],
            "instrument": row["instrument"],
            "limit": row["limit"],
            "note": row["note"],
        }
        for row in _in_force(facts["reservations"], year)
    ]
    return articles


def _parties(tables: list[str] | str) -> list[dict[str, Any]]:
    if tables == EVERY_STATE:
        spells = codes.spells()
    else:
        spells = tuple(
            (row["state"], int(row["from"][:4]), int(row["to"][:4]) if row["to"] else None)
            for table in tables
            for row in _rows(table)
        )
    return [{"state": state, "joined": joined, "left": left} for state, joined, left in spells]


def _in_force(tables: list[str], year: int) -> list[dict[str, str]]:
    """Return the rows of tables whose years, `first` to `last`, take in `year`."""
    return [
        row
        for table in tables
        for row in _rows(table)
        if int(row["first"]) <= year and (not row["last"] or year <= int(row["last"]))
    ]


@cache
def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(_text(table).splitlines()))


def _text(file: str) -> str:
    return resources.files("resources").joinpath("templates", file).read_text("utf-8")
