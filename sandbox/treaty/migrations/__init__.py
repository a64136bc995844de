"""Steps from one version of the treaty file to the next, oldest first.

A new version adds one module here, named after the version it starts from,
with a function that takes the file's JSON object of that version and returns
one of the next, and one line in `STEPS`:

    from sandbox.treaty.migrations import from_1
    STEPS = {1: from_1.step}

Nothing else knows an older version. Version 1 is the first, so there is no
step yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: Mapping[int, Migration] = {}


def migrate(
    data: dict[str, Any], version: int, target: int, steps: Mapping[int, Migration] = STEPS
) -> dict[str, Any]:
    """Return the JSON object of a file of `version` as one of `target`.

    Raises KeyError for a version from which no step starts.
    """
    while version < target:
        data = steps[version](data)
        version += 1
    return data
