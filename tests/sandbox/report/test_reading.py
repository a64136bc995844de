"""Any file to be verified ends in an answer or in one sentence, soon and in little memory."""

from __future__ import annotations

import io
import json
import os
import struct
import time
import tracemalloc
import xml.etree.ElementTree as ElementTree
import zipfile
import zlib
from functools import cache
from pathlib import Path

import pytest

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from sandbox.report.documents.network_files import network_file
from sandbox.report.documents.table import escaped
from sandbox.report.documents.treaty_text import written
from sandbox.report.manifests.reading import DOCX_PART, read_manifest
from sandbox.report.verification import verify
from sandbox.sentences import Refusal
from sandbox.world.network import Relation, network

PNG = b"\x89PNG\r\n\x1a\n"
NONE = "carries no manifest"
DAMAGED = "its manifest is damaged"

#: Short, and a hundred million characters when it is unpacked.
BOMB = zlib.compress(b"[" * 10**8, 1)


@cache
def written_manifest() -> str:
    """Return the manifest of a text of Locarno."""
    draft = Draft(open_treaty("locarno@1935"), load_world(1935))
    text = written(draft, ".html").decode()
    start = text.index('{"format"')
    return text[start : text.index("</script>", start)].replace("\\u003c", "<")


def manifest(**parts: object) -> bytes:
    """Return that manifest with some parts replaced."""
    return json.dumps({**json.loads(written_manifest()), **parts}).encode()


def with_entry(**parts: object) -> bytes:
    """Return that manifest with parts of its treaty's entry replaced."""
    entry = json.loads(manifest())["treaties"][0]
    return manifest(treaties=[{**entry, **parts}])


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, 0))


def docx(content: bytes, method: int = zipfile.ZIP_DEFLATED, name: str = DOCX_PART) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as parts:
        parts.writestr(name, content)
    return out.getvalue()


def with_flag(archive: bytes) -> bytes:
    """Return a zip that says it is encrypted."""
    changed = bytearray(archive)
    changed[6] |= 1
    changed[changed.index(b"PK\1\2") + 8] |= 1
    return bytes(changed)


