"""The names of states and of treaties of history, in English or in the user's language.

The tables are in English. A program in another language says once, before it loads a
world or a template, what their states and treaties are called in it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_translations: dict[str, str] = {}


def translate_with(names: Mapping[str, str]) -> None:
    """Use other names for states and templates from now on: by English name, the one to use."""
    _translations.clear()
    _translations.update(names)


def translations() -> Mapping[str, str]:
    """Return the names in use, by English name: what `translate_with` was called with last."""
    return dict(_translations)


def translated(name: str) -> str:
    """Return the name to use for the state or template that the tables call `name`."""
    return _translations.get(name, name)


def sort_key(name: str) -> str:
    """Return what to sort names by in any language: without case and accents, so that États-Unis
    stands among the names in E."""
    split = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))
