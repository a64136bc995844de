"""What the map can be coloured by, and the styles of its states for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from sandbox.report.wording.attack_sentence import set_aside
from sandbox.response.respond import Answer
from sandbox.results.stress_test import StressTest
from sandbox.sentences import Sentence
from sandbox.treaty.settings import Mood
from ui.map.colours import MapColours
from ui.map.participation_colouring import by_benefit, by_burden, by_ratio
from ui.map.shading import (
    LegendEntry,
    MapState,
    Shading,
    StateStyle,
    class_of,
    classes,
    share_words,
    waiting,
    with_others,
)
from ui.text import shown, together_with


class ColourBy(Enum):
    """What the map is coloured by."""

    PARTY = "party"
    STRENGTH = "strength"
    MARGIN = "margin"
    BREAKING = "breaking"
    ACTS = "acts"
    ORDER = "order"
    BURDEN = "burden"
    BENEFIT = "benefit"
    RATIO = "ratio"


#: The modes that show the answer to the selected threat.
OF_THREAT = (ColourBy.ACTS, ColourBy.ORDER)


#: The modes that show what the treaty asks of each state and gives it.
OF_PARTICIPATION = (ColourBy.BURDEN, ColourBy.BENEFIT, ColourBy.RATIO)


def shading(by: ColourBy, map_state: MapState, colours: MapColours) -> Shading:
    """Return the styles of all states of a world; aggressors are hatched in every mode."""
    made = _MAKERS[by](map_state, colours)
    attack = StateStyle(colours.aggressor, colours.border)
    styles = {
        **made.styles,
        **{code: attack for code in map_state.aggressors if code in map_state.world},
    }
    legend = made.legend
    if map_state.aggressors:
        legend = (*legend, LegendEntry(QCoreApplication.translate("map", "aggressor"), attack))
    if map_state.victim is not None:
        ringed = StateStyle(colours.ocean, ring=True)
        legend = (*legend, LegendEntry(QCoreApplication.translate("map", "victim"), ringed))
    title = made.title
    if map_state.outcome is not None and map_state.outcome.wider is not None:
        title = f"{title},\n{together_with(map_state.outcome.wider)}"
    return Shading(styles, legend, title, made.missing)


def nothing_known(codes: Iterable[str], why: Sentence, colours: MapColours) -> Shading:
    """Return the styles for a year without data: the states of the last year, all alike."""
    return Shading(dict.fromkeys(codes, StateStyle(colours.unasked)), (), shown(why))


def _party(map_state: MapState, colours: MapColours) -> Shading:
    party, outside = StateStyle(colours.party), StateStyle(colours.outside)
    bound = map_state.treaty.bound
    styles = {code: party if code in bound else outside for code in map_state.world.codes}
    also: tuple[LegendEntry, ...] = ()
    wider = map_state.outcome.wider if map_state.outcome else None
    if wider is not None:
        # The states that only the wider order binds.
        only = StateStyle(colours.outside, colours.party)
        beside = wider.parties.bound_in(map_state.world.year) - bound
        styles |= {code: only for code in beside if code in map_state.world}
        words = QCoreApplication.translate("map", "party to {wider} only")
        also = (LegendEntry(words.format(wider=wider.name), only),)
    land = QCoreApplication.translate("map", "not a state in {year}").format(
        year=map_state.world.year
    )
    legend = (
        LegendEntry(QCoreApplication.translate("map", "party"), party),
        *also,
        LegendEntry(QCoreApplication.translate("map", "outside"), outside),
        LegendEntry(land, StateStyle(colours.land)),
    )
    return Shading(styles, legend, QCoreApplication.translate("map", "Parties"))


#: Shares of the world's strength at which the next colour begins.
_STRENGTHS = (0.0005, 0.001, 0.003, 0.01, 0.03, 0.1)


def _strength(map_state: MapState, colours: MapColours) -> Shading:
    title = QCoreApplication.translate("map", "Share of the world's strength")
    known = (
        map_state.outcome.strengths
        if map_state.outcome and map_state.outcome.world is map_state.world
        else ()
    )
    amounts = [StateStyle(colour) for colour in colours.amounts]
    styles = {
        code: amounts[class_of(share, _STRENGTHS)]
        for code, share in zip(map_state.world.codes, known, strict=False)
        if map_state.outcome and code not in map_state.outcome.unknown
    }
    legend = classes(_STRENGTHS, amounts, share_words)
    if known:
        words = QCoreApplication.translate("map", "not known")
        styles, legend = with_others(map_state, StateStyle(colours.unasked), styles, legend, words)
    return Shading(styles, legend, title)


#: Margins, as shares of the world's strength, at which the next colour begins.
_MARGINS = (-0.25, -0.1, 0.0, 0.1, 0.25)


def _margin(map_state: MapState, colours: MapColours) -> Shading:
    test = test_of(map_state)
    if test is None:
        return waiting(map_state, colours, QCoreApplication.translate("map", "Least margin"))
    size = min(map_state.shown.size, test.largest)
    template = (
        QCoreApplication.translate("map", "Strength to spare against the worst state, {mood}")
        if size == 1
        else QCoreApplication.translate(
            "map", "Strength to spare against the worst coalition of up to {size}, {mood}"
        )
    )
    title = template.format(size=size, mood=_mood(map_state.shown.mood))
    scale = [StateStyle(colour) for colour in colours.margins]
    styles = {
        worst.victim: scale[class_of(worst.margin, _MARGINS)]
        for worst in test.of(map_state.shown.mood, size)
    }
    return Shading(
        *_uncovered(map_state, colours, styles, classes(_MARGINS, scale, share_words)), title
    )


def _breaking(map_state: MapState, colours: MapColours) -> Shading:
    test = test_of(map_state)
    if test is None:
        return waiting(map_state, colours, QCoreApplication.translate("map", "Breaking size"))
    title = QCoreApplication.translate("map", "Fewest states that break it, {mood}").format(
        mood=_mood(map_state.shown.mood)
    )
    scale = [StateStyle(colour) for colour in colours.margins]
    limits = (1.5, 2.5, 3.5, 5.5)
    styles = {
        victim: scale[-1 if size is None else class_of(size, limits)]
        for victim, size in test.breaking[map_state.shown.mood].items()
    }
    words = ("1", "2", "3", "4–5", "6–10")
    none = QCoreApplication.translate("map", "none up to {size}").format(size=test.largest)
    legend = tuple(LegendEntry(w, style) for w, style in zip((*words, none), scale, strict=True))
    return Shading(*_uncovered(map_state, colours, styles, legend), title)


def _acts(map_state: MapState, colours: MapColours) -> Shading:
    title = QCoreApplication.translate("map", "Who acts with force")
    answer = answer_of(map_state)
    if answer is None:
        return _unanswered(map_state, colours, title)
    acts, waits = StateStyle(colours.acts), StateStyle(colours.waits)
    trusts, outside = StateStyle(colours.trusts, colours.acts), StateStyle(colours.unasked)
    styles = dict.fromkeys(map_state.world.codes, outside)
    styles |= dict.fromkeys(map_state.treaty.bound & styles.keys(), waits)
    styles |= dict.fromkeys(answer.force.resolute_actors, trusts)
    styles |= dict.fromkeys(answer.force.hesitant_actors, acts)
    styles[answer.victim] = outside
    legend = (
        LegendEntry(QCoreApplication.translate("map", "acts though others wait"), acts),
        LegendEntry(QCoreApplication.translate("map", "acts if it trusts the others"), trusts),
        LegendEntry(QCoreApplication.translate("map", "party that does not act"), waits),
        LegendEntry(QCoreApplication.translate("map", "outside"), outside),
    )
    return Shading(styles, legend, title)


def _order(map_state: MapState, colours: MapColours) -> Shading:
    title = QCoreApplication.translate("map", "In which round each joins with force")
    answer = answer_of(map_state)
    if answer is None:
        return _unanswered(map_state, colours, title)
    outside, waits = StateStyle(colours.unasked), StateStyle(colours.waits)
    trusts = StateStyle(colours.trusts, colours.acts)
    styles = dict.fromkeys(map_state.world.codes, outside)
    styles |= dict.fromkeys(map_state.treaty.bound & styles.keys(), waits)
    styles |= dict.fromkeys(answer.force.resolute_actors, trusts)
    rounds = answer.force.hesitant_rounds
    legend = []
    for number, group in enumerate(rounds, start=1):
        style = StateStyle(_step(colours.order, number - 1, len(rounds)), badge=str(number))
        styles |= dict.fromkeys(group, style)
        if number <= 5 or number == len(rounds):
            words = QCoreApplication.translate("map", "round {number}").format(number=number)
            legend.append(LegendEntry(words, style))
    styles[answer.victim] = outside
    legend += [
        LegendEntry(QCoreApplication.translate("map", "only if it trusts the others"), trusts),
        LegendEntry(QCoreApplication.translate("map", "party that does not act"), waits),
        LegendEntry(QCoreApplication.translate("map", "outside"), outside),
    ]
    missing = QCoreApplication.translate("map", "No one acts before others do.")
    return Shading(styles, tuple(legend), title, "" if rounds else missing)


_MAKERS: dict[ColourBy, Callable[[MapState, MapColours], Shading]] = {
    ColourBy.PARTY: _party,
    ColourBy.STRENGTH: _strength,
    ColourBy.MARGIN: _margin,
    ColourBy.BREAKING: _breaking,
    ColourBy.ACTS: _acts,
    ColourBy.ORDER: _order,
    ColourBy.BURDEN: by_burden,
    ColourBy.BENEFIT: by_benefit,
    ColourBy.RATIO: by_ratio,
}


def test_of(map_state: MapState) -> StressTest | None:
    """Return the newest stress test of the world shown, if there is one."""
    outcome = map_state.outcome
    if outcome is None or outcome.world is not map_state.world:
        return None
    return outcome.test


def answer_of(map_state: MapState) -> Answer | None:
    """Return the answer to the selected threat, once it is known."""
    outcome = map_state.outcome
    if outcome is None or outcome.world is not map_state.world or outcome.answer is None:
        return None
    answer = outcome.answer
    # The answer names a coalition in its own order, whatever the order of marking.
    is_same = set(answer.aggressors) == set(map_state.aggressors)
    return answer if is_same and answer.victim == map_state.victim else None


def _unanswered(map_state: MapState, colours: MapColours, title: str) -> Shading:
    """Return the styles without a complete threat or its answer: the parties are shown."""
    made = _party(map_state, colours)
    aside = set_aside(map_state.aggressors, map_state.victim, map_state.world)
    if aside is not None:
        missing = shown(aside)
    elif map_state.aggressors and map_state.victim is not None:
        missing = QCoreApplication.translate("map", "Being worked out…")
    elif map_state.aggressors:
        missing = QCoreApplication.translate("map", "Now right-click the state they attack.")
    else:
        missing = QCoreApplication.translate(
            "map", "Press “What if…”, click an aggressor and right-click a victim."
        )
    return Shading(made.styles, made.legend, title, missing)


def _uncovered(
    map_state: MapState,
    colours: MapColours,
    styles: dict[str, StateStyle],
    legend: tuple[LegendEntry, ...],
) -> tuple[dict[str, StateStyle], tuple[LegendEntry, ...]]:
    """Add the states that no article protects, if there are any."""
    words = QCoreApplication.translate("map", "not covered by the treaty")
    return with_others(map_state, StateStyle(colours.unasked), styles, legend, words)


def _mood(mood: Mood) -> str:
    if mood is Mood.HESITANT:
        return QCoreApplication.translate("map", "if hesitant")
    return QCoreApplication.translate("map", "if resolute")


def _step(scale: Sequence[str], place: int, of: int) -> str:
    """Return the colour of step `place` out of `of`, spread over a scale."""
    if of <= len(scale):
        return scale[place]
    return scale[round(place * (len(scale) - 1) / (of - 1))]
