"""Renders the window to pictures, for people to look at: `python -m tests.end_to_end.screens OUT`.

It shows every part of the window in two sizes, light and dark, in English and in
French, so that a change of looks can be seen before it is committed; some of the
pictures are a smoke test, too (`test_screens.py`). The pictures of the guide and the README
are made by `guide_pictures.py` from the same windows.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from sandbox.treaty.articles import Arms, Forces
from sandbox.world import shipped
from tests.cases import shipped_case
from tests.end_to_end.advice_screens import ADVICE_SCENES
from tests.end_to_end.claims_screens import CLAIMS_SCENES
from tests.end_to_end.compare_screens import COMPARE_SCENES
from tests.end_to_end.crisis_screens import CRISIS_SCENES
from tests.end_to_end.library_screens import LIBRARY_SCENES
from tests.end_to_end.participation_screens import PARTICIPATION_SCENES
from ui import dialogs, translation
from ui.background.outcome import Outcome
from ui.compare.add_list import AddList
from ui.documents.document import Document
from ui.documents.file_commands import empty_treaty
from ui.documents.recovery import Snapshot
from ui.help.guide_content import FOLDER
from ui.map.colouring import ColourBy
from ui.membership.edits import set_parties
from ui.membership.year_notices import SET_ASIDE
from ui.startup.app import application, window_on
from ui.theme import Theme
from ui.window.main_window import MainWindow
from ui.window.shortcuts import ShortcutsDialog
from ui.window.undo_history import UndoHistory

#: The one font of the pictures, so that they are the same on every machine.
FONTS = Path(__file__).parents[1] / "fonts"

NO_KEYS = Qt.KeyboardModifier.NoModifier

SIZES = ((1280, 800), (1920, 1080))
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}

#: What is shown, each in both sizes and schemes: a treaty, and what is done to the window first.
SCENES: dict[str, tuple[str | None, Callable[[MainWindow], object]]] = {
    **ADVICE_SCENES,
    **CLAIMS_SCENES,
    **COMPARE_SCENES,
    **CRISIS_SCENES,
    **LIBRARY_SCENES,
    "league": ("league@1935", lambda window: None),
    "league-resolve": ("league@1935", lambda window: window.verdict.folds[1].set_open(True)),
    "parties": ("league@1935", lambda window: window.articles.open_article("parties")),
    "set-aside": (None, lambda window: move_away(window)),
    "text": ("league@1935", lambda window: show_text(window)),
    "why": (
        "north-atlantic@1950",
        lambda window: window.verdict.name_explanation.button.setChecked(True),
    ),
    "ideal": ("ideal@1935", lambda window: window.articles.open_article("finding")),
    "refused": ("league@1940", lambda window: None),
    "damaged": ("league@1935", lambda window: dialogs.tell(window, DAMAGED)),
    "unsaved": ("league@1935", lambda window: dialogs.save_changes_box(window, "League").open()),
    "empty": (None, lambda window: None),
    "council": ("un-charter@1950", lambda window: window.articles.open_article("finding")),
    "reservations": ("league@1935", lambda window: window.articles.open_article("reservations")),
    "settings": ("league@1935", lambda window: window.articles.open_article("settings")),
    "advanced": ("league@1935", lambda window: open_advanced(window)),
    "forces": ("league@1935", lambda window: window.articles.open_article("forces")),
    "casus": ("north-atlantic@1950", lambda window: window.articles.open_article("casus")),
    "map-strength": ("league@1935", lambda window: colour_by(window, "strength")),
    "map-margin": ("ideal@2022", lambda window: colour_by(window, "margin")),
    "map-breaking": ("league-with-usa@1935", lambda window: colour_by(window, "breaking")),
    "map-what-if": ("league-with-usa@1935", lambda window: attack(window, "acts")),
    "map-order": ("league-with-usa@1935", lambda window: attack(window, "order")),
    "map-nato": ("north-atlantic@1982", lambda window: gather(window)),
    "map-europe": ("league@1935", lambda window: show_card(window)),
    "frontier": ("league@1935", lambda window: show_frontier(window)),
    "frontier-nato": ("north-atlantic@2022", lambda window: show_frontier(window)),
    "breaking": ("league@1935", lambda window: show_breaking(window)),
    "whom-veto": ("un-charter@2022", lambda window: None),
    "worst": ("league-with-usa@1935", lambda window: turn(window, window.stress.worst)),
    "acts": ("league@1935", lambda window: show_threat(window, ("ITA",), "ETH")),
    "acts-steps": ("north-atlantic@1950", lambda window: show_steps(window, ("RUS",), "TUR")),
    "acts-empty": ("league@1935", lambda window: turn(window, window.stress.response)),
    "acts-refused": ("un-charter@1950", lambda window: show_threat(window, ("GMY",), "CZE")),
    "victims": ("league-with-usa@1935", lambda window: turn(window, window.stress.victims)),
    "network": ("league@1938", lambda window: show_network(window)),
    "network-pacts": ("un-charter@2022", lambda window: show_network(window, 1, 2)),
    "case": (None, lambda window: open_case(window, "ethiopia-1935")),
    "case-1938": (None, lambda window: open_case(window, "sudetenland-1938")),
    "cases": (None, lambda window: window.cases.choose()),
    "start-cases": (None, lambda window: show_cases(window)),
    "arms": ("ideal@2022", lambda window: show_arms(window)),
    "arms-weak": ("league@1935", lambda window: show_arms(window)),
    "timeline": ("league@1935", lambda window: show_timeline(window)),
    "timeline-long": ("un-charter@1990", lambda window: show_timeline(window)),
    "timeline-claims": ("league@1935", lambda window: show_claims(window)),
    "wider": ("north-atlantic@1950", lambda window: put_within(window, "un-charter")),
    "wider-refused": ("league@1935", lambda window: put_within(window, "un-charter")),
    "start": (None, lambda window: window.start_controller.show()),
    "recovery": (None, lambda window: show_recovery(window)),
    "changed": ("league@1935", lambda window: show_changed(window)),
    "protected": ("league@1935", lambda window: dialogs.save_as_box(window, PROTECTED).open()),
    "lesson": (None, lambda window: learn(window, 0, 1)),
    "lesson-found": (None, lambda window: learn(window, 0, 3, finish=True)),
    "lesson-verdict": (None, lambda window: learn(window, 1, 0, finish=True)),
    "export": ("league@1935", lambda window: window.exports.chart.trigger()),
    "palette": ("league@1935", lambda window: window.open_palette()),
    "shortcuts": ("league@1935", lambda window: ShortcutsDialog(window.menuBar(), window).open()),
    "history": ("league@1935", lambda window: show_history(window)),
    "guide": ("league@1935", lambda window: show_guide(window)),
    "guide-search": ("league@1935", lambda window: show_guide(window, "confidence")),
    **PARTICIPATION_SCENES,
}


def open_case(window: MainWindow, key: str) -> None:
    window.cases.open(shipped_case(key))
    page = window.stress.case
    wait(QApplication.instance(), lambda: bool(page.difference.text()), 5_000)


def show_cases(window: MainWindow) -> None:
    window.start_controller.show()
    wait(QApplication.instance(), lambda: bool(window.start_controller.page.cases), 5_000)
    card = window.start_controller.page.cases["poland-1939"]
    card.setFocus()
    wait(QApplication.instance(), lambda: False, 300)
    window.start_controller.page.findChildren(QScrollArea)[-1].ensureWidgetVisible(card)


def turn(window: MainWindow, page: QWidget) -> None:
    window.stress.turn_to(page)


def show_frontier(window: MainWindow) -> None:
    window.stress.turn_to(window.stress.frontier)
    wait(QApplication.instance(), lambda: window.stress.frontier.chart is not None, 10_000)


def show_breaking(window: MainWindow) -> None:
    window.stress.turn_to(window.stress.breaking)
    wait(QApplication.instance(), lambda: len(window.stress.breaking.charts) == 2, 10_000)


def show_arms(window: MainWindow) -> None:
    window.stress.turn_to(window.stress.arms)
    wait(QApplication.instance(), lambda: window.stress.arms.chart is not None, 10_000)


def show_timeline(window: MainWindow) -> None:
    page = window.stress.timeline
    window.stress.turn_to(page)
    wait(QApplication.instance(), lambda: page.replay is not None, 60_000)


def show_claims(window: MainWindow) -> None:
    show_timeline(window)
    window.stress.timeline.side_by_side.tabs.setCurrentIndex(1)


def put_within(window: MainWindow, order: str) -> None:
    """Test the treaty together with a universal one."""
    window.articles.open_article("order")
    window.wider_order.choose(order)
    outcomes: list[Outcome] = []
    window.evaluator.updated.connect(outcomes.append)
    wait(QApplication.instance(), lambda: bool(outcomes) and outcomes[-1].complete)
    window.articles.ensureWidgetVisible(window.articles.wider_order_chooser)


def show_threat(window: MainWindow, aggressors: tuple[str, ...], victim: str) -> None:
    window.stress.turn_to(window.stress.response)
    window.threat.show(aggressors, victim)
    wait(QApplication.instance(), lambda: window.stress.response.chart is not None, 2_000)


def show_steps(window: MainWindow, aggressors: tuple[str, ...], victim: str) -> None:
    show_threat(window, aggressors, victim)
    window.stress.response.side_by_side.tabs.setCurrentIndex(1)


def show_network(window: MainWindow, relation: int = 0, whose: int = 0) -> None:
    page = window.stress.network
    for choice, number in ((page.relation, relation), (page.whose, whose)):
        choice.setCurrentIndex(number)
    window.threat.show(("GMY", "ITA"), "CZE")
    window.stress.turn_to(page)
    wait(QApplication.instance(), lambda: False, 500)


def attack(window: MainWindow, colour: str) -> None:
    """Mark Italy's attack on Ethiopia on the map."""
    window.map.set_what_if(True)
    window.threat.show(("ITA",), "ETH")
    colour_by(window, colour)


