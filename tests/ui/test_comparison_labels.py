"""No label of any comparison is clipped or lies over another, measured as boxes of text."""

from __future__ import annotations

from functools import cache

import pytest

from sandbox.drafts import open_draft
from sandbox.report.charts.chart import Chart
from sandbox.report.comparison.chart_kinds import KINDS, charts_of
from sandbox.report.comparison.comparison import compared, examine
from sandbox.sentences import Sentence
from sandbox.treaty.templates import template_info, template_names
from tests.ui.test_chart_files import SIZES, assert_nothing_is_clipped
from ui.charts.style import Look

SIX = (
    "league@1935",
    "league-as-signed@1935",
    "league-with-usa@1935",
    "league@1925",
    "un-charter@1950",
    "ideal@1935",
)


@cache
def charts(*references: str) -> dict[str, Chart]:
    """Return every chart of a comparison by kind."""
    comparison = compared([examine(open_draft(each, None, None)) for each in references])
    made = charts_of(comparison)
    return {kind: chart for kind, chart in made.items() if not isinstance(chart, Sentence)}


def beside_ideal(name: str) -> tuple[str, str]:
    year = template_info(name).default
    return f"{name}@{year}", f"ideal@{year}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [SIZES[0], SIZES[-1]], ids=str)
def test_six_treaties_have_room_in_every_chart(qapp, size, kind):
    assert_nothing_is_clipped(charts(*SIX)[kind], Look(size))


@pytest.mark.parametrize("kind", KINDS)
def test_no_label_of_a_comparison_is_clipped(qapp, kind):
    assert_nothing_is_clipped(charts(*beside_ideal("north-atlantic"))[kind], Look(SIZES[0]))


@pytest.mark.slow
@pytest.mark.parametrize("name", template_names())
def test_no_label_of_any_templates_charts_is_clipped(qapp, name):
    for kind, chart in charts(*beside_ideal(name)).items():
        for size in SIZES:
            for dpi in (None, 96):
                try:
                    assert_nothing_is_clipped(chart, Look(size, dpi))
                except AssertionError as error:
                    raise AssertionError(f"{kind} {size} {dpi}") from error