def crowded(files: int) -> bytes:
    """Return a zip of many files without content."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for number in range(files):
            parts.writestr(zipfile.ZipInfo(f"{number}"), b"")
    return out.getvalue()


def refusal(tmp_path: Path, name: str, content: bytes) -> str:
    path = tmp_path / name
    path.write_bytes(content)
    began = time.process_time()
    with pytest.raises(Refusal) as refused:
        verify(path)
    assert time.process_time() - began < 5
    said = str(refused.value)
    assert said.startswith(str(path))
    assert len(said) < 600
    return said


def test_every_kind_of_damage_in_between_is_tried_on_a_manifest_that_holds(tmp_path):
    path = tmp_path / "whole.json"
    path.write_bytes(manifest())
    assert verify(path).holds


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        # PNG: chunks that are short, cut, empty, of no kind, or that unpack to more than fits.
        ("cut.png", PNG + b"\xff\xff\xff\xfftEXtCovenant\0", DAMAGED),
        ("head.png", PNG, NONE),
        ("torn.png", PNG + b"\0\0", NONE),
        ("itxt.png", PNG + chunk(b"iTXt", b"Covenant\0"), NONE),
        ("itxt.png", PNG + chunk(b"iTXt", b"Covenant\0\1\0en\0\0"), DAMAGED),
        ("ztxt.png", PNG + chunk(b"zTXt", b"Covenant\0"), DAMAGED),
        ("bomb.png", PNG + chunk(b"zTXt", b"Covenant\0\0" + BOMB), DAMAGED),
        # Word documents and other zips.
        ("ordinary.docx", docx(b"<w/>", name="word/document.xml"), NONE),
        ("encrypted.docx", with_flag(docx(b"{}")), NONE),
        ("lzma.docx", docx(b"{}", zipfile.ZIP_LZMA), NONE),
        ("short.docx", docx(manifest())[:-30], NONE),
        ("head.docx", b"PK", NONE),
        ("bomb.docx", docx(b'{"format":"covenant-manifest",' + b" " * 10**8), DAMAGED),
        # PDF: two million bytes of streams took 25 seconds once.
        ("streams.pdf", b"%PDF-1.7\n" + b"stream\n" * 285_000, NONE),
        ("packed.pdf", b"%PDF-1.7\n" + b"stream\n\x78\x9c" * 220_000, NONE),
        ("open.pdf", b'%PDF-1.7\nstream\n{"format":"covenant-manifest"', DAMAGED),
        # Text.
        ("metadata.svg", b"<svg>" + b"<metadata>" * 100_000, NONE),
        ("blank.svg", b"<svg><metadata></metadata></svg>", DAMAGED),
        ("comment.md", b"<!-- covenant-manifest A -->", DAMAGED),
        ("latin.svg", b"<svg>\xe9\xff</svg>", NONE),
        ("none.svg", b"", NONE),
        ("keys.geojson", b"{" + b'"covenant"  :  ' * 100_000, NONE),
        # Manifests.
        ("deep.json", b'{"format":"covenant-manifest","x":' + b"[" * 100_000, DAMAGED),
        ("deep.json", manifest(figures=eval("[" * 60 + "]" * 60)), DAMAGED),
        ("nan.json", manifest(figures={"a": float("nan")}), DAMAGED),
        ("nan.json", with_entry(world=float("inf")), DAMAGED),
        ("digits.json", manifest().replace(b"1935", b"9" * 5000), DAMAGED),
        ("digits.json", with_entry(world=int("9" * 30)), "made again: There are no figures"),
        ("surrogate.json", manifest(program="\ud800"), DAMAGED),
        ("surrogate.json", manifest(figures={"\udfff": 1}), DAMAGED),
        ("empty.json", manifest(figures={}), DAMAGED),
        ("empty.json", manifest(figures={"a": [], "b": {}}), DAMAGED),
        ("empty.json", b'{"format":"covenant-manifest","version":1}', DAMAGED),
        ("list.json", manifest(figures=[1, 2]), DAMAGED),
        ("none.json", manifest(treaties=[]), DAMAGED),
        ("many.json", manifest(treaties=[{}] * 1000), DAMAGED),
        ("kind.json", manifest(made={"kind": "no such kind"}), "no figures that can be made again"),
        ("kind.json", manifest(made={"kind": ["text"]}), DAMAGED),
        ("kind.json", manifest(made={"kind": "report", "tests": [{"largest": "all"}]}), DAMAGED),
        ("kind.json", manifest(made={"kind": "protection", "tests": 1, "shares": 2}), DAMAGED),
        ("kind.json", manifest(made={"kind": "response", "victim": 7, "aggressors": 1}), DAMAGED),
        ("kind.json", manifest(made={"kind": "years", "events": [{"x": 1}]}), DAMAGED),
        ("kind.json", manifest(made={"kind": "comparison", "chart": None}), "made again"),
        ("year.json", with_entry(world="then"), DAMAGED),
        ("year.json", with_entry(world=10**19), "no figures for 10000000000000000000"),
        ("year.json", with_entry(world=-5), "no figures for -5"),
        ("with.json", with_entry(**{"with": 3}), DAMAGED),
        ("text.json", with_entry(text={"format": "covenant-treaty"}), "version"),
    ],
)  # fmt: skip
def test_what_no_export_is_gets_one_sentence(tmp_path, name, content, said):
    assert said in refusal(tmp_path, name, content)


@pytest.mark.tenth
def test_a_zip_of_a_hundred_thousand_files_is_not_taken_into_memory(tmp_path):
    path = tmp_path / "crowded.docx"
    path.write_bytes(crowded(100_000))
    tracemalloc.start()
    try:
        with pytest.raises(Refusal, match=NONE):
            verify(path)
        assert tracemalloc.get_traced_memory()[1] < 3 * path.stat().st_size
    finally:
        tracemalloc.stop()


def test_lists_of_nothing_are_not_taken_into_memory(tmp_path):
    path = tmp_path / "lists.json"
    path.write_bytes(b'{"format":"covenant-manifest","x":[' + b"[]," * 3_000_000 + b"[]]}")
    tracemalloc.start()
    try:
        with pytest.raises(Refusal, match=DAMAGED):
            verify(path)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@pytest.mark.parametrize("name", ["a.svg", "a.pdf", "a.csv"])
def test_pipes_folders_and_endless_files_are_refused_at_once(tmp_path, name):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / name)
    (tmp_path / "b.csv").write_text("a,b,c\n")
    os.mkfifo(tmp_path / "b.csv.json")
    for path in (tmp_path / name, tmp_path / "b.csv", tmp_path / "folder", Path(os.devnull)):
        with pytest.raises(Refusal, match=r"is not an ordinary file|is a folder"):
            verify(path)


def table(tmp_path: Path, content: bytes) -> Path:
    (tmp_path / "t.csv").write_bytes(content)
    held = json.loads(manifest(figures={"1/kept": {"x": [1.0], "y": [0.5]}}))
    (tmp_path / "t.csv.json").write_text(json.dumps(held))
    return tmp_path / "t.csv"


@pytest.mark.parametrize("content", [b"\xff\xfe\0", b'a,b,c\n"' + b"x" * 200_000])
def test_a_table_that_is_none_is_refused(tmp_path, content):
    with pytest.raises(Refusal, match="cannot be read as a table"):
        verify(table(tmp_path, content))


def test_a_table_with_a_million_rows_too_many_is_told_by_the_first(tmp_path):
    found = verify(table(tmp_path, b"a,b,c\nx,1,0.5\n" + b"1,2\n" * 1_000_000))
    assert [which for which, _, _ in found.changed if which.startswith("row")] == ["row 3"]


def test_a_long_word_of_a_file_is_cut_in_a_sentence(tmp_path):
    path = tmp_path / "long.json"
    held = json.loads(manifest())
    figures = {"x" * 10**6: "y" * 10**6, **held["figures"]}
    path.write_text(json.dumps({**held, "figures": figures, "program": "z" * 10**6}))
    found = verify(path)
    assert not found.holds
    assert len(str(found.sentence)) < 1000
    assert all(len(str(note)) < 1000 for note in found.notes)


def test_a_geojson_that_another_program_has_set_anew_still_holds(tmp_path):
    path = tmp_path / "map.geojson"
    held = json.loads(manifest())
    features = [{"type": "Feature", "geometry": None, "properties": {}}]
    whole = {"type": "FeatureCollection", "covenant": held, "features": features}
    path.write_text(json.dumps(whole, indent=4, sort_keys=True))
    assert verify(path).holds
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert verify(path).holds


#: What no XML can hold, what turns text round, and what ends a comment, a script or an element.
ODD_NAME = 'A\ufffe\uffff\u202e&<"]]>--</script>\U0001ffff\ufdd0'


@pytest.mark.parametrize("ending", [".docx", ".md", ".html"])
def test_names_with_odd_characters_come_back_whole(tmp_path, ending):
    treaty = open_treaty("locarno@1935").with_(name=ODD_NAME, note=ODD_NAME + "\n\tmore")
    path = tmp_path / f"text{ending}"
    path.write_bytes(written(Draft(treaty, load_world(1935)), ending))
    assert verify(path).holds
    assert read_manifest(path)["treaties"][0]["name"] == ODD_NAME


@pytest.mark.parametrize("ending", [".graphml", ".gexf"])
def test_a_network_with_odd_names_is_xml(tmp_path, ending):
    world = load_world(1935)
    draft = Draft(open_treaty("locarno@1935").with_(name=ODD_NAME), world)
    path = tmp_path / f"network{ending}"
    path.write_bytes(
        network_file(network(world, Relation.BORDERS), draft, Relation.BORDERS, ending)
    )
    ElementTree.parse(path)
    assert verify(path).holds


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-x", "@SUM", " =1", "\u00a0=1", "\u3000=1", "\ufeff=1", "\u200b=1", "\t=1",
     "\r=1", "\n=1", "\x00=1", "＝1", "＋1", "－1", "＠x", " ＝1", "﹦1", "\ttab", "\rreturn"],
)  # fmt: skip
def test_a_cell_that_a_spreadsheet_would_run_is_escaped(cell):
    assert escaped(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "1-2", "  a", "’=", "(=)", "中=1", "½"])
def test_other_cells_stay_as_they_are(cell):
    assert escaped(cell) == cell
