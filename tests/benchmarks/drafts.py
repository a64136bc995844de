"""The treaties that the benchmarks are run on: the templates in force, and hard ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sandbox.treaty.articles import (
    CasusFoederis,
    Finding,
    FindingBody,
    FindingRule,
    Forces,
    Obligations,
    Parties,
    Party,
    Rung,
    Victims,
)
from sandbox.treaty.settings import Readiness, Settings
from sandbox.treaty.templates import template, template_info, template_names
from sandbox.treaty.treaty import Treaty
from sandbox.world.strength import StrengthIndex
from sandbox.world.world import World


def templates_in_force(world: World) -> dict[str, Treaty]:
    """Return every shipped template that covers the world's year, with its terms in that year."""
    infos = [template_info(name) for name in template_names()]
    return {
        info.name: template(info.name, world.year)
        for info in infos
        if info.first <= world.year <= info.last
    }


def universal(world: World, force: Rung, name: str, **articles: object) -> Treaty:
    """Return a treaty that binds every state for every victim against any aggressor.

    Since distance and borders count, nearly every party has a threshold of its own.
    """
    return Treaty(
        name=name,
        year=world.year,
        parties=Parties(tuple(Party(code) for code in world.codes)),
        obligations=Obligations(sanctions=force, force=force),
        casus=CasusFoederis(victims=Victims.ANY),
    ).with_(**articles)


def hard_drafts(world: World) -> dict[str, Treaty]:
    """Return universal treaties under which much depends on who joins whom."""
    strongest = np.argsort(-world.strength(StrengthIndex.CINC))[:5]
    seats = tuple(world.codes[place] for place in np.sort(strongest))
    vetoes = Finding(FindingBody.COUNCIL, FindingRule.VETOES, seats, seats)
    weighing = Settings(readiness=Readiness(automatic_weighs_odds=True))
    demanding = replace(weighing, required_odds=1.5)
    drafts = (
        universal(world, Rung.RECOMMEND, "recommended"),
        universal(world, Rung.DISCRETIONARY, "discretionary"),
        universal(world, Rung.MANDATORY, "mandatory"),
        universal(world, Rung.MANDATORY, "half pledged", forces=Forces(0.5)),
        universal(world, Rung.MANDATORY, "with vetoes", finding=vetoes),
        universal(world, Rung.AUTOMATIC, "weighing the odds", settings=weighing),
        universal(world, Rung.MANDATORY, "odds of 1.5", settings=demanding),
    )
    return {draft.name: draft for draft in drafts}
