"""One export of every format and kind that the program writes, to be verified or to be spoilt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sandbox import burden_sharing, judge, load_world, open_treaty, respond, stress_test
from sandbox.model.draft import Draft
from sandbox.report.charts.arms import arms_race
from sandbox.report.charts.carriers_chart import carriers_chart
from sandbox.report.charts.chart import Chart
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.report.charts.response_chart import response_chart
from sandbox.report.charts.years_chart import Event, years_chart
from sandbox.report.comparison.chart_kinds import charts_of, whole
from sandbox.report.comparison.comparison import compare
from sandbox.report.documents.html import to_html
from sandbox.report.documents.network_files import network_file
from sandbox.report.documents.pdf import to_pdf
from sandbox.report.documents.treaty_text import written
from sandbox.report.report import make_report
from sandbox.response.curve import response_curve
from sandbox.treaty.file import dumps
from sandbox.world.network import Relation, network
from ui.charts.export import contents, plot_svg
from ui.charts.style import Look
from ui.map.geojson import geojson

#: Small, so that many can be verified.
LOOK = Look((400, 320), 96)


def exports(reference: str = "locarno@1935") -> dict[str, bytes]:
    """Return the contents of the files by name; a table has its manifest beside it."""
    treaty = open_treaty(reference)
    draft = Draft(treaty, load_world(treaty.year))
    made: dict[str, bytes] = {}
    for kind, chart in _charts(draft).items():
        if kind == "protection":
            endings = (".svg", ".png", ".pdf", ".csv")
        else:
            endings = (".csv", ".html") if chart.is_document else (".csv", ".svg")
        for ending in endings:
            for path, content in contents(chart, Path(kind + ending), LOOK).items():
                made[path.name] = content
    report = make_report(draft)
    made["report.pdf"] = to_pdf(report, plot_svg, "a4")
    made["report.html"] = to_html(report, plot_svg)
    for ending in (".docx", ".md", ".html"):
        made[f"text{ending}"] = written(draft, ending)
    made["map.geojson"] = geojson(draft)
    borders = network(draft.world, Relation.BORDERS)
    for ending in (".graphml", ".gexf"):
        made[f"network{ending}"] = network_file(borders, draft, Relation.BORDERS, ending)
    made["draft.treaty"] = dumps(treaty).encode()
    return made


def _charts(draft: Draft) -> dict[str, Chart]:
    treaty, world = draft.treaty, draft.world
    test = stress_test(treaty, world, largest=1)
    answer = respond(treaty, ["GMY"], "FRN", world)
    curve = response_curve(draft.model, answer.aggressors, answer.victim)
    assert curve is not None
    drafts = [draft, Draft(open_treaty("locarno@1930"), load_world(1930))]
    cards = [judge(each.treaty, each.world, with_range=False) for each in drafts]
    comparison = compare(drafts)
    charts = [each for each in charts_of(comparison, None).values() if isinstance(each, Chart)]
    return {
        "protection": protection_chart([test], [draft]),
        "response": response_chart(answer, curve, draft),
        "years": years_chart(cards, drafts, [Event("A case", 1935)]),
        "arms": arms_race(draft).chart,
        "carriers": carriers_chart(draft, burden_sharing(draft)),
        "comparison": whole(comparison, charts),
    }


def main(folder: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name, content in exports().items():
        (Path(folder) / name).write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1])