def gather(window: MainWindow) -> None:
    """Gather two states by ctrl-clicks."""
    for code in ("SWD", "FIN"):
        window.map.view.clicked.emit(code, Qt.KeyboardModifier.ControlModifier)


def show_card(window: MainWindow) -> None:
    """Look at Europe, with the keyboard and the card on a state."""
    attack(window, "order")
    wait(QApplication.instance(), lambda: False, 300)
    panel = window.map
    panel.view.setFocus()
    panel.toolbar.look_at.menu().actions()[3].trigger()
    for letter in "pol":
        key = Qt.Key(ord(letter.upper()))
        panel.view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, NO_KEYS, letter))
    panel.view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEYS))


def colour_by(window: MainWindow, colour: str) -> None:
    choice = window.map.toolbar.colour
    choice.setCurrentIndex([by.value for by in ColourBy].index(colour))
    choice.activated.emit(choice.currentIndex())


def open_advanced(window: MainWindow) -> None:
    form = window.articles.forms["settings"]
    window.articles.open_article("settings")
    form.advanced_fold.set_open(True)
    wait(QApplication.instance(), lambda: False, 100)
    window.articles.ensureWidgetVisible(form.defaults)


def show_recovery(window: MainWindow) -> None:
    """Show the offer of two treaties that were not saved."""
    window.start_controller.show()
    time = datetime(2026, 3, 9, 14, 3, tzinfo=UTC)
    places = (Path("/home/ada/treaties/league.treaty"), None)
    window.start_controller.page.unsaved.show_snapshots(
        [Snapshot(Path("lost"), "League of Nations", time, place, None, "") for place in places]
    )


