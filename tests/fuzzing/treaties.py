"""Opens mutated treaty files: each must be read, or refused in one sentence.

    python -m tests.fuzzing.treaties [FILES [SEED [NUMBER]]]

What opens must be the same once it is saved and opened again; some of it is also judged, tested and
written out by the command line. FILES is 200,000 by default; limits and outcome as in
`tests.fuzzing.harness`.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from sandbox import cli
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.templates import template, template_names
from tests.fuzzing.harness import run
from tests.fuzzing.mutating import mutated

#: Of the files that open, one of so many is taken through the commands, too.
USED = 250


def originals() -> list[Any]:
    """Return the files to start from: the templates, most with a few parties only."""
    made = []
    for name in template_names():
        data = json.loads(file.dumps(template(name)))
        # A key that this version does not know, as of a newer one.
        data["later"] = {"ü": [1, {"x": None}]}
        data["articles"]["obligations"]["later"] = 0.5
        made.append(data)
        for few in (5, 2):
            short = json.loads(json.dumps(data))
            states = short["articles"]["parties"]["states"][:few]
            for state in states:
                state["later"] = "y"
            short["articles"]["parties"]["states"] = states
            short["note"] = short["source"] = ""
            made += [short] * 4
    made += [{"format": "covenant-treaty", "version": 1}, [], {}]
    return made


class Treaties:
    """Opens one file after the other in a folder."""

    def __init__(self, folder: Path) -> None:
        self._place = folder / "mutated.treaty"
        self._originals = originals()

    def __call__(self, number: int, chance: Random) -> None:
        """Open a file, and save and open again what comes of it. Raises Refusal."""
        self._place.write_bytes(mutated(chance.choice(self._originals), chance))
        try:
            treaty = file.read(self._place)
        except Refusal as refusal:
            said = str(refusal)
            assert said.startswith(str(self._place)), said
            assert said.isprintable(), said
            assert len(said) < 400, said
            raise
        try:
            file.write(treaty, self._place)
        except Refusal as refusal:
            raise AssertionError("it opens and cannot be saved") from refusal
        again = file.read(self._place)
        assert again == treaty, "it is another once it is saved and opened again"
        assert file.dumps(again).encode() == self._place.read_bytes()
        if chance.randrange(USED) == 0:
            self._use(chance)

    def _use(self, chance: Random) -> None:
        """Take the file through commands, which must do what is asked or refuse it."""
        place = str(self._place)
        text = str(self._place.with_suffix(chance.choice((".md", ".html", ".docx"))))
        for command in (
            ["judge", place],
            ["judge", place, "--world", "1935", "--json"],
            ["threat", place, "--world", "1935", "--aggressor", "GMY", "--victim", "FRN"],
            ["stress", place, "--world", "1950", "--size", "1"],
            ["text", place, "--world", "1935", "-o", text],
        ):
            out = io.TextIOWrapper(io.BytesIO(), "utf-8")
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()) as said:
                status = cli.main(command, draw=None, plot=None)  # type: ignore[arg-type]
            complaint = said.getvalue()
            assert status == (1 if complaint else 0), complaint
            assert "should not happen" not in complaint, f"{command[0]}: {complaint}"


def main(arguments: list[str]) -> int:
    # In memory, where there is such a place.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        os.environ["COVENANT_DATA"] = f"{folder}/data"
        return run(Treaties(Path(folder)), arguments or ["200000"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
