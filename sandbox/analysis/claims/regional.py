"""Claims about regional arrangements: too little bound, and of use to a universal system."""

from __future__ import annotations

from dataclasses import replace

from sandbox.analysis.claims.claim import (
    ArticleClaim,
    BoundToForce,
    Findings,
    Part,
    Tried,
    Variant,
)
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import say
from sandbox.treaty.articles import Rung, Scope, Victims
from sandbox.treaty.treaty import Treaty

_AUTOMATIC = say("force automatic")
_WIDENED = say("every state protected")


def _widened(treaty: Treaty) -> Treaty:
    return treaty.with_(casus=replace(treaty.casus, victims=Victims.ANY), scope=Scope())


def _bind_too_little(tried: Tried) -> Findings:
    weak, bound, wide, strong, strong_wide = (
        of_hundred(each.card.attacks.anywhere)
        for each in (tried.before, tried.after, *tried.others)
    )
    return Findings(
        (
            say(
                "Of 100 likely attacks anywhere in the world that a victim could not hold alone,"
                " the Organization of African Unity of 1979 holds {weak} if each party waits. With"
                " every state protected it holds {wide}; with force automatic, {bound}.",
                weak=weak["hesitant"],
                wide=wide["hesitant"],
                bound=bound["hesitant"],
            ),
        ),
        (
            say(
                "Not so where the parties are strong and ready: the North Atlantic Treaty of 1950"
                " holds {strong} of these 100, and {wide} if it protected every state. There the"
                " narrow area is what is missing.",
                strong=strong["hesitant"],
                wide=strong_wide["hesitant"],
            ),
            say(
                "With every pledge kept the Organization of African Unity would hold {kept} of"
                " these 100: more can come from binding it only up to that.",
                kept=weak["kept"],
            ),
        ),
    )


def _strength_without_obligation(tried: Tried) -> Findings:
    before, after = tried.before.card, tried.after.card
    held_before, held_after = of_hundred(before.attacks.covered), of_hundred(after.attacks.covered)
    return Findings(
        (
            say(
                "The strength is there: with every pledge kept the North Atlantic Treaty of 1950"
                " holds {kept} of 100 covered attacks that a victim could not hold alone. Its text"
                " leaves each party to decide; with force automatic it binds them.",
                kept=held_before["kept"],
            ),
        ),
        (
            say(
                "For attacks by one state the obligation is not missed: even if each party waits,"
                " the treaty holds {before} of 100 as it stands and {after} with force automatic."
                " Strong parties that decide for themselves have reason enough to act.",
                before=held_before["hesitant"],
                after=held_after["hesitant"],
            ),
            say(
                "The readiness of parties that decide for themselves comes from wars that came in"
                " spite of a pact; those that a pact prevented leave no record."
            ),
        ),
    )


def _serve_the_universal(tried: Tried) -> Findings:
    alone, both, silent = (
        of_hundred(each.card.attacks.anywhere)
        for each in (tried.before, tried.after, tried.others[0])
    )
    return Findings(
        (
            say(
                "Of 100 likely attacks anywhere in the world that a victim could not hold alone,"
                " the Charter of 1950 alone holds {alone} if each party waits, and {both} together"
                " with the North Atlantic Treaty.",
                alone=alone["hesitant"],
                both=both["hesitant"],
            ),
            tried.after.card.criterion("regional harmony").reason,
        ),
        (
            say(
                "The words by which each supports the other move no figure by themselves: without"
                " them both together hold {silent} of 100. They count for the verdict only where"
                " the test with both in force confirms them.",
                silent=silent["hesitant"],
            ),
            say(
                "A regional arrangement may also weaken the universal one, by drawing away"
                " attention and forces. The model has no figure for that."
            ),
        ),
    )


def _mutual(treaty: Treaty) -> Treaty:
    return treaty.with_(order=replace(treaty.order, supports=True, supported=True))


def _silent(treaty: Treaty) -> Treaty:
    return treaty.with_(order=replace(treaty.order, supports=False, supported=False))


CLAIMS = (
    ArticleClaim(
        key="regional-binding",
        title=say("Regional pacts bind too little"),
        says=say(
            "Regional arrangements rarely amount to collective security, less for their narrow area"
            " than because they bind too little and gather too little strength."
        ),
        part=Part.REGIONAL,
        criteria=("bindingness", "preponderance", "reach"),
        before=Variant("oau@1979"),
        after=Variant("oau@1979", _AUTOMATIC, BoundToForce(Rung.AUTOMATIC)),
        find=_bind_too_little,
        others=(
            Variant("oau@1979", _WIDENED, _widened),
            Variant("north-atlantic@1950"),
            Variant("north-atlantic@1950", _WIDENED, _widened),
        ),
    ),
    ArticleClaim(
        key="nato",
        title=say("Strength without obligation"),
        says=say("The North Atlantic Treaty may have the strength, but not the obligations."),
        part=Part.REGIONAL,
        criteria=("preponderance", "bindingness", "certainty"),
        before=Variant("north-atlantic@1950"),
        after=Variant("north-atlantic@1950", _AUTOMATIC, BoundToForce(Rung.AUTOMATIC)),
        find=_strength_without_obligation,
        case="september-2001",
    ),
    ArticleClaim(
        key="regional-support",
        title=say("Regional pacts can serve it"),
        says=say(
            "Such arrangements can still serve a universal system, if each supports the other."
        ),
        part=Part.REGIONAL,
        criteria=("regional harmony",),
        before=Variant("un-charter@1950"),
        after=Variant(
            "north-atlantic@1950",
            say("each supports the other"),
            _mutual,
            wider="un-charter",
        ),
        find=_serve_the_universal,
        others=(
            Variant(
                "north-atlantic@1950",
                say("neither supports the other"),
                _silent,
                wider="un-charter",
            ),
        ),
    ),
)
