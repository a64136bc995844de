"""Zips that anybody may have made are read within bounds, or refused with what is odd in them."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

import pytest

from sandbox.files.archives import open_archive, read_entry
from sandbox.library import unpacking
from sandbox.library.unpacking import unpacked
from sandbox.sentences import Refusal


def packed(method: int = zipfile.ZIP_DEFLATED, **entries: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "."), content)
    return out.getvalue()


def changed(content: bytes, offset: int, value: int) -> bytes:
    """Return a zip with a byte of both headers of its first entry changed."""
    held = bytearray(content)
    held[offset] = value
    held[held.index(b"PK\1\2") + offset + 2] = value
    return bytes(held)


def refusal(content: bytes) -> str:
    with pytest.raises(Refusal) as refused:
        list(unpacked(content, "a.zip"))
    return str(refused.value)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_ordinary_zips_are_unpacked_and_zips_in_them(method):
    inner = packed(method, b__csv=b"2")
    content = packed(method, a__csv=b"1", c__txt=b"no", inner__zip=inner)
    assert list(unpacked(content, "a.zip")) == [("a.zip/a.csv", b"1"), ("a.zip/b.csv", b"2")]


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_method_that_is_not_read_is_told_as_such(method):
    assert "packed in a way that Covenant does not read" in refusal(packed(method, a__csv=b"1"))


def test_other_oddities_have_their_sentences():
    whole = packed(a__csv=b"a,b\n" * 1000)
    assert "packed in a way" in refusal(changed(whole, 8, 99))
    assert "protected by a password" in refusal(changed(whole, 6, 1))
    assert "damaged or cut short" in refusal(whole[:-10])
    assert "damaged or cut short" in refusal(whole[:60] + b"\xff\xff" + whole[62:])
    assert "damaged or cut short" in refusal(b"PK")
    assert "damaged or cut short" in refusal(gzip.compress(b"a,b\n" * 1000)[:-10])
    assert "damaged or cut short" in refusal(b"\x1f\x8b\x08\xff\xff")
    assert "no file that ends in .csv" in refusal(packed(a__txt=b"1"))


def test_bombs_are_refused_by_what_they_unpack_to(monkeypatch):
    monkeypatch.setattr(unpacking, "LARGEST", 100_000)
    assert "too long" in refusal(packed(a__csv=b" " * 100_001))
    assert "too long" in refusal(packed(**{f"{n}__csv": b" " * 30_000 for n in range(5)}))
    assert "too long" in refusal(gzip.compress(b" " * 100_001))
    inner = packed(zipfile.ZIP_STORED, a__txt=b" " * 30_000)
    assert "too long" in refusal(packed(**{f"{n}__zip": inner for n in range(5)}))


@pytest.mark.tenth
def test_a_directory_of_too_many_files_is_not_read():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(50_000):
            archive.writestr(zipfile.ZipInfo(f"{number}.csv"), b"")
    assert "holds too many files" in refusal(out.getvalue())


def test_any_damage_to_a_zip_is_a_refusal_or_none():
    chance = random.Random(5)
    whole = packed(a__csv=b"a,b\n" * 100, inner__zip=packed(b__csv=b"2"))
    said = set[str]()
    for _ in range(3000):
        held = bytearray(whole)
        for _ in range(chance.choice((1, 1, 3))):
            held[chance.randrange(len(held))] = chance.randrange(256)
        try:
            archive = open_archive(bytes(held), "a.zip")
            for entry in archive.infolist():
                read_entry(archive, entry, 10_000, "a.zip")
            list(unpacked(b"PK" + bytes(held[2:]), "a.zip"))
        except Refusal as refused:
            said.add(str(refused))
    assert len(said) > 2
    assert not any("\n" in sentence for sentence in said)
