"""What an edit leaves alone is kept, and nothing stale is ever taken for it.

An edited treaty must give exactly, to the last bit, what it gives in a world
that nothing was kept of. A world keeps parts under its own identity, so an equal
world made anew has none.
"""

from __future__ import annotations

import dataclasses
import gc
import json
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sandbox import judge, load_world, open_treaty, respond, stress_test
from sandbox.criteria import threats
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.model import memo
from sandbox.model.memo import Part, remembered
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.search import critical_share as critical
from sandbox.search import worst_coalitions as search
from sandbox.treaty import file
from sandbox.treaty.articles import Instrument, Place, Rung, WiderOrder
from sandbox.treaty.settings import Mood
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from tests.oracle.random_worlds import ORIGIN, Dice, SeededDice, case_of_seed, chance, one, some
from tests.oracle.random_worlds import _treaty as drawn_treaty
from tests.oracle.tiny_worlds import FOUR, treaty
from tests.oracle.tiny_worlds import world as tiny_world

WORLDS, BY_DEFAULT, IN_A_BATCH, EDITS = 400, 30, 10, 8

#: Every field that says something about what happens. The others are names and notes.
EDITED = (
    "parties",
    "obligations",
    "casus",
    "finding",
    "scope",
    "reservations",
    "forces",
    "arms",
    "order",
    "settings",
    "origin",
)


def anew(world: World) -> World:
    """Return an equal world of which nothing is kept."""
    return dataclasses.replace(world)


# Sequences of edits.


def edited(dice: Dice, plan: Treaty, world: World) -> Treaty:
    """Return the treaty with one article, or one figure of one, drawn afresh."""
    name = one(dice, EDITED)
    other = drawn_treaty(dice, world, tied=chance(dice, 25))
    if name == "order":
        drawn: Any = drawn_order(dice)
    elif name == "origin":
        drawn = one(dice, (None, ORIGIN, "pact-1", "pact-2"))
    else:
        drawn = one_figure(dice, getattr(plan, name), getattr(other, name))
    return plan.with_(**{name: drawn})


def one_figure(dice: Dice, today: Any, drawn: Any) -> Any:
    """Return `drawn`, or what it has in place of just one field of `today`."""
    if not dataclasses.is_dataclass(today) or chance(dice, 30):
        return drawn
    name = one(dice, [field.name for field in dataclasses.fields(today)])
    value = one_figure(dice, getattr(today, name), getattr(drawn, name))
    return dataclasses.replace(today, **{name: value})  # type: ignore[type-var]


def drawn_order(dice: Dice) -> WiderOrder:
    return WiderOrder(
        place=one(dice, list(Place)),
        serves=one(dice, (None, "league", "un-charter", "ideal")),
        needs_authorisation=chance(dice, 50),
        supports=chance(dice, 70),
        supported=chance(dice, 70),
    )


def questions(dice: Dice, world: World) -> dict[str, Any]:
    """Return what a stress test is asked for."""
    return {
        "largest": dice.whole(1, 3),
        "victims": None,
        "pool": "all" if chance(dice, 60) else some(dice, world.codes, 80) or world.codes,
        "together": one(dice, ("any", "any", "borders", "no-rivals")),
        "moods": one(dice, (("hesitant",), ("resolute",), ("hesitant", "resolute"))),
    }


def figures(plan: Treaty, world: World, asked: dict[str, Any]) -> dict[str, Any]:
    """Return all that is found about a treaty, figure by figure."""
    threat = [plan, world.codes[:1], world.codes[-1], world]
    return {
        "judge": judge(plan, world).to_dict(),
        "respond": respond(*threat).to_dict(),
        "stress": outcome(partial(stress_test, plan, world, **asked)),
    }


def outcome(ask: Callable[[], Any]) -> Any:
    """Return a result, or the sentence that refuses it: some pools are empty."""
    try:
        return ask().to_dict()
    except ValueError as refusal:
        return str(refusal)


def sequence(seed: int) -> Iterator[tuple[Treaty, dict[str, Any]]]:
    """Yield a treaty after each of some edits, and now and then an earlier one again."""
    plan, world = case_of_seed(seed, most_states=6)
    dice = SeededDice(np.random.default_rng([seed, 1]))
    drafts = [plan]
    for _ in range(EDITS):
        yield drafts[-1], questions(dice, world)
        undone = chance(dice, 20)
        drafts.append(one(dice, drafts) if undone else edited(dice, drafts[-1], world))


