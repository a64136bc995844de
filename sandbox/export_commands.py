"""The commands that write files: `compare`, `arms`, `report` and `text`; and `verify`.

Each imports what it needs when it runs, as in `sandbox.testing_commands`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sandbox.sentences import Refusal, Sentence, refuse
from sandbox.terminal import DONE, FAILED, print_json, show, show_lines, width
from sandbox.testing_commands import open_asked, state_codes

if TYPE_CHECKING:
    from sandbox.report.charts import Chart
    from sandbox.report.comparison import Comparison


def compare(options: argparse.Namespace) -> int:
    from sandbox.report.comparison import check_number, compared, examine
    from sandbox.report.comparison_text import comparison_text
    from sandbox.report.gaps import data_facts

    check_number(len(options.treaties) * len(options.years or [None]))
    drafts = [
        open_asked(options, reference, year)
        for reference in options.treaties
        for year in options.years or [None]
    ]
    comparison = compared([examine(draft) for draft in drafts])
    if options.output:
        write_chart(_chart_of(comparison, options), options)
    if options.json:
        data = [data_facts(draft.world) for draft in drafts]
        return print_json({**comparison.to_dict(), "data": data})
    show(comparison_text(comparison, width()))
    return DONE


def _chart_of(comparison: Comparison, options: argparse.Namespace) -> Chart:
    """Return what is asked for of a comparison: one chart, or all with the tables."""
    from sandbox.report.comparison_chart_kinds import charts_of, whole
    from sandbox.report.protection_chart import Share, protection_chart

    is_page = options.output.suffix.lower() == ".html"
    kind = options.chart or ("all" if is_page else "shares")
    if is_page and kind != "all":
        raise refuse("A single chart cannot be a web page: leave out --chart, or choose all.")
    if options.lines and kind != "shares":
        raise refuse("--lines goes with the chart of shares only.")
    if bool(options.aggressor) != bool(options.victim):
        raise refuse("A threat needs both --aggressor and --victim.")
    if kind == "shares":
        shares = [Share(share) for share in options.lines] if options.lines else None
        entries = comparison.entries
        return protection_chart(
            [entry.test for entry in entries], [entry.draft for entry in entries], shares
        )
    threat = None
    if options.victim:
        threat = tuple(state_codes(options.aggressor)), options.victim.upper()
    charts = charts_of(comparison, threat)
    if kind == "all":
        return whole(
            comparison, [made for made in charts.values() if not isinstance(made, Sentence)]
        )
    chart = charts.get(kind)
    if isinstance(chart, Sentence):
        raise Refusal(chart)
    if chart is None:
        raise refuse("There is no threat to show the response to.")
    return chart


def arms(options: argparse.Namespace) -> int:
    from sandbox.report.arms import arms_race
    from sandbox.report.arms_text import arms_text

    race = arms_race(open_asked(options))
    if options.output:
        write_chart(race.chart, options)
    if options.json:
        return print_json(race.to_dict())
    show(arms_text(race, width()))
    return DONE


def write_chart(chart: Chart, options: argparse.Namespace) -> None:
    """Write a chart to the file asked for, with the words asked for (see `arguments.add_look`)."""
    from sandbox.report.table import table_files
    from sandbox.writing import save

    chart = chart.worded(options.title, options.caption, options.source)
    if options.output.suffix.lower() == ".csv":
        save(table_files(chart, options.output))
    else:
        options.draw(chart, options)


def report(options: argparse.Namespace) -> int:
    from sandbox.report.report import make_report
    from sandbox.writing import save

    report = make_report(open_asked(options))
    if options.output.suffix.lower() == ".pdf":
        from sandbox.report.pdf import to_pdf

        content = to_pdf(report, options.plot, options.paper)
    else:
        from sandbox.report.html import to_html

        content = to_html(report, options.plot)
    save({options.output: content})
    return _tell_file(options)


def text(options: argparse.Namespace) -> int:
    from sandbox.report.treaty_text import written
    from sandbox.writing import save

    save({options.output: written(open_asked(options), options.output.suffix.lower())})
    return _tell_file(options)


def _tell_file(options: argparse.Namespace) -> int:
    if options.json:
        return print_json({"file": str(options.output)})
    from sandbox.regular_files import printable

    show(f"{printable(options.output)} is written.")
    return DONE


def verify(options: argparse.Namespace) -> int:
    from sandbox.report.verification import verify

    found = verify(options.file)
    if options.json:
        print_json(found.to_dict())
    else:
        show_lines((found.sentence, *found.notes))
    return DONE if found.holds else FAILED
