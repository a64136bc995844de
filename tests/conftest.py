"""What holds for every test: no screen is needed, and Qt works or nothing is tested."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from ui.startup.display_check import DisplayProbe

# A machine may be slow for a while: what a test says does not depend on it.
settings.register_profile(
    "unhurried",
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("unhurried")

# Before anything imports Qt. A person may set another to watch the tests.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"


def stop_unless_qt_works() -> None:
    """Stop with the one line that mends it where Qt lacks something of the system.

    The tests of the window are a part of the tests: to skip them is not to pass.
    """
    health = DisplayProbe().health()
    if health.mend:
        raise SystemExit(health.mend)
    if not health.display:
        platform = os.environ["QT_QPA_PLATFORM"]
        raise SystemExit(f"Qt cannot open a window with QT_QPA_PLATFORM={platform}.")


# At once: the configuration of tests/ui, read before any hook runs, imports Qt.
stop_unless_qt_works()


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport, sched: Any) -> None:
    """End the run with a failed test that took its process with it.

    pytest-xdist would start another process and go on; where the tests of a file stay together
    it then waits for ever.
    """
    sched.config.hook.pytest_runtest_logreport(report=report)
    pytest.exit(str(report.longrepr), returncode=pytest.ExitCode.TESTS_FAILED)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep each test, and the processes it starts, away from the user's own data."""
    monkeypatch.setenv("COVENANT_DATA", str(tmp_path_factory.mktemp("data")))
