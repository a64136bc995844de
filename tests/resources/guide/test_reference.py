"""The reference leaves out nothing: commands, options, settings, keys, functions, terms."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import pytest

import sandbox
from sandbox import judge, open_treaty
from sandbox.analysis.advice.goals import ThreatHeld
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.history.case_scoring import evaluate
from sandbox.history.cases import shipped_cases
from sandbox.library.importers import KINDS
from sandbox.treaty import articles, file
from sandbox.treaty.articles import Rung
from sandbox.treaty.settings import Mood
from sandbox.treaty.words import word
from sandbox.world import shipped
from sandbox.world.distance import DistanceMode
from sandbox.world.states import Region
from sandbox.world.strength import INDICATORS, StrengthIndex
from tests.resources.guide.pages import DOCUMENTS, FOLDER, ROOT, block, rows, section
from ui.__main__ import main
from ui.text import plain

LEAGUE = open_treaty("league@1935")
FILE: dict[str, Any] = json.loads(file.dumps(LEAGUE))


def page(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


@pytest.fixture
def help_of(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return what prints the help of a command, or of all."""

    def help_of(*words: str) -> str:
        with pytest.raises(SystemExit):
            main([*words, "--help"])
        return capsys.readouterr().out

    return help_of


def listed(text: str) -> list[str]:
    """Return the commands, or the actions of one, that a help lists."""
    return re.findall(r"^    ([a-z]+)\b", text, re.M)


# Commands.

COMMANDS_PAGE = "reference/commands.md"


def test_every_command_is_there_with_each_of_its_options(help_of: Callable[..., str]) -> None:
    names = listed(help_of())
    assert len(names) >= 15
    common = section(COMMANDS_PAGE, "Options of many commands")
    for name in names:
        heading = "templates and worlds" if name in ("templates", "worlds") else name
        said = section(COMMANDS_PAGE, heading) + common
        assert f"covenant {name}" in said
        options = set(re.findall(r"--[a-z-]+", help_of(name))) - {"--help"}
        assert "--json" in options
        assert not [option for option in options if f"`{option}" not in said], name


def test_every_action_on_the_library_is_there(help_of: Callable[..., str]) -> None:
    said = section(COMMANDS_PAGE, "library")
    actions = listed(help_of("library"))
    assert len(actions) >= 10
    for action in actions:
        found = re.search(rf"^\| `{action}( [^`]*)?`", said, re.M)
        assert found is not None, action
        options = set(re.findall(r"--[a-z-]+", help_of("library", action))) - {"--help", "--json"}
        assert not [option for option in options if option not in found[0]], action


def test_the_guide_shows_no_option_that_no_command_has(help_of: Callable[..., str]) -> None:
    known = {"--help", "--version"}
    for name in listed(help_of()):
        known |= set(re.findall(r"--[a-z-]+", help_of(name)))
    for action in listed(help_of("library")):
        known |= set(re.findall(r"--[a-z-]+", help_of("library", action)))
    shown = {
        option
        for path in DOCUMENTS
        for line in re.findall(r"`covenant [^`]*`|^covenant .*$", path.read_text("utf-8"), re.M)
        for option in re.findall(r"(?<=\s)--[a-z-]+", line)
    }
    assert shown
    assert shown <= known


# Settings and files.

SETTINGS_PAGE = "reference/settings.md"


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from leaves(below, (*path, key))
    else:
        yield path, value


def as_shown(value: Any) -> str:
    """Return a default as the page writes it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str):
        return value
    return f"{value:.4g}" if value > 1 else f"{round(value, 2):g}"


def default_settings() -> dict[str, str]:
    """Return what the page has to say: the key in the page's short form, and the default."""
    found = {}
    for path, value in leaves(FILE["test"]):
        match path:
            case ("weights", _):
                found["weights"] = "1 each"
            case ("readiness", "h", rung):
                found[f"h.{rung}"] = as_shown(value)
            case ("limits", *_):
                continue
            case _:
                found["/".join(path)] = as_shown(value)
    return found


def test_every_setting_is_there_with_its_default() -> None:
    shown: dict[str, str] = {}
    for heading, prefix in (
        ("Strength and odds", ""),
        ("Readiness", "readiness/"),
        ("Uncertainty", "uncertainty/"),
    ):
        for key, default, *_ in rows(section(SETTINGS_PAGE, heading)):
            name = key.strip("`")
            shown[name if name.startswith("h.") else prefix + name] = default
    assert shown == default_settings()


