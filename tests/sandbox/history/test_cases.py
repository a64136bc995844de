"""The cases of the record: what is shipped, and what a file of one's own may hold."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

from sandbox import load_world, respond
from sandbox.history.cases import COLUMNS, Case, Fate, read_cases, shipped_cases
from sandbox.response.forecast import Deed
from sandbox.sentences import Refusal
from tests.cases import shipped_case

ETHIOPIA = {
    "case": "own",
    "day": "1935-10-03",
    "name": "Ethiopia",
    "aggressors": "ITA",
    "victim": "ETH",
    "also_attacked": "",
    "treaty": "league@1935",
    "invoked": "Art. 16",
    "deed": "sanctions",
    "deed_source": "",
    "fate": "lost",
    "fate_source": "",
    "happened": "",
}


def written(folder: Path, *rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> Path:
    path = folder / "own.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path


def refusal(path: Path | str) -> str:
    with pytest.raises(Refusal) as caught:
        read_cases(path)
    return str(caught.value)


def test_there_are_22_cases_from_1925_to_2022_in_order():
    days = [case.day for case in shipped_cases()]
    assert len(days) == 22
    assert days == sorted(days)
    assert (days[0][:4], days[-1][:4]) == ("1925", "2022")


def test_the_record_is_twelve_failures_eight_reversals_and_two_in_between():
    # Counted by hand: reversed are Petrich, Leticia, Korea, Suez, both Kuwaits, Cuba, 2001.
    results = Counter(case.fate for case in shipped_cases())
    assert results == {Fate.LOST: 12, Fate.KEPT: 8, Fate.PARTLY: 2}
    responses = Counter(case.deed for case in shipped_cases())
    assert responses == {
        Deed.NONE: 2,
        Deed.WORDS: 10,
        Deed.SANCTIONS: 4,
        Deed.FORCE: 6,
    }


@pytest.mark.parametrize("case", shipped_cases(), ids=lambda case: case.key)
def test_every_case_has_a_world_a_treaty_and_a_source(case: Case):
    treaty, world = case.open_treaty(), load_world(case.year)
    assert treaty.year == world.year == case.year
    for state in (*case.aggressors, case.victim, *case.also_attacked):
        assert state in world.codes
    assert case.happened
    assert case.deed_source
    assert case.fate_source
    assert case.deed_source != case.fate_source
    assert case.key.endswith(str(case.year))


@pytest.mark.parametrize("case", shipped_cases(), ids=lambda case: case.key)
def test_the_model_answers_every_case(case: Case):
    answer = respond(case.open_treaty(), case.aggressors, case.victim, load_world(case.year))
    assert answer.victim == case.victim
    assert set(answer.aggressors) == set(case.aggressors)


def test_the_arrangements_that_were_invoked_cover_their_cases():
    # In 1939 the League, which lost Germany in 1933, still covered an attack on its parties.
    uncovered = {
        case.key
        for case in shipped_cases()
        if not respond(case.open_treaty(), case.aggressors, case.victim).covered
    }
    assert uncovered == set()


def test_italy_attacked_ethiopia_and_met_sanctions():
    case = shipped_case("ethiopia-1935")
    assert (case.aggressors, case.victim, case.deed) == (("ITA",), "ETH", "sanctions")


def test_a_file_of_ones_own_is_read_in_order_of_days(tmp_path):
    later = ETHIOPIA | {"case": "later", "day": "1935-12-01"}
    cases = read_cases(written(tmp_path, later, ETHIOPIA))
    assert [case.key for case in cases] == ["own", "later"]


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"victim": "PAK"}, "PAK (Pakistan) was not a state in 1935."),
        ({"aggressors": "ITA EGY"}, "EGY (Egypt) was not a state in 1935."),
        ({"also_attacked": "XXX"}, "XXX is not the abbreviation of a state."),
        ({"victim": "ITA"}, "Italy cannot be both aggressor and victim."),
        (
            {"treaty": "north-atlantic@1935"},
            "The template north-atlantic covers the years 1949 to 2025, not 1935.",
        ),
        ({"treaty": "league@1936"}, "the treaty league@1936 is not of the year of the case, 1935."),
        ({"treaty": "legue@1935"}, "There is no template or file legue; did you mean league?"),
        ({"day": "3 October 1935"}, "3 October 1935 is not a day written as 1935-10-03."),
        (
            {"deed": "war"},
            "war is no deed: it is none, words, sanctions or force.",
        ),
        (
            {"fate": ""},
            "An empty field is no fate: it is kept, partly or lost.",
        ),
        ({"aggressors": ""}, "the column aggressors is empty."),
    ],
)
def test_bad_input_is_refused_with_file_line_and_cause(tmp_path, change, cause):
    path = written(tmp_path, ETHIOPIA | {"case": "good"}, ETHIOPIA | change)
    assert refusal(path) == f"own.csv, line 3: {cause}"


def test_a_name_may_not_be_there_twice(tmp_path):
    assert refusal(written(tmp_path, ETHIOPIA, ETHIOPIA)) == (
        "own.csv, line 3: the name own is there twice."
    )


def test_a_file_that_is_no_table_of_cases_is_refused(tmp_path):
    path = written(tmp_path, ETHIOPIA, columns=COLUMNS[2:])
    assert refusal(path) == "own.csv lacks the columns case and day."
    assert refusal(tmp_path / "none.csv") == "none.csv does not exist."
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00")
    assert refusal(tmp_path / "binary.csv") == "binary.csv is not a text in UTF-8."


@pytest.mark.parametrize(
    "content", [b'"' + b"x" * 200_000, b"a\0b\r\rc", b"\xef\xbb\xbf", b"=" * 900_000, b"\n" * 1000]
)
def test_any_file_that_is_no_table_of_cases_is_one_sentence(tmp_path, content):
    path = tmp_path / "own.csv"
    path.write_bytes(content)
    said = refusal(path)
    assert said.startswith("own.csv")
    assert "\n" not in said


def test_a_cell_too_long_for_any_table_is_told_with_its_line(tmp_path):
    path = written(tmp_path, ETHIOPIA)
    path.write_text(path.read_text("utf-8") + '"' + "x" * 200_000, "utf-8")
    assert refusal(path).startswith("own.csv, line 3: field larger than")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_pipes_folders_devices_and_endless_files_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert refusal(tmp_path / "pipe.csv") == "pipe.csv is not an ordinary file."
    assert "is a folder" in refusal(tmp_path)
    assert "is not an ordinary file" in refusal("/dev/zero")
    with (tmp_path / "sparse.csv").open("wb") as file:
        file.truncate(2**40)
    assert "longer than 1 million bytes" in refusal(tmp_path / "sparse.csv")


def test_a_case_may_not_name_a_pipe_as_its_treaty(tmp_path):
    assert "is not an ordinary file" in refusal(
        written(tmp_path, {**ETHIOPIA, "treaty": "/dev/zero"})
    )


def test_a_file_of_the_first_version_is_read_by_its_own_columns_and_words(tmp_path):
    earlier = ("response", "result", "source")
    old = ETHIOPIA | {"response": "words", "result": "reversed", "source": "Walters 1952"}
    columns = (*(c for c in COLUMNS if c.partition("_")[0] not in ("deed", "fate")), *earlier)
    (case,) = read_cases(written(tmp_path, old, columns=columns))
    assert (case.deed, case.fate) == (Deed.WORDS, Fate.KEPT)
    assert case.deed_source == case.fate_source == "Walters 1952"
