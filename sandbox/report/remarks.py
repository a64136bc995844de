"""What must be said beside every verdict: its settings, and how far it can be trusted."""

from __future__ import annotations

from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World


def settings_line(treaty: Treaty) -> Sentence:
    """Return the settings of the test in one sentence."""
    settings = treaty.settings
    readiness = settings.readiness
    return say(
        "Settings: strength {index}, distance {distance}, required odds {odds:g}; readiness h"
        " {readiness} (assumptions: {assumed}); {pacts}.",
        index=settings.index.value,
        distance=settings.distance.value,
        odds=settings.required_odds,
        readiness=tuple(say("{rung} {h:g}", rung=rung.word, h=readiness.h[rung]) for rung in Rung),
        assumed=tuple(rung.word for rung in Rung if rung not in RUNGS_WITH_A_SOURCE),
        pacts=say("other pacts count")
        if readiness.count_other_pacts
        else say("other pacts do not count"),
    )


def caveats(treaty: Treaty, world: World) -> tuple[Sentence, ...]:
    """Return what a reader must know before quoting a figure, most important first."""
    found = [
        say(
            "The reliability figures behind readiness are conditional on war having come: they"
            " tell how often pledges were kept in wars that happened, not how many wars they"
            " prevented."
        )
    ]
    if treaty.settings.index is StrengthIndex.CINC:
        found.append(
            say(
                "Population weighs heavily in CINC, so that populous states count for more than"
                " their forces did."
            )
        )
    if world.as_of:
        found.append(
            say(
                "Some tables of the world end before {year}; what was open then counts as open,"
                " as of {day}.",
                year=world.year,
                day=world.as_of,
            )
        )
    return tuple(found)
