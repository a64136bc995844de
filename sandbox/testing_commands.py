"""The commands that list what there is and test one treaty: `judge`, `stress`, `threat` and others.

Each imports what it needs when it runs: `covenant --help` and the window, which asks first
whether its argument is a command, must not wait.
"""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import sandbox
from sandbox.sentences import refuse
from sandbox.terminal import DONE, print_json, show, show_lines, shows, width

if TYPE_CHECKING:
    from sandbox.model.draft import Draft
    from sandbox.response.respond import Answer
    from sandbox.results.certificate import Certificate
    from sandbox.world.world import World


def open_asked(
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


def templates(options: argparse.Namespace) -> int:
    from sandbox.report.listings import templates_text
    from sandbox.treaty.templates import template_info, template_names

    found = [template_info(name) for name in template_names()]
    if options.json:
        return print_json([dataclasses.asdict(template) for template in found])
    show(templates_text(found))
    return DONE


def worlds(options: argparse.Namespace) -> int:
    from sandbox.report.listings import world_facts, worlds_text

    found = [sandbox.load_world(year) for year in sandbox.world_years()]
    if options.json:
        return print_json([world_facts(world) for world in found])
    show(worlds_text(found))
    return DONE


def judge(options: argparse.Namespace) -> int:
    from sandbox.report.gaps import data_facts

    if options.years:
        return _judge_years(options)
    draft = open_asked(options)
    card = sandbox.judge(draft)
    if options.keep:
        _keep("judge", options, draft, card.to_dict())
    if options.json:
        return print_json({**card.to_dict(), "data": data_facts(draft.world)})
    from sandbox.report.scorecard_text import scorecard_text

    plain = not shows("●◐○·")
    show(scorecard_text(card, draft.text, draft.world, width(), plain=plain))
    return DONE


def _judge_years(options: argparse.Namespace) -> int:
    from sandbox.library_commands import progress
    from sandbox.report.gaps import interpolated_figures
    from sandbox.report.scorecard_text import years_text

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
    show_lines(years_text(cards, drawn))
    return DONE


def _keep(kind: str, options: argparse.Namespace, draft: Draft, result: dict[str, Any]) -> None:
    from sandbox.library_commands import keep_run

    keep_run(kind, options.keep, draft.treaties, draft.world, result)


def stress(options: argparse.Namespace) -> int:
    from sandbox.report.gaps import data_facts
    from sandbox.report.stress_text import stress_text
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
            "{treaty} does not protect {victim}: there is no threat to test.",
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
    if options.keep:
        _keep("stress", options, draft, test.to_dict())
    if options.json:
        asked = test.only(victim) if victim else test
        answer = asked.to_dict(worst_answers(draft.model, asked.worst))
        answer["by_pool"] = {one.pool_word: one.figures for one in tests}
        if smallest:
            answer["smallest_breaking"] = smallest.to_dict()
        return print_json({**_explained(answer, certificates), "data": data_facts(world)})
    show(stress_text(test, tests, draft.model, width(), mood=mood, smallest=smallest))
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

        show()
        show(certificate_text(certificates, world, width()))


def threat(options: argparse.Namespace) -> int:
    from sandbox.report.gaps import data_facts

    draft = open_asked(options)
    world = draft.world
    answer = sandbox.respond(draft, state_codes(options.aggressor), options.victim.upper())
    certificates = _certificates(draft, answer) if options.explain else []
    if options.json:
        told = _explained(answer.to_dict(), certificates)
        return print_json({**told, "data": data_facts(world)})
    from sandbox.report.answer_text import answer_text

    show(answer_text(answer, draft.text, world, width()))
    _print_certificates(certificates, world)
    return DONE


def _certificates(draft: Draft, answer: Answer) -> list[Certificate]:
    """Return the certificates of a threat in both moods."""
    from sandbox.search.certify import certify
    from sandbox.treaty.settings import Mood

    return [certify(draft.model, answer.aggressors, answer.victim, mood) for mood in Mood]


def state_codes(lists: Sequence[str]) -> list[str]:
    """Return the states of lists such as "GMY,RUS"."""
    codes = (code.strip().upper() for listed in lists for code in listed.split(","))
    return [code for code in codes if code]
