"""Making the figures of an export again from its manifest."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import sandbox
from sandbox.model.draft import Draft
from sandbox.report.charts.chart import Chart
from sandbox.report.manifests.manifest import Manifest, treaty_hash
from sandbox.sentences import refuse
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty

#: The figures of an export: numbers, words and lists of them by name.
Figures = Mapping[str, Any]


def drafts_of(manifest: Manifest, name: str) -> list[Draft]:
    """Return the treaties of a manifest in the worlds they were tested in.

    `name` is what a refusal calls the file. Raises Refusal for a treaty that does not match its
    hash, and for a year without a world here.
    """
    drafts = []
    for entry in manifest["treaties"]:
        world = sandbox.load_world(entry["world"], interpolate=entry["interpolated"])
        wider = entry["with"]
        drafts.append(Draft(_treaty(entry, name), world, _treaty(wider, name) if wider else None))
    return drafts


def _treaty(entry: Mapping[str, Any], name: str) -> Treaty:
    treaty = file.loads(json.dumps(entry["text"]), name)
    if treaty_hash(treaty) != entry["sha256"]:
        raise refuse(
            "{file}: the text of {treaty} in the manifest is not the one that was tested.",
            file=name,
            treaty=treaty.name,
        )
    return treaty


def remake(manifest: Manifest, name: str) -> Figures:
    """Return the figures that a manifest's export would have if it were made now."""
    kind = manifest["made"]["kind"]
    make = MAKERS.get(kind)
    if make is None:
        raise refuse("{file} holds no figures that can be made again.", file=name)
    return make(drafts_of(manifest, name), manifest["made"])


def _protection(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.protection_chart import Share, protection_chart

    tests = [
        sandbox.stress_test(draft, **asked)
        for draft, asked in zip(drafts, made["tests"], strict=True)
    ]
    shares = list(dict.fromkeys(map(Share, made["shares"])))
    return _of_chart(protection_chart(tests, drafts, shares))


def _whom_can_it_stop(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.attack_charts import whom_can_it_stop

    return _of_chart(whom_can_it_stop(drafts[0]))


def _frontier(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.attack_charts import frontier_chart

    return _of_chart(frontier_chart(drafts[0]))


def _response(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.response_chart import response_chart
    from sandbox.response.curve import response_curve
    from sandbox.response.respond import respond

    (draft,) = drafts
    answer = respond(draft.model, made["aggressors"], made["victim"])
    curve = response_curve(draft.model, made["aggressors"], made["victim"])
    if curve is None:
        return {}
    return _of_chart(response_chart(answer, curve, draft))


def _report(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.report import figures_of
    from sandbox.search.stress_test import compared_pools

    (draft,) = drafts
    (asked,) = made["tests"]
    tests = compared_pools(draft.model, sandbox.stress_test(draft, **asked))
    card, forecast = sandbox.judge(draft, with_range=False), sandbox.attacks_forecast(draft)
    figures = figures_of(card, forecast, tests)
    if "ratio" in made:
        from sandbox.report.participation_section import participation, participation_figures

        carried = participation(draft, made["ratio"])
        figures["who carries it"] = participation_figures(carried, draft)
    if "advice" in made:
        from sandbox.report.advice_section import figures_again

        figures["what would it take"] = figures_again(made["advice"], draft, draft.treaty.name)
    return figures


def _carriers(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.carriers_chart import carriers_chart

    (draft,) = drafts
    sharing = sandbox.burden_sharing(draft, expectation=made["expectation"])
    return _of_chart(carriers_chart(draft, sharing))


def _text(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.documents.treaty_text import paragraphs_of

    return paragraphs_of(drafts[0])


def _years(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.years_chart import Event, years_chart

    cards = [sandbox.judge(draft, with_range=False) for draft in drafts]
    return _of_chart(years_chart(cards, drafts, [Event(**event) for event in made["events"]]))


def _states(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.wording.state_facts import facts

    return facts(drafts[0])


def _arms(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.charts.arms import arms_race

    (draft,) = drafts
    return _of_chart(arms_race(draft).chart)


def _comparison(drafts: list[Draft], made: Mapping[str, Any]) -> Figures:
    from sandbox.report.comparison.chart_kinds import chart_of
    from sandbox.report.comparison.comparison import compare

    return _of_chart(chart_of(compare(drafts), made))


def _of_chart(chart: Chart) -> Figures:
    figures: Figures = chart.full_manifest["figures"]
    return figures


Maker = Callable[[list[Draft], Mapping[str, Any]], Figures]

#: What makes each kind of export again.
MAKERS: dict[str, Maker] = {
    "protection": _protection,
    "whom-can-it-stop": _whom_can_it_stop,
    "frontier": _frontier,
    "response": _response,
    "arms": _arms,
    "carriers": _carriers,
    "report": _report,
    "text": _text,
    "years": _years,
    "states": _states,
    "comparison": _comparison,
}
