"""What each change of a treaty costs: a table of whole numbers that the user may change.

No table of this kind has been published. Each entry is an assumption about how hard a thing is to
ask of a state, and only how the entries stand to one another matters. Kept as a small JSON file,
so that a table can be saved and shared.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sandbox.files.regular_files import printable, read_bytes
from sandbox.files.writing import save
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.articles import Rung
from sandbox.treaty.kinds import Fixed, Location, Whole, shown_path
from sandbox.treaty.parsing import parse
from sandbox.treaty.records import Record, table

FORMAT = "covenant-costs"
VERSION = 1

#: The largest cost, so that sums stay whole numbers that a solver tells apart.
HIGHEST = 10_000

#: The longest file read, in bytes.
_LONGEST_FILE = 100_000


@dataclass(frozen=True, slots=True)
class Costs:
    """How much each change costs, in whole numbers from 1 up (see `LABELS`).

    rungs: what being bound to use force costs at each of the seven rungs, rising from 0 at none. To
    move a party costs the difference, times the weight of the state; to lower it, or to move it in
    sanctions, half as much, rounded up.
    great_power, other: the weight of a state.
    joining: for a new party, times its weight, besides its rungs; rival: more if it is a rival of
    a party of the treaty as it stands. Leaving costs half as much as joining on the same terms.
    pledge: for each tenth of its strength that a party pledges more, times its weight.
    finding, casus, scope, admission: for another article of that name.

    Raises Refusal for figures that are no costs.
    """

    rungs: tuple[int, ...] = (0, 2, 4, 6, 10, 14, 20)
    great_power: int = 3
    other: int = 1
    joining: int = 10
    rival: int = 10
    pledge: int = 1
    finding: int = 15
    casus: int = 15
    scope: int = 10
    admission: int = 10

    def __post_init__(self) -> None:
        COSTS.read(_plain(self), Location(str(say("the table of costs"))))

    def weight(self, *, great: bool) -> int:
        """Return the weight of a state."""
        return self.great_power if great else self.other

    def of_force(self, before: Rung, after: Rung, *, great: bool) -> int:
        """Return what it costs to move a party by force from one rung to another."""
        step = self.rungs[after] - self.rungs[before]
        return self.weight(great=great) * (step if step >= 0 else half(-step))

    def of_sanctions(self, before: Rung, after: Rung, *, great: bool) -> int:
        """Return what it costs to move a party in sanctions from one rung to another."""
        step = self.rungs[after] - self.rungs[before]
        return self.weight(great=great) * half(step if step >= 0 else half(-step))

    def of_joining(self, force: Rung, sanctions: Rung, *, great: bool, rival: bool) -> int:
        """Return what a new party on these terms costs."""
        return (
            self.weight(great=great) * self.joining
            + (self.rival if rival else 0)
            + self.of_force(Rung.NONE, force, great=great)
            + self.of_sanctions(Rung.NONE, sanctions, great=great)
        )

    def of_leaving(self, force: Rung, sanctions: Rung, *, great: bool) -> int:
        """Return what it costs that a party leaves that was bound on these terms."""
        return half(self.of_joining(force, sanctions, great=great, rival=False))

    def of_pledge(self, before: float, after: float, *, great: bool) -> int:
        """Return what it costs to move the share of its strength that a party pledges."""
        tenths = max(1, round(10 * abs(after - before))) if after != before else 0
        cost = self.pledge * tenths
        return self.weight(great=great) * (cost if after >= before else half(cost))


def half(cost: int) -> int:
    """Return half a cost, rounded up: a change never costs nothing."""
    return -(-cost // 2)


#: What each entry of the table is about, in the order of the table.
LABELS: dict[str, Sentence] = {
    "rungs": say("being bound to use force, at each rung"),
    "great_power": say("weight of a great power"),
    "other": say("weight of any other state"),
    "joining": say("joining the treaty, times the weight"),
    "rival": say("joining beside a rival, more"),
    "pledge": say("each tenth of its strength that a party pledges more, times the weight"),
    "finding": say("another way to find that aggression has occurred"),
    "casus": say("another casus foederis"),
    "scope": say("forces for other regions"),
    "admission": say("another rule of admission"),
}


def _rising(costs: Any, place: Location) -> None:
    for lower, higher in zip(Rung, list(Rung)[1:], strict=False):
        if not costs["rungs"][lower] < costs["rungs"][higher]:
            raise refuse(
                "{file}: {place} is {higher}, but must be more than the {lower} of {rung}: each"
                " rung costs more than the one below it.",
                file=place.file,
                place=shown_path((*place.path, "rungs", higher.word)),
                higher=costs["rungs"][higher],
                lower=costs["rungs"][lower],
                rung=lower.word,
            )


_COST = Whole(1, HIGHEST)

#: The figures of the table as JSON; every one has to be there.
COSTS = Record(
    dict,
    {
        "rungs": table([rung.word for rung in Rung], [Whole(0, 0), *[_COST] * (len(Rung) - 1)]),
        **dict.fromkeys(list(LABELS)[1:], _COST),
    },
    required=tuple(LABELS),
    take=dict.__getitem__,
    check=_rising,
)


def _plain(costs: Costs) -> dict[str, Any]:
    """Return a table as the JSON value of its figures."""
    figures = {field.name: getattr(costs, field.name) for field in fields(costs)}
    return {
        **figures,
        "rungs": {rung.word: cost for rung, cost in zip(Rung, costs.rungs, strict=False)},
    }


#: The table that is used unless there is another.
USUAL_COSTS = Costs()


def dumps(costs: Costs) -> str:
    """Return the text of a table's file."""
    return json.dumps({"format": FORMAT, "version": VERSION, **_plain(costs)}, indent=2) + "\n"


def loads(text: str, name: str) -> Costs:
    """Return the table in the text of a file; `name` is what a refusal calls the file.

    Raises Refusal, with the place and the cause, for a cost that is missing, zero, negative or no
    whole number, and for what is no table of costs.
    """
    data = parse(text, name)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise refuse(
            '{file} is not a table of costs: it does not say "format": "{format}".',
            file=name,
            format=FORMAT,
        )
    place = Location(name)
    head = Record(dict, {"format": Fixed(FORMAT), "version": Fixed(VERSION)}, ("version",))
    head.read(data, Location(name))
    read = COSTS.read({k: v for k, v in data.items() if k not in head.fields}, place)
    for path, _ in place.unknown:
        raise refuse("{file}: {place} is no cost.", file=name, place=shown_path(path))
    return Costs(**read)


def load(path: str | os.PathLike[str]) -> Costs:
    """Return the table in a file; raises Refusal as `loads` does, and where it cannot be read."""
    name = printable(path)
    try:
        text = read_bytes(path, _LONGEST_FILE, name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse("{file} is not UTF-8 text.", file=name) from None
    return loads(text, name)


def write(costs: Costs, path: str | os.PathLike[str]) -> None:
    """Save a table, whole or not at all; raises Refusal where the file cannot be written."""
    save({Path(path): dumps(costs).encode()})
