"""What maps and networks that are exported say of each state."""

from __future__ import annotations

from typing import Any

from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import Manifest, manifest


def facts(draft: Draft) -> dict[str, dict[str, Any]]:
    """Return by state: its name, region, share of the world's strength, and what it is."""
    world = draft.world
    settings = draft.treaty.settings
    strength = world.strength(settings.index, settings.weights)
    unknown = world.unknown(settings.index, settings.weights)
    bound = draft.text.bound
    return {
        state.code: {
            "name": state.name,
            "region": state.region.value,
            "party": state.code in bound,
            "strength": None if unknown[place] else float(strength[place]),
            "interpolated": world.interpolated is not None
            and bool(world.interpolated[place].any()),
            "great_power": bool(world.great[place]),
            "nuclear": bool(world.nuclear[place]),
        }
        for place, state in enumerate(world.states)
    }


def states_manifest(draft: Draft) -> Manifest:
    """Return the manifest of a map or a network, with what it says of the states."""
    return {**manifest([draft], {"kind": "states"}), "figures": facts(draft)}