@pytest.mark.parametrize(
    "seeds",
    [
        pytest.param(
            range(first, first + IN_A_BATCH),
            marks=[pytest.mark.slow] if first >= BY_DEFAULT else [],
            id=f"worlds {first}-{first + IN_A_BATCH - 1}",
        )
        for first in range(0, WORLDS, IN_A_BATCH)
    ],
)
def test_an_edited_treaty_gives_what_it_gives_in_a_world_made_anew(seeds: range) -> None:
    for seed in seeds:
        _, world = case_of_seed(seed, most_states=6)
        for step, (plan, asked) in enumerate(sequence(seed)):
            kept = figures(plan, world, asked)
            assert kept == figures(plan, anew(world), asked), (seed, step)


@pytest.mark.parametrize("name", EDITED)
def test_the_edits_reach_every_article_and_change_something(name: str) -> None:
    changed = 0
    for seed in range(2 * BY_DEFAULT):
        _, world = case_of_seed(seed, most_states=6)
        drafts = [plan for plan, _ in sequence(seed)]
        for before, after in pairwise(drafts):
            fields = [field for field in EDITED if getattr(before, field) != getattr(after, field)]
            if fields == [name] and changed < 3:
                asked = {"largest": 2}
                changed += figures(before, world, asked) != figures(after, world, asked)
    assert changed == 3


