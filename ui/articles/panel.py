"""The treaty: one line for each article with its present value; a click opens its form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sandbox.treaty import wording
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.wording import ArticleText
from sandbox.world.world import World
from ui.articles.admission import AdmissionForm
from ui.articles.arms import ArmsForm
from ui.articles.casus_foederis import CasusFoederisForm
from ui.articles.finding import FindingForm
from ui.articles.forces import ForcesForm
from ui.articles.form import ArticleForm
from ui.articles.obligations import ObligationsForm
from ui.articles.reservations import ReservationsForm
from ui.articles.scope import ScopeForm
from ui.articles.settings import SettingsForm
from ui.articles.wider_order import WiderOrderForm
from ui.articles.wider_order_chooser import WiderOrderChooser
from ui.background.outcome import Outcome
from ui.documents.document import Document
from ui.membership.panel import MembershipPanel
from ui.participation.signing_note import SigningNote
from ui.participation.source import ParticipationSource
from ui.text import capital, chosen, figure, shown, tooltip
from ui.theme import GRID, MARGIN
from ui.wider_order_selection import WiderOrderSelection
from ui.widgets.fold import Fold, TitleHeader, only_one_open
from ui.widgets.labels import label, rail_button

_FORMS: dict[str, type[ArticleForm]] = {
    "parties": AdmissionForm,
    "obligations": ObligationsForm,
    "casus": CasusFoederisForm,
    "finding": FindingForm,
    "scope": ScopeForm,
    "reservations": ReservationsForm,
    "forces": ForcesForm,
    "arms": ArmsForm,
    "order": WiderOrderForm,
    "settings": SettingsForm,
}

#: Articles whose text a form shows better than words below it would.
_WITHOUT_TEXT = ("obligations", "reservations", "settings")


#: The articles below which is told who would sign after an edit.
_WITH_SIGNERS = ("parties", "obligations", "reservations")


class _FormsOnDemand(dict[str, ArticleForm]):
    """The forms by their article; one is made when it is first asked for.

    To make all ten takes a quarter of a window's time to open, and most stay closed.
    """

    def __init__(self, make: Callable[[str], ArticleForm]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> ArticleForm:
        self[key] = self._make(key)
        return self[key]


class ArticlesPanel(QScrollArea):
    """Shows the nine articles and the settings of the document's treaty."""

    wanted = Signal()
    """Emitted when an article is opened from elsewhere, so that the panel is brought into view."""

    def __init__(
        self, document: Document, wider_order: WiderOrderSelection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.wider_order_chooser = WiderOrderChooser(wider_order)
        self.membership = MembershipPanel(document)
        self._world: World | None = None
        self._names: dict[str, str] = {}
        self.folds: dict[str, Fold] = {}
        self.notes: dict[str, SigningNote] = {}
        self.forms = _FormsOnDemand(self._make_form)
        self._tips = self._explanations()
        self._texts = {key: label(role="quote") for key in _FORMS if key not in _WITHOUT_TEXT}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(MARGIN - 8, GRID + 4, MARGIN - 8, MARGIN)
        self._column.setSpacing(2)
        for key in _FORMS:
            self._add(key)
        # Takes all the room that is left, but for the list of states while that is open.
        self._column.addStretch(0)
        self.setWidget(content)
        only_one_open(list(self.folds.values()))
        for key, fold in self.folds.items():
            fold.opened.connect(partial(self._show_form, key))
        self.rail = [self._rail_button(key) for key in self.folds]
        document.changed.connect(self._show_treaty)
        self._show_treaty(document.treaty)

    @property
    def open_key(self) -> str | None:
        """The key of the open article, None while all are closed."""
        return next((key for key, fold in self.folds.items() if fold.header.isChecked()), None)

    def open_article(self, key: str) -> None:
        """Open one article, by its field in `Treaty`, and focus it."""
        self.wanted.emit()
        self.folds[key].set_open(True)
        self.folds[key].header.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_participation(self, source: ParticipationSource) -> None:
        """Tell below the parties, the obligations and the reservations who would sign."""
        for key in _WITH_SIGNERS:
            note = SigningNote(source, key)
            self.notes[key] = note
            column = self.folds[key].body.layout()
            assert isinstance(column, QVBoxLayout)
            column.addWidget(note)

    def _rail_button(self, key: str) -> QPushButton:
        """Return the button that opens an article from the rail of the folded column."""
        number = list(_FORMS).index(key) + 1 if key != "settings" else None
        made = rail_button(str(number) if number else "…", self._tips[key])
        made.clicked.connect(lambda: self.open_article(key))
        return made

    def show_outcome(self, outcome: Outcome) -> None:
        """Offer the states of the outcome's world for choice."""
        self.membership.show_outcome(outcome)
        self.wider_order_chooser.show_outcome(outcome)
        if outcome.world is None or outcome.world is self._world:
            return
        self._world = outcome.world
        self._names = {state.code: state.name for state in outcome.world.states}
        for form in self.forms.values():
            form.show_world(outcome.world)
        self._show_treaty(self._document.treaty)

    def _add(self, key: str) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        # The list of states needs the full width.
        side = 2 if key == "parties" else GRID + 2
        column.setContentsMargins(side, GRID, side, MARGIN)
        column.setSpacing(GRID + 4)
        if key == "parties":
            column.addWidget(self.membership, 1)
        if key in self._texts:
            column.addWidget(self._texts[key])
        if key == "order":
            column.addWidget(self.wider_order_chooser)
        fold = Fold(TitleHeader(), body)
        self._column.addWidget(fold)
        if key == "parties":
            fold.header.toggled.connect(
                lambda is_open: self._column.setStretchFactor(fold, int(is_open))
            )
        self.folds[key] = fold

    def _make_form(self, key: str) -> ArticleForm:
        form = _FORMS[key](self._document)
        column = self.folds[key].body.layout()
        assert isinstance(column, QVBoxLayout)
        before = self.membership if key == "parties" else self.folds[key].header
        column.insertWidget(1 if key == "parties" else 0, form)
        _tab_after(before, form)
        if self._world is not None:
            form.show_world(self._world)
        form.show_treaty(self._document.treaty)
        # At once: what is put into an open window otherwise shows when the next event is served.
        form.show()
        return form

    def _show_treaty(self, treaty: Treaty) -> None:
        # Before the first world comes, every party counts as a state of it.
        names = self._names or {code: name_of(code) for code in treaty.bound}
        for article in wording.text(treaty, names):
            header = self.folds[article.key].header
            assert isinstance(header, TitleHeader)
            header.say(shown(article.title), shown(article.value))
            value = capital(shown(article.value))
            tip = tooltip(f"{self._tips[article.key]}\n{value}.")
            for part in (header, self.rail[list(self.folds).index(article.key)]):
                part.setToolTip(tip)
            if article.key in self._texts:
                self._texts[article.key].setText(_paragraphs(article))
        header = self.folds["settings"].header
        assert isinstance(header, TitleHeader)
        header.say(
            self.tr("Test settings"),
            self.tr("{index}, odds {odds} to 1").format(
                index=chosen(treaty.settings.index), odds=figure(treaty.settings.required_odds)
            ),
        )
        for part in (header, self.rail[-1]):
            part.setToolTip(tooltip(self._tips["settings"]))
        # Only the open form: updating all nine would delay every edit.
        for key, form in self.forms.items():
            if self.folds[key].header.isChecked():
                form.show_treaty(treaty)

    def _explanations(self) -> dict[str, str]:
        return {
            "parties": self.tr("Article 1: the states bound, and how others are admitted."),
            "obligations": self.tr(
                "Article 2: how strongly parties are bound, on a ladder of seven rungs."
            ),
            "casus": self.tr(
                "Article 3, casus foederis, “the case of the alliance”: against whom and for"
                " whom the treaty works."
            ),
            "finding": self.tr("Article 4: who decides that aggression has occurred."),
            "scope": self.tr("Article 5: where parties must send forces."),
            "reservations": self.tr("Article 6: parties' own limits on what they owe."),
            "forces": self.tr("Article 7: the share of its strength that each party pledges."),
            "arms": self.tr("Article 8: disarmament by the parties, and an arms race."),
            "order": self.tr("Article 9: universal, or a regional arrangement within one."),
            "settings": self.tr("How strength and readiness are counted in the test."),
        }

    def _show_form(self, key: str) -> None:
        self.forms[key].show_treaty(self._document.treaty)
        self.ensureWidgetVisible(self.folds[key], 0, 0)


def _tab_after(before: QWidget, added: QWidget) -> None:
    """Have the Tab key go from the last part of one widget to the first of one added later."""
    last = _tab_stops(before)[-1]
    for stop in _tab_stops(added):
        QWidget.setTabOrder(last, stop)
        last = stop


def _tab_stops(widget: QWidget) -> list[QWidget]:
    """Return a widget and its parts that take the focus, in the order of the Tab key."""
    stops: list[QWidget] = []
    here: QWidget | None = widget
    while here is not None and (here is widget or widget.isAncestorOf(here)):
        if here.focusPolicy() != Qt.FocusPolicy.NoFocus:
            stops.append(here)
        here = here.nextInFocusChain()
        if here is widget:
            break
    return stops


def _paragraphs(article: ArticleText) -> str:
    # The list of parties is beside it already.
    paragraphs = article.paragraphs[-1:] if article.key == "parties" else article.paragraphs
    return "\n".join(map(shown, paragraphs))
