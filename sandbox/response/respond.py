"""The answer to one threat: who responds, how strongly, and why the rest wait."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sandbox.model import poorly_known
from sandbox.model.arrays import Bools, Floats, codes_at, finite_or_none
from sandbox.model.attack_weights import attack_rate
from sandbox.model.readiness import weighted_features
from sandbox.model.treaty_model import Regime, TreatyModel
from sandbox.response.equilibria import Threats
from sandbox.response.forecast import Attack, Forecast, chances_to_come, forecast
from sandbox.sentences import Sentence, refuse, say
from sandbox.treaty.articles import Instrument, Rung
from sandbox.treaty.settings import Mood
from sandbox.world.world import World


@dataclass(frozen=True)
class Waiting:
    """A party that does not act: the odds at which it would, and those it saw."""

    state: str
    threshold: float
    seen: float | None
    reason: Sentence


@dataclass(frozen=True)
class Response:
    """What one instrument comes to, in both moods.

    rung: what the treaty binds its parties to in this threat, before reservations.
    hesitant_rounds, resolute_rounds: who joins, or withdraws, in which round.
    hesitant_actors, resolute_actors: who acts in the end, hesitant ones by round.
    confidence_needed: a share from 0; None where no confidence is enough.
    Odds are None where the coalition has no strength at the victim.
    """

    instrument: Instrument
    rung: Rung
    hesitant_odds: float | None
    resolute_odds: float | None
    confidence_needed: float | None
    hesitant_rounds: tuple[tuple[str, ...], ...]
    resolute_rounds: tuple[tuple[str, ...], ...]
    resolute_actors: tuple[str, ...]
    upheld_hesitant: bool
    upheld_resolute: bool
    waiting: tuple[Waiting, ...]

    @property
    def hesitant_actors(self) -> tuple[str, ...]:
        return tuple(code for group in self.hesitant_rounds for code in group)

    def to_dict(self) -> dict[str, Any]:
        return {
            "rung": self.rung.word,
            "hesitant_odds": self.hesitant_odds,
            "resolute_odds": self.resolute_odds,
            "confidence_needed": self.confidence_needed,
            "upheld_hesitant": self.upheld_hesitant,
            "upheld_resolute": self.upheld_resolute,
            "actors": list(self.resolute_actors),
            "hesitant_actors": list(self.hesitant_actors),
            "hesitant_rounds": [list(group) for group in self.hesitant_rounds],
            "resolute_rounds": [list(group) for group in self.resolute_rounds],
            "waiting": [
                {
                    "state": party.state,
                    "threshold_odds": finite_or_none(party.threshold),
                    "odds_seen": party.seen,
                    "reason": str(party.reason),
                }
                for party in self.waiting
            ],
        }


@dataclass(frozen=True)
class Answer:
    """How a treaty answers a threat.

    coverage: share (0 to 1) of the economic strength of all states but the
    aggressors and the victim whose parties apply sanctions, resolute;
    coverage_hesitant likewise. None where there is no such strength.
    weight: how many attacks like it a year the record would expect (`attack_rate`); None for
    more than two aggressors.
    poorly_known: aggressors and victim that lack half of the indicators of strength, or more.
    """

    treaty: str
    world: int
    aggressors: tuple[str, ...]
    victim: str
    covered: bool
    finding: str
    victim_alone_odds: float | None
    force: Response
    sanctions: Response
    coverage: float | None
    coverage_hesitant: float | None
    forecast: Forecast
    weight: float | None
    poorly_known: tuple[str, ...]
    summary: Sentence

    @property
    def upheld_hesitant(self) -> bool:
        return self.force.upheld_hesitant

    @property
    def upheld_resolute(self) -> bool:
        return self.force.upheld_resolute

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.treaty,
            "world": self.world,
            "aggressors": list(self.aggressors),
            "victim": self.victim,
            "covered": self.covered,
            "finding": self.finding,
            "victim_alone_odds": self.victim_alone_odds,
            "force": self.force.to_dict(),
            "sanctions": self.sanctions.to_dict(),
            "coverage": self.coverage,
            "coverage_hesitant": self.coverage_hesitant,
            "upheld_hesitant": self.upheld_hesitant,
            "upheld_resolute": self.upheld_resolute,
            "weight": self.weight,
            "poorly_known": list(self.poorly_known),
            "forecast": self.forecast.to_dict(),
            "summary": str(self.summary),
        }


def regime_of(model: TreatyModel, coalition: Sequence[int], victim: int) -> Regime:
    """Return the regime that a coalition brings about."""
    places = list(coalition)
    return Regime(
        **{name: bool(cause[places, victim].any()) for name, cause in model.causes.items()}
    )


def threat_numbers(
    model: TreatyModel, coalition: Sequence[int], victim: int, instrument: Instrument
) -> Threats:
    """Return the numbers of one threat, a batch of one (see `Threats`)."""
    aggressors = list(coalition)
    covered = model.covers(aggressors, victim)
    regime = regime_of(model, aggressors, victim)
    theta = model.thresholds(instrument, regime, covered=covered)[:, victim].copy()
    theta[aggressors] = np.inf
    if model.treaty.settings.readiness.pacts_bar:
        theta[model.barred(victim)[:, aggressors].any(axis=1)] = np.inf
    if instrument is Instrument.SANCTIONS and not covered:
        # The treaty asks no one for sanctions beyond the threats that it covers.
        theta[:] = np.inf
    at, sent, own = _strengths(model, regime, victim, instrument)
    return Threats(
        np.where(np.isfinite(theta), sent, 0.0)[None, :],
        theta[None, :],
        np.array([own]),
        np.array([at[aggressors].sum()]),
        model.treaty.settings.required_odds,
    )


def attack_of(model: TreatyModel, coalition: Sequence[int], victim: int) -> Attack:
    """Return what the forecast of a threat rests on."""
    aggressors = list(coalition)
    settings = model.treaty.settings
    regime, covered = regime_of(model, aggressors, victim), model.covers(aggressors, victim)
    threats = threat_numbers(model, aggressors, victim, Instrument.FORCE)
    able = threats.able[0] & (threats.sent[0] > 0)
    rungs = model.rungs_in(Instrument.FORCE, regime)
    # One column, or one for each victim.
    rungs = rungs[:, victim if rungs.shape[1] > 1 else 0]
    h = np.asarray(settings.readiness.h)[rungs if covered else np.zeros_like(rungs)]
    features = weighted_features(
        model.world, Instrument.FORCE, settings.readiness, model.this_treaty
    )[:, victim]
    return Attack(
        own=float(threats.own[0]),
        opposed=float(threats.opposed[0]),
        sent=threats.sent[0, able],
        chances=chances_to_come(h[able], features[able]),
        by_great_power=bool(model.world.great[aggressors].any()),
        covered=covered,
        rungs=tuple(
            _treaty_rung(model, aggressors, victim, instrument) if covered else Rung.NONE
            for instrument in (Instrument.FORCE, Instrument.SANCTIONS)
        ),
        blocked=model.finding_on(aggressors, victim) == "blocked",
    )


def _strengths(
    model: TreatyModel, regime: Regime, victim: int, instrument: Instrument
) -> tuple[Floats, Floats, float]:
    """Return what everyone has at the victim, what each sends, and what the victim has.

    Sanctions work at any distance and take no forces from anyone.
    """
    if instrument is Instrument.FORCE:
        sent = model.sent_in(regime)[:, victim]
        return model.at[:, victim], sent, float(model.own[victim])
    return model.share, model.share, float(model.share[victim])


def respond(model: TreatyModel, aggressors: Sequence[str], victim: str) -> Answer:
    """Answer a threat: `aggressors` and `victim` are state abbreviations.

    Raises Refusal for a state that the world does not have, an empty coalition,
    or a coalition that includes the victim.
    """
    world = model.world
    coalition, target = places_of_threat(world, aggressors, victim)
    force = _response(model, coalition, target, Instrument.FORCE)
    sanctions = _response(model, coalition, target, Instrument.SANCTIONS)
    covered = model.covers(coalition, target)
    opposed = float(model.at[coalition, target].sum())
    alone = float(model.own[target]) / opposed if opposed > 0 else None
    settings = model.treaty.settings
    summary = _summary(model, coalition, target, alone, force)
    uncertain = poorly_known.warning(world, settings, [*coalition, target])
    if uncertain is not None:
        summary = say("{summary} {uncertain}", summary=summary, uncertain=uncertain)
    return Answer(
        treaty=model.treaty.name,
        world=world.year,
        aggressors=tuple(world.codes[place] for place in coalition),
        victim=world.codes[target],
        covered=covered,
        finding=model.finding_on(coalition, target),
        victim_alone_odds=alone,
        force=force,
        sanctions=sanctions,
        coverage=coverage(model, coalition, target, sanctions.resolute_actors),
        coverage_hesitant=coverage(model, coalition, target, sanctions.hesitant_actors),
        forecast=forecast(attack_of(model, coalition, target), model.treaty.settings),
        weight=attack_rate(world, coalition, target, model.this_treaty),
        poorly_known=tuple(
            world.codes[place]
            for place in poorly_known.poorly_known(world, settings, [*coalition, target])
        ),
        summary=summary,
    )


def coverage(
    model: TreatyModel, coalition: Sequence[int], victim: int, actors: Sequence[str]
) -> float | None:
    """Return the share of outside economic strength that takes part in sanctions."""
    outside = np.ones(len(model.world), dtype=bool)
    outside[[*coalition, victim]] = False
    total = model.world.economy[outside].sum()
    if not total > 0:
        return None
    places = [model.world.place(code) for code in actors]
    return float(model.world.economy[places].sum() / total)


def places_of_threat(world: World, aggressors: Sequence[str], victim: str) -> tuple[list[int], int]:
    """Return the places of a coalition and its victim; raises Refusal as `respond` does."""
    target = world.place(victim)
    if not aggressors:
        raise refuse("A threat needs at least one aggressor.")
    coalition = sorted({world.place(code) for code in aggressors})
    if target in coalition:
        raise refuse(
            "{state} cannot be both aggressor and victim.", state=world.states[target].name
        )
    return coalition, target


def _response(
    model: TreatyModel, coalition: list[int], victim: int, instrument: Instrument
) -> Response:
    threats = threat_numbers(model, coalition, victim, instrument)
    covered = model.covers(coalition, victim)
    is_owed = covered or instrument is Instrument.FORCE
    joining = _rounds(model, threats, Mood.HESITANT)
    leaving = _rounds(model, threats, Mood.RESOLUTE)
    hesitant, resolute = threats.hesitant, threats.resolute
    return Response(
        instrument=instrument,
        rung=_treaty_rung(model, coalition, victim, instrument) if covered else Rung.NONE,
        hesitant_odds=_odds(threats, hesitant),
        resolute_odds=_odds(threats, resolute),
        confidence_needed=threats.confidence_needed()[0],
        hesitant_rounds=joining,
        resolute_rounds=leaving,
        resolute_actors=codes_at(model.world.codes, resolute[0]),
        upheld_hesitant=bool(threats.upheld(hesitant)[0]),
        upheld_resolute=bool(threats.upheld(resolute)[0]),
        waiting=_waiting(model, threats, coalition, victim) if is_owed else (),
    )


def _treaty_rung(
    model: TreatyModel, coalition: list[int], victim: int, instrument: Instrument
) -> Rung:
    return model.rung_in(instrument, regime_of(model, coalition, victim))


def _rounds(model: TreatyModel, threats: Threats, mood: Mood) -> tuple[tuple[str, ...], ...]:
    """Return who joins (hesitant) or withdraws (resolute) in each round of best replies."""
    rounds = threats.rounds(waits=mood is Mood.HESITANT)
    return tuple(
        codes_at(model.world.codes, (after ^ before)[0])
        for before, after in itertools.pairwise(rounds)
    )


def _waiting(
    model: TreatyModel, threats: Threats, coalition: list[int], victim: int
) -> tuple[Waiting, ...]:
    """Return the parties that do not act though hesitant, with what each would need."""
    acting = threats.hesitant[0]
    strength = float(threats.strength(threats.hesitant)[0])
    opposed = float(threats.opposed[0])
    found = []
    for place in np.flatnonzero(model.is_party & ~acting):
        if place == victim or place in coalition:
            continue
        name = model.world.states[place].name
        theta = float(threats.theta[0, place])
        seen = (strength + float(threats.sent[0, place])) / opposed if opposed > 0 else None
        if math.isinf(theta):
            reason = say("{state} is held back by its own pact with the aggressor.", state=name)
        else:
            reason = say(
                "{state} acts at odds of {threshold:.2f} and, its own forces included,"
                " sees {seen:.2f}.",
                state=name,
                threshold=theta,
                seen=seen or 0.0,
            )
        found.append(Waiting(model.world.codes[place], theta, seen, reason))
    return tuple(found)


def _summary(
    model: TreatyModel,
    coalition: list[int],
    victim: int,
    alone: float | None,
    force: Response,
) -> Sentence:
    """Say in one sentence what happens, for a first-year student."""
    values: dict[str, Any] = {
        "aggressors": tuple(model.world.states[place].name for place in coalition),
        "victim": model.world.states[victim].name,
    }
    if alone is None:
        return say("{aggressors} can bring nothing to bear on {victim}.", **values)
    if alone >= model.treaty.settings.required_odds:
        return say(
            "{victim} can hold {aggressors} alone, at odds of {odds:.2f}.", odds=alone, **values
        )
    if not model.covers(coalition, victim):
        return say("The treaty does not cover an attack by {aggressors} on {victim}.", **values)
    values["odds"] = force.resolute_odds
    if force.upheld_hesitant:
        return say(
            "Enough parties act on what they see: {victim} is held against {aggressors},"
            " at odds of {hesitant:.2f}.",
            hesitant=force.hesitant_odds,
            **values,
        )
    if force.upheld_resolute:
        return say(
            "The parties could gather {odds:.2f} times the strength of {aggressors}, but each"
            " waits for the others. To hold {victim} they would have to believe that"
            " {confidence:.0%} of the pledges will be kept.",
            confidence=force.confidence_needed,
            **values,
        )
    return say(
        "Even if each trusts the others, the response to {aggressors} comes to odds of"
        " {odds:.2f}: {victim} is not held.",
        **values,
    )


def _odds(threats: Threats, acting: Bools) -> float | None:
    return finite_or_none(float(threats.odds(acting)[0]))
