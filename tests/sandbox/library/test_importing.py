"""Importing small tables: what is read, what is reported, and that nothing is guessed."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest
from sqlalchemy import select

from sandbox.library.importers import KINDS
from sandbox.library.rows import AllianceMemberRow, BorderRow, CapabilityRow, WarParticipantRow
from sandbox.sentences import Refusal
from tests.sandbox.library.samples import ROWS, SAMPLES


@pytest.fixture
def put(tmp_path):
    """Write a file and return its path."""

    def put(content: str | bytes, name: str = "table.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return put


def stored(library, table):
    with library.database.reading() as session:
        rows = session.scalars(select(table).order_by(table.line)).all()
        session.expunge_all()
        return rows


def test_there_is_a_sample_of_every_kind():
    assert SAMPLES.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", SAMPLES)
def test_every_kind_is_recognised_by_its_columns_and_read_whole(library, put, kind):
    report = library.import_file(put(SAMPLES[kind]))
    assert report.source.kind == kind
    assert report.source.rows == ROWS[kind]
    assert report.new
    assert not report.problems
    assert not report.repeated


@pytest.mark.parametrize("kind", SAMPLES)
@pytest.mark.parametrize("lines", ["\n", "\r\n", "\r"])
def test_every_line_end_and_a_byte_order_mark_are_read(library, put, kind, lines):
    text = SAMPLES[kind].replace("\r", "\n").replace("\n", lines)
    report = library.import_file(put(text.encode("utf-8-sig")))
    assert (report.source.kind, report.source.rows) == (kind, ROWS[kind])


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_second_import_of_the_same_file_changes_nothing(library, put, kind):
    path = put(SAMPLES[kind])
    library.import_file(path)
    before = library.sources()
    assert not library.import_file(path).new
    assert library.sources() == before


def test_minus_nine_and_blanks_are_missing_and_zero_is_zero(library, put):
    report = library.import_file(put(SAMPLES["capabilities"]))
    assert report.missing == {"milex": 2, "tpop": 1}
    ethiopia = stored(library, CapabilityRow)[2]
    assert (ethiopia.milex, ethiopia.tpop, ethiopia.irst) == (None, None, 0)


def test_a_figure_keeps_the_number_of_its_line(library, put):
    library.import_file(put(SAMPLES["capabilities"]))
    assert [row.line for row in stored(library, CapabilityRow)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("year", "edition"), [(2012, "5.0"), (2016, "6.0"), (2022, "7.0"), (1935, "")]
)
def test_the_edition_of_the_capabilities_is_told_by_their_last_year(library, put, year, edition):
    text = SAMPLES["capabilities"] + f"USA,2,{year},1,1,1,1,1,1,.1,2021\n"
    assert library.import_file(put(text)).source.version == edition


def test_an_alliance_in_force_has_no_end(library, put):
    library.import_file(put(SAMPLES["alliances"]))
    assert {row.ended for row in stored(library, AllianceMemberRow)} == {None}


def test_a_border_is_read_with_its_miles_of_water(library, put):
    library.import_file(put(SAMPLES["contiguity"]))
    assert [(r.water, r.began, r.ended) for r in stored(library, BorderRow)] == [
        (0.0, "1920-01", "2016-12"),
        (150.0, "1902-05", "1906-09"),
    ]


def test_what_does_not_apply_to_a_war_is_not_a_figure(library, put):
    library.import_file(put(SAMPLES["wars"]))
    row = stored(library, WarParticipantRow)[0]
    assert (row.began, row.ended, row.began_again) == ("1935-10-03", "1936-05-09", None)
    assert not row.initiator


def test_own_tables_name_states_by_abbreviation_number_or_iso_code(library, put):
    report = library.import_file(put(SAMPLES["own-capabilities"]))
    assert [row.state for row in stored(library, CapabilityRow)] == [2, 220, 325]
    assert report.unused == ("gdp",)


@pytest.mark.parametrize(
    ("kind", "row", "cause"),
    [
        ("capabilities", "USA,2,0,1,1,1,1,1,1,.1,2021", "year is 0"),
        ("capabilities", "USA,2,1936,-3,1,1,1,1,1,.1,2021", "milex is -3"),
        ("capabilities", "USA,2,1936,many,1,1,1,1,1,.1,2021", "milex is many"),
        ("capabilities", "USA,2,1936,inf,1,1,1,1,1,.1,2021", "milex is inf"),
        ("capabilities", "FRN,2,1936,1,1,1,1,1,1,.1,2021", "stateabb is FRN, but state 2 is USA"),
        ("capabilities", "USA,2,1936,1,1", "5 cells where there are 11 columns"),
        ("capabilities", "USA,two,1936,1,1,1,1,1,1,.1,2021", "ccode is two"),
        ("own-capabilities", "Narnia,1972,1,", "state is Narnia"),
        ("states", "USA,2,America,1900,13,1,2016,1,1,2016", "stmonth|styear is 13"),
        ("states", "POL,290,Poland,1939,1,1,1918,1,1,2016", "ends on 1918-01-01, before"),
        ("states", "USA,2,America,1900,2,29,2016,1,1,2016", "no whole number from 1 to 28"),
        ("contiguity", "22,2,USA,2,USA,1,192001,201612,,3.2", "said to border itself"),
        ("contiguity", "220,2,USA,20,CAN,9,192001,201612,,3.2", "conttype is 9"),
        ("contiguity", "220,2,USA,20,CAN,1,1920,201612,,3.2", "begin is 1920, which is no date"),
        ("capitals", "2,USA,Nowhere,1900-01-01,1901-01-01,91,0", "lat is 91"),
        ("atop-dyads", "2666,0,2,666,1,1,0,0,0,0", "year is 0"),
        ("rivalries", "3,France-Spain,220,230,1700,1600,1", "before it begins"),
    ],
)
def test_a_row_that_cannot_be_right_is_reported_with_its_line_and_left_out(
    library, put, kind, row, cause
):
    text = SAMPLES[kind] + row + "\n"
    report = library.import_file(put(text))
    (problem,) = report.problems
    assert problem.line == ROWS[kind] + 2
    assert any(part in str(problem.cause) for part in cause.split("|"))
    assert report.source.rows == ROWS[kind]


def test_a_repeated_row_is_read_once_and_a_contradiction_not_at_all(library, put):
    text = SAMPLES["rivalries"] + "2,France-Germany,220,255,1871,1955,1\n"
    report = library.import_file(put(text, "repeated.csv"))
    assert (report.source.rows, report.repeated) == (2, 1)
    text = SAMPLES["capabilities"] + "ITA,325,1935,5,1380,2209,17645,42630,7654,.0466,2021\n"
    report = library.import_file(put(text, "contradiction.csv"))
    assert [(p.line, str(p.cause)) for p in report.problems] == [
        (3, "it says other than line 5 of the same"),
        (5, "it says other than line 3 of the same"),
    ]
    assert report.source.rows == 2


def test_packed_files_are_read(library, put):
    text = SAMPLES["rivalries"].encode()
    assert library.import_file(put(gzip.compress(text), "r.csv.gz")).source.rows == 2
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("readme.txt", "hello")
        archive.writestr("states.csv", SAMPLES["states"])
    assert library.import_file(put(packed.getvalue(), "s.zip")).source.kind == "states"


def test_latin_1_names_are_read(library, put):
    text = SAMPLES["rivalries"].replace("France-Germany", "Côte d'Ivoire-Ghana")
    assert library.import_file(put(text.encode("latin-1"))).source.rows == 2


def wrong_files():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("states.csv", SAMPLES["states"])
    two = io.BytesIO()
    with zipfile.ZipFile(two, "w") as archive:
        archive.writestr("a.csv", "x")
        archive.writestr("b.csv", "y")
    capabilities = SAMPLES["capabilities"]
    return {
        "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "is a picture"),
        "a web page": (b"\n<!DOCTYPE html><html>404</html>", "is a web page"),
        "a workbook": (b"\xd0\xcf\x11\xe0" + bytes(100), "is a workbook"),
        "a document": (b"%PDF-1.7 ...", "is a PDF"),
        "a truncated zip": (packed.getvalue()[:60], "damaged or cut short"),
        "a truncated gzip": (gzip.compress(capabilities.encode())[:50], "damaged or cut short"),
        "two tables": (two.getvalue(), "holds 2 tables (a.csv and b.csv)"),
        "nothing": (b"", "is empty"),
        "a header": (capabilities.split("\n")[0].encode(), "has columns, but no rows"),
        "noise": (bytes(range(256)) * 10, "not a table in plain text"),
        "a column missing": (
            capabilities.replace(",upop", ",x").replace("cinc", "y").encode(),
            "no column upop and cinc",
        ),
        "decimal commas": (
            capabilities.replace(".1891", '"0,1891"').encode(),
            "line 2: cinc is 0,1891, a number with a comma",
        ),
        "three thousand columns": (b"x," * 3_000, "more than 2000 columns"),
        "a million columns": (b"x," * 1_000_000, "line 1: it is longer than 100000 characters"),
        "a quotation mark": (
            (capabilities + '"' + "x\n" * 2000).encode(),
            "perhaps a quotation mark before it is never closed",
        ),
        "another table": (b"name,colour\nsky,blue\n", "no table that Covenant knows"),
        "mostly nonsense": (
            (capabilities.split("\n")[0] + "\na,b,c,d,e,f,g,h,i,j,k\n").encode(),
            "1 of its 1 rows cannot be right, the first on line 2",
        ),
    }


@pytest.mark.parametrize("what", wrong_files())
def test_a_wrong_file_gets_one_sentence_and_changes_nothing(library, put, what):
    content, cause = wrong_files()[what]
    kind = "capabilities" if what == "a column missing" else "auto"
    library.import_file(put(SAMPLES["states"], "good.csv"))
    before = library.sources()
    path = put(content, "wrong.csv")
    with pytest.raises(Refusal) as refusal:
        library.import_file(path, kind)
    assert str(refusal.value).startswith("wrong.csv")
    assert cause in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert library.sources() == before


def test_a_file_like_a_known_table_is_told_what_it_lacks(library, put):
    with pytest.raises(Refusal, match="is like the table Strategic Rivalries, but has no column"):
        library.import_file(put(SAMPLES["rivalries"].replace("rivalry", "name")))


def test_folders_and_files_that_are_not_there_are_refused(library, tmp_path):
    with pytest.raises(Refusal, match="does not exist"):
        library.import_file(tmp_path / "none.csv")
    with pytest.raises(Refusal, match="is a folder"):
        library.import_file(tmp_path)


def test_an_unknown_kind_is_refused_with_the_nearest(library, put):
    with pytest.raises(Refusal, match="no kind of table capability; perhaps capabilities"):
        library.import_file(put(SAMPLES["states"]), "capability")


def test_an_import_can_be_cancelled_and_leaves_nothing(library, put):
    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int) -> None:
        assert 0 < done <= total
        raise Cancelled

    rows = (
        f"{state},{year},1,1,1,1,1,1,.1,2021\n"
        for state in ("USA,2", "UKG,200", "TUR,640", "SPN,230", "POR,235", "SWD,380")
        for year in range(1820, 2020)
    )
    path = put(SAMPLES["capabilities"].split("\n")[0] + "\n" + "".join(rows))
    with pytest.raises(Cancelled):
        library.import_file(path, progress=cancel)
    assert library.sources() == ()
    assert stored(library, CapabilityRow) == []
    assert library.import_file(path).source.rows == 1200


def test_a_source_can_be_preferred_and_removed_with_its_rows(library, put):
    first = library.import_file(put(SAMPLES["capabilities"], "1.csv")).source
    second = library.import_file(
        put(SAMPLES["capabilities"].replace("806400", "806500"), "2.csv")
    ).source
    assert [source.id for source in library.sources()] == [second.id, first.id]
    library.prefer(first.id)
    assert [source.id for source in library.sources()] == [first.id, second.id]
    library.remove(first.id)
    assert {row.source_id for row in stored(library, CapabilityRow)} == {second.id}
    for act in (library.prefer, library.remove):
        with pytest.raises(Refusal, match="no source 99"):
            act(99)
