"""The command line: everything Covenant does without a window.

`main` returns the exit status: 0 done, 1 the request failed, and argparse ends
with 2 on wrong usage. What draws a picture is handed in, since the sandbox
knows no window.
"""

from __future__ import annotations

import argparse
import dataclasses
import io
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.arguments import (
    add_arms,
    add_compare,
    add_import,
    add_judge,
    add_library,
    add_nothing,
    add_register,
    add_replay,
    add_report,
    add_stress,
    add_text,
    add_threat,
    add_verify,
)
from sandbox.crash_log import log_crash
from sandbox.sentences import Refusal, refuse
from sandbox.terminal import DONE, print_json, shows, width

# Each command imports what it needs when it runs: `covenant --help` and the
# window, which asks first whether its argument is a command, must not wait.
if TYPE_CHECKING:
    from sandbox.drafts import Draft
    from sandbox.report.charts import Chart
    from sandbox.report.document import Plot
    from sandbox.stress.certificate import Certificate
    from sandbox.stress.response import Answer
    from sandbox.world.world import World

#: Writes a chart to a file, in the look that the options name (see `arguments.add_look`).
Draw = Callable[["Chart", argparse.Namespace], None]

FAILED, INTERRUPTED = 1, 130

EPILOG = (
    "`covenant` alone opens the window, and `covenant TREATY` opens the window on a treaty. "
    "A TREATY is a file, or a template at a year such as league@1935. "
    "Exit status: 0 done, 1 the request failed, 2 wrong usage."
)


def main(arguments: Sequence[str], draw: Draw, plot: Plot) -> int:
    """Carry out one command and return the exit status."""

    def run() -> int:
        options = _parser(draw, plot).parse_args(arguments)
        with warnings.catch_warnings():
            # A library that cannot be used is worth one line, not the end.
            warnings.simplefilter("default", sandbox.LibraryWarning)
            warnings.showwarning = _complain_of_warning
            status: int = options.run(options)
        return status

    return exit_status(run)


def is_command(word: str) -> bool:
    """Tell whether the first word of a command line names a command."""
    return word in COMMANDS


def exit_status(action: Callable[[], int]) -> int:
    """Carry out an action; whatever goes wrong ends in one line and an exit status."""
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # A name in letters that the terminal lacks must not stop the answer.
            sys.stdout.reconfigure(errors="replace")
        try:
            return action()
        finally:
            sys.stdout.flush()
    except Refusal as refusal:
        return complain(str(refusal))
    except BrokenPipeError:
        # The reader has seen enough, as in `covenant templates | head -1`.
        _let_go_of_output()
        return DONE
    except KeyboardInterrupt:
        complain("interrupted.")
        return INTERRUPTED
    except OSError as error:
        _let_go_of_output()
        return complain(f"{error}.")
    except Exception as error:
        path = log_crash(error)
        where = f"the details are in {path}" if path else "the crash log cannot be written"
        return complain(f"this should not happen, {type(error).__name__}: {error}; {where}.")


def _complain_of_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    complain(str(message))


def complain(sentence: str) -> int:
    """Print one line of complaint and return the exit status for it."""
    line = " ".join(f"covenant: {sentence}".split())
    encoding = sys.stderr.encoding or "ascii"
    print(line.encode(encoding, "replace").decode(encoding), file=sys.stderr)
    return FAILED


