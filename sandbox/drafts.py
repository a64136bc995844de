"""Opening what is to be tested: a treaty and its world, alone or with a wider order."""

from __future__ import annotations

import os

import sandbox
from sandbox.model.draft import Draft
from sandbox.sentences import Refusal, Sentence
from sandbox.treaty import templates
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World


def in_year(reference: str, year: int) -> str:
    """Return what opens the same treaty in another year: a template has its terms by year."""
    from sandbox.treaty.templates import template_names

    name = reference.partition("@")[0]
    return f"{name}@{year}" if name in template_names() else reference


def open_draft(
    reference: str, wider: str | None, year: int | None, *, interpolate: bool = False
) -> Draft:
    """Return a treaty and its world, that of `year` or its own, and the wider order if any.

    A wider template without a year is that of the world's. Raises Refusal as
    `open_treaty` and `load_world` do.
    """
    treaty = sandbox.open_treaty(reference)
    world = sandbox.load_world(treaty.year if year is None else year, interpolate=interpolate)
    beside = sandbox.open_treaty(wider, world.year) if wider else None
    return Draft(treaty, world, beside)


def draft_beside(
    treaty: Treaty, world: World, reference: str | os.PathLike[str] | None
) -> tuple[Draft, Sentence | None]:
    """Return a treaty in a world together with another, by its reference.

    Where the two cannot be tested together the treaty stands alone, and the
    sentence says why.
    """
    if reference is None:
        return Draft(treaty, world, None), None
    try:
        wider = templates.open_treaty(reference, world.year)
        draft = Draft(treaty, world, wider.with_(year=world.year))
        _ = draft.model
    except Refusal as refusal:
        return Draft(treaty, world, None), refusal.sentence
    return draft, None
