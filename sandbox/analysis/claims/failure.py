"""Claims about why the League failed with its machinery intact."""

from __future__ import annotations

from sandbox.analysis.claims.claim import (
    ArticleClaim,
    BoundToForce,
    Findings,
    Part,
    Tried,
    Variant,
)
from sandbox.response.respond import Answer, respond
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Rung


def _great_powers_outside(tried: Tried) -> Findings:
    before, after = (
        of_hundred(each.card.attacks.by_great_powers) for each in (tried.before, tried.after)
    )
    return Findings(
        (
            say(
                "With the United States in, attacks by great powers held rise from {before} to"
                " {after} of 100 if each party waits; with every pledge kept, to {kept}.",
                before=before["hesitant"],
                after=after["hesitant"],
                kept=after["kept"],
            ),
        ),
        (
            say(
                "Absence was not the chief cause: with every pledge kept the League holds {kept} of"
                " 100 without the United States, too. What is missing is that its parties act.",
                kept=before["kept"],
            ),
            say(
                "The model adds the strength of the United States, on the terms of all others. What"
                " its example would have done to their readiness is not counted."
            ),
        ),
    )


def _interpreted_away(tried: Tried) -> Findings:
    before, after = tried.before.card, tried.after.card
    return Findings(
        (
            say(
                "Read as signed, Article 16 makes sanctions a duty for every party: on the scale"
                " from 0 to 100 the Covenant then binds at {after:.0f} instead of {before:.0f}.",
                before=before.criterion("bindingness").measure or 0.0,
                after=after.criterion("bindingness").measure or 0.0,
            ),
        ),
        (
            say(
                "As for force the resolutions of 1921 change nothing: even as signed it was only"
                " recommended. Of 100 likely attacks by great powers the League of 1935 holds"
                " {before} if each party waits, and {after} as signed.",
                before=of_hundred(before.attacks.by_great_powers)["hesitant"],
                after=of_hundred(after.attacks.by_great_powers)["hesitant"],
            ),
            after.criterion("sanctions and force").reason,
        ),
    )


def _would_not_take_the_risks(tried: Tried) -> Findings:
    before, after = (
        respond(each.draft.model, ("GMY",), "CZE") for each in (tried.before, tried.after)
    )
    held = of_hundred(tried.before.card.attacks.by_great_powers)
    return Findings(
        (
            say(
                "Of 100 likely attacks by great powers that a victim could not hold alone, the"
                " League of 1938 holds {hesitant} if each party waits, {resolute} if they trust one"
                " another and {kept} with every pledge kept.",
                **held,
            ),
            say(
                "Germany against Czechoslovakia 1938: those who act have {before:.1f} times the"
                " strength of the aggressor at the victim, though all trust one another; with force"
                " automatic {after:.1f} times.",
                before=before.force.resolute_odds or 0.0,
                after=after.force.resolute_odds or 0.0,
            ),
        ),
        (_confidence(before), _RISKS),
    )


def _confidence(answer: Answer) -> Sentence:
    if answer.force.confidence_needed is None:
        return say(
            "It was not mistrust alone: in that crisis no confidence in the others would have been"
            " enough, for the Covenant bound them too loosely to act even in trust."
        )
    return say(
        "It was mistrust rather than fear: in that crisis it would have been enough if each had"
        " counted on {share:.0%} of the others' pledges.",
        share=answer.force.confidence_needed,
    )


_RISKS = say(
    "The risk that each state weighed is not in these figures: a party waits for odds, and counts"
    " no cost of its own. What a treaty asks of each state, and gives it, stands on the page"
    " Who carries it."
)

CLAIMS = (
    ArticleClaim(
        key="outside",
        title=say("Great powers stood outside"),
        says=say("The League failed because great powers stood outside it or defied it."),
        part=Part.FAILURE,
        criteria=("universality", "great-power test"),
        before=Variant("league@1935"),
        after=Variant("league-with-usa@1935"),
        find=_great_powers_outside,
        case="manchuria-1931",
    ),
    ArticleClaim(
        key="article-16",
        title=say("Article 16 was interpreted away"),
        says=say(
            "Its machinery was left intact, but Article 16 was interpreted until each party decided"
            " for itself."
        ),
        part=Part.FAILURE,
        criteria=("bindingness", "sanctions and force"),
        before=Variant("league@1935"),
        after=Variant("league-as-signed@1935"),
        find=_interpreted_away,
        case="ethiopia-1935",
    ),
    ArticleClaim(
        key="risks",
        title=say("States would not take the risks"),
        says=say("When it came to the test, states would not take the risks of acting."),
        part=Part.FAILURE,
        criteria=("resolve", "great-power test"),
        before=Variant("league@1938"),
        after=Variant("league@1938", say("force automatic"), BoundToForce(Rung.AUTOMATIC)),
        find=_would_not_take_the_risks,
        case="sudetenland-1938",
    ),
)
