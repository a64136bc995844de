"""Writing what is exported: whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from sandbox.regular_files import printable
from sandbox.sentences import refuse


def save(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together; until all of them are written, none is replaced.

    Raises Refusal where one cannot be written, and what was there before stands.
    """
    written: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in contents.items():
            target = Path(os.path.realpath(path))
            if os.path.isdir(target):
                raise refuse("{file} is a folder.", file=printable(path.name))
            if target.exists() and not os.access(target, os.W_OK):
                raise refuse("{file} is write-protected.", file=printable(path.name))
            temporary = target.with_name(f".covenant-{secrets.token_hex(8)}")
            written[temporary] = target
            with open(temporary, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for temporary, target in written.items():
            os.replace(temporary, target)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError):
            cause = error.strerror or str(error)
            raise refuse(
                "{file} cannot be written: {cause}.", file=printable(path.name), cause=cause
            ) from None
        raise
    finally:
        for temporary in written:
            temporary.unlink(missing_ok=True)
