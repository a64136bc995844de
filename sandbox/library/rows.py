"""The tables of the library's SQLite file, as typed rows of SQLAlchemy.

Every imported row keeps the number of its line in the source's file, so that
each figure can be traced. States are Correlates of War numbers, as in the
files. Dates are ISO 8601 texts that stop at the month or the year where no more
is known; an open spell has no last day.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from sandbox.library.column_types import (
    CheckedBoolean,
    CheckedDouble,
    CheckedInteger,
    CheckedString,
)


class Base(DeclarativeBase):
    """What all tables of the library have in common."""

    type_annotation_map: ClassVar = {
        int: CheckedInteger,
        float: CheckedDouble,
        str: CheckedString,
        bool: CheckedBoolean,
    }


class SourceRow(Base):
    """A file that was imported, and how it went; a higher `rank` is preferred."""

    __tablename__ = "sources"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    title: Mapped[str]
    version: Mapped[str]
    citation: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    imported_at: Mapped[str]
    rows: Mapped[int]
    rank: Mapped[int]
    first_year: Mapped[int | None]
    last_year: Mapped[int | None]
    last_day: Mapped[str | None]

    __table_args__ = (Index("one_import_a_file", "kind", "sha256", unique=True),)


class Imported:
    """The place of a row: its source, and its line in the source's file."""

    source_id: Mapped[int] = mapped_column(
        ForeignKey("sources.id", ondelete="CASCADE"), primary_key=True
    )
    line: Mapped[int] = mapped_column(primary_key=True)


class ProblemRow(Imported, Base):
    """A row of the file that was not read, and why."""

    __tablename__ = "problems"

    cause: Mapped[str]


class CapabilityRow(Imported, Base):
    """The six indicators of a state in a year, and the published index; null where missing."""

    __tablename__ = "capabilities"

    state: Mapped[int]
    year: Mapped[int]
    milex: Mapped[float | None]
    milper: Mapped[float | None]
    irst: Mapped[float | None]
    pec: Mapped[float | None]
    tpop: Mapped[float | None]
    upop: Mapped[float | None]
    cinc: Mapped[float | None]

    __table_args__ = (Index("capabilities_by_year", "source_id", "year"),)


class MembershipRow(Imported, Base):
    """A spell of a state in the international system."""

    __tablename__ = "memberships"

    state: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    began: Mapped[str]
    ended: Mapped[str]


class GreatPowerRow(Imported, Base):
    """A spell of a state among the great powers."""

    __tablename__ = "great_powers"

    state: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str]


class BorderRow(Imported, Base):
    """A spell in which two states touch: `water` is at most so many miles, null for not at all."""

    __tablename__ = "borders"

    first: Mapped[int]
    second: Mapped[int]
    water: Mapped[float | None]
    began: Mapped[str]
    ended: Mapped[str]


class CapitalRow(Imported, Base):
    """A spell of a city as a state's capital: degrees north and east."""

    __tablename__ = "capitals"

    state: Mapped[int]
    capital: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    began: Mapped[str]
    ended: Mapped[str]


class RivalryRow(Imported, Base):
    """A spell of years in which two states were strategic rivals."""

    __tablename__ = "rivalries"

    first: Mapped[int]
    second: Mapped[int]
    name: Mapped[str]
    began: Mapped[str]
    ended: Mapped[str]


class AllianceMemberRow(Imported, Base):
    """A state's time in a formal alliance of the Correlates of War, and what it promises."""

    __tablename__ = "alliance_members"

    alliance: Mapped[int]
    state: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str | None]
    defence: Mapped[bool]
    neutrality: Mapped[bool]
    non_aggression: Mapped[bool]
    entente: Mapped[bool]


class WarParticipantRow(Imported, Base):
    """A state's part in an interstate war; a second spell where it left and came back."""

    __tablename__ = "war_participants"

    war: Mapped[int]
    name: Mapped[str]
    state: Mapped[int]
    side: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str | None]
    began_again: Mapped[str | None]
    ended_again: Mapped[str | None]
    initiator: Mapped[bool]
    outcome: Mapped[int | None]
    battle_deaths: Mapped[int | None]


class WarDyadRow(Imported, Base):
    """Two states at war with each other in a year, seen from the first."""

    __tablename__ = "war_dyads"

    war: Mapped[int]
    first: Mapped[int]
    second: Mapped[int]
    year: Mapped[int]
    onset: Mapped[bool]
    first_side: Mapped[int]
    first_initiator: Mapped[bool]
    first_outcome: Mapped[int | None]
    first_battle_deaths: Mapped[int | None]


class DisputeParticipantRow(Imported, Base):
    """A state's part in a militarized dispute; hostility from 1 (none) to 5 (war), 4 force."""

    __tablename__ = "dispute_participants"

    dispute: Mapped[int]
    state: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str]
    side_a: Mapped[bool]
    original: Mapped[bool]
    hostility: Mapped[int | None]


class AtopAllianceRow(Imported, Base):
    """An alliance of ATOP; `coded` is the whole published row, a JSON object by column."""

    __tablename__ = "atop_alliances"

    alliance: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str | None]
    coded: Mapped[str]

    __table_args__ = (Index("atop_alliances_by_number", "source_id", "alliance"),)


class AtopMemberRow(Imported, Base):
    """A state's time in one phase of an alliance of ATOP, and what it promises."""

    __tablename__ = "atop_members"

    alliance: Mapped[int]
    state: Mapped[int]
    began: Mapped[str]
    ended: Mapped[str | None]
    defence: Mapped[bool]
    offence: Mapped[bool]
    neutrality: Mapped[bool]
    non_aggression: Mapped[bool]
    consultation: Mapped[bool]
    coded: Mapped[str]

    # Holds all that a world reads, which spares it the long `coded`.
    __table_args__ = (
        Index(
            "atop_members_in_brief",
            *("source_id", "alliance", "line", "state", "began", "ended"),
            *("defence", "non_aggression"),
        ),
    )


class AtopDyadRow(Imported, Base):
    """What a state has promised another in a year, over all alliances of ATOP."""

    __tablename__ = "atop_dyads"

    first: Mapped[int]
    second: Mapped[int]
    year: Mapped[int]
    defence: Mapped[bool]
    offence: Mapped[bool]
    neutrality: Mapped[bool]
    non_aggression: Mapped[bool]
    consultation: Mapped[bool]

    __table_args__ = (Index("atop_dyads_by_year", "source_id", "year"),)


class RevisionRow(Base):
    """A treaty as it was saved, with the verdict it then had (a JSON object)."""

    __tablename__ = "revisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[str] = mapped_column(index=True)
    saved_at: Mapped[str]
    name: Mapped[str]
    year: Mapped[int]
    sha256: Mapped[str]
    text: Mapped[str]
    verdict: Mapped[str | None]


class RunRow(Base):
    """A saved run: what was asked, of which treaties, what it rested on, and its result."""

    __tablename__ = "runs"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[str]
    saved_at: Mapped[str]
    manifest: Mapped[str]
    treaties: Mapped[str]
    result: Mapped[str]
