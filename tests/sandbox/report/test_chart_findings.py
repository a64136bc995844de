"""What the charts of one treaty find: the sentence on top, made from the figures they draw."""

from __future__ import annotations

import pytest

from sandbox import judge, load_world, open_treaty
from sandbox.model.draft import Draft
from sandbox.report.charts.response_chart import response_chart
from sandbox.report.charts.years_chart import years_chart
from sandbox.response.curve import response_curve
from sandbox.response.respond import respond


@pytest.mark.parametrize(
    ("reference", "aggressor", "victim", "words"),
    [
        (
            "league@1935",
            "ITA",
            "ETH",
            "Ethiopia is held once each party expects 50% of the others' pledges to be kept; if"
            " each waits, the response is only {least} times as strong as the aggressors, and 1 is"
            " needed.",
        ),
        (
            "league@1925",
            "GRC",
            "BUL",
            "Bulgaria is held though each party waits for the others: the response is {least} times"
            " as strong as the aggressors.",
        ),
        (
            "league@1936",
            "GMY",
            "CZE",
            "Czechoslovakia is not held: even if the parties trust one another, the response is"
            " only {most} times as strong as the aggressors, and 1 is needed.",
        ),
    ],
)
def test_the_response_says_whether_the_victim_is_held_and_on_what_trust(
    reference: str, aggressor: str, victim: str, words: str
) -> None:
    treaty = open_treaty(reference)
    draft = Draft(treaty, load_world(treaty.year), None)
    answer = respond(draft.model, (aggressor,), victim)
    curve = response_curve(draft.model, (aggressor,), victim)
    assert curve is not None
    chart = response_chart(answer, curve, draft)
    (settled,) = (line.y for line in chart.series if line.key == "settled")
    assert str(chart.headline) == words.format(least=f"{settled[0]:.2g}", most=f"{settled[-1]:.2g}")
    assert str(chart.title).startswith("Response to an attack by")


@pytest.mark.parametrize(
    ("reference", "years", "words"),
    [
        (
            "league",
            (1925, 1934, 1939),
            "At its best, first in 1934, the treaty meets 2 of 12 criteria; in 1939 it meets 1.",
        ),
        (
            "ideal",
            (1925, 1935),
            "The treaty meets more criteria in 1935 than ever before: 11 of 12; at its worst, first"
            " in 1925, it meets 10.",
        ),
        ("locarno", (1926, 1936), "The treaty meets 6 of 12 criteria in every year."),
    ],
)
def test_the_years_say_when_most_criteria_are_met(
    reference: str, years: tuple[int, ...], words: str
) -> None:
    drafts = [Draft(open_treaty(reference, year), load_world(year), None) for year in years]
    cards = [judge(draft.treaty, draft.world) for draft in drafts]
    assert str(years_chart(cards, drafts, []).headline) == words
