"""The one list of all criteria, found among the files of this folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import sandbox.criteria
from sandbox.criteria.criterion import Criterion


@cache
def all_criteria() -> tuple[Criterion, ...]:
    """Return the criteria in their order: each file's `CRITERION`; other files have none."""
    package = sandbox.criteria
    files = [
        import_module(f"{package.__name__}.{file.name}") for file in iter_modules(package.__path__)
    ]
    found: list[Criterion] = [file.CRITERION for file in files if hasattr(file, "CRITERION")]
    return tuple(sorted(found, key=lambda criterion: criterion.order))
