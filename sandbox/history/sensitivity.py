"""How far the answer to one threat depends on readiness and on how strength is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sandbox.model.draft import Draft
from sandbox.response.respond import places_of_threat, regime_of, threat_numbers
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import Settings
from sandbox.treaty.words import word
from sandbox.world.strength import StrengthIndex

#: Readiness is worked out to this precision, between these.
STEP, LOWEST, HIGHEST = 0.01, 0.01, 0.99

#: Is the response upheld, hesitant and resolute?
Outcome = tuple[bool, bool]


@dataclass(frozen=True)
class Sensitivity:
    """Where the answer stays what it is.

    low, high: the readiness h at `rung`, the one that binds in the threat, over which the
    response stays upheld or broken, hesitant as resolute; differs: the other indices
    of strength on which it does not.
    """

    rung: Rung
    h: float
    low: float
    high: float
    differs: tuple[StrengthIndex, ...]

    @property
    def sentence(self) -> Sentence:
        """In one sentence, what the answer rests on."""
        values = {"rung": word(self.rung), "low": self.low, "high": self.high, "h": self.h}
        if self.differs:
            return say(
                "The answer is the same for every readiness at “{rung}” from {low:.0%} to"
                " {high:.0%} (set to {h:.0%}); but not by {indices} strength.",
                indices=tuple(word(index) for index in self.differs),
                **values,
            )
        return say(
            "The answer is the same for every readiness at “{rung}” from {low:.0%} to {high:.0%}"
            " (set to {h:.0%}), however strength is counted.",
            **values,
        )


def sensitivity(draft: Draft, aggressors: Sequence[str], victim: str) -> Sensitivity:
    """Return where the answer to a threat stays what it is; raises Refusal as `respond` does."""
    settings = draft.treaty.settings
    coalition, target = places_of_threat(draft.world, aggressors, victim)

    def outcome(changed: Settings) -> Outcome:
        treaty = draft.treaty.with_(settings=changed)
        model = Draft(treaty, draft.world, draft.wider).model
        threat = threat_numbers(model, coalition, target, Instrument.FORCE)
        return (
            bool(threat.upheld_though_hesitant()[0]),
            bool(threat.upheld_if_resolute()[0]),
        )

    rung = Rung.NONE
    if draft.model.covers(coalition, target):
        regime = regime_of(draft.model, coalition, target)
        rung = draft.model.rung_in(Instrument.FORCE, regime)

    def ready(h: float) -> Settings:
        scale = tuple(h if place == rung else other for place, other in _scale(settings))
        return replace(settings, readiness=replace(settings.readiness, h=scale))

    today = outcome(settings)
    h = settings.readiness.h[rung]
    ends = []
    for end in (min(LOWEST, h), max(HIGHEST, h)):
        stands, fails = h, end
        if outcome(ready(end)) == today:
            stands = end
        else:
            # More readiness never breaks a response, so there is one edge on either side.
            while abs(stands - fails) > STEP / 2:
                middle = (stands + fails) / 2
                if outcome(ready(middle)) == today:
                    stands = middle
                else:
                    fails = middle
        ends.append(stands)
    differs = tuple(
        index
        for index in StrengthIndex
        if index not in (settings.index, StrengthIndex.OWN)
        and outcome(replace(settings, index=index)) != today
    )
    return Sensitivity(rung, h, ends[0], ends[1], differs)


def _scale(settings: Settings) -> list[tuple[int, float]]:
    return list(enumerate(settings.readiness.h))
