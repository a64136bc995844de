"""The limits of the criteria: figures from which a criterion counts as met, or as partly met.

Each criterion declares its own (`sandbox.criteria.criterion.Criterion`); a treaty holds those
that its user has changed. A treaty is below the criteria and cannot import them, so `sandbox`
tells this module once where the declarations are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure from 0 to `most`; a share has the most 1.

    key: its place under `test.limits` in a treaty file; "reach.met" is the key `met` in the
    object `reach`. A key never changes, or files already saved would lose their limit.
    """

    key: str
    default: float
    most: int = 1

    @property
    def is_share(self) -> bool:
        return self.most == 1


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a treaty: those that differ from their default, by key in order."""

    changed: tuple[tuple[str, float], ...] = ()

    def of(self, limit: Limit) -> float:
        """Return the figure that holds for a limit."""
        return dict(self.changed).get(limit.key, limit.default)

    def with_(self, limit: Limit, figure: float) -> Limits:
        """Return the same limits with another figure for one."""
        others = {key: value for key, value in self.changed if key != limit.key}
        if figure != limit.default:
            others[limit.key] = figure
        return Limits(tuple(sorted(others.items())))


_find: Callable[[], Iterable[Limit]] = tuple


def declare_by(find: Callable[[], Iterable[Limit]]) -> None:
    """Set the function that finds the limits of all criteria; called when they are needed."""
    global _find
    _find = find


def declared() -> tuple[Limit, ...]:
    """Return the limits of all criteria, in the order in which a treaty file holds them."""
    return tuple(_find())