def test_every_limit_is_there_with_its_default() -> None:
    wanted: dict[str, tuple[str, str]] = {}
    for key, value in FILE["test"]["limits"].items():
        if isinstance(value, dict):
            wanted[key] = as_shown(value.get("met", "")), as_shown(value.get("partly", ""))
        else:
            is_partly = key.endswith("_partly") or key == "universality_strength"
            wanted[key] = ("", as_shown(value)) if is_partly else (as_shown(value), "")
    shown = {
        key.strip("`"): (met, partly)
        for key, met, partly, _ in rows(section(SETTINGS_PAGE, "Limits"))
    }
    assert shown == wanted


def test_every_key_of_a_treaty_file_is_there() -> None:
    text = page("reference/treaty-files.md")
    said = set(re.findall(r"`([\w.]+)`", text)) | set(re.findall(r'"(\w+)":', text))
    shown = said | {part for name in said for part in name.split(".")}
    keys = {key for path, _ in leaves(FILE) for key in path}
    missing = keys - shown - set(INDICATORS) - {rung.word for rung in Rung}
    assert not missing


def test_the_short_file_is_a_treaty_that_can_be_tested() -> None:
    treaty = file.loads(block("reference/treaty-files.md", "json"), "short.treaty")
    assert len(judge(treaty).parties) == 2


# Python and data.


def test_every_public_function_is_there_with_each_of_its_arguments() -> None:
    table = {row[0] for row in rows(page("reference/python.md"))}
    for name in sandbox.__all__:
        shown = next((cell for cell in table if re.match(rf"`{name}\b", cell)), None)
        assert shown is not None, name
        function = getattr(sandbox, name)
        if inspect.isfunction(function):
            wanted = set(inspect.signature(function).parameters) - {"on_trouble"}
            assert set(re.findall(r"[(,] ?(\w+)(?=[=,)])", shown)) >= wanted, name


def test_what_results_are_said_to_hold_is_there() -> None:
    owners = {
        "Scorecard": judge(LEAGUE),
        "CriterionResult": judge(LEAGUE).criteria[0],
        "Answer": (answer := sandbox.respond(LEAGUE, ["ITA"], "ETH")),
        "Response": answer.force,
        "StressTest": sandbox.stress_test(LEAGUE, largest=1, victims=["ETH"]),
        "World": sandbox.load_world(1935),
        "Advice": sandbox.advise(LEAGUE, ThreatHeld(("ITA",), "ETH")),
        "AttacksHeld": sandbox.attacks_held(LEAGUE),
        "AttackWeights": sandbox.attack_weights(sandbox.load_world(1935)),
        "Treaty": LEAGUE,
        "BurdenSharing": (sharing := sandbox.burden_sharing(LEAGUE)),
        "StateBurden": sharing.states[0],
        "Indispensable": (needed := sandbox.indispensable(LEAGUE)),
        "LeftOut": needed.parties[0],
        "PivotalShares": sandbox.pivotal_shares(LEAGUE, samples=10),
        "Departures": (path := sandbox.departures(LEAGUE)),
        "Remaining": path.at(10.0),
        "SelfEnforcing": sandbox.self_enforcing(LEAGUE, 10.0),
    }
    for kind, held, *_ in rows(section("reference/python.md", "What results hold")):
        nested = {"Response", "StateBurden", "LeftOut", "Remaining", "change", "needed"}
        if kind == "`Advice`":
            nested.add("sentence")
        names = set(re.findall(r"`(\w+)", held)) - nested
        assert names
        owner = owners[kind.strip("`")]
        assert not [name for name in names if not hasattr(owner, name)]


def test_every_kind_of_table_and_every_indicator_is_there() -> None:
    text = page("reference/data.md")
    assert not [name for name in (*KINDS, *INDICATORS) if f"`{name}`" not in text]


def test_every_published_table_is_named_where_importing_is_explained() -> None:
    said = section("how-to/import-tables.md", "Published tables")
    titles = [str(kind.title) for kind in KINDS.values() if kind.name != "own-capabilities"]
    assert not [title for title in titles if title not in said]


def test_the_years_are_those_that_covenant_comes_with() -> None:
    said = section("reference/data.md", "Years").partition("`covenant worlds`")[0]
    first, last, *others = map(int, re.findall(r"\b\d{4}\b", said))
    assert (*range(first, last + 1), *others) == shipped.years()


