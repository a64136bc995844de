"""Tables as people have them: what programs write, marks for what is missing, other tables."""

from __future__ import annotations

import zipfile

import pytest
from sqlalchemy import select

from sandbox.library.rows import CapabilityRow
from sandbox.sentences import Refusal
from sandbox.world.members import shipped_members
from tests.reference import needs_reference, published
from tests.sandbox.library.samples import SAMPLES
from tests.sandbox.library.test_downloads import header

CODES = shipped_members().codes


@pytest.fixture
def read(library, tmp_path):
    """Import a file of figures; return them by state, year and column, and what was told."""

    def read(content: str | bytes, name: str = "table.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        report = library.import_file(path)
        with library.database.reading() as session:
            rows = session.scalars(
                select(CapabilityRow).where(CapabilityRow.source_id == report.source.id)
            ).all()
            held = {(CODES[row.state], row.year): (row.milex, row.milper) for row in rows}
        return held, {problem.line: str(problem.cause) for problem in report.problems}

    return read


MARKS = (
    *("", " ", "NULL", "null", "#N/A", "N/A", "n/a", "NA", "na", "NaN", "nan", "<NA>", "None"),
    *("..", ".", "...", ".a", ".z", ".A", r"\N", "-", "–", "#DIV/0!", "#VALUE!", "n.a.", "missing"),
    *("-9", " -9 ", "-9.0", "-9.00", "-9.", "-99", "-999", "-9999", "-9999.0"),
)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_for_a_missing_figure_keeps_the_rest_of_the_row(read, mark):
    assert read(f'stateabb,year,milex,milper\nFRN,1935,"{mark}",500\n') == (
        {("FRN", 1935): (None, 500)},
        {},
    )


@pytest.mark.parametrize(
    "cell", ["-3", "-8", "many", "1_000", "inf", "1e400", "12%", "=1+1", "0x1"]
)
def test_what_is_neither_a_figure_nor_missing_is_reported(read, cell):
    held, told = read(f"stateabb,year,milex\nFRN,1935,1\nUKG,1935,2\nUSA,1935,{cell}\n")
    assert held.keys() == {("FRN", 1935), ("UKG", 1935)}
    assert told == {4: f"milex is {cell}, which is no figure of 0 or more"}


#: The same two rows, as programs write them: France spent 1500.5 in 1935, the United Kingdom 900.
WRITTEN = {
    "Excel with semicolons": "stateabb;year;milex\r\nFRN;1935;1500,5\r\nUKG;1935;900,00\r\n",
    "and thousands": "stateabb;year;milex\r\nFRN;1935;1.500,5\r\nUKG;1935;900\r\n",
    "in French": "stateabb;year;milex\r\nFRN;1935;1 500,5\r\nUKG;1935;900\r\n",
    "Excel, told its separator": "sep=,\r\nccode,year,milex\r\n220,1935,1500.5\r\n200,1935,900\r\n",
    "and another": "sep=;\r\nstateabb;year;milex\r\nFRN;1935;1500,5\r\nUKG;1935;900\r\n",
    "tabs in UTF-16": "ccode\tyear\tmilex\r\n220\t1935\t1500,5\r\n200\t1935\t900".encode("utf-16"),
    "a byte order mark": "\ufeffstateabb,year,milex\nFRN,1935,1500.5\nUKG,1935,900\n",
    "two of them": "\ufeff\ufeffstateabb,year,milex\nFRN,1935,1500.5\nUKG,1935,900\n",
    "Latin-1": b"ccode,name,year,milex\n220,Fran\xe7ais,1935,1500.5\n200,GB,1935,900\n",
    "quoted": '"stateabb","year","milex"\n"FRN","1935","1500.5"\n"UKG","1935","900"\n',
    "a name over two lines": '"ccode","year","milex","a\nb"\n220,1935,1500.5,1\n200,1935,900,2\n',
    "upper case": " STATEABB , YEAR , MILEX \nFRN,1935,1500.5\nUKG,1935,900\n",
    "pandas": ",ccode,year,milex\n0,220.0,1935.0,1500.5\n1,200.0,1935.0,900.0\n",
    "R": '"","ccode","year","milex"\n"1",220,1935,1500.5\n"2",200,1935,900\n',
    "in powers of ten": "ccode,year,milex\n220,1935,1.5005E+03\n200,1935,9e2\n",
    "and a comma": "ccode;year;milex\n220;1935;1,5005E+03\n200;1935;9,0e2\n",
    "English thousands": 'ccode,year,milex\n220,1935,"1,500.5"\n200,1935,900\n',
    "Swiss thousands": "ccode,year,milex\n220,1935,1'500.5\n200,1935,900\n",
    "commas at the ends": "ccode,year,milex,,\n220,1935,1500.5,,\n200,1935,900,,\n",
    "commas beyond the header": "ccode,year,milex\n220,1935,1500.5,,\n200,1935,900,\n",
    "commas in the header alone": "ccode,year,milex,,\n220,1935,1500.5\n200,1935,900\n",
    "blank rows": "\n,,\nccode,year,milex\n220,1935,1500.5\n\n,,\n  \n200,1935,900\n,,\n",
    "dates": "ccode,year,milex\n220,1935-12-31,1500.5\n200,1935-12-31 00:00:00,900\n",
    "dates of Excel": "ccode,year,milex\n220,12/31/1935,1500.5\n200,31.12.1935,900\n",
    "a row twice": "ccode,year,milex\n220,1935,1500.5\n200,1935,900\n220,1935,1500.50\n",
    "bars": "ccode|year|milex\n220|1935|1500.5\n200|1935|900\n",
}  # fmt: skip


@pytest.mark.parametrize("how", WRITTEN)
def test_what_programs_write_is_read(read, how):
    held, told = read(WRITTEN[how])
    assert held == {("FRN", 1935): (1500.5, None), ("UKG", 1935): (900, None)}
    assert told == {}


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        # Whole numbers with their thousands parted, which nothing but two marks tells.
        ('ccode,year,milex\n2,1935,"1,234,567"\n20,1935,"806,400"\n', (1234567, 806400)),
        ("ccode;year;milex\n2;1935;1.234.567\n20;1935;806.400\n", (1234567, 806400)),
        # Decimals, of which one has another number of digits than three.
        ('ccode,year,milex\n2,1935,"1,25"\n20,1935,"806,400"\n', (1.25, 806.4)),
        ("ccode;year;milex\n2;1935;1.25\n20;1935;806.400\n", (1.25, 806.4)),
        # Semicolons stand where commas part the decimals.
        ("ccode;year;milex\n2;1935;1,250\n20;1935;806,400\n", (1.25, 806.4)),
        ("ccode;year;milex\n2;1935;0,125\n20;1935;806.400\n", (0.125, 806400)),
    ],
)
def test_what_parts_decimals_is_told_by_the_numbers_of_the_file(read, lines, value):
    held, _ = read(lines)
    assert (held["USA", 1935][0], held["CAN", 1935][0]) == value


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        ('ccode,year,milex\n2,1935,"806,400"\n', "line 2: milex is 806,400, a number with a comma"),
        (
            "ccode;year;milex\n2;1935;5\n20;1935;806.400\n",
            "line 3: milex is 806.400, whose point may mark",
        ),
        ("ccode;year;milex\n2;1935;1,5\n20;1935;1.5\n", "line 2: milex is 1,5, a number with a"),
    ],
)
def test_a_number_that_may_mean_two_is_refused_with_its_line(read, lines, cause):
    with pytest.raises(Refusal) as refusal:
        read(lines)
    assert cause in str(refusal.value)


