"""The claim about disarmament: it helps while the force mustered stays above an aggressor's."""

from __future__ import annotations

from dataclasses import replace

from sandbox.analysis.claims.claim import ArticleClaim, Findings, Part, Tried, Variant
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import say
from sandbox.treaty.treaty import Treaty


def _halved(treaty: Treaty) -> Treaty:
    return treaty.with_(arms=replace(treaty.arms, reduction=0.5))


def _disarmament(tried: Tried) -> Findings:
    before, after, ideal, ideal_after = (
        of_hundred(each.card.attacks.covered) for each in (tried.before, tried.after, *tried.others)
    )
    return Findings(
        (
            say(
                "With the arms of all its parties halved and every pledge kept, the ideal treaty"
                " holds {after} of 100 likely attacks that a victim could not hold alone, and"
                " {before} with full arms: it can afford to disarm.",
                before=ideal["kept"],
                after=ideal_after["kept"],
            ),
            say(
                "The League of 1935 holds {after} with arms halved and {before} with full arms:"
                " those left outside keep theirs.",
                before=before["kept"],
                after=after["kept"],
            ),
        ),
        (
            say(
                "That disarmament helps is not seen here: the model makes no attack less likely"
                " because there are fewer arms. If each party waits, the League holds {before} of"
                " 100, and with arms halved {after}.",
                before=before["hesitant"],
                after=after["hesitant"],
            ),
            say("A treaty disarms aggressors, too, but only those that are parties to it."),
        ),
    )


_ARMS_HALVED = say("its parties' arms halved")

CLAIMS = (
    ArticleClaim(
        key="disarmament",
        title=say("Disarmament helps, with a margin"),
        says=say(
            "Disarmament helps it, as long as the force that can be mustered stays above an"
            " aggressor's."
        ),
        part=Part.DISARMAMENT,
        criteria=("armaments",),
        before=Variant("league@1935"),
        after=Variant("league@1935", _ARMS_HALVED, _halved),
        find=_disarmament,
        others=(Variant("ideal@1935"), Variant("ideal@1935", _ARMS_HALVED, _halved)),
    ),
)
