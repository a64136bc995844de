"""The command `stress`."""

from __future__ import annotations

import argparse

import sandbox
from sandbox.cli.arguments import add_treaty, open_asked
from sandbox.cli.certificates import show_certificates, with_certificates
from sandbox.cli.command import Command
from sandbox.cli.saved_runs import add_keep, keep_run
from sandbox.cli.terminal import DONE, print_json, show, width
from sandbox.sentences import refuse


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_treaty(parser)
    add_keep(parser)
    parser.add_argument("--victim", metavar="STATE", help="show the coalitions against one state")
    parser.add_argument(
        "--size",
        type=_size,
        default=10,
        metavar="K",
        help="the most states in a coalition, 1 to 10 (default 10)",
    )
    parser.add_argument(
        "--hesitant",
        action="store_true",
        help="show the worst coalitions where each party waits for the others",
    )
    parser.add_argument(
        "--pool",
        default="plausible",
        metavar="POOL",
        help="who may be an aggressor: plausible (the states near a victim, its rivals and the "
        "great powers), any, outsiders, parties, great-powers, or states such as ITA,GMY (default "
        "plausible)",
    )
    parser.add_argument(
        "--together",
        default="any",
        choices=("any", "borders", "no-rivals"),
        help="what must hold a coalition together: anything, borders, or the absence of rivals "
        "(default any)",
    )
    parser.add_argument(
        "--seconds",
        type=float,
        metavar="S",
        help="stop the search in each pool after so long; what is open then is shown as a bracket"
        " (default: 4 where pacts bar parties, otherwise none)",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="add the sums behind the worst coalition, of at most K states against --victim or "
        "else the first of the list, and why no other is worse",
    )


def _size(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.stress import stress_text
    from sandbox.report.wording.gaps import data_facts
    from sandbox.search.certify import certify_worst
    from sandbox.search.pool import aggressors
    from sandbox.search.smallest_breaking import smallest_breaking
    from sandbox.search.stress_test import compared_pools
    from sandbox.search.worst_answers import worst_answers
    from sandbox.treaty.settings import Mood

    draft = open_asked(options)
    world = draft.world
    victim = options.victim and options.victim.upper()
    if victim:
        world.place(victim)
    test = sandbox.stress_test(
        draft,
        largest=options.size,
        pool=options.pool,
        together=options.together,
        seconds=options.seconds,
    )
    if victim and victim not in test.victims:
        raise refuse(
            "{treaty} does not cover {victim}: there is no threat to test.",
            treaty=draft.text.name,
            victim=world.state(victim).name,
        )
    mood = Mood.HESITANT if options.hesitant else Mood.RESOLUTE
    worst = test.hardest(mood, victim) if options.explain else None
    certificates = [certify_worst(draft.model, worst, test.pool)] if worst else []
    smallest = None
    if victim:
        smallest = smallest_breaking(
            draft.model,
            victim,
            mood,
            largest=test.largest,
            pool=aggressors(test.pool, draft.model),
            together=test.together,
        )
    tests = compared_pools(draft.model, test, options.seconds)
    keep_run("stress", options, draft, test.to_dict())
    if options.json:
        asked = test.only(victim) if victim else test
        answer = asked.to_dict(worst_answers(draft.model, asked.worst))
        answer["by_pool"] = {one.pool_word: one.figures for one in tests}
        if smallest:
            answer["smallest_breaking"] = smallest.to_dict()
        return print_json({**with_certificates(answer, certificates), "data": data_facts(world)})
    show(stress_text(test, tests, draft.model, width(), mood=mood, smallest=smallest))
    show_certificates(certificates, world)
    return DONE


COMMAND = Command(4, "Find the worst coalition for every victim and size", _run, _add_arguments)
