"""The manifest that every export carries, so that its figures can be made again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import sandbox
from sandbox.treaty import file
from sandbox.treaty.form import TEST
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

Manifest = dict[str, Any]


def manifest(
    treaties: Sequence[Treaty], worlds: Sequence[World], seed: int | None = None
) -> Manifest:
    """Return what an export rests on: program, and for each treaty its world, data and settings.

    `treaties` and `worlds` go in step.
    """
    return {
        "program": f"Covenant {sandbox.__version__}",
        "treaties": [
            {
                "name": treaty.name,
                "sha256": treaty_hash(treaty),
                "world": world.year,
                "data": world.source,
                "data_as_of": world.as_of,
                "data_sha256": world.digest,
                "settings": TEST.write(treaty.settings, (), ()),
            }
            for treaty, world in zip(treaties, worlds, strict=True)
        ],
        "seed": seed,
    }


def treaty_hash(treaty: Treaty) -> str:
    """Return the SHA-256 of the file in which the treaty would be saved."""
    return hashlib.sha256(file.dumps(treaty).encode()).hexdigest()
