"""The first tables of the library."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TYPES = {"int": sa.Integer, "text": sa.String, "float": sa.Double, "bool": sa.Boolean}

#: The imported tables: each column with its type, and "?" where it may be null.
IMPORTED = {
    "problems": "cause:text",
    "capabilities": "state:int year:int milex:float? milper:float? irst:float? pec:float?"
    " tpop:float? upop:float? cinc:float?",
    "memberships": "state:int code:text name:text began:text ended:text",
    "great_powers": "state:int began:text ended:text",
    "borders": "first:int second:int water:float? began:text ended:text",
    "capitals": "state:int capital:text latitude:float longitude:float began:text ended:text",
    "rivalries": "first:int second:int name:text began:text ended:text",
    "alliance_members": "alliance:int state:int began:text ended:text? defence:bool"
    " neutrality:bool non_aggression:bool entente:bool",
    "war_participants": "war:int name:text state:int side:int began:text ended:text?"
    " began_again:text? ended_again:text? initiator:bool outcome:int? battle_deaths:int?",
    "war_dyads": "war:int first:int second:int year:int onset:bool first_side:int"
    " first_initiator:bool first_outcome:int? first_battle_deaths:int?",
    "atop_alliances": "alliance:int began:text ended:text? coded:text",
    "atop_members": "alliance:int state:int began:text ended:text? defence:bool offence:bool"
    " neutrality:bool non_aggression:bool consultation:bool coded:text",
    "atop_dyads": "first:int second:int year:int defence:bool offence:bool neutrality:bool"
    " non_aggression:bool consultation:bool",
}

INDICES = (
    ("capabilities_by_year", "capabilities", "year"),
    ("atop_alliances_by_number", "atop_alliances", "alliance"),
    (
        "atop_members_in_brief",
        "atop_members",
        "alliance line state began ended defence non_aggression",
    ),
    ("atop_dyads_by_year", "atop_dyads", "year"),
)


def upgrade() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer, primary_key=True),
        *columns(
            "kind:text title:text version:text citation:text file_name:text sha256:text"
            " imported_at:text rows:int rank:int first_year:int? last_year:int? last_day:text?"
        ),
    )
    op.create_index("one_import_a_file", "sources", ["kind", "sha256"], unique=True)
    for name, described in IMPORTED.items():
        op.create_table(
            name,
            sa.Column(
                "source_id",
                sa.Integer,
                sa.ForeignKey("sources.id", ondelete="CASCADE"),
                primary_key=True,
            ),
            sa.Column("line", sa.Integer, primary_key=True),
            *columns(described),
        )
    for name, table, indexed in INDICES:
        op.create_index(name, table, ["source_id", *indexed.split()])
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer, primary_key=True),
        *columns(
            "document:text saved_at:text name:text year:int sha256:text text:text verdict:text?"
        ),
    )
    op.create_index("ix_revisions_document", "revisions", ["document"])
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True),
        *columns("title:text kind:text saved_at:text manifest:text treaties:text result:text"),
    )


def columns(described: str) -> list[sa.Column[object]]:
    """Return columns from words such as `year:int` and `milex:float?`."""
    made: list[sa.Column[object]] = []
    for word in described.split():
        name, kind = word.split(":")
        made.append(sa.Column(name, TYPES[kind.rstrip("?")], nullable=kind.endswith("?")))
    return made