def test_edits_of_a_treaty_of_history_give_what_a_new_process_gives(tmp_path: Path) -> None:
    league = open_treaty("league@1935")
    obligations = dataclasses.replace(league.obligations, force=Rung.MANDATORY)
    drafts = [league, league.with_(obligations=obligations)]
    drafts.append(drafts[-1].with_(parties=league.parties.adding(["USA"], 1935)))
    drafts.append(drafts[-1].with_(arms=dataclasses.replace(league.arms, reduction=0.1)))
    drafts.append(drafts[-1].with_(reservations=()))
    for draft in drafts:
        kept = (judge(draft), stress_test(draft, largest=2))
    path = tmp_path / "last.treaty"
    file.write(drafts[-1], path)
    code = (
        "import json, sys; from sandbox import *; treaty = open_treaty(sys.argv[1]);"
        "print(json.dumps([judge(treaty).to_dict(), stress_test(treaty, largest=2).to_dict()]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=Path(memo.__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert [result.to_dict() for result in kept] == json.loads(done.stdout)


def test_a_treaty_moves_between_worlds_without_taking_anything_along() -> None:
    league = open_treaty("league@1935")
    worlds = [load_world(year) for year in (1935, 1936, 1935, 1938)]
    for world in worlds:
        kept = judge(league, world, with_range=False).to_dict()
        assert kept == judge(league, anew(world), with_range=False).to_dict()


# Each part names all that it reads.

PARTS = {name: part for name, part in vars(TreatyModel).items() if isinstance(part, Part)}


class Watched:
    """A treaty, or a part of one, that writes down which of its fields are read."""

    def __init__(self, value: Any, read: set[str], path: str = "") -> None:
        self.value, self.read, self.path = value, read, path

    def __getattr__(self, name: str) -> Any:
        found = getattr(type(self.value), name, None)
        if isinstance(found, property):
            return found.fget(self) if found.fget else None
        if callable(found):
            return partial(found, self)
        value = getattr(self.value, name)
        path = f"{self.path}.{name}" if self.path else name
        if dataclasses.is_dataclass(value):
            return Watched(value, self.read, path)
        self.read.add(path)
        return value


def unnamed(read: set[str], fields: tuple[str, ...]) -> set[str]:
    """Return what was read that is none of the fields, nor within one."""
    return {path for path in read if not any(path == f or path.startswith(f"{f}.") for f in fields)}


def fields_of(part: Part[Any]) -> tuple[str, ...]:
    """Return the fields that a part names."""
    return part._values.__reduce__()[1]  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("name", PARTS)
def test_a_part_reads_no_field_that_it_does_not_name(name: str) -> None:
    ever: set[str] = set()
    for seed in range(80):
        plan, world = case_of_seed(seed, most_states=5)
        read: set[str] = set()
        model = TreatyModel(Watched(plan, read), world)  # type: ignore[arg-type]
        PARTS[name]._make(model)
        if name == "_thresholds":  # which is empty until it is asked
            for instrument in Instrument:
                for regime in (Regime(False, False), Regime(True, True)):
                    model.thresholds(instrument, regime)
        ever |= read
        assert not unnamed(read, fields_of(PARTS[name])), seed
    assert ever


def test_what_is_remembered_beside_the_parts_reads_no_field_that_it_does_not_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: set[str] = set()
    read: set[str] = set()

    def watch(
        model: TreatyModel,
        name: str,
        fields: tuple[str, ...],
        make: Callable[[], Any],
        *more: Any,
        good: object = None,
    ) -> Any:
        before, pledged = set(read), model.pledged.tobytes()
        read.clear()
        for part in PARTS:  # so that all is read once more
            model.__dict__.pop(part, None)
        value = make()
        # The table of rungs has those of sanctions as well; they matter for no response by force.
        named = (*fields, "obligations.sanctions")
        if pledged in more:
            named = (*named, *fields_of(PARTS["pledged"]))
        assert not unnamed(read, named), name
        seen.add(name)
        read.update(before)
        return value

    for module in (threats, critical, search):
        monkeypatch.setattr(module, "remember", watch)
    for seed in range(40):
        plan, world = case_of_seed(seed, most_states=5)
        model = TreatyModel(Watched(plan, read), world)  # type: ignore[arg-type]
        tried = TestedThreats(model)
        assert tried.single.tested.shape == tried.single.kept.shape
        assert tried.hesitant_great.shape == tried.great.tested.shape
        everyone = np.ones(len(world), dtype=bool)
        assert tried.critical == critical.critical_share(model, everyone)
        for mood in Mood:
            search.worst_coalitions(model, np.arange(len(world)), mood, 2, everyone)
    assert seen == {
        "tested",
        "hesitant great",
        "critical share",
        "worst coalitions",
        "strongest coalitions",
        "problems",
    }


def test_a_watched_treaty_tells_of_a_field_read_in_a_method_or_a_property() -> None:
    read: set[str] = set()
    watched: Any = Watched(treaty("UKG"), read)
    assert watched.bound == {"UKG"}
    assert read == {"parties.states", "year"}
    assert unnamed(read, ("parties",)) == {"year"}
    assert watched.rung_of("UKG", Instrument.FORCE) is Rung.STANDING
    assert read == {"parties.states", "year", "obligations.force", "reservations"}


# Keeping.


def test_a_part_is_worked_out_once_and_shared_read_only() -> None:
    world = tiny_world(FOUR)
    one_draft = TreatyModel(treaty("UKG", "FRN", force=Rung.CONSULT), world)
    other = TreatyModel(treaty("UKG", "FRN", force=Rung.STANDING), world)
    assert one_draft.at is other.at
    assert one_draft.rungs(Instrument.FORCE) is not other.rungs(Instrument.FORCE)
    with pytest.raises(ValueError, match="read-only"):
        other.at[0, 0] = 1.0


def test_equal_worlds_share_nothing() -> None:
    made: list[str] = []
    first, second = tiny_world(FOUR), tiny_world(FOUR)
    for world, name in ((first, "first"), (second, "second"), (first, "again")):
        remembered(world, "key", lambda name=name: made.append(name))  # type: ignore[misc]
    assert made == ["first", "second"]


def test_the_oldest_part_is_forgotten_first_and_made_again() -> None:
    world = tiny_world(FOUR)
    made: list[int] = []

    def make(number: int) -> int:
        made.append(number)
        return number

    for number in range(memo._MOST):
        assert remembered(world, number, partial(make, number)) == number
    remembered(world, 0, partial(make, 0))  # used again, so now the youngest
    remembered(world, "one more", partial(make, -1))
    assert made == [*range(memo._MOST), -1]
    remembered(world, 0, partial(make, 0))
    remembered(world, 1, partial(make, 1))
    assert made == [*range(memo._MOST), -1, 1]


def test_a_world_that_is_gone_takes_its_parts_along() -> None:
    world = tiny_world(FOUR)
    judge(treaty("UKG", "FRN"), world)
    gone = weakref.ref(world)
    del world
    gc.collect()
    assert gone() is None


def test_only_the_worlds_asked_about_last_are_remembered():
    first, *others = (tiny_world(FOUR) for _ in range(memo._MOST_WORLDS + 1))
    made: list[int] = []
    for place in (first, *others[:-1]):
        remembered(place, "part", lambda: 1)
    remembered(first, "part", lambda: made.append(1))
    assert not made
    remembered(others[-1], "part", lambda: 1)
    remembered(first, "part", lambda: made.append(2))
    assert not made
    remembered(others[0], "part", lambda: made.append(3))
    assert made == [3]
