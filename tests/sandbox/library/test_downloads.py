"""Published files as they are downloaded: their columns, the archives they come in, near misses.

The first lines are those of the published files, as their codebooks and users have them.
"""

from __future__ import annotations

import io
import zipfile

import pytest

from sandbox.library.cells import Header
from sandbox.library.importers import recognise
from sandbox.sentences import Refusal
from tests.sandbox.library.samples import SAMPLES

PROMISES = "defense,offense,neutral,nonagg,consul"
SPELL = "styear,stmonth,stday,endyear,endmonth,endday,version"
SUPPLEMENT = (
    "statenme,stateabb,ccode,year,milex,milexsource,milexnote,milper,milpersource,milpernote,irst,"
    "irstsource,irstnote,irstqualitycode,irstanomalycode,pec,pecsource,pecnote,pecqualitycode,"
    "pecanomalycode,tpop,tpopsource,tpopnote,tpopqualitycode,tpopanomalycode,upop,upopsource,"
    "upopnote,upopqualitycode,upopanomalycode,upopgrowth,upopgrowthsource,cinc,version"
)

PUBLISHED = {
    "states2016.csv": (f"stateabb,ccode,statenme,{SPELL}", "states"),
    "statelist2024.csv": (f"StateAbb,CCode,StateNme,{SPELL.title()}", "states"),
    "majors2024.csv": (f"stateabb,ccode,{SPELL}", "great-powers"),
    "NMC_5_0.csv": (
        "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version",
        "capabilities",
    ),
    "NMC-60-wsupplementary.csv": (SUPPLEMENT, "capabilities"),
    "contdir.csv": (
        "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version",
        "contiguity",
    ),
    "alliance_v4.1_by_member.csv": (SAMPLES["alliances"].split("\n")[0], "alliances"),
    "atop5_1m.csv": (
        f"atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,estmode,pubsecr,{PROMISES}",
        "atop-members",
    ),
    "atop5_1a.csv": (
        f"atopid,begyr,begmo,begday,endyr,endmo,endday,bilat,{PROMISES},mem1,mem2",
        "atop-alliances",
    ),
    "atop5_1dy.csv": (
        f"dyad,mem1,mem2,year,atopally,{PROMISES},bilatno,multino,number,asymm,atopid1",
        "atop-dyads",
    ),
    "atop5_1ddyr.csv": (f"ddyad,year,stateA,stateB,atopally,{PROMISES}", "atop-dyads"),
    "Inter-StateWarData_v4.0.csv": (SAMPLES["wars"].split("\r")[0], "wars"),
}

NEAR_MISSES = {
    "contdird.csv": (
        "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version",
        "bring contdir.csv instead",
    ),
    "alliance_v4.1_by_dyad.csv": (
        "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,"
        "dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,"
        "nonaggression,entente,asymmetric,version",
        "bring alliance_v4.1_by_member.csv instead",
    ),
    "system2024.csv": ("stateabb,ccode,year,version", "bring statelist2024.csv instead"),
    "atop5_1sy.csv": (f"state,year,atopally,{PROMISES},number", "bring atop5_1m.csv instead"),
    "an old file of capabilities": (
        "stateabb,ccode,year,milex,milper,irst,pec,upop,cinc,version",
        "is like the table National Material Capabilities, but has no column tpop",
    ),
}


def header(line: str) -> Header:
    return Header(line.lower().split(","))


@pytest.mark.parametrize("file", PUBLISHED)
def test_published_files_are_known_by_their_columns(file):
    line, kind = PUBLISHED[file]
    assert recognise(header(line), file).name == kind


@pytest.mark.parametrize("file", NEAR_MISSES)
def test_near_misses_are_told_what_to_bring_instead(file):
    line, told = NEAR_MISSES[file]
    with pytest.raises(Refusal, match=told):
        recognise(header(line), file)


@pytest.fixture
def pack(tmp_path):
    """Return a function that packs texts by name into an archive."""

    def pack(name: str, **texts: str | bytes):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as archive:
            for entry, text in texts.items():
                archive.writestr(entry.replace("__", "/"), text)
        return path

    return pack