def test_lines_are_counted_in_the_file_as_it_is(read):
    text = "sep=,\r\n\r\nstateabb,year,milex\r\nFRN,1935,1\r\n,,\r\nUKG,1935,2\r\nUSA,1935,x\r\n"
    assert read(text)[1].keys() == {7}


def test_rows_of_totals_are_reported_and_the_others_read(read):
    held, told = read("iso3,year,milex\nFRA,1935,1\nGBR,1935,2\nWLD,1935,3\nTotal,,3\n")
    assert held.keys() == {("FRN", 1935), ("UKG", 1935)}
    assert told.keys() == {4, 5}


def test_version_3_of_the_capabilities_calls_pec_energy(library, tmp_path):
    path = tmp_path / "nmc3.csv"
    path.write_text(
        "stateabb,ccode,year,irst,milex,milper,energy,tpop,upop,cinc,version\n"
        "USA,2,2000,10,30,14,34,28,13,0.1,3.0\nCAN,20,2000,1,8,6,-9,3,2,0.01,3.0\n"
    )
    report = library.import_file(path)
    assert (report.source.kind, report.source.rows) == ("capabilities", 2)
    assert report.missing == {"energy": 1}
    assert report.unused == ()
    assert library.trace("USA", 2000, "pec").figure == 34


