"""Files to import, and a window's library."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.library.library import Library
from tests.sandbox.library.samples import SAMPLES

PATIENCE = 20_000


@pytest.fixture
def sample(tmp_path):
    """Return a function that writes a few rows of a kind of table to a file."""

    def write(kind: str, name: str = "", text: str | None = None) -> Path:
        path = tmp_path / (name or f"{kind}.csv")
        path.write_text(SAMPLES[kind] if text is None else text)
        return path

    return write


@pytest.fixture
def own_library(own_folders):
    """The user's library, for a look into it or to fill it beforehand."""
    library = Library()
    yield library
    library.close()
