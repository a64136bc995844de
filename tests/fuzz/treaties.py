"""Opens mutated treaty files: each must be read or refused in one sentence, within the limits.

    python -m tests.fuzz.treaties [FILES] [SEED]

What opens must be the same once it is saved and opened again; some of it is also judged, tested and
written out by the command line. Prints what came, and ends with status 1 on the first fault, which
it leaves in a file. FILES is 200,000 by default.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from sandbox import cli
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.templates import template, template_names
from sandbox.treaty.treaty import Treaty
from tests.fuzz.limits import MEGABYTES, in_time, megabytes
from tests.fuzz.mutating import mutated

#: Of the files that open, one of so many is taken through the commands, too.
JUDGED = 250


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


def try_one(raw: bytes, place: Path) -> tuple[Treaty | None, str]:
    """Open a file, and save and open again what comes of it; return it, or why there is none."""
    place.write_bytes(raw)
    try:
        treaty = file.read(place)
    except Refusal as refusal:
        said = str(refusal)
        assert said.startswith(str(place)), said
        assert said.isprintable(), said
        assert len(said) < 400, said
        said.encode()
        return None, refusal.sentence.template
    file.write(treaty, place)
    again = file.read(place)
    assert again == treaty, "it is another once it is saved and opened again"
    assert file.dumps(again).encode() == place.read_bytes()
    return treaty, "opens"


def use(treaty: Treaty, place: Path, chance: random.Random) -> None:
    """Take a treaty file through commands, which must do what is asked or refuse it."""
    ending = chance.choice((".md", ".html", ".docx"))
    commands = [
        ["judge", str(place)],
        ["judge", str(place), "--world", "1935", "--json"],
        ["threat", str(place), "--world", "1935", "--aggressor", "GMY", "--victim", "FRN"],
        ["stress", str(place), "--world", "1950", "--size", "1"],
        ["text", str(place), "--world", "1935", "-o", str(place.with_suffix(ending))],
    ]
    for command in commands:
        out = io.TextIOWrapper(io.BytesIO(), "utf-8")
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()) as said:
            status = cli.main(command, draw=None, plot=None)  # type: ignore[arg-type]
        complaint = said.getvalue()
        assert status == (1 if complaint else 0), complaint
        assert "should not happen" not in complaint, f"{command[0]}: {complaint}"


def main(files: int, seed: int) -> None:
    starts = originals()
    came: Counter[str] = Counter()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        os.environ["COVENANT_DATA"] = f"{folder}/data"
        place = Path(folder) / "mutated.treaty"
        for number in range(files):
            chance = random.Random(f"{seed} {number}")
            raw = mutated(chance.choice(starts), chance)
            try:
                with in_time():
                    treaty, what = try_one(raw, place)
                if treaty is not None and came["opens"] % JUDGED == 0:
                    came["used"] += 1
                    use(treaty, place, chance)
                if number % 50 == 0:
                    assert megabytes() < MEGABYTES, f"{megabytes():.0f} MB"
            except BaseException:
                kept = Path(tempfile.gettempdir()) / "fault.treaty"
                kept.write_bytes(raw)
                print(f"file {number} of seed {seed}, kept as {kept}:", file=sys.stderr)
                raise
            came[what] += 1
    assert megabytes() < MEGABYTES, f"{megabytes():.0f} MB"
    for what, count in came.most_common():
        print(f"{count:8} {what}")
    print(f"{files} files, at most {megabytes():.0f} MB")


if __name__ == "__main__":
    main(*map(int, (sys.argv[1:] + ["200000", "1"][len(sys.argv) - 1 :])))