#: The first lines of published tables that are not read, and what they are called.
OTHERS = {
    "MIDB, renamed as an earlier refusal told": (
        "dispnum,stabb,ccode,stday,stmonth,styear,endday,endmonth,endyear,sidea,revstate,version",
        "Militarized Interstate Disputes",
    ),
    "MIDA 5.0.csv": (
        "dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,"
        "mindur,hiact,hostlev,recip,numa,numb,ongo2014,version",
        "Militarized Interstate Disputes",
    ),
    "MIDIP 4.3.csv": (
        "dispnum3,incidnum3,dispnum4,incidnum4,stabb,ccode,stday,stmon,styear,endday,endmon,endyear",
        "Militarized Interstate Disputes",
    ),
    "Extra-StateWarData_v4.0.csv": (
        "WarNum,WarName,WarType,ccode1,SideA,ccode2,SideB,StartMonth1,StartDay1,StartYear1,"
        "EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2 ,EndYear2,"
        "Initiator,Interven,TransFrom,Outcome,TransTo,WhereFought,BatDeath,NonStateDeaths,Version",
        "Extra-State War",
    ),
    "INTRA-STATE_WARS_v5.1_CSV.csv": (
        "WarNum,WarName,V5RegionNum,WarType,CcodeA,SideA,SideB,Intnl,StartMo1,StartDy1,StartYr1,"
        "EndMo1,EndDy1,EndYr1,WDuratDays,WDuratMo,TotNatMonWar,TransFrom,Initiator,Outcome,TransTo,"
        "DeathsSideA,DeathsSideB,TotalBDeaths,Version",
        "Intra-State War",
    ),
    "Non-StateWarData_v4.0.csv": (
        "WarNum,WarName,WarType,WhereFought,SideA1,SideA2,SideB1,SideB2,SideB3,SideB4,SideB5,"
        "StartYear,StartMonth,StartDay,EndYear,EndMonth,EndDay,Initiator,TransFrom,TransTo,Outcome,"
        "SideADeaths,SideBDeaths,TotalCombatDeaths,Version",
        "Non-State War",
    ),
    "contcol.csv": (
        "dyad,statelno,statelab,dependl,conttype,statehno,statehab,dependh,begin,end,version",
        "Colonial Contiguity",
    ),
    "contcold.csv": (
        "dyad,statelno,statelab,statehno,statehab,year,land,sea,total,version",
        "Colonial Contiguity",
    ),
    "contdirs.csv": (
        "stateno,stateab,year,total,land,sea,version",
        "Contiguity by state and year",
    ),
    "contdird.csv": (
        "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version",
        "Direct Contiguity by pair and year",
    ),
    "tc2018.csv": (
        "year,month,gainer,gaintype,procedur,entity,contgain,area,pop,portion,loser,losetype,"
        "contlose,entry,exit,number,indep,conflict,version",
        "Territorial Change",
    ),
}


@pytest.mark.parametrize("file", OTHERS)
def test_another_table_is_named_as_what_it_is(library, tmp_path, file):
    columns, title = OTHERS[file]
    path = tmp_path / "other.csv"
    path.write_text(f"{columns}\n{',1' * columns.count(',')}\n")
    for kind in ("auto", "great-powers"):
        with pytest.raises(Refusal) as refusal:
            library.import_file(path, kind)
        assert f"is the table {title}, which Covenant does not read" in str(refusal.value)
        assert "like" not in str(refusal.value)


@pytest.mark.parametrize(
    "columns",
    [
        # Leaders, regimes, wars of one's own: spells of states, but not those of great powers.
        "ccode,leader,styear,stmonth,stday,endyear,endmonth,endday",
        "ccode,regime,polity,styear,stmonth,stday,endyear,endmonth,endday,source,note",
        "stabb,ccode,stday,stmon,styear,endday,endmon,endyear,side,revtype1,fatality,hiact",
        "iso3,year,gdp,population,democracy,trade",
    ],
)
def test_a_table_is_not_taken_for_one_that_it_is_not(library, tmp_path, columns):
    path = tmp_path / "other.csv"
    path.write_text(f"{columns}\n{'1,' * columns.count(',')}1\n")
    with pytest.raises(Refusal) as refusal:
        library.import_file(path)
    assert "like" not in str(refusal.value)
    assert "no table that Covenant knows" in str(refusal.value) or "has none of" in str(
        refusal.value
    )