def _let_go_of_output() -> None:
    """Keep Python from trying again, at its end, to write what cannot be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _templates(options: argparse.Namespace) -> int:
    from sandbox.report.listings import templates_text
    from sandbox.treaty.templates import template_info, template_names

    templates = [template_info(name) for name in template_names()]
    if options.json:
        return print_json([dataclasses.asdict(template) for template in templates])
    print(templates_text(templates))
    return DONE


def _worlds(options: argparse.Namespace) -> int:
    from sandbox.report.listings import world_facts, worlds_text

    worlds = [sandbox.load_world(year) for year in sandbox.world_years()]
    if options.json:
        return print_json([world_facts(world) for world in worlds])
    print(worlds_text(worlds))
    return DONE


def _judge(options: argparse.Namespace) -> int:
    if options.years:
        return _judge_years(options)
    draft = _open(options)
    card = sandbox.judge(draft.treaty, draft.world, wider=draft.wider)
    if options.keep:
        _keep("judge", options, draft, card.to_dict())
    if options.json:
        return print_json(card.to_dict())
    from sandbox.report.scorecard_text import scorecard_text

    plain = not shows("●◐○·")
    print(scorecard_text(card, draft.text, draft.world, width(), plain=plain))
    return DONE


def _judge_years(options: argparse.Namespace) -> int:
    from sandbox.library_commands import progress
    from sandbox.report.scorecard_text import years_text

    treaty = sandbox.open_treaty(options.treaty)
    wider = sandbox.open_treaty(options.wider, options.years[0]) if options.wider else None
    first, last = options.years
    years = [year for year in sandbox.world_years() if first <= year <= last]
    if not years:
        raise refuse("There is no world of {first} to {last}.", first=first, last=last)
    with progress(treaty.name) as tell:
        cards = sandbox.judge_years(treaty, years, tell, wider=wider)
    if options.json:
        return print_json([card.to_dict() for card in cards])
    print("\n".join(years_text(cards)))
    return DONE


def _keep(kind: str, options: argparse.Namespace, draft: Draft, result: dict[str, Any]) -> None:
    from sandbox.library_commands import keep_run

    keep_run(kind, options.keep, draft.treaties, draft.world, result)


def _stress(options: argparse.Namespace) -> int:
    from sandbox.report.stress_text import stress_text
    from sandbox.treaty.settings import Mood

    draft = _open(options)
    world = draft.world
    victim = options.victim and options.victim.upper()
    if victim:
        world.place(victim)
    test = sandbox.stress_test(
        draft.treaty,
        world,
        wider=draft.wider,
        largest=options.size,
        pool=options.pool,
        together=options.together,
        seconds=options.seconds,
    )
    if victim and victim not in test.victims:
        raise refuse(
            "{treaty} does not protect {victim}: there is no threat to test.",
            treaty=draft.text.name,
            victim=world.state(victim).name,
        )
    mood = Mood.HESITANT if options.hesitant else Mood.RESOLUTE
    worst = test.hardest(mood, victim) if options.explain else None
    certificates = [worst.certificate()] if worst else []
    smallest = test.smallest_breaking(victim, mood) if victim else None
    if options.keep:
        _keep("stress", options, draft, test.to_dict())
    if options.json:
        answer = (test.only(victim) if victim else test).to_dict()
        if smallest:
            answer["smallest_breaking"] = smallest.to_dict()
        return print_json(_explained(answer, certificates))
    print(stress_text(test, draft.text, world, width(), mood=mood, smallest=smallest))
    _print_certificates(certificates, world)
    return DONE


def _explained(answer: dict[str, Any], certificates: Sequence[Certificate]) -> dict[str, Any]:
    """Return an answer for JSON, with its certificates if there are any."""
    if certificates:
        answer["certificates"] = [certificate.to_dict() for certificate in certificates]
    return answer


def _print_certificates(certificates: Sequence[Certificate], world: World) -> None:
    if certificates:
        from sandbox.report.certificate_text import certificate_text

        print()
        print(certificate_text(certificates, world, width()))


def _threat(options: argparse.Namespace) -> int:
    draft = _open(options)
    world = draft.world
    aggressors = [code for listed in options.aggressor for code in _codes(listed)]
    answer = sandbox.respond(
        draft.treaty, aggressors, options.victim.upper(), world, wider=draft.wider
    )
    certificates = _certificates(draft, answer) if options.explain else []
    if options.json:
        return print_json(_explained(answer.to_dict(), certificates))
    from sandbox.report.answer_text import answer_text

    print(answer_text(answer, draft.text, world, width()))
    _print_certificates(certificates, world)
    return DONE


def _certificates(draft: Draft, answer: Answer) -> list[Certificate]:
    """Return the certificates of a threat in both moods."""
    from sandbox.stress.certificate import certify
    from sandbox.treaty.settings import Mood

    return [certify(draft.balance, answer.aggressors, answer.victim, mood) for mood in Mood]


def _codes(listed: str) -> list[str]:
    return [code.strip().upper() for code in listed.split(",") if code.strip()]


def _compare(options: argparse.Namespace) -> int:
    from sandbox.report.comparison import check_number, compare
    from sandbox.report.comparison_text import comparison_text

    check_number(len(options.treaties) * len(options.years or [None]))
    drafts = [
        _open(options, reference, year)
        for reference in options.treaties
        for year in options.years or [None]
    ]
    comparison = compare(drafts)
    if options.output:
        _draw_comparison(drafts, options)
    if options.json:
        return print_json(comparison.to_dict())
    print(comparison_text(comparison, width()))
    return DONE


def _draw_comparison(drafts: Sequence[Draft], options: argparse.Namespace) -> None:
    """Write the share of states that each draft protects as a picture or a table."""
    from sandbox.report.protection_chart import Share, protection_chart

    tests = [sandbox.stress_test(draft.treaty, draft.world, wider=draft.wider) for draft in drafts]
    shares = [Share(share) for share in options.lines] if options.lines else None
    chart = protection_chart(tests, drafts, shares)
    _write_chart(chart.worded(options.title, options.caption, options.source), options)


def _arms(options: argparse.Namespace) -> int:
    from sandbox.report.arms import arms_race
    from sandbox.report.arms_text import arms_text

    race = arms_race(_open(options))
    if options.output:
        chart = race.chart.worded(options.title, options.caption, options.source)
        _write_chart(chart, options)
    if options.json:
        return print_json(race.to_dict())
    print(arms_text(race, width()))
    return DONE


def _write_chart(chart: Chart, options: argparse.Namespace) -> None:
    from sandbox.report.saving import save
    from sandbox.report.table import table_files

    if options.output.suffix.lower() == ".csv":
        save(table_files(chart, options.output))
    else:
        options.draw(chart, options)


def _report(options: argparse.Namespace) -> int:
    from sandbox.report.report import make_report
    from sandbox.report.saving import save

    report = make_report(_open(options))
    if options.output.suffix.lower() == ".pdf":
        from sandbox.report.pdf import to_pdf

        content = to_pdf(report, options.plot, options.paper)
    else:
        from sandbox.report.html import to_html

        content = to_html(report, options.plot)
    save({options.output: content})
    return _tell_file(options)


def _text(options: argparse.Namespace) -> int:
    from sandbox.report.saving import save
    from sandbox.report.treaty_text import written

    save({options.output: written(_open(options), options.output.suffix.lower())})
    return _tell_file(options)


def _tell_file(options: argparse.Namespace) -> int:
    if options.json:
        return print_json({"file": str(options.output)})
    from sandbox.treaty.file import printable

    print(f"{printable(options.output)} is written.")
    return DONE


def _verify(options: argparse.Namespace) -> int:
    from sandbox.report.verification import verify

    found = verify(options.file)
    if options.json:
        print_json(found.to_dict())
    else:
        for sentence in (found.sentence, *found.notes):
            print(sentence)
    return DONE if found.holds else FAILED


def _register(options: argparse.Namespace) -> int:
    from sandbox.registration import register, unregister

    told = unregister() if options.remove else register()
    if options.json:
        return print_json({"done": str(told)})
    print(told)
    return DONE


def _open(
    options: argparse.Namespace, reference: str | None = None, year: int | None = None
) -> Draft:
    """Open the treaty that is asked for; year: with its terms of that year, if it has such."""
    from sandbox.drafts import in_year, open_draft

    reference = reference or options.treaty
    return open_draft(
        in_year(reference, year) if year else reference,
        options.wider,
        options.world or year,
        interpolate=options.interpolate,
    )


def _replay(options: argparse.Namespace) -> int:
    from sandbox.history_commands import replay

    status, chart = replay(options)
    if chart is not None:
        _write_chart(chart.worded(options.title, options.caption, options.source), options)
    return status


def _fit(options: argparse.Namespace) -> int:
    from sandbox.history_commands import fit

    return fit(options)


def _import(options: argparse.Namespace) -> int:
    from sandbox.library_commands import import_files

    return import_files(options)


def _library(options: argparse.Namespace) -> int:
    from sandbox.library_commands import library

    return library(options)


def _parser(draw: Draw, plot: Plot) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="covenant",
        usage="covenant [TREATY]\n       covenant COMMAND ...",
        description="Draft a security arrangement and test it against any power or combination "
        "of powers.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"Covenant {sandbox.__version__}")
    commands = parser.add_subparsers(
        prog="covenant", title="commands", metavar="COMMAND", required=True
    )
    for name, (help_, add_arguments, run) in COMMANDS.items():
        command = commands.add_parser(name, help=help_, description=f"{help_}.")
        add_arguments(command)
        command.add_argument("--json", action="store_true", help="print JSON for other programs")
        command.set_defaults(run=run, draw=draw, plot=plot)
    return parser


Run = Callable[[argparse.Namespace], int]
AddArguments = Callable[[argparse.ArgumentParser], None]

#: The commands by name: what they do, their arguments, and what carries them out.
COMMANDS: dict[str, tuple[str, AddArguments, Run]] = {
    "templates": ("List the templates", add_nothing, _templates),
    "worlds": ("List the years for which there is a world", add_nothing, _worlds),
    "judge": ("Judge a treaty by the twelve criteria", add_judge, _judge),
    "stress": ("Find the worst coalition for every victim and size", add_stress, _stress),
    "threat": ("Show how a treaty answers one threat", add_threat, _threat),
    "compare": ("Compare treaties criterion by criterion", add_compare, _compare),
    "report": ("Write the report on a treaty", add_report, _report),
    "text": ("Write the text of a treaty alone", add_text, _text),
    "arms": ("Show the worst odds as parties disarm and aggressors arm", add_arms, _arms),
    "verify": ("Tell whether the numbers of an export still hold", add_verify, _verify),
    "replay": ("Replay a treaty of history, or the cases of the record", add_replay, _replay),
    "fit": ("Fit the weights of readiness to wars in your library", add_nothing, _fit),
    "register": ("Open treaty files with Covenant by a double click", add_register, _register),
    "import": ("Read a published table into your library", add_import, _import),
    "library": ("Look after imported tables, revisions and saved runs", add_library, _library),
}
