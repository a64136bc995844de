"""How long work tells how far it has come."""

from __future__ import annotations

from collections.abc import Callable

#: Told, time and again, how many of how many steps are done; whatever it raises ends the work.
Progress = Callable[[int, int], None]
