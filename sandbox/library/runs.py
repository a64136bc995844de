"""Whether the program and the data that a saved run rested on are still the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.sentences import Sentence, say


def changes(saved: Mapping[str, Any], present: Mapping[str, Any]) -> list[Sentence]:
    """Return the differences between a run's manifest and one made now; none if they are alike.

    Both are as `sandbox.report.manifests.manifest` makes them, for the same treaties in the same
    years.
    """
    found = []
    if saved["program"] != present["program"]:
        found.append(
            say(
                "The run was made by {then}; this is {now}.",
                then=saved["program"],
                now=present["program"],
            )
        )
    pairs: Sequence[tuple[Any, Any]] = list(
        zip(saved["treaties"], present["treaties"], strict=True)
    )
    for then, now in pairs:
        if then["data_sha256"] != now["data_sha256"]:
            found.append(
                say(
                    "The data of {year} changed. Then: {then}. Now: {now}.",
                    year=then["world"],
                    then=then["data"],
                    now=now["data"],
                )
            )
        if then["sha256"] != now["sha256"]:
            found.append(say("This program reads {treaty} otherwise.", treaty=then["name"]))
    return found