# What the pages say of the program's answers.


@pytest.mark.tenth
def test_the_limits_page_counts_what_the_record_gives() -> None:
    cases = shipped_cases()
    found = evaluate(cases, pacts=False)
    words = " ".join(page("model/limits.md").split())
    assert f"answers {len(cases)} aggressions" in words
    assert f"fate of {len(found.decided)} victims" in words
    assert f"Brier score of {found.fates['forecast'].brier:.3f}" in words
    assert f"has {found.fates['great-power rule'].brier:.3f}" in words
    told = page("model/the-forecast.md")
    for name, score in found.fates.items():
        assert re.search(rf"\| {name}.* \| {score.brier:.3f} \|", told)
    for name, score in found.deeds.items():
        assert f"| {name} | {score.rps:.3f} |" in told


# Glossary.

GLOSSARY = "reference/glossary.md"

#: The model's own words, one for each thing.
WORDS = [
    *("state", "world", "treaty", "party", "instrument", "obligation", "reservation", "finding"),
    *("coalition", "victim", "threat", "odds", "readiness", "threshold odds", "hesitant"),
    *("resolute", "confidence needed", "upheld", "broken"),
]


def terms() -> set[str]:
    return {term.lower() for term in re.findall(r"^### (.+)$", page(GLOSSARY), re.M)}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(WORDS, id="model"),
        pytest.param([result.key for result in judge(LEAGUE).criteria], id="criteria"),
        pytest.param([name.value for name in DraftName], id="names"),
        pytest.param([rung.word for rung in Rung], id="rungs"),
        pytest.param([mood.value for mood in Mood], id="moods"),
        pytest.param([index.value.lower() for index in StrengthIndex], id="indices"),
        pytest.param([mode.value.lower() for mode in DistanceMode], id="distances"),
        pytest.param(
            ["partly met" if v is Verdict.PARTLY else v.value for v in Verdict], id="verdicts"
        ),
    ],
)
def test_the_glossary_has_the_words_of(words: list[str]) -> None:
    assert not set(words) - terms()


def choices() -> Iterator[Enum]:
    """Yield all that an article or a setting can be set to."""
    for kind in (*vars(articles).values(), Region, StrengthIndex, DistanceMode):
        if inspect.isclass(kind) and issubclass(kind, Enum) and len(kind):
            yield from kind


def test_the_glossary_names_every_choice_of_every_article() -> None:
    text = " ".join(page(GLOSSARY).split()).lower()
    wanted = {str(word(choice)).lower() for choice in choices()}
    assert len(wanted) > 30
    assert not {each for each in wanted if each not in text}


def test_no_term_is_there_twice() -> None:
    found = re.findall(r"^### (.+)$", page(GLOSSARY), re.M)
    assert len(found) == len(set(found))


# Bibliography.


def works_cited(text: str) -> set[tuple[str, str]]:
    """Return (first author, year) of what is cited in brackets or as "Name (year)"."""
    name = r"[A-Z][\w’-]+"
    names = rf"({name})(?:(?:,| and| de|) (?:{name}|others|al\.))*"
    found = set(re.findall(rf"\b{names} \((\d{{4}})\)", text))
    for inside in re.findall(r"\(([^()]*\d{4})\)", text):
        for work in inside.split(";"):
            if match := re.fullmatch(rf"(?:[^:]*: )?{names},? (\d{{4}})", work.strip()):
                found.add((match[1], match[2]))
    return found


def test_every_work_cited_is_in_the_bibliography() -> None:
    listed = page("model/bibliography.md").splitlines()
    sources = [*FOLDER.rglob("*.md"), *ROOT.glob("sandbox/**/*.py"), *ROOT.glob("ui/**/*.py")]
    cited: set[tuple[str, str]] = set()
    for path in sources:
        cited |= works_cited(" ".join(path.read_text("utf-8").split()))
    assert len(cited) > 20
    assert not {
        (name, year)
        for name, year in cited - {("RFC", "7946")}
        if not any(plain(name) in plain(line) and year in line for line in listed)
    }


def test_what_counts_as_cited() -> None:
    text = "Boulding (1962) and (threshold models: Granovetter 1978; Li 2000), in the war (1950)."
    assert works_cited(text) == {("Boulding", "1962"), ("Granovetter", "1978"), ("Li", "2000")}
