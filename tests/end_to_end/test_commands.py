"""The commands as processes: what they print, where, and how they end."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.end_to_end.process import ROOT, covenant, python

ETHIOPIA = ("threat", "league@1935", "--aggressor", "ITA", "--victim", "ETH")

QT_IS_NOT_LOADED = """
import sys
from ui.__main__ import main
status = main(sys.argv[1:])
loaded = {name.partition(".")[0] for name in sys.modules}
sys.exit(status or len(loaded & {"PySide6", "shiboken6", "pyqtgraph"}))
"""


def test_a_threat_in_json_has_the_words_of_the_glossary():
    answer = json.loads(covenant(*ETHIOPIA, "--json").stdout)
    assert answer.keys() >= {
        "treaty", "world", "aggressors", "victim", "covered", "finding", "victim_alone_odds",
        "force", "sanctions", "coverage", "upheld_hesitant", "upheld_resolute",
        "forecast",
    }  # fmt: skip
    for instrument in ("force", "sanctions"):
        assert answer[instrument].keys() >= {
            "rung", "hesitant_odds", "resolute_odds", "confidence_needed", "actors",
        }  # fmt: skip
    assert answer["finding"] in ("made", "blocked", "not needed")
    found = answer["forecast"]
    assert found.keys() >= {"not_beaten", "not_beaten_alone", "force", "interval", "response"}
    assert sum(found["response"].values()) == pytest.approx(1)


def test_against_italy_the_strength_was_there_and_the_readiness_was_not():
    answer = json.loads(covenant(*ETHIOPIA, "--json").stdout)
    assert answer["upheld_resolute"]
    assert not answer["upheld_hesitant"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("templates",),
        ("worlds", "--json"),
        ("judge", "league@1935"),
        ("stress", "league@1935", "--size", "1", "--explain"),
        ETHIOPIA,
        ("compare", "league@1935", "ideal@1935", "-o", os.devnull + ".csv"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_loads_qt(arguments, tmp_path):
    words = [word.replace(os.devnull, str(tmp_path / "chart")) for word in arguments]
    run = python("-c", QT_IS_NOT_LOADED, *words)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("judge", "leauge"),
        ("judge", "league@1800"),
        ("judge", "league@1935", "--world", "1500"),
        ("judge", "nowhere.treaty"),
        ("threat", "league@1935", "--aggressor", "XYZ", "--victim", "ETH"),
        ("threat", "league@1935", "--aggressor", "ITA,ETH", "--victim", "ETH"),
        ("threat", "league@1935", "--aggressor", ",", "--victim", "ETH"),
        ("stress", "league@1935", "--victim", "XYZ"),
        ("stress", "league@1935", "--victim", "GMY"),
        ("stress", "league@1935", "--pool", "axis"),
        ("stress", "ideal@1935", "--pool", "outsiders"),
        ("compare", "league@1935", "-o", "no-such-folder/chart.csv"),
    ],
    ids=" ".join,
)
def test_a_request_that_fails_ends_with_1_and_one_sentence(arguments):
    run = covenant(*arguments)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("covenant: ")
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("judge",),
        ("judge", "league@1935", "--worlds", "1935"),
        ("judge", "league@1935", "--world", "then"),
        ("threat", "league@1935", "--victim", "ETH"),
        ("stress", "league@1935", "--size", "0"),
        ("stress", "league@1935", "--size", "11"),
        ("stress", "league@1935", "--together", "glue"),
        ("compare", "league@1935", "-o", "chart.gif"),
        ("league@1935", "ideal@1935"),
        ("--what",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(arguments):
    run = covenant(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert "usage: covenant" in run.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "utf-8"])
def test_a_terminal_in_any_encoding_gets_its_verdict(encoding):
    run = covenant("judge", "league@1935", PYTHONIOENCODING=f"{encoding}:strict")
    assert run.returncode == 0, run.stderr
    assert "great-power test" in run.stdout


def test_a_terminal_without_round_marks_gets_signs():
    lines = covenant("judge", "league@1935", PYTHONIOENCODING="ascii").stdout.splitlines()
    assert any(line.startswith("+ impartiality") for line in lines)
    assert any(line.startswith("- universality") for line in lines)


@pytest.mark.skipif(os.name != "posix", reason="a matter of POSIX pipes")
def test_a_reader_that_stops_reading_is_no_failure():
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", "worlds", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), complaint) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is full")
def test_an_answer_that_cannot_be_written_is_a_failure():
    with open("/dev/full", "w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "ui", "templates"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1
    assert run.stderr.startswith("covenant: ")
