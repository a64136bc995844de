"""System programs that a few tests look at the results with."""

from __future__ import annotations

import os
import shutil

import pytest


def program(name: str, package: str) -> str:
    """Return the path of a system program, or skip the test; in CI, fail it.

    package: the Debian package that brings it.
    """
    path = shutil.which(name)
    if path is None:
        reason = f"{name} is not installed (Debian package {package})"
        if os.environ.get("COVENANT_CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path
