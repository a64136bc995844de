"""The certificates of threats, and of the worst coalitions of a stress test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from sandbox.model.arrays import codes_at
from sandbox.model.threshold import thresholds
from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import places_of_threat, regime_of, threat_numbers
from sandbox.results.certificate import Aggressor, Certificate, Proof, Sender
from sandbox.results.coalitions import Named, Pool
from sandbox.results.stress_test import Worst
from sandbox.search.level_weights import heaviest
from sandbox.search.pool import aggressors as pool_flags
from sandbox.treaty.articles import Instrument
from sandbox.treaty.settings import Mood


def certify_worst(
    model: TreatyModel, worst: Worst, pool: Pool | Named = Pool.PLAUSIBLE
) -> Certificate:
    """Return the figures behind a margin, and why no coalition from the pool is worse."""
    proof = Proof(worst.size, worst.bound, worst.nodes, worst.proven)
    found = certify(model, worst.coalition, worst.victim, worst.mood, proof)
    if worst.mood is not Mood.RESOLUTE:
        return found
    inside = np.array([code in worst.coalition for code in model.world.codes])
    weights = heaviest(
        model,
        inside,
        model.world.place(worst.victim),
        pool_flags(pool, model),
        worst.size,
        found.deciding.odds,
    )
    return replace(found, proof=replace(proof, heaviest=weights))


def certify(
    model: TreatyModel,
    aggressors: Sequence[str],
    victim: str,
    mood: Mood,
    proof: Proof | None = None,
) -> Certificate:
    """Return the certificate of a threat; states by abbreviation, as in `respond`.

    Raises Refusal for a state that the world does not have, an empty coalition,
    or a coalition that includes the victim.
    """
    world = model.world
    coalition, target = places_of_threat(world, aggressors, victim)
    regime = regime_of(model, coalition, target)
    covered = model.covers(coalition, target)
    numbers = threat_numbers(model, coalition, target, Instrument.FORCE)
    able = np.flatnonzero(numbers.able[0])
    made_of = thresholds(model, able.tolist(), target, regime, covered=covered)
    senders = [
        Sender(threshold, float(numbers.sent[0, place]))
        for place, threshold in zip(able, made_of, strict=True)
    ]
    barred = model.is_party & ~numbers.able[0]
    barred[[*coalition, target]] = False
    return Certificate(
        treaty=model.treaty.name,
        world=world.year,
        victim=world.codes[target],
        mood=mood,
        covered=covered,
        finding=model.finding_on(coalition, target),
        blocking=tuple(world.codes[place] for place in coalition if model.blocks[place, target]),
        nuclear=tuple(world.codes[place] for place in coalition if model.nuclear[place]),
        aggressors=tuple(
            Aggressor(
                world.codes[place],
                float(world.miles[place, target]),
                float(model.at[place, target]),
            )
            for place in coalition
        ),
        own=float(model.own[target]),
        required=model.treaty.settings.required_odds,
        senders=tuple(sorted(senders, key=lambda sender: sender.threshold.odds)),
        barred=codes_at(world.codes, barred),
        proof=proof,
    )