def test_row_numbers_do_not_hide_the_great_powers(library, tmp_path):
    path = tmp_path / "majors.csv"
    lines = SAMPLES["great-powers"].splitlines()
    path.write_text("\n".join(['""', *("1", "2")][n] + "," + line for n, line in enumerate(lines)))
    report = library.import_file(path)
    assert (report.source.kind, report.source.rows, report.unused) == ("great-powers", 2, ())


def test_figures_of_states_and_years_are_read_whatever_was_joined_to_them(library, tmp_path):
    path = tmp_path / "joined.csv"
    path.write_text("ccode,year,milex,atopally,state,dispnum\n2,1935,7,1,USA,0\n")
    assert library.import_file(path).source.kind == "own-capabilities"


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (
            "stateabb,year,pop",
            "none of milex, milper, irst, pec, tpop, upop",
        ),
        ("stateabb,milex", "has no column year."),
        ("nation,year,milex", "none of ccode, cowcode, cown, cow, stateabb, cowc, stabb, iso3"),
        (
            "statelno,statehno,conttype,stop,begin",
            "is like the table Direct Contiguity, but has none of end and enddate.",
        ),
    ],
)
def test_what_a_table_lacks_is_told_with_every_name_that_would_do(library, tmp_path, columns, told):
    path = tmp_path / "lacking.csv"
    path.write_text(f"{columns}\n{'1,' * columns.count(',')}1\n")
    with pytest.raises(Refusal) as refusal:
        library.import_file(path)
    assert told in str(refusal.value)


@pytest.mark.parametrize(
    "text",
    [
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1087000\n",
        "version https://hawser.github.com/spec/v1\noid sha256:00\nsize 1087000\n",
    ],
)
def test_a_git_lfs_pointer_is_told_from_the_file(library, tmp_path, text):
    path = tmp_path / "nmc.csv"
    path.write_text(text)
    with pytest.raises(Refusal, match=r"nmc\.csv is a Git LFS pointer, not the file itself"):
        library.import_file(path)


def test_names_of_files_and_columns_hold_nothing_that_a_terminal_obeys(library, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("ccode,year,milex,no\x1b]0;te\n2,1935,7,\x1b[2J\n")
    assert library.import_file(path).unused == ("no\ufffd]0;te",)


def test_a_row_without_end_is_refused_and_not_kept_in_memory(library, tmp_path):
    path = tmp_path / "endless.csv"
    path.write_text("ccode,year,milex\n" + '"a\n","a\n",' * 5000)
    with pytest.raises(Refusal, match="more than 1000 lines"):
        library.import_file(path)


def test_more_rows_than_any_table_has_are_refused(library, tmp_path, monkeypatch):
    monkeypatch.setattr("sandbox.library.importing.MOST_ROWS", 2)
    path = tmp_path / "long.csv"
    path.write_text("ccode,year,milex\n2,1935,7\n200,1935,7\n220,1935,7\n")
    with pytest.raises(Refusal, match="more than 2 rows"):
        library.import_file(path)
    assert library.sources() == ()


def test_of_an_archive_with_another_table_the_one_that_is_read_is_taken(library, tmp_path):
    path = tmp_path / "contiguity.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("contdirs.csv", OTHERS["contdirs.csv"][0] + "\n2,USA,1935,2,1,1,3.2\n")
        archive.writestr("contcol.csv", OTHERS["contcol.csv"][0] + "\n2020,2,USA,-9,1\n")
        archive.writestr("contdir.csv", SAMPLES["contiguity"])
    assert library.import_file(path).source.kind == "contiguity"


@needs_reference
def test_the_capabilities_of_1935_are_read_by_abbreviation_as_by_number(library, tmp_path):
    rows = [row for row in published("raw/NMC_5_0.csv") if row["year"] == "1935"]
    figures = ("milex", "milper", "irst", "pec", "tpop", "upop")
    worlds = []
    for column in ("ccode", "stateabb"):
        path = tmp_path / f"{column}.csv"
        lines = [",".join((row[column], "1935", *(row[f] for f in figures))) for row in rows]
        path.write_text("\n".join([f"{column},year,{','.join(figures)}", *lines]))
        report = library.import_file(path)
        assert (report.source.rows, report.problems) == (66, ())
        assert [(of.year, of.found, of.states) for of in report.years] == [(1935, 66, 66)]
        worlds.append(library.world(1935).indicators.tolist())
        library.remove(report.source.id)
    assert repr(worlds[0]) == repr(worlds[1])


def test_headers_are_read_with_blanks_points_and_hyphens_alike():
    assert header("Country Code,country.name,a-b").names == ("country_code", "country_name", "a_b")
