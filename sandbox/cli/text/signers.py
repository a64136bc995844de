"""Who would sign a treaty, as plain text."""

from __future__ import annotations

from sandbox.analysis.participation.departures import Departures, SelfEnforcing, StillHeld
from sandbox.analysis.participation.findings import is_greatest, record_findings, staying
from sandbox.analysis.participation.record import ParticipationRecord, Predictor
from sandbox.cli.text.layout import paragraph, table
from sandbox.report.wording.numbers import ratio_words, share
from sandbox.sentences import Sentence, listed, say
from sandbox.world.world import World

#: So many names of those who leave together fit a line or two.
_MOST_NAMES = 12


def departures_text(world: World, path: Departures, width: int) -> str:
    """Return in which order parties leave, in lines of at most `width`."""
    title = say("{treaty}, in the world of {year}", treaty=path.treaty, year=path.world)
    lines = [*paragraph(title, width), ""]
    rows = [("all", "", str(len(path.parties)), *_held(path.before))]
    left, names = 0, []
    for number, step in enumerate(path.steps, start=1):
        left += len(step.states)
        stay = len(path.parties) - left
        rows.append((str(number), ratio_words(step.ratio), str(stay), *_held(step.after)))
        leavers = tuple(world.state(one.state).name for one in step.states)
        names.append(_leavers(number, leavers))
    header = ("step", "ratio", "stay", "strength", "waiting", "trusting", "kept")
    lines += [*table(header, rows), ""]
    for sentence in names:
        lines += paragraph(sentence, width)
    if not path.steps:
        lines += paragraph(say("No party carries anything, so none has a reason to leave."), width)
    meaning = say(
        "Those with the highest ratio of burden to benefit leave first: a treaty keeps those"
        " whose ratio is at most what states will bear. Strength: share of the world's, of those"
        " who stay; then, of the attacks that need the treaty, the shares they still hold if each"
        " waits, if they trust one another, if every pledge is kept."
    )
    return "\n".join([*lines, "", *paragraph(meaning, width)])


def self_enforcing_text(world: World, found: SelfEnforcing, width: int) -> str:
    """Return what is left of a treaty at a ratio, in lines of at most `width`."""
    path, remaining = found.departures, found.remaining
    title = say("{treaty}, in the world of {year}", treaty=path.treaty, year=path.world)
    lines = [*paragraph(title, width), ""]
    lines += paragraph(staying(len(path.parties), remaining), width)
    rows = [
        ("now", str(len(path.parties)), *_held(path.before), str(found.before.name)),
        ("left", str(len(remaining.stay)), *_held(remaining.held), str(found.after.name)),
    ]
    header = ("treaty", "parties", "strength", "waiting", "trusting", "kept", "name")
    lines += ["", *table(header, rows, last=1), ""]
    if remaining.stay:
        stay = tuple(world.state(code).name for code in remaining.stay)
        lines += paragraph(say("Who stays: {states}.", states=stay), width)
    for one in remaining.left:
        words = say("{state} leaves: {why}", state=world.state(one.state).name, why=one.sentence)
        lines += paragraph(words, width)
    if remaining.left:
        lines += ["", *paragraph(is_greatest(remaining), width)]
    return "\n".join(lines)


def record_text(record: ParticipationRecord, width: int) -> str:
    """Return how well ratios tell who stayed out, left or reserved, in lines of at most `width`."""
    lines = [each for told in record_findings(record) for each in paragraph(told, width)]
    areas = [_area(one.name, one) for one in record.predictors]
    lines += ["", *table(("ranked by", "decisions", "ROC area", "95%"), areas)]
    parts = (*record.by_choice.items(), *record.by_treaty.items())
    areas = [_area(name, one) for name, one in parts]
    lines += ["", *table(("by the ratio, of those", "decisions", "ROC area", "95%"), areas)]
    rows = [
        (
            f"{one.decision.treaty}@{one.decision.world}",
            ratio_words(one.burden.ratio),
            f"{one.above['ratio']:.0%}",
            f"{one.decision.state} {one.decision.choice}, {one.decision.day}",
        )
        for one in record.decisions
    ]
    lines += ["", *table(("treaty", "ratio", "above", "decision"), rows, last=1), ""]
    meaning = say(
        "Above: the share of the other parties of that year that have a lower ratio, ties counting"
        " half. A state's own reservations are left out of its ratio. Intervals are from samples of"
        " the occasions. Sources: resources/participation."
    )
    return "\n".join([*lines, *paragraph(meaning, width)])


def _area(name: str, one: Predictor) -> tuple[str, ...]:
    return name, str(one.decisions), f"{one.auc:.0%}", f"{one.low:.0%} to {one.high:.0%}"


def _leavers(number: int, names: tuple[str, ...]) -> Sentence:
    return say("{number}: {states}.", number=number, states=listed(names, _MOST_NAMES))


def _held(held: StillHeld) -> tuple[str, ...]:
    figures = (held.hesitant, held.resolute, held.kept)
    return (f"{held.strength:.0%}", *(share(figure, none="") for figure in figures))
