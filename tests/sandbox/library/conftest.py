"""A library of its own for each test, and one with all published tables for many."""

from __future__ import annotations

import shutil

import pytest

from sandbox.library.library import Library
from tests.reference import FOLDER


@pytest.fixture(scope="session")
def empty(tmp_path_factory):
    """The file of a library with nothing in it."""
    made = Library(tmp_path_factory.mktemp("empty") / "library.sqlite")
    made.sources()
    made.close()
    return made.path


@pytest.fixture
def library(tmp_path, empty):
    shutil.copy(empty, tmp_path)
    opened = Library(tmp_path / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def full(tmp_path_factory):
    """The library with every published table in it; tests only read it."""
    if not FOLDER.is_dir():
        pytest.skip("no published tables (COVENANT_REFERENCE)")
    opened = Library(tmp_path_factory.mktemp("full") / "library.sqlite")
    # Version 7 of the capabilities last, so that it is preferred.
    for name in ("raw/NMC_5_0.csv", "raw/states2016.csv", "raw/Inter-StateWarData_v4.0.csv"):
        opened.import_file(FOLDER / name)
    for path in sorted(FOLDER.glob("*.csv*")):
        opened.import_file(path)
    yield opened
    opened.close()
