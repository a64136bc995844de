"""What holds for every test: no screen is needed, and Qt works or nothing is tested."""

from __future__ import annotations

import os

import pytest

from ui.doctor import Probe

# Before anything imports Qt. A person may set another to watch the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Stop with the one line that mends it where Qt lacks something of the system.

    The tests of the window are a part of the tests: to skip them is not to pass.
    """
    health = Probe().health()
    if health.mend:
        pytest.exit(health.mend, returncode=1)
    if not health.display:
        platform = os.environ["QT_QPA_PLATFORM"]
        pytest.exit(f"Qt cannot open a window with QT_QPA_PLATFORM={platform}.", returncode=1)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep each test, and the processes it starts, away from the user's own data."""
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path_factory.mktemp("data")))
