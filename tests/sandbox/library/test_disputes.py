"""Militarized disputes by participant, as the two projects publish them."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from sandbox.library.library import Library
from sandbox.library.rows import DisputeParticipantRow
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path / "library.sqlite")
    yield made
    made.close()


def stored(library):
    with library.database.reading() as session:
        return [
            (row.dispute, row.state, row.began, row.side_a, row.original, row.hostility)
            for row in session.scalars(select(DisputeParticipantRow))
        ]


@pytest.mark.parametrize("number", ["dispnum", "dispnum4", "dispnum3"])
def test_participants_are_read_with_their_side_and_what_they_did(library, tmp_path, number):
    path = tmp_path / "midb.csv"
    path.write_text(SAMPLES["disputes"].replace("dispnum", number))
    report = library.import_file(path)
    assert (report.source.kind, report.source.rows) == ("disputes", 3)
    assert stored(library) == [
        (111, 325, "1934-12-05", True, True, 5),
        (111, 530, "1934-12-05", False, True, 5),
        # The day is not known.
        (111, 200, "1935-09", False, False, 3),
    ]


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("112,ITA,325,5,12,1936,9,5,1935,1,1,1,-9,6,-9,20,5,1,5", "before it begins"),
        ("112,ITA,325,5,13,1934,9,5,1936,1,1,1,-9,6,-9,20,5,1,5", "styear"),
        ("112,ITA,325,5,12,1934,9,5,1936,1,1,1,-9,6,-9,20,6,1,5", "hostlev"),
        ("112,ITA,325,5,12,1934,9,5,1936,2,1,1,-9,6,-9,20,5,1,5", "sidea"),
    ],
)
def test_a_bad_row_is_left_out_and_named(library, tmp_path, row, cause):
    path = tmp_path / "midb.csv"
    path.write_text(SAMPLES["disputes"] + row + "\n")
    report = library.import_file(path)
    assert report.source.rows == 3
    (problem,) = report.problems
    assert (problem.line, cause in str(problem.cause)) == (5, True)