def show_changed(window: MainWindow) -> None:
    """Show that another program has changed the file."""
    path = Path(os.environ["COVENANT_DATA"]) / "league.treaty"
    window.document.save(path)
    path.write_text("{}")
    window.files.document_file.watcher.check()


def learn(window: MainWindow, lesson: int, step: int, finish: bool = False) -> None:
    """Do a lesson up to a step, and this one too if it is to be finished."""
    QSettings().clear()
    window.start_controller.page.lessons[lesson].click()
    session = window.start_controller.session
    for place in range(step + finish):
        session.do_it()
        wait(QApplication.instance(), lambda: bool(session.found))
        if place < step:
            session.next()


def show_history(window: MainWindow) -> None:
    for share in (0.1, 0.3, 0.5):
        treaty = window.document.treaty.with_(arms=Arms(reduction=share))
        window.document.edit(treaty, f"reduce arms by {share:.0%}")
    window.top_bar.history.click()


def show_guide(window: MainWindow, words: str = "") -> None:
    """Show a page of the guide with formulas, and what a search for some words finds."""
    window.help.show_guide()
    guide = window.help.guide
    assert guide is not None
    guide.reader.open_page(FOLDER / "model" / "who-responds.md")
    guide.words.setText(words)


def move_away(window: MainWindow) -> None:
    """Bind three states, and move to a year in which two of them do not exist."""
    set_parties(window.document, {"EST", "LAT", "POL"}, {}, are_parties=True)
    window.document.edit(window.document.treaty.with_(year=1990), "move to 1990")
    wait(QApplication.instance(), lambda: window.notices.notice(SET_ASIDE) is not None)


