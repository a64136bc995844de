"""The report on a treaty: its text, its world, the verdict with evidence, and what breaks it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sandbox
from sandbox.analysis.advice.answers import written
from sandbox.attacks.forecast import AttacksForecast
from sandbox.criteria.scorecard import Scorecard
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.report.advice_section import Answered, advice_blocks, advice_figures
from sandbox.report.charts.attack_charts import frontier_chart, whom_can_it_stop
from sandbox.report.charts.chart import source_line
from sandbox.report.charts.protection_chart import protection_chart
from sandbox.report.charts.response_chart import belief_needed, response_chart
from sandbox.report.documents.document import (
    Article,
    AttackDots,
    Block,
    ChartFigure,
    CriterionDetail,
    DataTable,
    Glance,
    Paragraph,
    Report,
    Section,
)
from sandbox.report.manifests.manifest import manifest
from sandbox.report.participation_section import (
    participation,
    participation_blocks,
    participation_figures,
)
from sandbox.report.wording.attack_remarks import (
    HELD_IF,
    LIKELY,
    reach_lines,
    uncertain_lines,
    vote_lines,
)
from sandbox.report.wording.forecast_words import (
    attacks_forecast_words,
    difference_words,
    forecast_words,
)
from sandbox.report.wording.numbers import odds
from sandbox.report.wording.remarks import (
    caveats,
    coalitions_line,
    critical_line,
    protection_line,
    settings_line,
    stands_over,
    tally,
)
from sandbox.response.curve import response_curve
from sandbox.response.respond import respond
from sandbox.results.attacks_held import AttacksHeld, HeldShares
from sandbox.results.stress_test import StressTest, Worst
from sandbox.search.stress_test import compared_pools
from sandbox.search.worst_answers import worst_answers
from sandbox.sentences import Sentence, listed, refuse, say
from sandbox.treaty import wording
from sandbox.treaty.settings import Mood
from sandbox.world.world import World

#: Victims whose worst coalitions are listed, and states whose strength is.
MOST_VICTIMS, MOST_STATES = 15, 15


def make_report(
    draft: Draft,
    answered: Answered | None = None,
    ratio: float | None = None,
    progress: Progress | None = None,
) -> Report:
    """Judge and test a treaty, and return the report on it.

    answered: what the adviser was asked about the draft, for a section of its own; ratio: what
    states bear at most, in shares of their strength for each attack averted, to tell who would
    sign, and progress of the departures until then.
    Raises Refusal for a treaty without parties: there is nothing to report on; and for a ratio that
    is none.
    """
    world, text = draft.world, draft.text
    if not any(code in world for code in text.bound):
        raise refuse("{treaty} has no parties in {year}.", treaty=text.name, year=world.year)
    card, forecast = sandbox.judge(draft), sandbox.attacks_forecast(draft)
    test = sandbox.stress_test(draft)
    tests = compared_pools(draft.model, test)
    carried = participation(draft, ratio, progress)
    taken = (
        ()
        if answered is None
        else (Section(say("What would it take?"), tuple(advice_blocks(answered, draft))),)
    )
    sections = (
        Section(say("Verdict"), tuple(_verdict(card, forecast, world))),
        Section(say("Whom can it stop?"), tuple(_attacks(card, draft))),
        Section(say("What breaks it: the strict test"), tuple(_breaking(draft, tests))),
        Section(say("The criteria and their evidence"), tuple(map(CriterionDetail, card.criteria))),
        *taken,
        Section(
            say("Who carries it, and who would sign?"),
            tuple(participation_blocks(carried, draft)),
        ),
        Section(say("Text of the treaty"), tuple(_articles(draft))),
        Section(say("The world of {year}", year=world.year), tuple(_world(draft))),
        Section(say("Settings and caveats"), tuple(_caveats(draft))),
        Section(say("Sources and manifest"), tuple(_sources(draft))),
    )
    made: dict[str, Any] = {"kind": "report", "tests": [test.asked], "ratio": ratio}
    figures = figures_of(card, forecast, tests)
    figures["who carries it"] = participation_figures(carried, draft)
    if answered is not None:
        made["advice"] = written(answered.question, answered.advice, draft)
        figures["what would it take"] = advice_figures(answered, draft)
    return Report(
        title=text.name,
        subtitle=say("A report on its strength and its obligations, {year}", year=world.year),
        verdict=card.name.value,
        sections=sections,
        source=source_line(world),
        manifest={**manifest([draft], made), "figures": figures},
    )


def figures_of(
    card: Scorecard, forecast: AttacksForecast | None, tests: Sequence[StressTest]
) -> dict[str, Any]:
    """Return what a report says in numbers, to be compared with a new run.

    forecast: that of the likely attacks that the treaty covers; tests: the stress test in each
    pool, as from `compared_pools`.
    """
    return {
        "name": card.name.value,
        "attacks held": card.attacks.to_dict(),
        "forecast": forecast and forecast.to_dict(),
        "criteria": {result.key: result.verdict.value for result in card.criteria},
        "measures": {result.key: result.measure for result in card.criteria},
        "protected": {test.pool_word: _protected(test) for test in tests},
        "breaking": {mood.value: dict(sizes) for mood, sizes in tests[0].breaking.items()},
        "critical share": {test.pool_word: test.critical.share for test in tests},
    }


def _protected(test: StressTest) -> dict[str, list[float | None]]:
    """Return the shares of states protected, by name, and for each by ascending size."""
    shares = ("alone", "hesitant", "resolute", "kept", "ideal")
    by_size = sorted(test.protection, key=lambda row: row.size)
    return {name: [getattr(row, name) for row in by_size] for name in shares}


def _verdict(card: Scorecard, forecast: AttacksForecast | None, world: World) -> Iterator[Block]:
    yield from _headline(card.attacks, world)
    for sentence in attacks_forecast_words(forecast) if forecast else ():
        yield Paragraph(sentence)
    yield Paragraph(card.name_reason)
    if card.stands_over:
        yield Paragraph(stands_over(card.stands_over))
    yield Paragraph(tally(card))
    yield Glance(card.criteria)
    yield Paragraph(card.rule, "small")


def _headline(held: AttacksHeld, world: World) -> Iterator[Block]:
    """Say first how many likely attacks the treaty could hold."""
    yield Paragraph(held.headline, "lead")
    of_hundred = held.covered.of_hundred
    if of_hundred is not None:
        groups = (
            (say("All that it covers"), held.covered),
            (say("By great powers"), held.by_great_powers),
            (say("By other states"), held.by_others),
            (say("Anywhere in the world"), held.anywhere),
        )
        rows = tuple((name, _of_hundred(group)) for name, group in groups)
        yield AttackDots(of_hundred, HELD_IF, rows, held.headline)
    covered = (*vote_lines(held), *reach_lines(held)[:1])
    for words in (*covered, *uncertain_lines(held, world)):
        yield Paragraph(words)
    yield Paragraph(LIKELY, "small")


def _of_hundred(group: HeldShares) -> tuple[str, ...]:
    return ("–",) * 3 if group.of_hundred is None else tuple(map(str, group.of_hundred))


def _attacks(card: Scorecard, draft: Draft) -> Iterator[Block]:
    """Show whom the treaty can stop, and how strong an aggressor, or say why neither."""
    if not card.attacks.attacks.covered > 0:
        yield Paragraph(card.attacks.headline)
        return
    yield ChartFigure(whom_can_it_stop(draft))
    if card.attacks.covered.because is not None:
        yield Paragraph(card.attacks.covered.because)
        return
    yield ChartFigure(frontier_chart(draft))


def _breaking(draft: Draft, tests: Sequence[StressTest]) -> Iterator[Block]:
    names = {state.code: state.name for state in draft.world.states}
    yield Paragraph(protection_line(tests[0]))
    for test in tests:
        yield ChartFigure(protection_chart([test], [draft]))
        yield Paragraph(critical_line(test.critical, names))
    test = tests[0]
    hardest = test.hardest(Mood.HESITANT)
    if hardest is not None:
        yield from _response(draft, hardest)
    for mood, caption in (
        (
            Mood.HESITANT,
            say("The fewest states that break it where each party waits for the others."),
        ),
        (Mood.RESOLUTE, say("The fewest states that break it where all trust one another.")),
    ):
        yield _coalitions(draft, test, mood, caption)
    if test.brackets:
        yield Paragraph(
            say(
                "The search was stopped before its end: {brackets} of {all} margins are not exact.",
                brackets=test.brackets,
                all=len(test.worst),
            ),
            "small",
        )


def _response(draft: Draft, worst: Worst) -> Iterator[Block]:
    """Show how the response to one threat comes about."""
    curve = response_curve(draft.model, worst.coalition, worst.victim)
    if curve is None:
        return
    answer = respond(draft.model, worst.coalition, worst.victim)
    yield Paragraph(answer.summary)
    yield Paragraph(belief_needed(answer))
    for sentence in (difference_words(), *forecast_words(answer.forecast)):
        yield Paragraph(sentence)
    yield ChartFigure(response_chart(answer, curve, draft))


def _coalitions(draft: Draft, test: StressTest, mood: Mood, caption: Sentence) -> DataTable:
    names = {state.code: state.name for state in draft.world.states}
    found = test.first_to_break(mood)
    answers = worst_answers(draft.model, found[:MOST_VICTIMS])
    rows = tuple(
        (
            names[worst.victim],
            str(worst.size) if worst.breaks else f"> {worst.size}",
            str(listed(names[code] for code in worst.coalition)),
            odds(answer.alone_odds),
            odds(answer.hesitant_odds),
            odds(answer.resolute_odds),
        )
        for worst, answer in zip(found, answers, strict=False)
    )
    return DataTable(
        (
            say("Victim"),
            say("Size"),
            say("Worst coalition"),
            say("Alone"),
            say("Hesitant"),
            say("Resolute"),
        ),
        rows,
        frozenset({1, 3, 4, 5}),
        say(
            "{what} The weakest {shown} of {all} victims; the last three columns are the odds of"
            " the response to that coalition: of the victim alone, hesitant and resolute."
            " {coalitions}",
            what=caption,
            shown=len(rows),
            all=len(found),
            coalitions=coalitions_line(test),
        ),
    )


def _articles(draft: Draft) -> Iterator[Block]:
    names = {state.code: state.name for state in draft.world.states}
    for treaty in draft.treaties:
        if draft.wider:
            yield Paragraph(say("{treaty}", treaty=treaty.name), "lead")
        for number, article in enumerate(wording.text(treaty, names), 1):
            yield Article(number, article.title, article.paragraphs)
        if treaty.note:
            yield Paragraph(say("Note: {note}", note=treaty.note), "small")


def _world(draft: Draft) -> Iterator[Block]:
    world, settings = draft.world, draft.treaty.settings
    strength = world.strength(settings.index, settings.weights)
    unknown = world.unknown(settings.index, settings.weights)
    great = tuple(
        state.name for state, is_great in zip(world.states, world.great, strict=True) if is_great
    )
    bound = draft.text.bound & set(world.codes)
    yield Paragraph(
        say(
            "{count} states, of which {parties} are parties; together they hold {share:.0%} of the"
            " world's strength. Great powers: {great}.",
            count=len(world),
            parties=len(bound),
            share=float(sum(strength[world.place(code)] for code in bound)),
            great=great or say("none"),
        )
    )
    order = sorted(range(len(world)), key=lambda place: -strength[place])[:MOST_STATES]
    rows = tuple(
        (
            world.states[place].name,
            _share(world, place, strength[place], unknown=bool(unknown[place])),
            "yes" if world.codes[place] in bound else "no",
            "yes" if world.great[place] else "no",
            "yes" if world.nuclear[place] else "no",
        )
        for place in order
    )
    yield DataTable(
        (say("State"), say("Strength"), say("Party"), say("Great power"), say("Nuclear")),
        rows,
        frozenset({1}),
        say(
            "The {count} strongest states, by their share of the world's strength ({index}).",
            count=len(rows),
            index=settings.index.value,
        ),
    )


def _share(world: World, place: int, share: float, *, unknown: bool) -> str:
    """Return a share of strength, marked if some of its figures are interpolated."""
    if unknown:
        return "missing"
    drawn = world.interpolated is not None and world.interpolated[place].any()
    return f"≈ {share:.1%}" if drawn else f"{share:.1%}"


def _caveats(draft: Draft) -> Iterator[Block]:
    yield Paragraph(settings_line(draft.treaty))
    for caveat in caveats(draft.treaty, draft.world):
        yield Paragraph(caveat)


def _sources(draft: Draft) -> Iterator[Block]:
    yield Paragraph(source_line(draft.world))
    for treaty in draft.treaties:
        if treaty.source:
            yield Paragraph(say("{treaty}: {source}", treaty=treaty.name, source=treaty.source))
    yield Paragraph(
        say(
            "The criteria follow “What Is Collective Security? Its Nature, Features, and Failure”"
            " (Owlcation, 2021)."
        )
    )
    for entry in manifest([draft])["treaties"]:
        yield DataTable(
            (say("Manifest"), say("")),
            (
                ("Program", f"Covenant {sandbox.__version__}"),
                ("Treaty", entry["name"]),
                ("SHA-256 of the treaty", entry["sha256"]),
                ("World", str(entry["world"])),
                ("SHA-256 of its data", entry["data_sha256"]),
                ("Random seed", "none is used: every figure is exact"),
            ),
            frozenset(),
            say(
                "This file carries the treaty itself and every figure; “covenant verify” makes"
                " them again and tells whether they still hold."
            ),
        )
