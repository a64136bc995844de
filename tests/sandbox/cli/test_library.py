"""The commands `import` and `library`, and runs kept by others."""

from __future__ import annotations

import json
import zipfile

import pytest

from sandbox import cli, open_treaty
from sandbox.files.user_folder import library_path
from sandbox.treaty import file
from tests.reference import needs_reference, published
from tests.sandbox.library.samples import SAMPLES


@pytest.fixture
def run(capsys):
    """Run a command and return its status, what it prints and its complaints."""

    def run(*arguments):
        status = cli.main([str(argument) for argument in arguments], None, None)
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def table(tmp_path):
    def table(kind):
        path = tmp_path / f"{kind}.csv"
        path.write_text(SAMPLES[kind])
        return path

    return table


def test_one_bad_file_of_several_does_not_stop_the_others(run, table, tmp_path):
    bad = tmp_path / "disputes.csv"
    bad.write_text("dispnum,ccode,styear\n1,2,1902\n")
    two = tmp_path / "two.zip"
    with zipfile.ZipFile(two, "w") as archive:
        archive.writestr("states.csv", SAMPLES["states"])
        archive.writestr("majors.csv", SAMPLES["great-powers"])
    missing = tmp_path / "nothing.csv"
    files = (bad, table("states"), two, missing, table("rivalries"))
    status, out, err = run("import", "auto", *files)
    assert status == 1
    assert "states.csv: State System Membership" in out
    assert "rivalries.csv: Strategic Rivalries" in out
    assert out.splitlines()[-1] == "2 of 5 files imported; 3 refused."
    told = err.splitlines()
    assert "Militarized Interstate Disputes" in told[0]
    assert "holds 2 tables" in told[1]
    assert "nothing.csv does not exist" in told[2]
    assert len(told) == 3
    status, out, _ = run("import", "auto", "--json", bad, files[1])
    assert status == 1
    refused, known = json.loads(out)
    assert refused["file"] == str(bad)
    assert "Militarized Interstate Disputes" in refused["refused"]
    assert not known["new"]


def test_several_files_that_are_imported_are_summed_up(run, table):
    status, out, _ = run("import", "auto", table("states"), table("rivalries"))
    assert (status, out.splitlines()[-1]) == (0, "2 of 2 files imported; 0 refused.")


