"""Whatever is in a file, an import reads what can be right or refuses in one sentence."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from sandbox.library.importers import KINDS
from sandbox.sentences import Refusal
from tests.sandbox.library.samples import SAMPLES

#: Cells that have broken readers of tables before.
CELLS = st.one_of(
    st.sampled_from(
        [
            *(
                "",
                "-9",
                "0",
                "1",
                "2",
                "-1",
                "999999999999999999999",
                "1e400",
                "nan",
                "-inf",
                "1,5",
            ),
            *("1816-02-31", "00000000", "9999-99-99", "201613", "\x00", '"', "=1+1", "²", "1_000"),
            *("\u0661\u0669", "'; DROP TABLE sources", " 2 ", "TRUE", "\ud7ff", "x" * 5000),
        ]
    ),
    st.text(max_size=8),
    st.integers(-(10**9), 10**9).map(str),
    st.floats(allow_nan=True).map(str),
)


def whole(library) -> None:
    """Check that every source has the rows it says, and that no row is without a source."""
    with library.database.reading() as session:
        for source in library.sources():
            table = KINDS[source.kind].table
            held = select(func.count()).where(table.c.source_id == source.id)
            assert session.scalar(held) == source.rows > 0
        for kind in KINDS.values():
            held = session.scalar(select(func.count()).select_from(kind.table))
            assert held == sum(
                source.rows
                for source in library.sources()
                if KINDS[source.kind].table is kind.table
            )


def attempt(library, path, kind):
    """Import a file, and check that it ends in a report or in one sentence."""
    before = library.sources()
    try:
        report = library.import_file(path, kind)
    except Refusal as refusal:
        said = str(refusal)
    else:
        said, before = "", library.sources()
        assert report.source.rows > 0
    assert "\n" not in said
    assert library.sources() == before
    whole(library)


FUZZED = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("kind", SAMPLES)
@FUZZED
@given(cells=st.lists(CELLS, min_size=1, max_size=6), seed=st.integers(0, 10**6))
def test_wrong_cells_never_break_an_importer(library, tmp_path, kind, cells, seed):
    chance = random.Random(seed)
    lines = SAMPLES[kind].replace("\r", "\n").rstrip("\n").split("\n")
    rows = [line.split(",") for line in lines[1:]]
    for cell in cells:
        row = chance.choice(rows)
        row[chance.randrange(len(row))] = cell
    path = tmp_path / "fuzzed.csv"
    text = "\n".join([lines[0], *(",".join(row) for row in rows)])
    path.write_bytes(text.encode("utf-8", "replace"))
    attempt(library, path, chance.choice([kind, "auto"]))


@pytest.mark.parametrize("kind", SAMPLES)
@FUZZED
@given(seed=st.integers(0, 10**6), cut=st.booleans(), noise=st.binary(max_size=20))
def test_wrong_bytes_never_break_an_importer(library, tmp_path, kind, seed, cut, noise):
    chance = random.Random(seed)
    raw = bytearray(SAMPLES[kind].encode())
    at = chance.randrange(len(raw))
    raw[at : len(raw) if cut else at + len(noise)] = noise
    path = tmp_path / "fuzzed.csv"
    path.write_bytes(raw)
    attempt(library, path, chance.choice([kind, "auto"]))


@FUZZED
@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(library, tmp_path, content):
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    attempt(library, path, "auto")
