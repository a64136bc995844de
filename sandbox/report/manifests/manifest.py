"""The manifest that every export carries, so that its figures can be made again anywhere.

It holds the treaties themselves, in the form of their files, and what was asked of
them; an export adds the figures it shows (`Chart.full_manifest`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import sandbox
from sandbox.model.draft import Draft
from sandbox.report.manifests.xml_text import NOT_IN_XML
from sandbox.treaty import file
from sandbox.treaty.form import TEST
from sandbox.treaty.treaty import Treaty

Manifest = dict[str, Any]

#: What every manifest says it is; a reader looks for this.
FORMAT, VERSION = "covenant-manifest", 1


def manifest(
    drafts: Sequence[Draft], made: Mapping[str, Any] | None = None, seed: int | None = None
) -> Manifest:
    """Return what an export rests on: program, and for each treaty its world, data and settings.

    made: what was made of the treaties, with its `kind` (see `sandbox.report.remaking`).
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": f"Covenant {sandbox.__version__}",
        "made": dict(made or {}),
        "treaties": [_entry(draft) for draft in drafts],
        "seed": seed,
    }


def _entry(draft: Draft) -> dict[str, Any]:
    world = draft.world
    return {
        **_text(draft.treaty),
        "with": _text(draft.wider) if draft.wider else None,
        "world": world.year,
        "data": world.source,
        "data_as_of": world.as_of,
        "data_sha256": world.digest,
        "interpolated": world.interpolated is not None,
        "settings": TEST.write(draft.treaty.settings, (), ()),
    }


def _text(treaty: Treaty) -> dict[str, Any]:
    saved = file.dumps(treaty)
    return {"name": treaty.name, "sha256": _hash(saved), "text": json.loads(saved)}


def treaty_hash(treaty: Treaty) -> str:
    """Return the SHA-256 of the file in which the treaty would be saved."""
    return _hash(file.dumps(treaty))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def as_text(manifest: Manifest) -> str:
    """Return a manifest as one line of JSON, the format first, that any kind of file can hold."""
    text = json.dumps(manifest, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return NOT_IN_XML.sub(lambda found: json.dumps(found[0])[1:-1], text)
