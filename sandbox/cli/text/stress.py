"""A stress test as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.cli.text.layout import paragraph, table
from sandbox.model.treaty_model import TreatyModel
from sandbox.report.wording.numbers import odds, share
from sandbox.report.wording.remarks import caveats, coalitions_line, critical_line, settings_line
from sandbox.results.smallest import Smallest
from sandbox.results.stress_test import StressTest, Worst, WorstAnswer
from sandbox.search.worst_answers import worst_answers
from sandbox.sentences import Sentence, say
from sandbox.treaty.settings import Mood

#: The victims listed, those worst off first; --json has them all.
MOST_VICTIMS = 20


def stress_text(
    test: StressTest,
    tests: Sequence[StressTest],
    model: TreatyModel,
    width: int,
    *,
    mood: Mood,
    smallest: Smallest | None = None,
) -> str:
    """Return a stress test of a model in lines of at most `width`.

    tests: it and, where there is one, the same test in another pool, as `compared_pools` returns.
    The worst coalitions are those of one mood: the smallest that breaks the
    treaty at each victim, or those of every size against the victim of `smallest`,
    and then all the smallest that break it there.
    """
    victim = smallest.victim if smallest else None
    lines = [
        *paragraph(
            say(
                "{treaty}, in the world of {year}: every coalition of at most {largest} states"
                " against each of {victims} victims",
                treaty=test.treaty,
                year=test.world,
                largest=test.largest,
                victims=len(test.victims),
            ),
            width,
        ),
        "",
        *paragraph(_PROTECTION, width),
        *(line for each in tests for line in ("", *_of_pool(each, width))),
        "",
        *_worst(test, model, mood, victim, width),
        *_brackets(test, width),
        *(_smallest(smallest, width) if smallest else ()),
        "",
        *paragraph(settings_line(model.treaty), width),
    ]
    for caveat in caveats(model.treaty, model.world):
        lines += paragraph(caveat, width)
    return "\n".join(lines)


_PROTECTION = say(
    "Share of the states covered that no coalition of at most this size breaks: alone, without a"
    " treaty; hesitant and resolute, under this one; kept, if every pledge of it were kept; ideal,"
    " if every other state helped with all it has. All face the same coalitions."
)


def _of_pool(test: StressTest, width: int) -> list[str]:
    """Return what a test comes to over all its victims."""
    rows = [
        (str(row.size), *map(share, (row.alone, row.hesitant, row.resolute, row.kept, row.ideal)))
        for row in test.protection
    ]
    header = ("size", "alone", "hesitant", "resolute", "kept", "ideal")
    return [
        *paragraph(coalitions_line(test), width),
        "",
        *table(header, rows),
        "",
        *paragraph(_breaking(test), width),
        *paragraph(critical_line(test.critical, {}), width),
    ]


def _breaking(test: StressTest) -> Sentence:
    return say(
        "Breaking size, at the weakest victim: {sizes}.",
        sizes=tuple(_size(test.breaking_size(mood), test.largest, mood) for mood in test.breaking),
    )


def _size(size: int | None, largest: int, mood: Mood) -> Sentence:
    if size is None:
        return say("above {largest} if {mood}", largest=largest, mood=mood.value)
    return say("{size} if {mood}", size=size, mood=mood.value)


def _worst(
    test: StressTest, model: TreatyModel, mood: Mood, victim: str | None, width: int
) -> list[str]:
    if victim is None:
        chosen = list(test.first_to_break(mood))
        heading = say(
            "The fewest states that break it, {mood}, by victim; where none do, the worst of at"
            " most {largest}",
            mood=mood.value,
            largest=test.largest,
        )
    else:
        chosen = [w for w in test.worst if w.victim == victim and w.mood is mood]
        heading = say(
            "Worst coalitions against {victim}, {mood}, by size", victim=victim, mood=mood.value
        )
    shown = chosen if victim else chosen[:MOST_VICTIMS]
    rows = [*map(_row, shown, worst_answers(model, shown))]
    header = ("victim", "size", "margin", "hesitant", "resolute", "alone", "", "coalition")
    lines = [*paragraph(heading, width), "", *table(header, rows, last=2)]
    if len(shown) < len(chosen):
        lines += paragraph(say("and {more} more victims.", more=len(chosen) - len(shown)), width)
    return lines


def _brackets(test: StressTest, width: int) -> list[str]:
    """Say what a stopped search leaves open."""
    if not test.brackets:
        return []
    open_ = [worst for worst in test.worst if not worst.proven]
    return [
        "",
        *paragraph(
            say(
                "The search was stopped before its end: {brackets} of {all} margins, of {size}"
                " states and more, are not exact (marked ?). The worst coalition may leave up to"
                " {gap:.4f} less than shown, so that fewer states may be protected at these sizes."
                " All others are exact. Grant more with --seconds.",
                brackets=test.brackets,
                all=len(test.worst),
                size=min(worst.size for worst in open_),
                gap=max(worst.margin - worst.bound for worst in open_),
            ),
            width,
        ),
    ]


def _smallest(smallest: Smallest, width: int) -> list[str]:
    """List every coalition of the fewest states that break the treaty at a victim."""
    if smallest.size is None:
        return []
    values = {
        "count": len(smallest.coalitions),
        "size": smallest.size,
        "victim": smallest.victim,
        "mood": smallest.mood.value,
        "coalitions": tuple(" ".join(coalition) for coalition in smallest.coalitions),
    }
    if smallest.complete:
        sentence = say(
            "All {count} smallest coalitions that break it at {victim}, {mood}, of {size} each:"
            " {coalitions}.",
            **values,
        )
    else:
        sentence = say(
            "The first {count} of more smallest coalitions that break it at {victim}, {mood}, of"
            " {size} each: {coalitions}.",
            **values,
        )
    return ["", *paragraph(sentence, width)]


def _row(worst: Worst, answer: WorstAnswer) -> tuple[str, ...]:
    return (
        worst.victim,
        str(worst.size),
        f"{worst.margin:+.4f}" + ("" if worst.proven else "?"),
        odds(answer.hesitant_odds),
        odds(answer.resolute_odds),
        odds(answer.alone_odds),
        "breaks" if worst.breaks else "holds",
        " ".join(worst.coalition),
    )
