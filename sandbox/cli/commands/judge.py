"""The command `judge`."""

from __future__ import annotations

import argparse

import sandbox
from sandbox.cli.arguments import add_treaty, open_asked, span_of_years
from sandbox.cli.command import Command
from sandbox.cli.saved_runs import add_keep, keep_run
from sandbox.cli.terminal import DONE, print_json, progress, show, show_lines, shows, width
from sandbox.sentences import refuse


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_keep(parser)
    parser.add_argument(
        "--years",
        type=span_of_years,
        metavar="FIRST-LAST",
        help="judge the treaty in every one of these years with a world, one line each",
    )


def _run(options: argparse.Namespace) -> int:
    from sandbox.report.wording.gaps import data_facts

    if options.years:
        return _judge_years(options)
    draft = open_asked(options)
    card = sandbox.judge(draft)
    keep_run("judge", options, draft, card.to_dict())
    forecast = sandbox.attacks_forecast(draft)
    if options.json:
        facts = {
            "forecast": forecast and forecast.to_dict(),
            "data": data_facts(draft.world),
        }
        return print_json({**card.to_dict(), **facts})
    from sandbox.cli.text.scorecard import scorecard_text

    plain = not shows("●◐○·")
    show(scorecard_text(card, forecast, draft.text, draft.world, width(), plain=plain))
    return DONE


def _judge_years(options: argparse.Namespace) -> int:
    from sandbox.cli.text.scorecard import years_lines
    from sandbox.report.wording.gaps import interpolated_figures

    for option in ("world", "keep"):
        if getattr(options, option) is not None:
            raise refuse(
                "--years judges the treaty in every year of its own; leave out {option}.",
                option=f"--{option}",
            )
    treaty = sandbox.open_treaty(options.treaty)
    wider = sandbox.open_treaty(options.wider, options.years[0]) if options.wider else None
    first, last = options.years
    years = [year for year in sandbox.world_years() if first <= year <= last]
    if not years:
        raise refuse("There is no world of {first} to {last}.", first=first, last=last)
    with progress(treaty.name) as tell:
        cards = sandbox.judge_years(
            treaty, years, tell, wider=wider, interpolate=options.interpolate
        )
    worlds = [sandbox.load_world(year, interpolate=options.interpolate) for year in years]
    drawn = list(map(interpolated_figures, worlds))
    if options.json:
        facts = zip(cards, drawn, strict=True)
        return print_json([{**card.to_dict(), "interpolated": count} for card, count in facts])
    show_lines(years_lines(cards, drawn))
    return DONE


COMMAND = Command(3, "Judge a treaty by the criteria", _run, _add_arguments)
