"""What a comparison finds: one sentence for each of its charts, from the figures that it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sandbox.criteria.scorecard import Scorecard
from sandbox.report.comparison.comparison import Comparison, Entry, ProtectionBasis
from sandbox.results.attacks_held import AttacksHeld, HeldShares, of_hundred
from sandbox.sentences import Sentence, say

#: The most treaties whose figures are told one by one after the first.
_MOST_TOLD = 3

#: The three counts of attacks held (`HeldShares.of_hundred`), the least first.
_WHEN = (
    say("If each party waits for the others"),
    say("If the parties trust one another"),
    say("If every pledge is kept"),
)

_PROTECTED_WHEN = dict(
    zip(
        (ProtectionBasis.HESITANT, ProtectionBasis.RESOLUTE, ProtectionBasis.KEPT),
        _WHEN,
        strict=True,
    )
)

#: Names with a whole figure each.
Figures = Sequence[tuple[str, int]]

#: Makes the beginning of a sentence of a name, or of several, and of a figure.
Lead = Callable[[Sentence, int], Sentence]


def overall(comparison: Comparison) -> Sentence:
    """Say which treaty holds the most of the likely attacks that it covers, and what that lacks.

    Where the best covers less than half of what another does, that is told; else, how many all
    could hold if every pledge were kept, where that is more: what the others lack then is resolve.
    """
    told = _with_need(comparison, lambda held: held.covered)
    if len(told) < 2:
        return _too_few(comparison, told)
    place = _first_difference(told)
    if place is None:
        return _all_hold_the_same(comparison, told)
    figures = [(name, counts[place]) for name, counts in told]
    found = _held(figures, place)
    least_kept = min(counts[2] for _, counts in told)
    others = sorted({figure for _, figure in figures})[:-1]
    narrow = _narrow_reach(comparison, figures)
    if narrow is not None:
        return say("{finding}; but {reach}.", finding=found, reach=narrow)
    if place == 0 and least_kept == 100:
        return say("{finding}; if every pledge were kept, each could hold all 100.", finding=found)
    if place == 0 and least_kept > others[-1]:
        return say(
            "{finding}; if every pledge were kept, each could hold at least {least}.",
            finding=found,
            least=least_kept,
        )
    return say("{finding}.", finding=found)


def against_great_powers(comparison: Comparison) -> Sentence | None:
    """Say the same of attacks by great powers; None where fewer than two treaties meet any."""
    told = _with_need(comparison, lambda held: held.by_great_powers)
    if len(told) < 2:
        return None
    place = _first_difference(told)
    if place is None:
        return say(
            "Of 100 likely attacks by great powers each treaty could hold the same: {hesitant} if"
            " each party waits, {resolute} if they trust one another, {kept} if every pledge is"
            " kept.",
            **dict(zip(("hesitant", "resolute", "kept"), told[0][1], strict=True)),
        )
    found = _ranked(
        [(name, counts[place]) for name, counts in told],
        lambda name, figure: say(
            "{when}, {name} could hold {figure} of 100 likely attacks by great powers",
            when=_WHEN[place],
            name=name,
            figure=figure,
        ),
        lambda names, figure: say(
            "{when}, {names} could each hold {figure} of 100 likely attacks by great powers",
            when=_WHEN[place],
            names=names,
            figure=figure,
        ),
    )
    return say("{finding}.", finding=found)


def by_aggressor(comparison: Comparison) -> Sentence | None:
    """Say against which great power the treaties differ most; None where they share none.

    Of those that stand under most of the treaties.
    """
    gaps: list[tuple[tuple[bool, int, int], str, Figures]] = []
    for state, name in _great_powers(comparison).items():
        figures = _held_against(comparison, state)
        if len(figures) > 1:
            counts = [figure for _, figure in figures]
            gap = max(counts) - min(counts)
            gaps.append(((gap > 0, len(counts), gap), name, figures))
    if not gaps:
        return None
    (differs, told, gap), name, figures = max(gaps, key=lambda each: each[0])
    if not differs:
        return say(
            "If each party waits for the others, the same share of each great power's attacks is"
            " held under every treaty."
        )
    among = say("The treaties differ most against {state}", state=name)
    if any(other > gap for (_, _, other), _, _ in gaps):
        # A reader of the bars sees the wider gap, and must be told why it is not the one named.
        among = say(
            "Counting only the great powers tested under {count} treaties, the treaties differ most"
            " against {state}",
            count=told,
            state=name,
        )
    found = _ranked(
        figures,
        lambda treaty, figure: say(
            "{among}: if each party waits for the others, {figure} of its 100 likely attacks are"
            " held under {treaty}",
            among=among,
            treaty=treaty,
            figure=figure,
        ),
    )
    return say("{finding}.", finding=found)


def protection(comparison: Comparison, basis: ProtectionBasis) -> Sentence | None:
    """Say which treaty protects the largest share of states, at the least size that tells."""
    entries = [(entry, name) for entry, name in _named(comparison) if entry.test.victims]
    if len(entries) < 2:
        return None
    for size in range(1, min(entry.test.largest for entry, _ in entries) + 1):
        figures = [(name, _protected(entry, basis, size)) for entry, name in entries]
        if len({figure for _, figure in figures}) > 1:
            break
    else:
        return say(
            "{how}, each treaty protects the same share of states at every size of coalition.",
            how=_PROTECTED_WHEN[basis],
        )
    worst = say("worst coalition of at most {size} states", size=size)
    if size == 1:
        worst = say("worst single aggressor")
    found = _ranked(
        figures,
        lambda names, figure: say(
            "{how}, {share} of the states covered are protected from the {coalition} by {names}",
            how=_PROTECTED_WHEN[basis],
            share=_percent(figure),
            coalition=worst,
            names=names,
        ),
        words=_percent,
    )
    return say("{finding}.", finding=found)


def breaking(comparison: Comparison) -> Sentence | None:
    """Say which treaty it takes the most strength to break."""
    return _of_shares(
        [(name, entry.test.critical.share) for entry, name in _named(comparison)],
        lambda names, figure: say(
            "With every pledge kept it takes {share} of the world's strength to break {names}",
            share=_percent(figure),
            names=names,
        ),
        say("With every pledge kept it takes the same share of strength to break each treaty"),
    )


def articles(comparison: Comparison) -> Sentence | None:
    """Say in which articles the treaties differ."""
    if len(comparison.entries) < 2:
        return None
    rows = comparison.articles
    differing = tuple(row.title for row in rows if row.differs)
    if not differing:
        return say("The treaties say the same in every article.")
    return say(
        "The treaties differ in {count} of {all} articles: {articles}.",
        count=len(differing),
        all=len(rows),
        articles=differing,
    )


def standing(comparison: Comparison) -> Sentence | None:
    """Say which treaty has the most strength inside."""
    return _of_shares(
        [(name, entry.standing.inside) for entry, name in _named(comparison)],
        lambda names, figure: say(
            "The parties of {names} have {share} of the world's strength",
            share=_percent(figure),
            names=names,
        ),
        say("The parties of each treaty have the same share of the world's strength"),
    )


def criteria(comparison: Comparison) -> Sentence | None:
    """Say which treaty meets the most criteria."""
    if len(comparison.entries) < 2:
        return None
    every = len(comparison.cards[0].criteria)
    figures = [(name, entry.card.met) for entry, name in _named(comparison)]
    if len({figure for _, figure in figures}) == 1:
        return say("Each treaty meets {count} of {all} criteria.", count=figures[0][1], all=every)
    found = _ranked(
        figures,
        lambda names, figure: say(
            "{count} of {all} criteria are met by {names}", count=figure, all=every, names=names
        ),
    )
    return say("{finding}.", finding=found)


def _named(comparison: Comparison) -> list[tuple[Entry, str]]:
    names = [badge.name for badge in comparison.badges]
    return list(zip(comparison.entries, names, strict=True))


def _with_need(
    comparison: Comparison, shares: Callable[[AttacksHeld], HeldShares]
) -> list[tuple[str, tuple[int, int, int]]]:
    """Return names and counts of the treaties under which some attack needs help."""
    counts = ((name, shares(entry.card.attacks).of_hundred) for entry, name in _named(comparison))
    return [(name, held) for name, held in counts if held is not None]


def _first_difference(told: Sequence[tuple[str, tuple[int, int, int]]]) -> int | None:
    """Return which count is the first in which treaties differ, None for none."""
    for place in range(3):
        if len({counts[place] for _, counts in told}) > 1:
            return place
    return None


def _too_few(comparison: Comparison, told: Sequence[tuple[str, tuple[int, int, int]]]) -> Sentence:
    """Return what is found where at most one treaty has attacks to hold."""
    wanted = told[0][0] if told else comparison.badges[0].name
    entry = next(entry for entry, name in _named(comparison) if name == wanted)
    if len(comparison.entries) == 1 or told:
        return entry.card.attacks.headline
    return say("Under none of these treaties is there a likely attack that takes help to hold.")


def _held(figures: Figures, place: int) -> Sentence:
    return _ranked(
        figures,
        lambda name, figure: say(
            "{when}, {name} could hold {figure} of 100 likely attacks",
            when=_WHEN[place],
            name=name,
            figure=figure,
        ),
        lambda names, figure: say(
            "{when}, {names} could each hold {figure} of 100 likely attacks",
            when=_WHEN[place],
            names=names,
            figure=figure,
        ),
    )


def _all_hold_the_same(
    comparison: Comparison, told: Sequence[tuple[str, tuple[int, int, int]]]
) -> Sentence:
    held = of_hundred(comparison.cards[_place_of(comparison, told[0][0])].attacks.covered)
    same = say(
        "Of 100 likely attacks each treaty could hold the same, {hesitant} if each party waits,"
        " {resolute} if they trust one another and {kept} if every pledge is kept",
        **held,
    )
    if not comparison.differing:
        return say("{finding}, and the verdict is the same on every criterion.", finding=same)
    names = tuple(_criterion(comparison.cards[0], key) for key in comparison.differing)
    return say("{finding}; they differ in {criteria}.", finding=same, criteria=names)


def _criterion(card: Scorecard, key: str) -> Sentence:
    return card.criterion(key).criterion.name


def _place_of(comparison: Comparison, name: str) -> int:
    return [badge.name for badge in comparison.badges].index(name)


def _narrow_reach(comparison: Comparison, figures: Figures) -> Sentence | None:
    """Say what one of the best treaties covers, where another covers more than twice as much."""
    best = max(figure for _, figure in figures)
    reaches = {name: _whole(entry.card.attacks.reach or 0.0) for entry, name in _named(comparison)}
    narrowest = min(
        (name for name, figure in figures if figure == best), key=lambda name: reaches[name]
    )
    widest = max(reaches, key=lambda name: reaches[name])
    if 2 * reaches[narrowest] >= reaches[widest]:
        return None
    return say(
        "{name} covers only {reach} of 100 likely attacks in the world, against {other_reach} for"
        " {other}",
        name=narrowest,
        reach=reaches[narrowest],
        other=widest,
        other_reach=reaches[widest],
    )


def _great_powers(comparison: Comparison) -> dict[str, str]:
    """Return the names of the great powers of all the worlds, by abbreviation."""
    return {
        one.state: entry.draft.world.state(one.state).name
        for entry in comparison.entries
        for one in entry.card.attacks.aggressors
        if one.great
    }


def _held_against(comparison: Comparison, state: str) -> Figures:
    """Return how many of 100 likely attacks by a state are held, if each party waits, or alone."""
    found = []
    for entry, name in _named(comparison):
        for one in entry.card.attacks.aggressors:
            shares = one.attacks.shares
            if one.state == state and one.great and shares and one.attacks.covered > 0:
                found.append((name, _whole(shares["alone"] + shares["hesitant"])))
    return found


def _protected(entry: Entry, basis: ProtectionBasis, size: int) -> int:
    point = next(point for point in entry.test.protection if point.size == size)
    return _whole(getattr(point, basis.value) or 0.0)


def _of_shares(
    shares: Sequence[tuple[str, float | None]], lead: Lead, same: Sentence
) -> Sentence | None:
    """Rank shares as they are shown, in whole percent; None for fewer than two."""
    figures = [(name, _whole(share)) for name, share in shares if share is not None]
    if len(figures) < 2:
        return None
    if len({figure for _, figure in figures}) == 1:
        return say("{same}: {share}.", same=same, share=_percent(figures[0][1]))
    return say("{finding}.", finding=_ranked(figures, lead, words=_percent))


def _ranked(
    figures: Figures,
    lead: Lead,
    leads: Lead | None = None,
    *,
    words: Callable[[int], Sentence] = lambda figure: say("{figure}", figure=figure),
) -> Sentence:
    """Say the highest figure and whose it is, then the others' from the highest down.

    lead: says it of one name, leads of several; words: says a figure. Not all are the same.
    """
    highest = max(figure for _, figure in figures)
    best = tuple(name for name, figure in figures if figure == highest)
    rest = sorted(
        ((name, figure) for name, figure in figures if figure != highest), key=lambda each: -each[1]
    )
    begin = lead if len(best) == 1 or leads is None else leads
    found = begin(say("{names}", names=best), highest)
    if len(rest) > 1 and len({figure for _, figure in rest}) == 1:
        others = words(rest[0][1])
        return say("{lead}, against {figure} for each of the others", lead=found, figure=others)
    if len(rest) > _MOST_TOLD:
        return say(
            "{lead}, against {least} to {most} for the others",
            lead=found,
            least=words(rest[-1][1]),
            most=words(rest[0][1]),
        )
    told = tuple(
        say("{figure} for {name}", figure=words(figure), name=name) for name, figure in rest
    )
    return say("{lead}, against {rest}", lead=found, rest=told)


def _whole(share: float) -> int:
    """Return a share in whole percent, rounded as where it is shown."""
    return int(f"{share:.0%}".removesuffix("%"))


def _percent(figure: int) -> Sentence:
    return say("{share:.0%}", share=figure / 100)
