"""How the library's tables came to be, step by step; Alembic runs what a file lacks."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def config(connection: Connection) -> Config:
    """Return Alembic's settings for the steps in this package and an open connection."""
    settings = Config()
    settings.set_main_option("script_location", "sandbox.library:migrations")
    settings.attributes["connection"] = connection
    return settings


def known(connection: Connection) -> frozenset[str]:
    """Return the revisions that there are steps from."""
    scripts = ScriptDirectory.from_config(config(connection))
    return frozenset(step.revision for step in scripts.walk_revisions())


def upgrade(connection: Connection) -> None:
    """Bring the tables up to date, within the connection's transaction."""
    command.upgrade(config(connection), "head")
