"""A criterion added by one file is in every list: verdict, file, schema, report, text, years."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from sandbox import judge, load_world, open_treaty
from sandbox.cli.text.comparison import comparison_text
from sandbox.cli.text.replay import replay_text
from sandbox.cli.text.scorecard import scorecard_text
from sandbox.criteria.catalogue import all_criteria
from sandbox.criteria.verdict import Verdict
from sandbox.history.replay import Replay, replay
from sandbox.history.replay_chart import replay_chart
from sandbox.model.draft import Draft
from sandbox.report.comparison.charts import criteria_bars
from sandbox.report.comparison.comparison import compare
from sandbox.report.comparison.table import criteria_rows
from sandbox.report.documents.html import to_html
from sandbox.report.report import make_report
from sandbox.report.wording.revision_changes import verdict_changes
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.limits import declared
from sandbox.treaty.schema import schema_text
from tests.another_criterion import KEY, added

TREATY = "locarno@1936"


@pytest.fixture(autouse=True, scope="module")
def thirteenth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with added(tmp_path_factory.mktemp("criteria")):
        yield


@pytest.fixture(scope="module")
def locarno() -> Replay:
    return replay("locarno", (1934, 1936))


def share() -> float:
    return 1 - float(Draft(open_treaty(TREATY), load_world(1936)).model.share.max())


def test_it_is_judged_last() -> None:
    card = judge(open_treaty(TREATY))
    assert [result.key for result in card.criteria] == [each.key for each in all_criteria()]
    assert card.criteria[-1].key == KEY
    assert card.criterion(KEY).measure == pytest.approx(share())
    assert card.to_dict()["criteria"][-1]["verdict"] == "partly"


def test_without_parties_it_is_not_met() -> None:
    treaty = open_treaty(TREATY)
    empty = treaty.with_(parties=type(treaty.parties)())
    assert judge(empty, load_world(1936)).criterion(KEY).verdict is Verdict.NOT_MET


def test_its_limits_are_in_the_file_and_decide() -> None:
    treaty = open_treaty(TREATY)
    data = json.loads(file.dumps(treaty))
    assert data["test"]["limits"]["diffusion_of_power"] == {"met": 0.9, "partly": 0.5}
    data["test"]["limits"]["diffusion_of_power"]["met"] = 0.25
    changed = file.loads(json.dumps(data), "draft.treaty")
    assert judge(changed).criterion(KEY).verdict is Verdict.MET
    assert json.loads(file.dumps(changed)) == data
    data["test"]["limits"]["diffusion_of_power"]["met"] = 2
    with pytest.raises(Refusal, match=r"draft\.treaty: test\.limits\.diffusion_of_power\.met is 2"):
        file.loads(json.dumps(data), "draft.treaty")


def test_a_file_from_before_it_has_its_default() -> None:
    data = json.loads(file.dumps(open_treaty(TREATY)))
    del data["test"]["limits"]["diffusion_of_power"]
    assert file.loads(json.dumps(data), "old.treaty") == open_treaty(TREATY)


def test_the_schema_describes_its_limits() -> None:
    test = json.loads(schema_text())["properties"]["test"]["properties"]
    kind = test["limits"]["properties"]["diffusion_of_power"]
    assert kind["properties"]["met"] == {"type": "number", "minimum": 0, "maximum": 1}
    assert kind["required"] == ["met", "partly"]


def test_it_is_in_the_report() -> None:
    report = make_report(Draft(open_treaty(TREATY), load_world(1936)))
    page = to_html(report, lambda chart, size: b"<svg ></svg>").decode()
    assert page.count(f"</i></span>{KEY}") == 2
    assert "No state may have so much strength" in page


def test_it_is_in_the_text_with_the_measures_of_all_in_one_column() -> None:
    treaty, world = open_treaty(TREATY), load_world(1936)
    lines = scorecard_text(judge(treaty), None, treaty, world, 200, plain=True).splitlines()
    marked = [line for line in lines if line[:2] in ("+ ", "~ ", "- ", ". ")]
    assert len(marked) == 13
    assert marked[-1].startswith(f"~ {KEY}")
    assert f"{share():.0%} of strength is not the strongest state's" in marked[-1]
    assert "13 criteria" in "\n".join(lines)


def test_it_is_in_comparisons() -> None:
    drafts = [Draft(open_treaty(name), load_world(1936)) for name in (TREATY, "league@1936")]
    comparison = compare(drafts)
    assert KEY in {row.key for row in criteria_rows(comparison)}
    assert str(criteria_bars(comparison).panels[-1].title) == KEY
    assert KEY in comparison_text(comparison, 120)


def test_it_has_a_row_in_the_chart_of_years_and_a_column_in_their_table(locarno: Replay) -> None:
    assert str(replay_chart(locarno).y.names[0]) == KEY
    lines = replay_text(locarno, 100).splitlines()
    assert [line for line in lines if line.startswith("  7 ")] == ["  7 openness"]
    header = next(line for line in lines if "parties" in line)
    assert header.endswith("12 13")


def test_a_verdict_kept_from_before_it_is_compared_in_the_others() -> None:
    now = judge(open_treaty("league@1936")).to_dict()
    then = judge(open_treaty(TREATY)).to_dict()
    del then["criteria"][-1]
    titles = [str(change.title) for change in verdict_changes(then, now)]
    assert "bindingness" in titles
    assert KEY not in titles


def test_no_two_criteria_share_a_key_a_place_or_a_limit() -> None:
    criteria = all_criteria()
    assert len({each.key for each in criteria}) == len({each.order for each in criteria}) == 13
    assert len({limit.key for limit in declared()}) == len(declared())


def test_each_criterion_names_its_sources() -> None:
    assert all(criterion.sources for criterion in all_criteria())
