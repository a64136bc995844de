"""Which of two states that held the same ground in one year is left out of the world.

Who followed whom, and on which day: `resources/worlds/successions.csv`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from sandbox.world.tables import rows

#: First and last day of a spell of membership, ISO 8601; None: it is open.
DatedSpell = tuple[str, str | None]


@dataclass(frozen=True)
class Succession:
    """Two states of which one followed the other on some ground.

    day: the first on which `after` held the ground, by the published table of states. is_all_of:
    the states whose whole ground it is; a state that keeps other ground stays in the world.
    """

    before: str
    after: str
    day: date
    is_all_of: tuple[str, ...]


@cache
def successions() -> Mapping[int, Sequence[Succession]]:
    """Return the successions of our table by the year of their day."""
    found: dict[int, list[Succession]] = {}
    for row in rows("successions"):
        before, after, day = row["before"], row["after"], date.fromisoformat(row["day"])
        whole = {"before": (before,), "after": (after,), "both": (before, after)}[row["whole"]]
        found.setdefault(day.year, []).append(Succession(before, after, day, whole))
    return found


def absent(year: int, members: Mapping[str, Iterable[DatedSpell]]) -> dict[str, tuple[str, ...]]:
    """Return the states that others displace in the world of a year, with those others.

    members: by abbreviation the spells of the states with a day in the system that year; they
    say how long each held its ground. Of two that held the same ground, the one that held
    it on more days of the year stays; of two that held it on as many, the one that held it first.
    """
    found: dict[str, tuple[str, ...]] = {}
    for one in successions().get(year, ()):
        if one.before not in members or one.after not in members:
            continue
        before, after = days_in(members[one.before], year), days_in(members[one.after], year)
        # On the days on which the state is there whose whole ground it is, nobody else holds it.
        if one.before in one.is_all_of:
            after = after - before
        else:
            before = before - after
        stays, goes = one.before, one.after
        if len(after) > len(before):
            stays, goes = goes, stays
        if goes in one.is_all_of:
            found[goes] = (*found.get(goes, ()), stays)
    return found


def days_in(spells: Iterable[DatedSpell], year: int) -> frozenset[int]:
    """Return the days of a year, as ordinals of `date`, on which any of some spells holds."""
    new_year, last = date(year, 1, 1), date(year, 12, 31)
    days = set[int]()
    for began, ended in spells:
        start = max(new_year, date.fromisoformat(f"{began}-01-01"[:10]))
        goes_on = ended is None or int(ended[:4]) > year
        end = last if goes_on else _last_day(str(ended))
        days.update(range(start.toordinal(), end.toordinal() + 1))
    return frozenset(days)


def _last_day(text: str) -> date:
    """Return the last day that a date means, which may stop at the month or the year."""
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    if day:
        return date(year, month, day)
    after = date(year + (month in (0, 12)), month % 12 + 1, 1)
    return after - timedelta(days=1)
