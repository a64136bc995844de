"""Claims about the features of collective security: readiness, openness and impartiality."""

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
from sandbox.criteria.words import DRAFT_NAMES
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import say
from sandbox.treaty.articles import Admission, Aggressors, Rung
from sandbox.treaty.treaty import Treaty


def _ready_to_act(tried: Tried) -> Findings:
    judged = (tried.before, tried.after, tried.others[0])
    before, after, discretionary = (
        of_hundred(each.card.attacks.by_great_powers)["hesitant"] for each in judged
    )
    return Findings(
        (
            say(
                "Of 100 likely attacks by great powers that a victim could not hold alone, the"
                " League of 1935, which could only recommend force, holds {before} if each party"
                " waits; with force automatic for all it holds {after}.",
                before=before,
                after=after,
            ),
        ),
        (
            say(
                "Not all need be bound to war: with force left to each party's own judgement, as in"
                " the North Atlantic Treaty, the League holds {discretionary} of these 100.",
                discretionary=discretionary,
            ),
            say(
                "The model takes an automatic obligation at its word. Whether parties would keep"
                " it, and whether they would have signed it, the figures do not say."
            ),
        ),
    )


def _open_and_impartial(tried: Tried) -> Findings:
    before, after = tried.before.card, tried.after.card
    return Findings(
        (
            say(
                "Open to all and against any aggressor, parties included, the North Atlantic Treaty"
                " of 1950 covers {after:.0%} of the likely attacks in the world instead of"
                " {before:.0%}. Without more parties and duties it stays what it was in kind:"
                " before {kind_before}, after {kind_after}.",
                before=before.attacks.reach or 0.0,
                after=after.attacks.reach or 0.0,
                kind_before=DRAFT_NAMES[before.name],
                kind_after=DRAFT_NAMES[after.name],
            ),
        ),
        (
            say(
                "Impartiality costs strength: once the treaty must also answer its own parties, it"
                " holds {after} of 100 covered attacks that a victim could not hold alone with"
                " every pledge kept, instead of {before}.",
                before=of_hundred(before.attacks.covered)["kept"],
                after=of_hundred(after.attacks.covered)["kept"],
            ),
            say(
                "An open door alone holds no attack more. What counts is who comes in, and the"
                " model does not foretell that."
            ),
        ),
    )


def _opened(treaty: Treaty) -> Treaty:
    return treaty.with_(
        parties=replace(treaty.parties, admission=Admission.OPEN),
        casus=replace(treaty.casus, aggressors=Aggressors.ANY),
    )


CLAIMS = (
    ArticleClaim(
        key="readiness",
        title=say("All are ready to act"),
        says=say("Its parties must all be ready to apply sanctions and, if need be, to go to war."),
        part=Part.FEATURES,
        criteria=("resolve", "sanctions and force"),
        before=Variant("league@1935"),
        after=Variant("league@1935", say("force automatic"), BoundToForce(Rung.AUTOMATIC)),
        find=_ready_to_act,
        others=(
            Variant("league@1935", say("force discretionary"), BoundToForce(Rung.DISCRETIONARY)),
        ),
        case="ethiopia-1935",
    ),
    ArticleClaim(
        key="openness",
        title=say("Open to all, aimed at no one"),
        says=say("It is open to every state that accepts its obligations, and aimed at no one."),
        part=Part.FEATURES,
        criteria=("openness", "impartiality", "universality"),
        before=Variant("north-atlantic@1950"),
        after=Variant("north-atlantic@1950", say("open and against any aggressor"), _opened),
        find=_open_and_impartial,
    ),
)
