"""Odds, shares and ratios, written for people."""

from __future__ import annotations

import math

from sandbox.sentences import Sentence, in_digits, say


def odds(value: float | None) -> str:
    """Return odds with two decimals; a dash where the coalition has no strength."""
    return "-" if value is None else f"{value:.2f}"


def share(value: float | None, none: str = "-") -> str:
    """Return a share (0 to 1) as a whole percentage."""
    return none if value is None else f"{value:.0%}"


def ratio_words(ratio: float | None) -> str:
    """Return a ratio of burden to benefit for a column of a table."""
    if ratio is None:
        return "-"
    return "no gain" if math.isinf(ratio) else in_digits(ratio, ".3g")


def burden_words(burden: float) -> Sentence:
    """Return a share of own strength sent in a year, with a decimal below ten percent."""
    if 0 < burden < 0.0995:
        return say("{share:.1%}", share=burden)
    return say("{share:.0%}", share=burden)
