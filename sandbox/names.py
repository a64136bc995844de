"""What states and treaties of history are called, in English or in the user's language.

The tables are in English. A program that speaks another language says once, before it
loads a world or a template, what to call their states and treaties instead.
"""

from __future__ import annotations

from collections.abc import Mapping

_spoken: dict[str, str] = {}


def speak(names: Mapping[str, str]) -> None:
    """Call states and templates by other names from now on: English ones to those to be used."""
    _spoken.clear()
    _spoken.update(names)


def spoken(name: str) -> str:
    """Return what to call the state or template that the tables call `name`."""
    return _spoken.get(name, name)
