"""A comparison as tables of words: criteria and figures, and articles side by side."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.analysis.participation.findings import (
    carries_most,
    leaving_first,
    shares_sent,
    who_leaves_first,
)
from sandbox.criteria.scorecard import Scorecard
from sandbox.criteria.words import DRAFT_NAMES, VERDICTS
from sandbox.model.arrays import finite_or_none
from sandbox.report.charts.grids import Cell, Change, Grid, Row
from sandbox.report.comparison.comparison import Comparison, Entry
from sandbox.report.wording.article_changes import ArticleCell
from sandbox.report.wording.numbers import burden_words
from sandbox.results.attacks_held import of_hundred
from sandbox.sentences import Sentence, listed, say
from sandbox.treaty.settings import Mood

#: Names of states listed in one cell before the rest is only counted.
_MOST_NAMES = 12

#: As many, in a cell of the table that a comparison begins with.
_FEW_NAMES = 4


def grids(comparison: Comparison) -> tuple[Grid, Grid]:
    """Return the table of criteria and figures, and that of the articles."""
    return (
        Grid(say("The criteria"), comparison.badges, criteria_rows(comparison)),
        articles_grid(comparison),
    )


def overview_grid(comparison: Comparison) -> Grid:
    """Return the table that a comparison begins with."""
    return Grid(say("Overview"), comparison.badges, overview_rows(comparison))


def articles_grid(comparison: Comparison) -> Grid:
    """Return the table of the articles."""
    return Grid(say("The articles"), comparison.badges, articles_table(comparison))


def criteria_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows of the overview, and the figures behind charts."""
    return (*overview_rows(comparison), *figure_rows(comparison.entries))


def overview_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return the attacks held, what each treaty amounts to, the criteria, and who carries it."""
    cards = comparison.cards
    names = [Cell(DRAFT_NAMES[card.name], hint=card.name_reason) for card in cards]
    rows = [
        _row("likely attacks held", say("likely attacks held"), [_dots(card) for card in cards]),
        _row("name", say("amounts to"), names),
    ]
    for result in comparison.cards[0].criteria:
        cells = []
        for card in comparison.cards:
            found = card.criterion(result.key)
            cells.append(
                Cell(
                    VERDICTS[found.verdict],
                    ((Change.SAME, found.shown),),
                    found.verdict,
                    hint=found.reason,
                    value=found.measure,
                )
            )
        differs = result.key in comparison.differing
        rows.append(Row(result.key, result.criterion.name, tuple(cells), differs))
    return (*rows, *participation_rows(comparison.entries))


def participation_rows(entries: Sequence[Entry]) -> tuple[Row, ...]:
    """Return who carries most of each treaty, and who would leave it first."""
    return (
        _row("carries most", say("carries most"), list(map(_carrier, entries))),
        _row("would leave first", say("would leave first"), list(map(_leavers, entries))),
    )


def _carrier(entry: Entry) -> Cell:
    one = carries_most(entry.draft, entry.sharing)
    if one is None:
        return Cell(say("nobody"))
    share = shares_sent(entry.draft, entry.sharing)[one.state]
    own = say("{burden} of its own strength a year", burden=burden_words(one.burden))
    return Cell(
        say(
            "{state}, {share:.0%} of all that is sent",
            state=entry.draft.world.state(one.state).name,
            share=share,
        ),
        ((Change.SAME, own),),
        value=share,
    )


def _leavers(entry: Entry) -> Cell:
    leaving, world = leaving_first(entry.draft, entry.sharing), entry.draft.world
    if not leaving:
        return Cell(say("nobody"))
    ratio = leaving[0].ratio
    return Cell(
        listed(world.names(one.state for one in leaving), _FEW_NAMES),
        hint=who_leaves_first(leaving, world),
        value=None if ratio is None else finite_or_none(ratio),
    )


def _dots(card: Scorecard) -> Cell:
    """Return the cell of the likely attacks held: a grid of dots, and each count in words."""
    held = card.attacks.covered
    if held.because is not None:
        return Cell(held.because)
    counts = of_hundred(held)
    return Cell(
        say("{count} of 100 if each party waits", count=counts["hesitant"]),
        (
            (Change.SAME, say("{count} if they trust one another", count=counts["resolute"])),
            (Change.SAME, say("{count} if every pledge is kept", count=counts["kept"])),
        ),
        value=held.hesitant,
        held=held.of_hundred,
    )


def figure_rows(entries: Sequence[Entry]) -> tuple[Row, ...]:
    """Return the figures that the charts are drawn from."""
    standings = [entry.standing for entry in entries]
    return (
        _row(
            "critical share",
            say("critical share"),
            [_share(entry.test.critical.share) for entry in entries],
        ),
        _row(
            "breaking size, hesitant",
            say("breaking size, hesitant"),
            [_size(entry, entry.test.breaking_size(Mood.HESITANT)) for entry in entries],
        ),
        _row(
            "breaking size, resolute",
            say("breaking size, resolute"),
            [_size(entry, entry.test.breaking_size(Mood.RESOLUTE)) for entry in entries],
        ),
        _row("strength inside", say("strength inside"), [_share(s.inside) for s in standings]),
        _row(
            "strongest outside",
            say("strongest outside"),
            [
                Cell(
                    say("{state}, {share:.0%}", state=s.strongest_name, share=s.strongest_outside)
                    if s.strongest_name
                    else say("no state"),
                    value=s.strongest_outside,
                )
                for s in standings
            ],
        ),
        _row(
            "states covered",
            say("states covered"),
            [_share(s.covered) for s in standings],
        ),
        _row(
            "sanctions coverage",
            say("sanctions coverage"),
            [_share(s.sanctions) for s in standings],
        ),
    )


def articles_table(comparison: Comparison) -> tuple[Row, ...]:
    """Return the nine articles: the first treaty's in full, of the others what is not in it."""
    return tuple(
        Row(
            article.key,
            article.title,
            tuple(_article(article.key, cell) for cell in article.cells),
            article.differs,
        )
        for article in comparison.articles
    )


def _article(key: str, cell: ArticleCell) -> Cell:
    # Names by the dozen are told by who joined and who left.
    paragraphs = cell.paragraphs[-1:] if key == "parties" else cell.paragraphs
    lines = [(Change.NEW if is_new else Change.SAME, words) for words, is_new in paragraphs]
    for change, names in ((Change.JOINED, cell.joined), (Change.LEFT, cell.left)):
        if names:
            lines.append((change, _listed(names)))
    return Cell(cell.value, tuple(lines))


def _listed(names: Sequence[str]) -> Sentence:
    return listed(names, _MOST_NAMES)


def _row(key: str, label: Sentence, cells: Sequence[Cell]) -> Row:
    differs = len({cell.text() for cell in cells}) > 1
    return Row(key, label, tuple(cells), differs)


def _share(value: float | None) -> Cell:
    return Cell(say("none") if value is None else say("{share:.0%}", share=value), value=value)


def _size(entry: Entry, size: int | None) -> Cell:
    if not entry.test.victims:
        return Cell(say("covers no state"))
    if size is None:
        return Cell(say("more than {largest}", largest=entry.test.largest))
    return Cell(say("{size}", size=size), value=size)
