"""Thousands of files that are nearly tables, and some that are far too large: read or refused."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zipfile

import pytest

from tests.reference import ROOT
from tests.sandbox.library.samples import SAMPLES
from tests.sandbox.library.strange_files import MEGABYTES, SECONDS

HEADER = "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n"


@pytest.mark.parametrize(
    "count",
    [
        200,
        pytest.param(2_000, marks=pytest.mark.tenth),
        # 12 minutes on an idle machine of two cores would be too long for every day.
        pytest.param(20_000, marks=pytest.mark.slow),
    ],
)
def test_no_file_ends_in_anything_but_an_import_or_one_sentence(count):
    done = subprocess.run(
        [sys.executable, "-m", "tests.sandbox.library.strange_files", str(count)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout


#: Imports one file, tells how it ended, and how much time and memory it took.
MEASURED = """
import sys, time
from sandbox.library.library import Library
from sandbox.sentences import Refusal
from tests.sandbox.library.strange_files import most_megabytes
library = Library(sys.argv[2])
library.sources()
began = time.process_time()
try:
    print(library.import_file(sys.argv[1]).source.rows, "rows")
except Refusal as refusal:
    print(refusal)
print(time.process_time() - began, most_megabytes())
"""


def heavy(tmp_path, what):
    """Write a file that would take much time or memory, and return its path."""
    path = tmp_path / f"{what.replace(' ', '_')}.csv"
    with path.open("wb") as file:
        if what == "another table":
            file.write(b"a,b\n" * 24_000_000)
        elif what == "rows without a state":
            file.write(HEADER.encode() + b"x,1,2,3,4,5,6,7,8,9,1\n" * 4_000_000)
        elif what == "rows of another width":
            file.write(HEADER.encode() + b"\n" * 5 + b"x\n" * 45_000_000)
        elif what == "the same row":
            file.write(HEADER.encode() + b"USA,2,1935,1,1,1,1,1,1,.1,2021\n" * 3_000_000)
        elif what == "one line":
            file.write(b"x" * 95_000_000)
        elif what == "one line of commas":
            file.write(HEADER.encode() + b"," * 95_000_000)
        elif what == "quotation marks":
            file.write(HEADER.encode() + b'"a\n",' * 19_000_000)
        elif what == "blank lines":
            file.write(HEADER.encode() + b"\n" * 95_000_000)
        elif what == "blanks":
            file.write(b" " * 95_000_000)
        elif what == "not UTF-8":
            file.write(b"\xe9,b\n" * 23_000_000)
        elif what == "packed nothing":
            with gzip.open(file, "wb") as packed:
                for _ in range(400):
                    packed.write(bytes(1_000_000))
        elif what == "packed lines":
            with gzip.open(file, "wb") as packed:
                for _ in range(400):
                    packed.write(b"a,b\n" * 250_000)
        else:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for number in range(40):
                    archive.writestr(f"{number}.csv", SAMPLES["states"] + "\n" * 5_000_000)
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    "what",
    [
        *("another table", "rows without a state", "rows of another width", "the same row"),
        *("one line", "one line of commas", "quotation marks", "blank lines", "blanks"),
        *("not UTF-8", "packed nothing", "packed lines", "packed tables"),
    ],
)
def test_a_file_that_is_far_too_large_is_refused_in_bounded_time_and_memory(tmp_path, what):
    path = heavy(tmp_path, what)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path), str(tmp_path / "library.sqlite")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said, measured = done.stdout.splitlines()
    seconds, megabytes = map(float, measured.split())
    print(what, said, seconds, megabytes)
    assert said.startswith(path.name)
    assert seconds < SECONDS
    assert megabytes < MEGABYTES
