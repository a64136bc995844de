"""Spoilt exports of every format, each given to `covenant verify`.

python -m tests.fuzzing.verify_files [COUNT [SEED [NUMBER]]]
"""

from __future__ import annotations

import base64
import io
import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from html import escape
from pathlib import Path
from random import Random

from sandbox.cli.terminal import escaped
from sandbox.report.manifests.reading import DOCX_PART, read_manifest
from sandbox.report.verification import verify
from tests.fuzzing.harness import run, spoilt, spoilt_value
from tests.reference import ROOT


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["COVENANT_DATA"] = str(folder / "no library")
        # In a process of its own: Qt, which draws them, would count as memory of `verify`.
        subprocess.run([sys.executable, "-m", "tests.fuzzing.exports", name], cwd=ROOT, check=True)
        return run(Trials(folder).trial, arguments)


class Trials:
    """Whole exports in a folder, and what is made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "spoilt"
        self.folder.mkdir()
        self.whole = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        self.names = sorted(name for name in self.whole if not name.endswith(".csv.json"))
        self.manifests = {
            name: read_manifest(folder / name) for name in self.names if name != "draft.treaty"
        }
        for name in self.manifests:
            assert verify(folder / name).holds, f"{name} must hold before it is spoilt"

    def trial(self, number: int, chance: Random) -> None:
        """Spoil one export, verify it, and see that the answer can be printed either way."""
        if chance.random() < 0.4:
            path = self._with_a_spoilt_manifest(chance)
        else:
            path = self._with_spoilt_bytes(chance)
        try:
            found = verify(path)
        finally:
            for made in self.folder.iterdir():
                made.unlink()
        json.dumps(found.to_dict(), allow_nan=False)
        for sentence in (found.sentence, *found.notes):
            assert len(escaped(str(sentence))) < 5000

    def _with_spoilt_bytes(self, chance: Random) -> Path:
        name = chance.choice(self.names)
        # Under another ending, too.
        path = self.folder / (name if chance.random() < 0.9 else chance.choice(self.names))
        content = {path: self.whole[name]}
        if path.suffix == ".csv":
            content[path.with_name(path.name + ".json")] = self.whole.get(f"{name}.json", b"")
        wrong = chance.choice(list(content))
        content[wrong] = spoilt(content[wrong], list(self.whole.values()), chance)
        for place, data in content.items():
            place.write_bytes(data)
        return path

    def _with_a_spoilt_manifest(self, chance: Random) -> Path:
        name = chance.choice(list(self.manifests))
        held = json.dumps(
            spoilt_value(self.manifests[name], chance), ensure_ascii=chance.random() < 0.5
        ).encode("utf-8", "surrogatepass")
        held = held.replace(b'{"format": "covenant-manifest"', b'{"format":"covenant-manifest"', 1)
        ending = chance.choice(list(CARRIERS))
        path = self.folder / f"spoilt{ending}"
        path.write_bytes(CARRIERS[ending](held))
        if ending == ".csv":
            path.write_bytes(self.whole.get(name, b"a,b,c\n") if ".csv" in name else b"a,b,c\n1")
            path.with_name(path.name + ".json").write_bytes(held)
        return path


def _png(held: bytes) -> bytes:
    data = b"Covenant\0\0\0\0\0" + held
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(data)) + b"iTXt" + data + b"\0\0\0\0"


def _docx(held: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(DOCX_PART, held)
    return out.getvalue()


#: What carries a manifest in each format, and no more than that.
CARRIERS = {
    ".png": _png,
    ".docx": _docx,
    ".pdf": lambda held: b"%PDF-1.7\nstream\n" + zlib.compress(held) + b"\nendstream",
    ".svg": lambda held: (
        b"<svg><metadata>"
        + escape(held.decode("utf-8", "surrogateescape"), quote=False).encode(
            "utf-8", "surrogateescape"
        )
        + b"</metadata></svg>"
    ),
    ".html": lambda held: (
        b'<script type="application/json" id="covenant-manifest">' + held + b"</script>"
    ),
    ".md": lambda held: (
        b"<!-- covenant-manifest " + base64.b64encode(zlib.compress(held)) + b" -->"
    ),
    ".geojson": lambda held: b'{"type":"FeatureCollection","covenant":' + held + b"}",
    ".csv": lambda held: b"",
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
