"""Odds and shares, written for people."""

from __future__ import annotations


def odds(value: float | None) -> str:
    """Return odds with two decimals; a dash where the coalition has no strength."""
    return "-" if value is None else f"{value:.2f}"


def share(value: float | None, none: str = "-") -> str:
    """Return a share (0 to 1) as a whole percentage."""
    return none if value is None else f"{value:.0%}"
