"""Colours and type, light and dark, following the system.

Widgets that paint themselves ask `colours_of(self)` each time they paint, so
that a change of palette needs no wiring. The colours of verdicts and series
are those of Okabe and Ito (2008), which colour-blind eyes tell apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from sandbox.criteria.verdict import Verdict
from sandbox.report.hues import Hue

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
        Hue.SKY: "#217aac",
        Hue.GREY: "#5c6776",
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
        Hue.SKY: "#7fcdf2",
        Hue.GREY: "#98a4b3",
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
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours))


@contextmanager
def unstyled() -> Iterator[None]:
    """Take the style sheet off while many widgets are put together.

    With one on, Qt styles all that is in a widget anew whenever that is put into
    another: a window takes four times as long.
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
    """Have all widgets asked anew how large they must be: hidden ones keep their old answer."""
    for window in app.topLevelWidgets():
        for widget in window.findChildren(QWidget):
            widget.updateGeometry()
        for layout in window.findChildren(QLayout):
            layout.invalidate()


def interface_font() -> QFont:
    """Return the system's interface font in the base size, with figures of one width."""
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
    """Return the few rules that the palette cannot express."""
    c = colours
    down, up, right, tick, some = (
        _icon(name, colours) for name in ("down", "up", "right", "tick", "some")
    )
    return f"""
    QToolTip {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line}; padding: 6px; }}
    QMenuBar {{ background: {c.panel}; padding: 2px 8px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 6px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.wash}; }}
    QMenu {{ background: {c.panel}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.wash}; color: {c.ink}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QStatusBar {{ border-top: 1px solid {c.line}; color: {c.quiet}; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {c.line}; }}
    QScrollArea, QTextBrowser {{ border: none; }}
    QLabel[role="quiet"] {{ color: {c.quiet}; }}
    QLabel[role="small"] {{ color: {c.quiet}; font-size: {SMALL_PIXELS}px; }}
    QLabel[role="warning"] {{ color: {c.partly}; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-size: {TITLE_PIXELS}px; font-weight: 600; }}
    QLabel[role="quote"] {{ background: {c.wash}; border-left: 3px solid {c.accent};
        padding: 8px 12px; }}
    QLabel[role="notice"] {{ background: {c.ground}; border-left: 3px solid {c.partly};
        padding: 8px 12px; }}
    QFrame[role="card"] {{ background: {c.panel}; border: 1px solid {c.accent};
        border-radius: 6px; }}
    QLabel[role="found"] {{ background: {c.ground}; border-left: 3px solid {c.met};
        padding: 8px 12px; }}
    QPushButton[role="link"] {{ border-color: transparent; color: {c.accent}; text-align: left;
        padding: 4px 6px; }}
    QPushButton[role="link"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="link"]:disabled {{ color: {c.quiet}; background: transparent; }}
    QFrame[role="notice"] {{ background: {c.ground}; border: none;
        border-left: 3px solid {c.partly}; }}
    QFrame[role="notice"] > QLabel {{ border: none; }}
    QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{ background: {c.panel};
        color: {c.ink}; border: 1px solid {c.line}; border-radius: 6px; padding: 4px 8px;
        min-height: 18px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus
        {{ border-color: {c.accent}; }}
    QLineEdit[role="cell"] {{ border-radius: 0; padding: 0 4px; }}
    QLineEdit[role="year"] {{ font-size: 16px; font-weight: 600; border-color: transparent;
        padding: 4px 2px; }}
    QLineEdit[role="year"]:hover {{ border-color: {c.line}; }}
    QLineEdit[role="year"]:focus {{ border-color: {c.accent}; }}
    QLineEdit[role="name"] {{ font-size: 15px; font-weight: 600; border-color: transparent;
        padding-left: 6px; }}
    QLineEdit[role="name"]:hover {{ border-color: {c.line}; }}
    QLineEdit[role="name"]:focus {{ border-color: {c.accent}; }}
    QComboBox {{ padding-right: 2px; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
    QCheckBox {{ spacing: 8px; }}
    QCheckBox::indicator, QAbstractItemView::indicator {{ width: 13px; height: 13px;
        border: 1px solid {c.quiet}; border-radius: 3px; background: {c.panel}; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked
        {{ background: {c.accent}; border-color: {c.accent}; image: url({tick}); }}
    QAbstractItemView::indicator:indeterminate
        {{ background: {c.accent}; border-color: {c.accent}; image: url({some}); }}
    QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {c.accent}; }}
    QSlider::groove:horizontal {{ height: 3px; background: {c.line}; border-radius: 1px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 1px; }}
    QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -5px 0; border-radius: 6px;
        background: {c.accent}; border: none; }}
    QSlider::handle:horizontal:focus {{ background: {c.ink}; }}
    QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line};
        selection-background-color: {c.wash}; selection-color: {c.ink}; outline: none; }}
    QPushButton {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line};
        border-radius: 6px; padding: 5px 12px; }}
    QPushButton:hover {{ background: {c.ground}; }}
    QPushButton:pressed {{ background: {c.wash}; }}
    QPushButton:focus {{ border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.quiet}; background: {c.ground}; }}
    QPushButton:checked {{ background: {c.wash}; border-color: {c.accent}; color: {c.accent}; }}
    QPushButton[role="small"] {{ padding: 0; font-size: 16px; }}
    QPushButton::menu-indicator {{ image: url({down}); width: 12px; height: 12px;
        subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }}
    QPushButton[role="menu"] {{ padding: 5px 26px 5px 6px; }}
    QPushButton[role="words"] {{ border: none; background: transparent; color: {c.accent};
        text-align: left; padding: 4px 0; }}
    QPushButton[role="words"]:focus {{ text-decoration: underline; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; }}
    QPushButton[role="primary"]:focus {{ border-color: {c.ink}; }}
    QPushButton[role="primary"]:disabled {{ background: {c.ground}; color: {c.quiet};
        border-color: {c.line}; }}
    QTableView, QTreeView {{ background: {c.panel}; border: none; gridline-color: {c.line};
        selection-background-color: {c.wash}; selection-color: {c.ink}; outline: none; }}
    QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {c.line}; }}
    QTreeView::item {{ padding: 0; border-bottom: 1px solid {c.line}; height: 26px; }}
    QTreeView::item:selected, QTreeView::branch:selected {{ background: {c.wash}; color: {c.ink}; }}
    QTreeView::branch {{ background: transparent; border-bottom: 1px solid {c.line}; }}
    QTreeView::branch:has-children:closed {{ image: url({right}); }}
    QTreeView::branch:has-children:open {{ image: url({down}); }}
    QHeaderView {{ background: {c.panel}; border: none; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.quiet}; border: none;
        border-bottom: 1px solid {c.line}; padding: 6px 11px; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 12px; height: 12px;
        subcontrol-position: center left; subcontrol-origin: margin; left: 2px; }}
    QTreeView QHeaderView::section {{ padding: 8px 3px 4px 3px; font-size: {SMALL_PIXELS}px; }}
    QTreeView QHeaderView::up-arrow, QTreeView QHeaderView::down-arrow {{ width: 8px; height: 8px;
        subcontrol-position: top center; left: 0; }}
    QHeaderView::up-arrow {{ image: url({up}); }}
    QHeaderView::down-arrow {{ image: url({down}); }}
    QListView {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 6px; }}
    QListView::item {{ padding: 3px 4px; }}
    QTabBar::tab {{ background: transparent; color: {c.quiet}; border: none;
        border-bottom: 2px solid transparent; padding: 8px 0 5px 0; margin: 0 10px; }}
    QTabBar[role="many"]::tab {{ margin: 0 6px; }}
    QTabBar::tab:first {{ margin-left: 16px; }}
    QTabBar::tab:selected {{ color: {c.ink}; border-bottom-color: {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 1px; min-height: 32px;
        min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
