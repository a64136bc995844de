"""Make the tables of `resources/worlds` from the published ones; for maintainers, not shipped.

    COVENANT_REFERENCE=../shared/reference python resources/make/worlds.py [FOLDER]

Reads the published tables, picks the years that the templates and lessons need,
rounds, merges, and writes our own columns, the same bytes each time. The pacts,
the nuclear powers, the former names and the successions are written by hand and not touched.
What every column means and where it comes from: `resources/worlds/SOURCES.md`.
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from facts import CAPITALS, NAMES

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("COVENANT_REFERENCE", ROOT / ".." / "shared" / "reference"))
WORLDS = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "worlds"

#: The first year of the system of states: with figures imported, each from here on is a world.
FIRST_YEAR = 1816

YEARS = (*range(1920, 1940), 1950, 1956, 1961, 1962, 1968, 1979, 1982)
YEARS += (1990, 2001, 2014, 2022)

#: Last day each published table covers. A spell that ends on it is open.
LAST_DAYS = {
    "states": "2016-12-31",
    "capitals": "2024-12-31",
    "great_powers": "2016-12-31",
    "borders": "2016-12-31",
    "rivalries": "2020-12-31",
    "nuclear_powers": "2024-12-31",
    "pacts": "2022-12-31",
}

INDICATORS = ("milex", "milper", "irst", "pec", "tpop", "upop")

#: Miles of water for the five types of direct contiguity; type 0 is none.
WATER = {"1": 0, "2": 12, "3": 24, "4": 150, "5": 400}

Row = dict[str, str]
Rows = list[tuple[object, ...]]


def read(path: Path) -> list[Row]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def published(name: str) -> list[Row]:
    return read(REFERENCE / name)


def write(name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with open(WORLDS / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def four_figures(text: str) -> str:
    """Round a figure to four significant ones, in plain notation; blank stays blank."""
    if not text:
        return ""
    number = Decimal(text)
    if number:
        number = number.quantize(Decimal(1).scaleb(number.adjusted() - 3))
    shown = f"{number:f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def spell(row: Row, table: str) -> tuple[str, str]:
    """Return first and last day of a row with split dates; no last day if it is open."""
    began, ended = (
        f"{int(row[end + 'year']):04}-{int(row[end + 'month']):02}-{int(row[end + 'day']):02}"
        for end in ("st", "end")
    )
    return began, "" if ended == LAST_DAYS[table] else ended


def states() -> Rows:
    iso3 = {row["state"]: row["iso3"] for row in read(ROOT / "resources" / "make" / "iso3.csv")}
    return [
        (
            row["ccode"],
            row["stateabb"],
            NAMES.get(row["stateabb"], row["statenme"]),
            iso3.get(row["stateabb"], ""),
            *spell(row, "states"),
        )
        for row in published("cow_states.csv")
    ]


def capitals(codes: dict[str, str]) -> Rows:
    rows: Rows = []
    corrected = set()
    for row in published("cow_capitals.csv"):
        code = codes[row["ccode"]]
        if code not in CAPITALS:
            place = (f"{float(row['lat']):.2f}", f"{float(row['lng']):.2f}")
            ended = "" if row["enddate"] == LAST_DAYS["capitals"] else row["enddate"]
            rows.append((code, row["capital"], *place, row["stdate"], ended))
        elif code not in corrected:
            corrected.add(code)
            for name, latitude, longitude, began, ended in CAPITALS[code]:
                rows.append((code, name, f"{latitude:.2f}", f"{longitude:.2f}", began, ended))
    return rows


def indicators(codes: dict[str, str]) -> Rows:
    return [
        (row["year"], codes[row["ccode"]], *(four_figures(row[name]) for name in INDICATORS))
        for row in sorted(published("cow_nmc.csv"), key=lambda row: int(row["year"]))
        if int(row["year"]) in YEARS
    ]


def great_powers(codes: dict[str, str]) -> Rows:
    return [
        (codes[row["ccode"]], *spell(row, "great_powers")) for row in published("cow_majors.csv")
    ]


def borders(codes: dict[str, str]) -> Rows:
    """Each pair once, lower number first; spells of one width that touch become one."""
    spells: dict[tuple[int, int, int], list[list[str]]] = {}
    for row in sorted(published("cow_contdir.csv"), key=lambda row: row["stdate"]):
        first, second = int(row["ccode1"]), int(row["ccode2"])
        if first > second or row["conttype"] not in WATER:
            continue
        began, ended = row["stdate"][:7], row["enddate"][:7]
        known = spells.setdefault((first, second, WATER[row["conttype"]]), [])
        if known and began <= month_after(known[-1][1]):
            known[-1][1] = max(ended, known[-1][1])
        else:
            known.append([began, ended])
    last = LAST_DAYS["borders"][:7]
    return [
        (codes[str(first)], codes[str(second)], water, began, "" if ended == last else ended)
        for (first, second, water), known in sorted(spells.items())
        for began, ended in known
    ]


def month_after(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def rivalries(codes: dict[str, str]) -> Rows:
    last = LAST_DAYS["rivalries"][:4]
    rows = {
        (
            *sorted((int(row["ccode1"]), int(row["ccode2"]))),
            row["start"],
            "" if row["end"] == last else row["end"],
        )
        for row in published("tss_rivalries.csv")
        if int(row["end"]) >= FIRST_YEAR
    }
    return [
        (codes[str(first)], codes[str(second)], began, ended)
        for first, second, began, ended in sorted(rows)
    ]


if __name__ == "__main__":
    codes = {row["ccode"]: row["stateabb"] for row in published("cow_states.csv")}
    when = ("began", "ended")
    write("states", ("cow", "code", "name", "iso3", *when), states())
    place = ("latitude", "longitude")
    write("capitals", ("state", "capital", *place, *when), capitals(codes))
    write("indicators", ("year", "state", *INDICATORS), indicators(codes))
    write("great_powers", ("state", *when), great_powers(codes))
    write("borders", ("first", "second", "water_miles", *when), borders(codes))
    write("rivalries", ("first", "second", *when), rivalries(codes))
    write("last_days", ("table", "last_day"), sorted(LAST_DAYS.items()))
