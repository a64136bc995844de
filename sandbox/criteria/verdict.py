"""The verdict on one criterion: a word, without what it rests on."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """How far a criterion is satisfied."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    DOES_NOT_APPLY = "does not apply"

    @classmethod
    def of(cls, figure: float, met: float, partly: float) -> Verdict:
        """Return the verdict on a figure that is met, or partly met, from two limits on."""
        if figure >= met:
            return cls.MET
        return cls.PARTLY if figure >= partly else cls.NOT_MET
