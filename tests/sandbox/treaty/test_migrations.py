"""An older file is brought to the present version step by step."""

from __future__ import annotations

from typing import Any

from sandbox.treaty.form import VERSION
from sandbox.treaty.migrations import STEPS, migrate


def test_a_file_of_this_version_is_left_alone() -> None:
    data: dict[str, Any] = {"version": VERSION}
    assert migrate(data, VERSION, VERSION) is data


def test_steps_are_taken_in_order_from_the_file_s_version_on() -> None:
    steps = {
        number: lambda data, number=number: {**data, "taken": [*data["taken"], number]}
        for number in (1, 2, 3)
    }
    assert migrate({"taken": []}, 2, 4, steps) == {"taken": [2, 3]}


def test_every_older_version_has_a_step() -> None:
    assert list(STEPS) == list(range(1, VERSION))
