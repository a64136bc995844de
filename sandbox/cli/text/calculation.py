"""The figures of a certificate as they are printed, so that a calculator agrees to the last digit.

What a certificate rests on is rounded first; every other figure is worked out from
rounded ones, and rounded in turn. So each follows from those printed before it,
and stays close to the exact one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cached_property

from sandbox.model.readiness import READINESS_MILES
from sandbox.model.threshold import Threshold
from sandbox.results.certificate import Certificate, Level, Step
from sandbox.sentences import Sentence, say

#: Digits behind the point of strengths, odds and the terms of readiness.
PLACES = Decimal("1e-8")

#: Those of the miles between capitals: enough for the terms made of them.
MILES = Decimal("1e-4")

#: A threshold may have any number of digits before the point.
_ROOM = Context(prec=400)


def rounded(value: float | Decimal) -> Decimal:
    """Return a value as it is printed."""
    # Adding 0 takes the sign off a zero.
    return Decimal(value).quantize(PLACES, context=_ROOM) + 0


def plain(figure: Decimal, sign: str = "") -> str:
    """Return a figure as text, without an exponent; sign: "+" to show that of any."""
    return f"{figure:{sign}f}"


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One printed sum: strength less what is asked leaves the slack."""

    strength: Decimal
    asked: Decimal

    @property
    def slack(self) -> Decimal:
        return self.strength - self.asked


@dataclass(frozen=True, eq=False)
class PrintedFigures:
    """The printed figures of one certificate."""

    certificate: Certificate

    @cached_property
    def own(self) -> Decimal:
        return rounded(self.certificate.own)

    @cached_property
    def required(self) -> Decimal:
        return rounded(self.certificate.required)

    @cached_property
    def opposed(self) -> Decimal:
        """T, the sum of what the aggressors have as printed."""
        strengths = [rounded(aggressor.strength) for aggressor in self.certificate.aggressors]
        return sum(strengths, rounded(0))

    @cached_property
    def sends(self) -> dict[str, Decimal]:
        return {sender.state: rounded(sender.sends) for sender in self.certificate.senders}

    @cached_property
    def odds(self) -> dict[str, Decimal]:
        """The threshold of each party."""
        return {
            sender.state: threshold_odds(sender.threshold) for sender in self.certificate.senders
        }

    def asked(self, odds: Decimal) -> Decimal:
        return rounded(odds * self.opposed)

    def level_odds(self, level: Level) -> Decimal:
        """Return the odds of a level: those required, or the threshold of who joins at it."""
        first = level is self.certificate.levels[0]
        return self.required if first else self.odds[level.joining[-1]]

    def levels(self) -> Iterator[tuple[Level, PrintedLine]]:
        strength = self.own
        for level in self.certificate.levels:
            strength += sum(self.sends[state] for state in level.joining)
            yield level, PrintedLine(strength, self.asked(self.level_odds(level)))

    @cached_property
    def deciding(self) -> PrintedLine:
        decides = self.certificate.deciding
        return next(line for level, line in self.levels() if level == decides)

    @cached_property
    def delivered(self) -> PrintedLine:
        """S(J) if each party waits, and what the required odds ask."""
        sent = sum(self.sends[step.state] for step in self.certificate.joined)
        return PrintedLine(self.own + sent, self.asked(self.required))

    def joined(self) -> Iterator[tuple[Step, Decimal, Decimal]]:
        """Yield each step with what the party sees, and the strength once it has joined."""
        strength = before = self.own
        number = 1
        for step in self.certificate.joined:
            if step.round != number:
                number, before = step.round or number, strength
            strength += self.sends[step.state]
            yield step, before + self.sends[step.state], strength

    def seen(self, step: Step) -> Decimal:
        """Return what a party that never joins would be part of."""
        return self.delivered.strength + self.sends[step.state]


def threshold_odds(threshold: Threshold) -> Decimal:
    """Return the threshold as it follows from its printed terms."""
    return rounded(0) if threshold.at_its_word else threshold_terms(threshold)[-1][1]


def threshold_terms(threshold: Threshold) -> list[tuple[Sentence, Decimal]]:
    """Return how a threshold is worked out, line by line; the last is the threshold."""
    weights = threshold.weights
    miles = Decimal(threshold.miles).quantize(MILES)
    distance = weights.distance * math.log((1 + float(miles)) / READINESS_MILES)
    terms = [
        (say("ln({h:g} / (1 - {h:g}))", h=threshold.h), rounded(threshold.logit)),
        (
            say("great power") if threshold.great_power else say("no great power"),
            rounded(threshold.from_power),
        ),
        (
            say("beside the victim") if threshold.borders else say("not beside the victim"),
            rounded(threshold.from_borders),
        ),
        (
            say(
                "{weight:g} x ln((1 + {miles}) / {scale:g}), from the miles between the capitals",
                weight=weights.distance,
                miles=miles,
                scale=READINESS_MILES,
            ),
            rounded(distance),
        ),
    ]
    if weights.count_other_pacts:
        pact = say("defence pact") if threshold.pact else say("no defence pact")
        terms.append((pact, rounded(threshold.from_pact)))
    readiness = sum((term for _, term in terms), rounded(0))
    odds = rounded(math.exp(-float(readiness) / weights.spread))
    terms.append((say("readiness a, the sum of these"), readiness))
    terms.append((say("exp(-a / {spread:g})", spread=weights.spread), odds))
    if threshold.nuclear:
        label = say("times {factor:g}, for a nuclear aggressor", factor=threshold.factor)
        terms.append((label, rounded(odds * Decimal(threshold.factor))))
    return terms