def packed(name: str, text: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, text)
    return out.getvalue()


def test_of_an_archive_the_one_table_that_is_known_is_read(library, pack):
    path = pack(
        "version4.1_csv.zip",
        **{
            "csv__alliance_v4.1_by_dyad.csv": NEAR_MISSES["alliance_v4.1_by_dyad.csv"][0] + "\n1\n",
            "csv__alliance_v4.1_by_member.csv": SAMPLES["alliances"],
            "__MACOSX__._alliance_v4.1_by_member.csv": "x",
        },
    )
    source = library.import_file(path).source
    assert (source.kind, source.rows) == ("alliances", 2)
    assert source.file_name == "version4.1_csv.zip/alliance_v4.1_by_member.csv"


def test_of_two_editions_in_archives_of_an_archive_the_one_without_notes_is_read(library, pack):
    columns = SUPPLEMENT.split(",")
    row = ["1"] * len(columns)
    row[columns.index("stateabb")], row[columns.index("ccode")] = "USA", "2"
    row[columns.index("year")] = "1935"
    notes = f"{SUPPLEMENT}\n{','.join(row)}\n"
    path = pack(
        "NMCv7.zip",
        **{
            "NMCv7__NMC-v7-supplemental.zip": packed("NMC-70-wsupplementary.csv", notes),
            "NMCv7__NMC-v7-abridged.zip": packed("NMC-70-abridged.csv", SAMPLES["capabilities"]),
        },
    )
    source = library.import_file(path).source
    assert (source.kind, source.rows) == ("capabilities", 3)
    assert source.file_name == "NMCv7.zip/NMC-70-abridged.csv"


def test_of_an_archive_of_several_kinds_the_kind_that_is_asked_for_is_read(library, pack):
    path = pack(
        "atop.zip", **{"a__atop5_1m.csv": SAMPLES["atop-members"], "dy.csv": SAMPLES["atop-dyads"]}
    )
    with pytest.raises(Refusal, match=r"2 tables that Covenant knows \(atop5_1m.csv and dy.csv\)"):
        library.import_file(path)
    assert library.import_file(path, "atop-members").source.rows == 5
    assert library.import_file(path, "atop-dyads").source.rows == 2


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ({"[Content_Types].xml": "", "xl__sheet1.xml": ""}, "is a workbook"),
        ({"content.xml": "", "mimetype": ""}, "is a workbook"),
        ({"readme.pdf": "", "data.dta": ""}, "holds no file that ends in .csv"),
        ({"a.csv": "x", "b.csv": "y"}, "none of a kind that is wanted"),
        ({"inner.zip": b"PK\x03\x04 cut short"}, "damaged or cut short"),
    ],
)
def test_other_archives_are_refused(library, pack, entries, told):
    with pytest.raises(Refusal, match=told):
        library.import_file(pack("other.zip", **entries))
    assert library.sources() == ()


@pytest.mark.parametrize("start", [b"<stata_dta><header>", b"$FL2@(#) SPSS", b"RDX3\nX\n"])
def test_files_of_statistics_programs_are_refused(library, tmp_path, start):
    path = tmp_path / "nmc.dta"
    path.write_bytes(start + bytes(50))
    with pytest.raises(Refusal, match=r"nmc\.dta is a data file of a statistics program"):
        library.import_file(path)


def test_a_column_that_stands_twice_is_refused_if_it_would_be_read(library, tmp_path):
    path = tmp_path / "twice.csv"
    path.write_text("ccode,year,milex,milex\n2,1935,1,2\n")
    with pytest.raises(Refusal, match="more than one column milex"):
        library.import_file(path)
    path.write_text("ccode,year,milex,note,note,,\n2,1935,1,a,b,,\n")
    assert library.import_file(path).source.rows == 1


def test_only_columns_of_the_file_are_told_to_be_blank(library, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("ccode,year,milex,pec\n2,1935,1,\n20,1935,2,7\n")
    assert library.import_file(path).missing == {"pec": 1}
    path.write_text(SAMPLES["contiguity"].replace("CUB,4", "CUB,0"))
    assert library.import_file(path).missing == {}