def test_import_says_whose_figures_it_brings(run, table, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("stateabb,year,milex,tpop\nFRN,1935,1500,\nUKG,1935,900,\nUSA,1936,,\n")
    text = " ".join(run("import", "auto", path)[1].split())
    assert "1935: figures of 2 of 66 states; the others' come from the next source." in text
    assert "1936" not in text.replace("3 rows of 1935-1936", "")
    assert "figures of" not in run("import", "auto", table("states"))[1]


def edition(tmp_path, last_year, name):
    path = tmp_path / name
    path.write_text(SAMPLES["capabilities"] + f"USA,2,{last_year},1,1,1,1,1,1,.1,2021\n")
    return path


def test_import_says_that_an_older_edition_answers_first(run, tmp_path):
    newer, older = edition(tmp_path, 2022, "new.csv"), edition(tmp_path, 2012, "old.csv")
    assert "answers first" not in run("import", "auto", newer)[1]
    text = " ".join(run("import", "auto", older)[1].split())
    assert (
        "National Material Capabilities 7.0 (new.csv, source 1) is a newer edition, but this one"
        " now answers first; `covenant library prefer 1` changes that." in text
    )
    text = " ".join(run("import", "auto", newer)[1].split())
    assert (
        "imported before, as source 1; nothing changed. Where both have the same figure, National"
        " Material Capabilities 5.0 (old.csv, source 2) answers first. `covenant library prefer 1`"
        " lets this one answer first." in text
    )
    run("library", "prefer", "1")
    assert "answers first" not in run("import", "auto", newer)[1]


def test_import_says_that_a_table_of_ones_own_answers_first(run, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text("stateabb,year,milex\nUSA,1935,5\n")
    other = tmp_path / "other.csv"
    other.write_text("stateabb,year,milex\nUSA,1950,5\n")
    run("import", "auto", own, other)
    found = json.loads(run("import", "auto", "--json", edition(tmp_path, 2022, "nmc.csv"))[1])
    assert found[0]["answered_first_by"] == [1]
    assert found[0]["years"] == [
        {"year": 1935, "found": 3, "states": 66},
        {"year": 2022, "found": 1, "states": 195},
    ]


@needs_reference
def test_a_threat_is_answered_alike_by_abbreviations_and_by_numbers(run, tmp_path):
    figures = ("milex", "milper", "irst", "pec", "tpop", "upop")
    rows = [row for row in published("raw/NMC_5_0.csv") if row["year"] == "1935"]
    threat = ("threat", "league@1935", "--aggressor", "GMY", "--victim", "AUS", "--json")
    answers = []
    for column in ("ccode", "stateabb"):
        path = tmp_path / "figures.csv"
        lines = [",".join((row[column], "1935", *(row[name] for name in figures))) for row in rows]
        path.write_text("\n".join([f"{column},year,{','.join(figures)}", *lines]))
        source = json.loads(run("import", "auto", "--json", path)[1])[0]
        assert (source["source"]["rows"], source["problems"]) == (66, [])
        answers.append(run(*threat))
        run("library", "remove", source["source"]["id"])
    assert answers[0][0] == 0
    assert answers[0] == answers[1]
    assert answers[0] != run(*threat)


def test_import_says_what_was_read_and_what_was_not(run, table):
    path = table("capabilities")
    path.write_text(path.read_text() + "USA,2,0,1,1,1,1,1,1,.1,2021\n")
    status, out, _ = run("import", "auto", path)
    text = " ".join(out.split())
    assert status == 0
    assert "National Material Capabilities, 3 rows of 1935-1935, is now source 1." in text
    assert "Blank, and left so: milex 2, tpop 1." in text
    assert "capabilities.csv, line 5: year is 0" in text
    assert "nothing changed" in run("import", "auto", path)[1]


def test_import_gives_json(run, table):
    _, out, _ = run("import", "auto", table("states"), table("rivalries"), "--json")
    states, rivalries = json.loads(out)
    assert (states["source"]["kind"], rivalries["source"]["rows"]) == ("states", 2)
    assert rivalries["columns_not_read"] == ["tssr_id", "positional"]


def test_a_wrong_file_is_one_line_and_status_1(run, tmp_path):
    path = tmp_path / "wrong.csv"
    path.write_text("<html>Not found</html>")
    status, out, err = run("import", "auto", path)
    assert (status, out) == (1, "")
    assert err.startswith("covenant: wrong.csv is a web page")
    assert err.count("\n") == 1
    assert run("import", "capabilites", path)[2].endswith("perhaps capabilities?\n")


def test_sources_are_listed_preferred_and_removed(run, table):
    assert "Nothing is imported" in run("library")[1]
    run("import", "auto", table("states"), table("rivalries"))
    assert json.loads(run("library", "sources", "--json")[1])[0]["kind"] == "rivalries"
    assert json.loads(run("library", "prefer", "1", "--json")[1])
    assert "rivalries" not in run("library", "remove", "2")[1]
    assert run("library", "remove", "2")[0] == 1


def test_a_figure_is_traced(run, table):
    run("import", "auto", table("capabilities"))
    _, out, _ = run("library", "trace", "ita", "1935", "milper")
    assert out.startswith(
        "Military personnel (milper) of ITA in 1935: 1,380 (thousands of persons)."
    )
    assert "capabilities.csv, line 3" in " ".join(out.split())


def test_an_interpolated_figure_is_traced_to_the_lines_it_is_drawn_between(run, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("state,year,milex\nUSA,1971,100\nUSA,1972,\nUSA,1973,300\n")
    run("import", "auto", path)
    out = " ".join(run("library", "trace", "usa", "1972", "milex")[1].split())
    assert "missing. Capabilities of your own, own.csv, line 3." in out
    # Nobody but its maker knows what such a table counts in.
    assert "(milex) of USA in 1971: 100. " in run("library", "trace", "usa", "1971", "milex")[1]
    assert "Interpolation draws it between 100 of 1971 (line 2) and 300 of 1973 (line 4)." in out


def test_all_of_a_state_is_traced(run, table):
    run("import", "auto", table("rivalries"), table("capabilities"))
    lines = run("library", "trace", "frn", "1935")[1].splitlines()
    rivalries = [line.split() for line in lines if line.startswith("rivalry")]
    assert rivalries[0] == [
        *("rivalry", "GMY", "1871/1955", "Strategic", "Rivalries", "rivalries.csv", "3"),
    ]
    # Of Italy the imported table never says anything: ours answers.
    assert ["rivalry", "ITA"] in [words[:2] for words in rivalries[1:]]
    assert any("BEL: by land" in line and "borders.csv" in line for line in lines)
    found = json.loads(run("library", "trace", "ita", "1935", "--json")[1])
    # The imported table has no spending of Italy's, and ours has.
    assert [figure["file_name"] for figure in found["figures"]] == [
        "resources/worlds/indicators.csv",
        *["capabilities.csv"] * 5,
    ]
    assert [figure["line"] for figure in found["figures"]][1:] == [3] * 5
    assert {"membership", "capital", "great power", "border", "pact"} <= {
        fact["part"] for fact in found["facts"]
    }
    assert run("library", "trace", "xxx", "1935")[0] == 1


def test_every_kind_is_listed(run):
    out = run("library", "kinds")[1]
    for kind in SAMPLES:
        assert kind in out


def test_a_revision_is_kept_listed_and_restored(run, tmp_path):
    path = tmp_path / "mine.treaty"
    file.write(open_treaty("league@1935"), path)
    assert "paper promise" in run("library", "keep", path)[1]
    (kept,) = json.loads(run("library", "revisions", path, "--json")[1])
    restored = tmp_path / "restored.treaty"
    assert run("library", "restore", kept["id"], "--output", restored)[0] == 0
    assert restored.read_bytes() == path.read_bytes()
    assert "exists already" in run("library", "restore", kept["id"], "--output", restored)[2]
    assert "No revision" in run("library", "revisions", "none.treaty")[1]


def test_a_kept_run_says_whether_anything_changed_since(run, tmp_path):
    run("judge", "league@1935", "--keep", "Ethiopia")
    (kept,) = json.loads(run("library", "runs", "--json")[1])
    assert kept["title"] == "Ethiopia"
    assert "Program and data are the same now." in run("library", "run", kept["id"])[1]
    own = tmp_path / "own.csv"
    own.write_text("state,year,milex\nUSA,1935,1\nETH,1935,1\nITA,1935,1\n")
    run("import", "auto", own)
    saved = json.loads(run("library", "run", kept["id"], "--json")[1])
    assert "The data of 1935 changed." in saved["changed"][0]
    assert saved["result"]["name"] == "paper promise"


def test_a_stress_test_can_be_kept(run):
    run("stress", "league@1935", "--size", "1", "--keep", "Worst")
    assert "Worst" in run("library", "runs")[1]


def test_a_treaty_is_judged_in_every_year_of_a_span(run):
    cards = json.loads(run("judge", "league@1935", "--years", "1934-1936", "--json")[1])
    assert [card["world"] for card in cards] == [1934, 1935, 1936]
    assert len(run("judge", "league@1935", "--years", "1934-1936")[1].splitlines()) == 5
    assert "no world of 1700 to 1701" in run("judge", "ideal", "--years", "1700-1701")[2]


def test_missing_figures_are_drawn_only_on_request(run, tmp_path):
    own = tmp_path / "own.csv"
    years = "".join(f"USA,{year},{f},1\n" for year, f in ((1972, 1), (1973, ""), (1974, 3)))
    own.write_text("state,year,milex,milper\n" + years + "CAN,1973,7,1\n")
    run("import", "auto", own)
    asked = ("threat", "ideal@1973", "--aggressor", "CAN", "--victim", "USA", "--json")
    plain, drawn = (json.loads(run(*asked, *more)[1]) for more in ((), ("--interpolate",)))
    assert plain["victim_alone_odds"] != drawn["victim_alone_odds"]


def test_a_damaged_library_is_one_line_and_the_answer_comes_all_the_same(run):
    library_path().parent.mkdir(parents=True, exist_ok=True)
    library_path().write_bytes(b"This is no database. " * 500)
    status, out, err = run("judge", "league@1935")
    assert status == 0
    assert "paper promise" in out
    assert "is damaged" in err
    assert err.count("\n") == 1
    assert run("library")[0] == 1
