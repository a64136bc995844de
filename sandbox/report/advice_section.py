"""What would it take? The section of a report on the cheapest changes that reach a goal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.analysis.advice.advice import Advice, LostThreat, Priced
from sandbox.analysis.advice.answers import proven_again, reached, read_answer
from sandbox.analysis.advice.costs import LABELS, Costs
from sandbox.analysis.advice.locks import Locks
from sandbox.analysis.advice.question import Question
from sandbox.files.regular_files import printable, read_bytes
from sandbox.model.draft import Draft
from sandbox.report.documents.document import Block, DataTable, Paragraph
from sandbox.report.wording.numbers import odds
from sandbox.response.respond import respond
from sandbox.sentences import Sentence, listed, refuse, say
from sandbox.treaty.articles import Rung
from sandbox.treaty.parsing import parse
from sandbox.treaty.words import word
from sandbox.world.world import World

#: The longest answer read from a file, in bytes.
_LONGEST_FILE = 4_000_000


@dataclass(frozen=True)
class Answered:
    """A question to the adviser with its answer."""

    question: Question
    advice: Advice


def load_answer(path: Path, draft: Draft) -> Answered:
    """Return the answer in a file, as `covenant advise --json` prints it.

    Raises Refusal where it cannot be read, is no answer, or not one about this draft.
    """
    name = printable(path)
    try:
        text = read_bytes(path, _LONGEST_FILE, name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse("{file} is not UTF-8 text.", file=name) from None
    answered = Answered(*read_answer(parse(text, name), draft, name))
    if not all(reached(answered.question, answered.advice, draft)):
        raise refuse(
            "{file} does not hold here: its changes do not reach what was asked for.", file=name
        )
    return answered


def advice_figures(answered: Answered, draft: Draft) -> dict[str, Any]:
    """Return what the section says in numbers, to be compared with a new run."""
    question, advice = answered.question, answered.advice
    ways = [advice.changes] if advice.cost is not None else []
    ways += [other.changes for other in advice.alternatives]
    return {
        "cost": advice.cost,
        "not below": advice.bound,
        "proven": advice.proven,
        "impossible": advice.impossible,
        "ways": [
            {"reaches it": is_reached, "costs": [change.cost for change in way]}
            for way, is_reached in zip(ways, reached(question, advice, draft), strict=True)
        ],
        "odds of what cannot be held": [_odds(threat, draft) for threat in advice.because],
    }


def figures_again(made: Mapping[str, Any], draft: Draft, name: str) -> dict[str, Any]:
    """Return the figures of the section in a manifest, each worked out anew.

    made: as `written` wrote it; name: what a refusal calls the file.
    """
    question, advice = read_answer(made, draft, name)
    return advice_figures(Answered(question, proven_again(question, advice, draft)), draft)


def advice_blocks(answered: Answered, draft: Draft) -> Iterator[Block]:
    """Yield the section: goal, answer, ways, why it cannot be, and what the costs suppose."""
    question, advice, world = answered.question, answered.advice, draft.world
    yield Paragraph(advice.headline, "lead")
    if advice.cost is not None and not advice.is_met_already:
        yield Paragraph(_how_sure(advice))
        yield _way(advice.changes, say("The cheapest changes."))
    if advice.because:
        yield _because(advice.because, draft)
    elif advice.reason is not None:
        yield Paragraph(advice.reason)
    for number, other in enumerate(advice.alternatives, start=1):
        yield _way(
            other.changes,
            say("Another way, {number}: cost {cost}.", number=number, cost=other.cost),
        )
    wanted = len(advice.alternatives) < question.alternatives
    if advice.alternatives_complete and advice.changes and wanted:
        yield Paragraph(say("There is no other way that spends less on any of its changes."))
    for words in _allowed(question.locks, world):
        yield Paragraph(words)
    yield from _costs(question.costs)


def _how_sure(advice: Advice) -> Sentence:
    if advice.proven:
        return say(
            "No cheaper set of the changes that are allowed reaches it. The changed treaty has been"
            " judged like any other."
        )
    return say(
        "Time ran out before the least was proven. The changed treaty has been judged like any"
        " other."
    )


def _way(changes: Sequence[Priced], caption: Sentence) -> DataTable:
    rows = tuple(
        (
            f"{change.sentence} {change.why}" if change.why else str(change.sentence),
            str(change.cost),
        )
        for change in changes
    )
    return DataTable((say("Change"), say("Cost")), rows, frozenset({1}), caption)


def _because(threats: Sequence[LostThreat], draft: Draft) -> DataTable:
    world = draft.world
    rows = tuple(
        (
            world.state(threat.victim).name,
            str(listed(world.names(threat.aggressors))),
            *map(odds, _odds(threat, draft)),
        )
        for threat in threats
    )
    return DataTable(
        (say("Victim"), say("Aggressors"), say("Hesitant"), say("Resolute")),
        rows,
        frozenset({2, 3}),
        say(
            "These cannot be held together, whatever changes. The last two columns are the odds of"
            " the response to each as the treaty stands, hesitant and resolute."
        ),
    )


def _odds(threat: LostThreat, draft: Draft) -> tuple[float | None, float | None]:
    """Return the odds of the response as the treaty stands, hesitant and resolute."""
    force = respond(draft.model, threat.aggressors, threat.victim).force
    return force.hesitant_odds, force.resolute_odds


def _allowed(locks: Locks, world: World) -> Iterator[Sentence]:
    """Yield what was not to change."""
    if locks.kinds:
        kinds = tuple(sorted(map(str, locks.kinds)))
        yield say("No change was allowed of these kinds: {kinds}.", kinds=kinds)
    for states, words in (
        (locks.states, say("States whose own terms had to stay as they are")),
        (locks.keep_out, say("States that had to be no parties in the end")),
        (locks.keep_in, say("States that had to be parties in the end")),
    ):
        if states:
            names = world.names(sorted(states))
            yield say("{which}: {states}.", which=words, states=names)


def _costs(costs: Costs) -> Iterator[Block]:
    yield Paragraph(
        say(
            "Costs are assumptions about how hard each thing is to ask of a state. No such table"
            " has been published, and only how the figures stand to one another matters; that a"
            " change is cheap does not say that a state would have agreed to it."
        )
    )
    rungs = ", ".join(f"{word(rung)} {costs.rungs[rung]}" for rung in Rung)
    rows = [
        (
            str(words)[:1].upper() + str(words)[1:],
            rungs if key == "rungs" else str(getattr(costs, key)),
        )
        for key, words in LABELS.items()
    ]
    yield DataTable(
        (say("What is asked"), say("Cost")),
        tuple(rows),
        frozenset(),
        say(
            "The costs used. To move a party costs the difference between its rungs, times the"
            " weight of the state; to lower it, or to move it in sanctions, half as much. To leave"
            " costs half of what joining on the same terms would."
        ),
    )
