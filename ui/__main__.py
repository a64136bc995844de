"""The script `covenant`: a command, or the window.

Only what handles Ctrl+C is imported here, so that the slow imports can be interrupted cleanly.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script and return its exit status (see `sandbox.cli`)."""
    try:
        # Modules take a third of a second to load; Ctrl+C in between needs no traceback.
        if arguments is None and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        from ui.startup.launch import run

        return run(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        # For example, too many open files: no module that prints errors can be imported then.
        if sys.stderr is not None:
            print(f"covenant: {error.strerror}: {error.filename}.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
