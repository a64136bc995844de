"""How much of a long run is done when: a little in every run, a tenth in CI, all of it slowly."""

from __future__ import annotations

import pytest


def share_of(number: int, by_default: int, in_ci: int) -> list[pytest.MarkDecorator]:
    """Return the marks of a part of a long run that begins with an item of this number.

    The first `by_default` items are tried in every run, those up to `in_ci` with `-m tenth`, and
    the rest with `-m slow`.
    """
    if number < by_default:
        return []
    return [pytest.mark.tenth if number < in_ci else pytest.mark.slow]
