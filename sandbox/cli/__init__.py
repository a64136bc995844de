"""The command line: everything Covenant does without a window.

`commands` has one file a command, `text` what the longer answers look like.
"""

from sandbox.cli.catalogue import is_command
from sandbox.cli.program import exit_status, main

__all__ = ["exit_status", "is_command", "main"]
