"""Colours and type, light and dark, following the system.

Widgets that paint themselves call `colours_of(self)` each time they paint, so
that they follow a change of palette. The colours of verdicts and series
are those of Okabe and Ito (2008), which colour-blind eyes tell apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from sandbox.criteria.verdict import Verdict
from sandbox.report.charts.hues import Hue, Outcome

BASE_PIXELS = 13
SMALL_PIXELS = 12
TITLE_PIXELS = 19

#: The grid, in pixels: gaps are multiples of it, and panels keep a margin of two.
GRID = 8
MARGIN = 2 * GRID


@dataclass(frozen=True)
class Colours:
    """One colour for each use; `name` is that of the icons drawn in them."""

    name: str
    ground: str
    panel: str
    line: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    wash: str
    met: str
    partly: str
    not_met: str
    hues: dict[Hue, str]
    outcomes: dict[Outcome, str]

    def of_verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.MET: self.met,
            Verdict.PARTLY: self.partly,
            Verdict.NOT_MET: self.not_met,
            Verdict.DOES_NOT_APPLY: self.quiet,
        }[verdict]


LIGHT = Colours(
    name="light",
    ground="#f4f5f7",
    panel="#ffffff",
    line="#dfe3e8",
    ink="#1b2430",
    quiet="#5c6776",
    accent="#1f5fa8",
    on_accent="#ffffff",
    wash="#eaf1fa",
    met="#00855f",
    partly="#956200",
    not_met="#c4451c",
    hues={
        Hue.BLUE: "#1f5fa8",
        Hue.VERMILION: "#c4451c",
        Hue.GREEN: "#00855f",
        Hue.AMBER: "#806000",
        Hue.PURPLE: "#8e2c76",
        Hue.SKY: "#007f92",
        Hue.GREY: "#5c6776",
    },
    outcomes={
        Outcome.ALONE: "#d3d8de",
        Outcome.HESITANT: "#1a559b",
        Outcome.RESOLUTE: "#5b9fd4",
        Outcome.KEPT: "#b9d6ee",
        Outcome.BLOCKED: "#b8d5ed",
        Outcome.NEVER: "#fefefe",
        Outcome.NOT_COVERED: "#c3cad2",
    },
)

DARK = Colours(
    name="dark",
    ground="#14181e",
    panel="#1c222a",
    line="#2d3640",
    ink="#e7ebf0",
    quiet="#98a4b3",
    accent="#6aa9ec",
    on_accent="#10161d",
    wash="#23303f",
    met="#36c297",
    partly="#e8ac3c",
    not_met="#f0713f",
    hues={
        Hue.BLUE: "#6aa9ec",
        Hue.VERMILION: "#f0713f",
        Hue.GREEN: "#36c297",
        Hue.AMBER: "#e8ac3c",
        Hue.PURPLE: "#d98bb8",
        Hue.SKY: "#74dbe8",
        Hue.GREY: "#98a4b3",
    },
    outcomes={
        Outcome.ALONE: "#525d69",
        Outcome.HESITANT: "#7db6f3",
        Outcome.RESOLUTE: "#3f78b5",
        Outcome.KEPT: "#274a70",
        Outcome.BLOCKED: "#284b71",
        Outcome.NEVER: "#1d232b",
        Outcome.NOT_COVERED: "#444e59",
    },
)


def colours_of(widget: QWidget) -> Colours:
    """Return the colours that go with a widget's palette."""
    return DARK if widget.palette().window().color().lightness() < 128 else LIGHT


_KEY = "theme"


def chosen_scheme() -> Qt.ColorScheme:
    """Return the colour scheme the user has chosen; Unknown for the system's."""
    name = QSettings().value(_KEY)
    return next((s for s in Qt.ColorScheme if s.name == name), Qt.ColorScheme.Unknown)


def choose_scheme(scheme: Qt.ColorScheme) -> None:
    """Show everything in a colour scheme, Unknown for the system's, and remember it."""
    QSettings().setValue(_KEY, scheme.name)
    app = QApplication.instance()
    if app is not None:
        for theme in app.findChildren(Theme):
            theme.follow()


class Theme(QObject):
    """Keeps the application in the user's colour scheme, or else in the system's."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        app.setFont(interface_font())
        app.styleHints().colorSchemeChanged.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show everything in the scheme chosen, or else in the system's."""
        chosen = chosen_scheme()
        system = self._app.styleHints().colorScheme()
        self.use(system if chosen == Qt.ColorScheme.Unknown else chosen)

    def use(self, scheme: Qt.ColorScheme) -> None:
        """Show everything in a colour scheme; an unknown one is light."""
        colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        sheet = style_sheet(colours)
        if self._app.styleSheet() == sheet:
            return
        # To replace one sheet by another takes Qt six times as long as to start from none.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(sheet)


@contextmanager
def unstyled() -> Iterator[None]:
    """Suspend the style sheet while many widgets are put together.

    With a style sheet, Qt styles a widget and all its children again each time the widget is
    put into another one: making a window takes four times as long.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)
        _measure_again(app)


def _measure_again(app: QApplication) -> None:
    """Recompute the size hints of all widgets; hidden widgets keep theirs otherwise."""
    for window in app.topLevelWidgets():
        for widget in window.findChildren(QWidget):
            widget.updateGeometry()
        for layout in window.findChildren(QLayout):
            layout.invalidate()


def interface_font() -> QFont:
    """Return the system's interface font in the base size, with tabular figures."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(BASE_PIXELS)
    return font


def palette(colours: Colours) -> QPalette:
    """Return the palette of a set of colours."""
    role = QPalette.ColorRole
    made = QPalette()
    for names, colour in (
        ((role.Window, role.Base, role.Button, role.ToolTipBase), colours.panel),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.ink),
        ((role.AlternateBase,), colours.ground),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Highlight, role.Accent, role.Link), colours.accent),
        ((role.HighlightedText, role.BrightText), colours.on_accent),
        ((role.Mid, role.Midlight, role.Dark), colours.line),
        ((role.Light,), colours.panel),
        ((role.Shadow,), colours.ground),
    ):
        for name in names:
            made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.quiet))
    return made


def _icon(name: str, colours: Colours) -> str:
    """Return the path of an icon as a style sheet takes it."""
    return Path(str(files("resources") / "icons" / f"{name}-{colours.name}.svg")).as_posix()


def style_sheet(colours: Colours) -> str:
    """Return the rules of `resources/window.qss` in these colours."""
    icons = {name: _icon(name, colours) for name in ("down", "up", "right", "tick", "some")}
    template = Template((files("resources") / "window.qss").read_text("utf-8"))
    return template.substitute(vars(colours), small=SMALL_PIXELS, title=TITLE_PIXELS, **icons)