def show_text(window: MainWindow) -> None:
    window.treaty.tabs.setCurrentIndex(1)
    treaty = window.document.treaty
    window.document.edit(treaty.with_(forces=Forces(pledge=0.5)), "pledge 50%")


DAMAGED = "league.treaty is not a treaty file: line 3 is no JSON."
PROTECTED = "league.treaty is write-protected."


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("out", type=Path, help="folder for the pictures")
    options.add_argument("--only", nargs="*", default=list(SCENES), help="scenes to render")
    options.add_argument("--sizes", nargs="*", type=size, default=SIZES, help="such as 960x540")
    options.add_argument("--languages", nargs="*", default=["en", "fr"], help="default: both")
    chosen = options.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with own_application() as app:
        for language in chosen.languages:
            speak(app, language)
            for name in chosen.only:
                mark = "" if language == "en" else f"-{language}"
                render(app, name, chosen.out, mark, chosen.sizes)
    return 0


def size(words: str) -> tuple[int, int]:
    width, height = map(int, words.split("x"))
    return width, height


@contextmanager
def own_application() -> Iterator[QApplication]:
    """Yield an application with the tests' font, and settings and data of its own."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        os.environ["COVENANT_DATA"] = str(Path(folder) / "data")
        use_own_font(Path(folder))
        yield application()


def use_own_font(folder: Path) -> None:
    """Let fontconfig know no other font than that of the tests."""
    config = folder / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'fonts'}</cachedir></fontconfig>"
    )
    os.environ["FONTCONFIG_FILE"] = str(config)


def speak(app: QApplication, language: str) -> None:
    """Show everything in a language from now on, as after a start."""
    translation.choose_language(language)
    translation.speak(app)
    shipped.load.cache_clear()


def theme_of(app: QApplication) -> Theme:
    return next(child for child in app.children() if isinstance(child, Theme))


def open_scene(app: QApplication, name: str) -> MainWindow:
    """Return the window of a scene, with all it can know on it."""
    return open_prepared(app, *SCENES[name])


def open_prepared(
    app: QApplication, reference: str | None, prepare: Callable[[MainWindow], object]
) -> MainWindow:
    """Return a window on a treaty, after all is known of it and something was done to it."""
    # Each scene has a library of its own.
    os.environ["COVENANT_DATA"] = tempfile.mkdtemp(dir=Path(os.environ["COVENANT_DATA"]).parent)
    document = Document(empty_treaty())
    if reference is not None:
        document.open(reference)
    window = window_on(document)
    outcomes: list[Outcome] = []
    window.evaluator.updated.connect(outcomes.append)
    window.show()
    wait(app, lambda: bool(outcomes) and outcomes[-1].complete and window.map.is_drawn)
    prepare(window)
    return window


def render(
    app: QApplication,
    name: str,
    out: Path,
    mark: str = "",
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> None:
    """Write the pictures of one scene."""
    window, theme = open_scene(app, name), theme_of(app)
    for scheme, value in SCHEMES.items():
        theme.use(value)
        for width, height in sizes:
            window.resize(width, height)
            wait(app, lambda: False, 200)
            window.grab().save(str(out / f"{name}{mark}-{scheme}-{width}.png"))
            for dialog in beside(window):
                dialog.grab().save(str(out / f"{name}{mark}-{scheme}-dialog.png"))
    for dialog in beside(window):
        dialog.close()
    window.document.stack.setClean()
    window.close()


def beside(window: MainWindow) -> list[QWidget]:
    """Return what is open beside the window: its questions and popups."""
    kinds = (QDialog, UndoHistory, AddList)
    found = (widget for kind in kinds for widget in window.findChildren(kind))
    return [widget for widget in found if widget.isVisible()]


def wait(app: QApplication, until: Callable[[], bool], most: int = 60_000) -> None:
    """Let the window work until something holds, at most some milliseconds."""
    deadline = QDeadlineTimer(most)
    while not until() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
