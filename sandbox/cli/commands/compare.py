"""The command `compare`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sandbox.cli.arguments import TREATY_HELP, add_world, open_asked, state_codes
from sandbox.cli.command import Command
from sandbox.cli.output_files import CHART_FILES, add_chart_file, add_look, write_chart
from sandbox.cli.terminal import DONE, print_json, show, width
from sandbox.sentences import Refusal, Sentence, refuse

if TYPE_CHECKING:
    from sandbox.report.charts.chart import Chart
    from sandbox.report.comparison.comparison import Comparison

#: What the chart of shares can show (see `sandbox.report.charts.protection_chart`).
LINES = ("kept", "resolute", "hesitant", "alone", "ideal")

#: The charts (see `sandbox.report.comparison.chart_kinds`).
CHARTS = (
    "overview",
    "whom",
    "held",
    "frontier",
    "shares",
    "protection",
    "breaking",
    "articles",
    "response",
    "standing",
    "criteria",
    "all",
)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "treaties",
        nargs="+",
        metavar="TREATY",
        help=f"{TREATY_HELP}, or an earlier revision such as revision:3; at most six",
    )
    parser.add_argument(
        "--years",
        type=_several_years,
        metavar="YEARS",
        help="compare each treaty in several years, such as 1925,1935,1938",
    )
    add_world(parser)
    add_chart_file(
        parser,
        "also write a chart, as .svg, .png, .pdf or .csv, or all of it, also as .html",
        (*CHART_FILES, ".html"),
    )
    parser.add_argument(
        "--chart",
        choices=CHARTS,
        help="which: the likely attacks held and the criteria as a table (overview, default for"
        " several treaties); whom they can stop (whom, default for one); of one treaty, how strong"
        " an aggressor it can stop (frontier); shares of states protected; another chart of the"
        " window; or all (default for .html), with criteria and articles as tables",
    )
    parser.add_argument(
        "--aggressor",
        action="append",
        metavar="STATE",
        help="with --victim, the threat of the response chart (default: the likeliest attack that"
        " a treaty does not hold)",
    )
    parser.add_argument("--victim", metavar="STATE", help="the state attacked in that chart")
    parser.add_argument(
        "--lines",
        type=_lines,
        metavar="LINES",
        help="the lines of the chart of shares, such as resolute,hesitant; of " + ", ".join(LINES),
    )
    add_look(parser)


def _several_years(text: str) -> list[int]:
    years = text.split(",")
    if not all(year.strip().isdecimal() for year in years):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of years such as 1925,1935,1938")
    return [int(year) for year in years]


def _lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.split(",")]
    for line in lines:
        if line not in LINES:
            raise argparse.ArgumentTypeError(f"{line!r} is not one of {', '.join(LINES)}")
    return lines


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.comparison import comparison_text
    from sandbox.report.comparison.comparison import check_number, compared, examine
    from sandbox.report.wording.gaps import data_facts

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
    from sandbox.report.charts.protection_chart import Share, protection_chart
    from sandbox.report.comparison.chart_kinds import charts_of, whole

    is_page = options.output.suffix.lower() == ".html"
    kind = options.chart or _default_kind(options, len(comparison.entries))
    if is_page and kind != "all":
        raise refuse("A single chart cannot be a web page: leave out --chart, or choose all.")
    if options.lines and kind != "shares":
        raise refuse("--lines goes with the chart of shares only.")
    if bool(options.aggressor) != bool(options.victim):
        raise refuse("A threat needs both --aggressor and --victim.")
    if kind == "frontier" or (kind == "whom" and len(comparison.entries) == 1):
        return _of_one(comparison, kind)
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


def _default_kind(options: argparse.Namespace, treaties: int) -> str:
    """Return the chart that is written unless another is asked for."""
    if options.output.suffix.lower() == ".html":
        return "all"
    if options.lines:
        return "shares"
    if options.victim:
        return "response"
    return "whom" if treaties == 1 else "overview"


def _of_one(comparison: Comparison, kind: str) -> Chart:
    """Return a chart that only one treaty can have."""
    from sandbox.report.charts.attack_charts import frontier_chart, whom_can_it_stop

    if len(comparison.entries) > 1:
        raise refuse("The chart {chart} is of one treaty.", chart=kind)
    draft = comparison.entries[0].draft
    return whom_can_it_stop(draft) if kind == "whom" else frontier_chart(draft)


COMMAND = Command(6, "Compare treaties criterion by criterion", _run, _add_arguments)
