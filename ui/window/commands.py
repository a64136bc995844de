"""All commands of a window, for the command palette to search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from sandbox.world import shipped
from ui.articles.panel import ArticlesPanel
from ui.documents.document import Document
from ui.membership.edits import set_parties
from ui.stress.panel import StressPanel
from ui.text import plain


@dataclass(frozen=True)
class CommandSources:
    """The parts of a window that have commands.

    show_treaty: leaves the start page or the comparison for the treaty.
    """

    menus: QMenuBar
    document: Document
    articles: ArticlesPanel
    stress: StressPanel
    show_treaty: Callable[[], None]


@dataclass(frozen=True)
class Command:
    """What a command is called, where it is found, its shortcut, and the function it calls."""

    words: str
    place: str
    keys: str
    do: Callable[[], object]


def menu_actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield the actions of all menus, each with the names of the menus it is in."""
    # Not by QAction.menu(): PySide deletes the menu with the last reference to what it returns.
    menus = {menu.menuAction(): menu for menu in bar.findChildren(QMenu)}

    def within(actions: Sequence[QAction], place: str) -> Iterator[tuple[str, QAction]]:
        for action in actions:
            below = menus.get(action)
            if below is not None:
                inner = f"{place} › {action_words(action)}" if place else action_words(action)
                yield from within(below.actions(), inner)
            elif not action.isSeparator():
                yield place, action

    yield from within(bar.actions(), "")


def action_words(action: QAction) -> str:
    """Return the text of an action without its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def action_keys(action: QAction) -> str:
    """Return the keys of an action as the system writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def commands(sources: CommandSources) -> list[Command]:
    """Return the commands available now: of menus, articles, pages, years and states."""
    found = [
        Command(action_words(action), place, action_keys(action), action.trigger)
        for place, action in menu_actions(sources.menus)
        if action.isEnabled() and action_words(action)
    ]
    found += _articles(sources)
    found += _pages(sources)
    found += _states(sources)
    found += _years(sources)
    return found


def _articles(sources: CommandSources) -> Iterator[Command]:
    place = _tr("Treaty")
    for name, fold in sources.articles.folds.items():
        yield Command(fold.header.accessibleName(), place, "", partial(_open, sources, name))


def _open(sources: CommandSources, article: str) -> None:
    sources.show_treaty()
    sources.articles.open_article(article)
    sources.articles.folds[article].header.setFocus()


def _pages(sources: CommandSources) -> Iterator[Command]:
    tabs = sources.stress.tabs
    for index in range(tabs.count()):
        yield Command(tabs.tabText(index), _tr("Stress test"), "", partial(_turn, sources, index))


def _turn(sources: CommandSources, index: int) -> None:
    sources.show_treaty()
    sources.stress.turn_to_number(index)
    sources.stress.tabs.setFocus()


def _states(sources: CommandSources) -> Iterator[Command]:
    document, names = sources.document, sources.articles.membership.names
    for code, name in names.items():
        joins = code not in document.treaty.bound
        template = _tr("Add {state}") if joins else _tr("Remove {state}")
        yield Command(
            template.format(state=name),
            _tr("Parties"),
            "",
            partial(set_parties, document, {code}, names, are_parties=joins),
        )


def _years(sources: CommandSources) -> Iterator[Command]:
    document = sources.document
    for year in shipped.years():
        yield Command(
            _tr("Move to {year}").format(year=year),
            _tr("Year of the world"),
            "",
            partial(_move, document, year),
        )


def _move(document: Document, year: int) -> None:
    step = _tr("move to {year}").format(year=year)
    document.edit(document.treaty.with_(year=year), step)


def matching(words: str, found: list[Command]) -> list[Command]:
    """Return the commands that have every word of `words` in them, the best first.

    A word fits where a word of the command begins with it, or else anywhere in
    it, or else where its letters come in this order within one word.
    """
    wanted = plain(words).split()
    ranked = [(_rank(wanted, command), place) for place, command in enumerate(found)]
    return [found[place] for rank, place in sorted(r for r in ranked if r[0] is not None)]


def _rank(wanted: list[str], command: Command) -> int | None:
    total = 0
    own, around = plain(command.words).split(), plain(command.place).split()
    for place, word in enumerate(wanted):
        ranks = [_fit(word, other) for other in own]
        ranks += [rank and rank + 4 for rank in (_fit(word, other) for other in around)]
        best = min((rank for rank in ranks if rank is not None), default=None)
        if best is None:
            return None
        total += best + (place == 0 and not own[0].startswith(word))
    return total


def _fit(word: str, other: str) -> int | None:
    if other.startswith(word):
        return 1
    if word in other:
        return 3
    letters = iter(other)
    return 6 if len(word) > 2 and all(letter in letters for letter in word) else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("commands", words)
