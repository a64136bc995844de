"""Claims about the nature of collective security: strong against anyone, and always invoked."""

from __future__ import annotations

from dataclasses import replace

from sandbox.analysis.claims.claim import ArticleClaim, Findings, Part, Tried, Variant
from sandbox.criteria.tested_threats import tested_threats
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import say
from sandbox.treaty.articles import FindingRule
from sandbox.treaty.treaty import Treaty


def _strong_enough(tried: Tried) -> Findings:
    before, after = tried.before.card.attacks.anywhere, tried.after.card.attacks.anywhere
    against = say(
        "In this world no coalition of likely aggressors breaks the ideal treaty: the figures do"
        " not contradict the claim."
    )
    if (share := tested_threats(tried.after.draft.model).critical.share) is not None:
        against = say(
            "No treaty meets it to the letter: even the ideal treaty, with every state in and all"
            " forces pledged, is broken by likely aggressors with {share:.0%} of the world's"
            " strength. The criterion therefore asks for three quarters of what the ideal reaches.",
            share=share,
        )
    return Findings(
        (
            say(
                "Of 100 likely attacks anywhere in the world that a victim could not hold alone,"
                " the League of 1935 holds {before} with every pledge kept, and the ideal treaty"
                " {after}.",
                before=of_hundred(before)["kept"],
                after=of_hundred(after)["kept"],
            ),
        ),
        (
            against,
            say(
                "Strength is counted from armed forces, industry and population; skill, alliances"
                " of the moment and surprise are not."
            ),
        ),
    )


def _always_invoked(tried: Tried) -> Findings:
    before, after = (
        of_hundred(each.card.attacks.by_great_powers) for each in (tried.before, tried.after)
    )
    return Findings(
        (
            say(
                "Of 100 likely attacks by great powers that a victim could not hold alone, the"
                " Charter of 1950 as it was designed holds {before} if each party waits, for a"
                " great power can veto the finding; without the veto it holds {after}.",
                before=before["hesitant"],
                after=after["hesitant"],
            ),
        ),
        (
            say(
                "With every pledge kept and no vote in the way the Charter holds {before} of 100,"
                " and without the veto {after}: what the veto takes away is the duty, not the"
                " strength.",
                before=before["kept"],
                after=after["kept"],
            ),
            say(
                "The model counts no cost of a war between great powers, which the veto was to"
                " prevent, and it takes for granted that a finding names the true aggressor."
            ),
        ),
    )


def _without_veto(treaty: Treaty) -> Treaty:
    finding = replace(treaty.finding, rule=FindingRule.TWO_THIRDS, vetoes=())
    return treaty.with_(finding=finding)


CLAIMS = (
    ArticleClaim(
        key="strength",
        title=say("Strong enough against anyone"),
        says=say(
            "Collective security must be strong enough against any power and any combination of"
            " powers."
        ),
        part=Part.NATURE,
        criteria=("preponderance",),
        before=Variant("league@1935"),
        after=Variant("ideal@1935"),
        find=_strong_enough,
    ),
    ArticleClaim(
        key="invoked",
        title=say("Invoked at every aggression"),
        says=say(
            "It must be invoked whenever aggression occurs, and not only when those who decide like"
            " it."
        ),
        part=Part.NATURE,
        criteria=("certainty", "great-power test"),
        before=Variant("un-charter-as-designed@1950"),
        after=Variant("un-charter-as-designed@1950", say("without the veto"), _without_veto),
        find=_always_invoked,
        case="hungary-1956",
    ),
)
