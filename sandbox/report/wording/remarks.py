"""What must be said beside every verdict: its settings, and how far it can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sandbox.criteria.scorecard import ReadinessRange, Scorecard
from sandbox.criteria.verdict import Verdict
from sandbox.report.wording.attack_remarks import LIKELY, NO_FORECAST
from sandbox.report.wording.gaps import gap_lines
from sandbox.results.coalitions import Named, Pool, Together
from sandbox.results.stress_test import CriticalShare, StressTest
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import RUNGS_WITH_A_SOURCE, Mood
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.words import word
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World


def settings_line(treaty: Treaty) -> Sentence:
    """Return the settings of the test in one sentence."""
    settings = treaty.settings
    readiness = settings.readiness
    return say(
        "Settings: strength {index}, distance {distance}, required odds {odds:g}; readiness h"
        " {readiness} (assumptions: {assumed}); {pacts}.",
        index=word(settings.index),
        distance=word(settings.distance),
        odds=settings.required_odds,
        readiness=tuple(say("{rung} {h:g}", rung=word(rung), h=readiness.h[rung]) for rung in Rung),
        assumed=tuple(word(rung) for rung in Rung if rung not in RUNGS_WITH_A_SOURCE),
        pacts=say("other pacts count")
        if readiness.count_other_pacts
        else say("other pacts do not count"),
    )


def coalitions_line(test: StressTest) -> Sentence:
    """Return which coalitions a stress test counts, in one sentence."""
    return say(
        "Coalitions are drawn from {pool}, as far as the treaty covers them as aggressors,"
        " {constraint}.",
        pool=_pool(test.pool),
        constraint=_bond(test.together),
    )


def protection_line(test: StressTest) -> Sentence:
    """Return what a stress test in both moods finds, in one sentence."""
    first = test.protection[0]
    sizes = [test.breaking_size(mood) for mood in (Mood.HESITANT, Mood.RESOLUTE)]
    if not test.victims:
        return say("The treaty covers no state.")
    if sizes == [None, None]:
        return say(
            "No coalition of up to {largest} states breaks the treaty at any state that it covers.",
            largest=test.largest,
        )
    return say(
        "The strict test: of the states that the treaty covers, {hesitant:.0%} are protected"
        " against every single aggressor of the pool if each party waits, and {resolute:.0%} if all"
        " trust one another; with every pledge kept it would be {kept:.0%}, under an ideal treaty"
        " {ideal:.0%}.",
        hesitant=first.hesitant,
        resolute=first.resolute,
        kept=first.kept,
        ideal=first.ideal,
    )


def tally(card: Scorecard) -> Sentence:
    """Count the verdicts in one sentence."""
    count = Counter(result.verdict for result in card.criteria)
    return say(
        "{all} criteria: {met} met, {partly} partly, {not_met} not met; {none} not applicable.",
        all=len(card.criteria),
        met=count[Verdict.MET],
        partly=count[Verdict.PARTLY],
        not_met=count[Verdict.NOT_MET],
        none=count[Verdict.DOES_NOT_APPLY],
    )


def stands_over(over: ReadinessRange) -> Sentence:
    """Say over which readiness the name stands, and whether its value has a source."""
    return say(
        "The name stands while the readiness of force, {rung}, lies between {low:.2f} and"
        " {high:.2f}; here it is {h:g}, {source}.",
        rung=over.rung,
        low=over.low,
        high=over.high,
        h=over.h,
        source=say("a published figure") if over.has_source else say("an assumption"),
    )


def critical_line(critical: CriticalShare, names: Mapping[str, str]) -> Sentence:
    """Say what share of strength breaks the treaty; a bracket where it is not proven exact.

    States go by their names, where there are any, or else by their abbreviations.
    """
    if critical.share is None:
        return say("Critical share: no coalition breaks it with every pledge kept.")
    coalition = tuple(names.get(code, code) for code in critical.coalition)
    victim = critical.victim and names.get(critical.victim, critical.victim)
    if critical.bound is not None and critical.share - critical.bound > 5e-4:
        return say(
            "Critical share: between {bound:.1%} and {share:.1%} of the world's strength"
            " ({coalition} against {victim}).",
            bound=critical.bound,
            share=critical.share,
            coalition=coalition,
            victim=victim,
        )
    return say(
        "Critical share: {share:.1%} of the world's strength ({coalition} against {victim}).",
        share=critical.share,
        coalition=coalition,
        victim=victim,
    )


def _pool(pool: Pool | Named) -> Sentence:
    if isinstance(pool, tuple):
        return say("{states}", states=pool)
    return {
        Pool.PLAUSIBLE: say("the states near each victim, its rivals and the great powers"),
        Pool.ANY: say("any states at all"),
        Pool.OUTSIDERS: say("the states outside the treaty"),
        Pool.PARTIES: say("the parties"),
        Pool.GREAT_POWERS: say("the great powers"),
    }[pool]


def _bond(together: Together) -> Sentence:
    return {
        Together.ANY: say("whatever holds them together"),
        Together.BORDERS: say("each joined by borders"),
        Together.NO_RIVALS: say("none with rivals inside"),
    }[together]


def caveats(treaty: Treaty, world: World) -> tuple[Sentence, ...]:
    """Return what a reader must know before quoting a figure, most important first."""
    found = [
        LIKELY,
        NO_FORECAST,
        say(
            "The reliability figures behind readiness are conditional on war having come: they"
            " tell how often pledges were kept in wars that happened, not how many wars they"
            " prevented."
        ),
    ]
    if treaty.settings.index is StrengthIndex.CINC:
        found.append(
            say(
                "Population weighs heavily in CINC, so that populous states count for more than"
                " their forces did."
            )
        )
    found += gap_lines(world, treaty.settings, treaty.parties.bound_in(world.year))
    if world.as_of:
        found.append(
            say(
                "Some tables of the world end before {year}: what was in force on {day} counts as"
                " still in force.",
                year=world.year,
                day=world.as_of,
            )
        )
    return tuple(found)
