"""What Alembic runs to carry out the steps."""

from __future__ import annotations

from alembic import context

from sandbox.library.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    # The caller's transaction holds all steps: a file has all of them or none.
    transactional_ddl=True,
)
context.run_migrations()
