"""How fast the adviser is: 195 states of 2022.

    python tests/benchmarks/advice.py [TREATY ...]

Prints, for each treaty (by default the Charter, the North Atlantic Treaty and a League of all
states) seconds of wall time, with process time in brackets, and what came of it:

threat    a named threat that it loses, if each waits           goal: at most 0.2 s
hold 1    every single plausible aggressor, in either mood      goal: at most 5 s
ten       ten other ways for the threat                         goal: at most 15 s
cancel    from a request to stop to the end of the work         goal: at most 0.2 s

Run it on an idle machine. Gates nothing.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from sandbox import draft_of, load_world
from sandbox.analysis.advice.advice import Advice
from sandbox.analysis.advice.advising import advise
from sandbox.analysis.advice.goals import AllHeld, ThreatHeld
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.treaty.articles import Parties, Party
from sandbox.treaty.settings import Mood
from sandbox.treaty.templates import template

YEAR = 2022


def draft(name: str) -> Draft:
    """Return a treaty of 2022; the League of that year has every state as a party."""
    world = load_world(YEAR)
    if name != "league":
        return draft_of(template(name, YEAR), world)
    everyone = Parties(tuple(Party(code) for code in world.codes))
    return draft_of(template(name, 1935).with_(year=YEAR, parties=everyone), world)


def likeliest_lost(of: Draft) -> ThreatHeld | None:
    """Return the likeliest attack that a treaty loses if each party waits."""
    outcomes = attack_outcomes(of.model)
    weight = np.where(outcomes.need & ~outcomes.hesitant, attack_weights(of.world).weight, 0.0)
    if not weight.any():
        return None
    aggressor, victim = np.unravel_index(int(weight.argmax()), weight.shape)
    return ThreatHeld((of.world.codes[int(aggressor)],), of.world.codes[int(victim)])


def timed(what: Callable[[], Advice]) -> str:
    wall, process = time.perf_counter(), time.process_time()
    advice = what()
    wall, process = time.perf_counter() - wall, time.process_time() - process
    found = f"{len(advice.alternatives)} ways, " if advice.alternatives else ""
    came = "proven" if advice.proven else f"{advice.bound} to {advice.cost}"
    return f"{wall:6.2f} ({process:5.2f})  {found}{came}, cost {advice.cost}"


def cancelled(of: Draft, goal: AllHeld) -> float:
    """Return the seconds from a request to stop, after one second of work, to its end."""

    class Stop(Exception):
        pass

    asked = 0.0
    began = time.perf_counter()

    def progress(done: int, total: int) -> None:
        if time.perf_counter() - began > 1 and asked:
            raise Stop

    def ask() -> None:
        nonlocal asked
        asked = time.perf_counter()

    timer = threading.Timer(1.0, ask)
    timer.start()
    try:
        advise(of, goal, progress=progress)
    except Stop:
        return time.perf_counter() - asked
    finally:
        timer.cancel()
    return float("nan")


def measure(name: str) -> None:
    of = draft(name)
    print(f"{name}, {len(of.world)} states, {int(of.model.is_party.sum())} parties")
    advise(of, ThreatHeld(("RUS",), "UKR"), seconds=1)  # what it imports is imported
    threat = likeliest_lost(of)
    if threat is not None:
        print("  threat", timed(lambda: advise(of, threat)), *threat.aggressors, threat.victim)
        print("  ten   ", timed(lambda: advise(of, threat, alternatives=10)))
    for mood in Mood:
        goal = AllHeld(1, mood)
        print(f"  hold 1 {mood}", timed(partial(advise, of, goal)))
    print(f"  cancel {cancelled(of, AllHeld(2, Mood.RESOLUTE)):6.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = ["un-charter", "north-atlantic", "league"]
    parser.add_argument("treaty", nargs="*", default=default)
    for name in parser.parse_args().treaty:
        measure(name)


if __name__ == "__main__":
    main()
