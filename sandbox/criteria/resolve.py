"""Resolve: all parties are ready to act together; half-hearted efforts do not help."""

from __future__ import annotations

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.sources import DOWNS_IIDA_1994, MORGENTHAU_1948, nature
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.model.arrays import Bools
from sandbox.sentences import Sentence, say
from sandbox.treaty.limits import Limit

MET = Limit("resolve.met", 0.75)
PARTLY = Limit("resolve.partly", 0.25)

#: The confidence told is that at which this share of the attacks is held.
MOST = 0.95


def share_upheld(threats: TestedThreats, upheld: Bools) -> float | None:
    """Return the share of `upheld`, by weight, among the threats that kept pledges would hold.

    upheld: a mask like `threats.great.held`. None where kept pledges would hold none.
    """
    return threats.great.share(upheld, threats.great.held)


def verdict_on(threats: TestedThreats, upheld: Bools) -> Verdict:
    """Return the verdict that follows if the threats `upheld`, and no others, are upheld."""
    share = share_upheld(threats, upheld)
    if share is None:
        return Verdict.DOES_NOT_APPLY
    return Verdict.of(share, threats.limit(MET), threats.limit(PARTLY))


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of likely attacks that the parties uphold though hesitant.

    Counted are the tested threats by one or two great powers that kept pledges would hold, by how
    likely they are; a pair weighs the sum of its two. Hesitant: each party moves only on what it
    sees.
    """
    share = share_upheld(threats, threats.hesitant_great)
    if share is None:
        return CriterionResult(
            CRITERION,
            Verdict.DOES_NOT_APPLY,
            say("No threat to test"),
            say("There is no threat by great powers that kept pledges would hold."),
        )
    great = threats.great
    lost = great.held & ~threats.hesitant_great
    if lost.any():
        words = (say("Each waits for the others, likeliest"), say("Worst case"))
        evidence = threats.evidence(*words, great, lost)
        reason = say(
            "Of the likely attacks by one or two great powers that the pledges could hold,"
            " {share:.0%} are held when each party moves only on what it sees; {confidence}",
            share=share,
            confidence=_confidence(threats),
        )
    else:
        words = (say("Likeliest, and held"), say("Least strength to spare"))
        evidence = threats.evidence(*words, great, great.held)
        reason = say(
            "Every likely attack by one or two great powers that the pledges could hold is held,"
            " though each party moves only on what it sees."
        )
    return CriterionResult(
        CRITERION,
        verdict_on(threats, threats.hesitant_great),
        say(
            "Held though hesitant: {share:.0%} of great-power attacks that pledges could hold",
            share=share,
        ),
        reason,
        measure=share,
        bar=share,
        mark=threats.limit(MET),
        partly_mark=threats.limit(PARTLY),
        evidence=evidence,
    )


def _confidence(threats: TestedThreats) -> Sentence:
    """Say at which confidence nearly all of these attacks are held."""
    needed = confidence_for(threats, MOST)
    if needed is None:
        return say("even full confidence in the others would not make it {most:.0%}.", most=MOST)
    return say(
        "to make it {most:.0%} each would have to count on {confidence:.0%} of the others'"
        " pledges.",
        confidence=needed,
        most=MOST,
    )


def confidence_for(threats: TestedThreats, share: float) -> float | None:
    """Return the confidence, in hundredths, at which that share of the attacks is upheld.

    Of the threats by great powers that kept pledges would hold, by weight: the least number of
    hundredths of the others' pledges that each party must expect to be kept. None where not even
    parties that trust one another uphold so many.
    """
    great, upheld = threats.great, threats.hesitant_great & threats.great.held
    if (great.share(upheld, great.held) or 0.0) >= share:
        return 0.0
    at_best = upheld | (threats.perhaps_resolute & great.held)
    if (great.share(at_best, great.held) or 0.0) < share:
        return None
    trusting = upheld | threats.resolute_great(great.held & ~upheld)
    if (great.share(trusting, great.held) or 0.0) < share:
        return None
    low, high, below = 0, 100, upheld
    while high - low > 1:
        middle = (low + high) // 2
        at_middle = below | threats.upheld_at(trusting & ~below, middle / 100)
        if (great.share(at_middle, great.held) or 0.0) >= share:
            high, trusting = middle, at_middle
        else:
            low, below = middle, at_middle
    return high / 100


CRITERION = Criterion(
    key="resolve",
    order=20,
    name=say("resolve"),
    asks=say("All parties must be ready to act together; half-hearted efforts do not help."),
    sources=(nature(4), MORGENTHAU_1948, DOWNS_IIDA_1994),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of likely attacks by great powers held though hesitant"),
)
