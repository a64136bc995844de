"""What clicks and keys on the map do: to the treaty, or in the what-if mode to the threat."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ui.documents.document import Document
from ui.map.played import PlayedOnMap
from ui.map.selection_bar import SelectionBar
from ui.map.view import MapView
from ui.membership.edits import set_parties
from ui.threat_selection import ThreatSelection

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class MapEdits(QObject):
    """Adds and removes parties, or marks an attack, as the mouse and the keyboard say."""

    what_if_wanted = Signal(bool)
    """Emitted when the what-if mode is to begin or to end."""

    attack_marked = Signal()
    """Emitted when the user has marked an attack: aggressors and a victim."""

    explained = Signal(str)
    """Emitted with a state whose figures are to be traced."""

    card_wanted = Signal(str, QPoint)
    """Emitted with a state whose card is to be shown, and where on the map."""

    escaped = Signal()
    """Emitted when Escape is pressed."""

    def __init__(
        self,
        document: Document,
        threat: ThreatSelection,
        view: MapView,
        selection: SelectionBar,
        what_if: QAbstractButton,
        panel: QWidget,
    ) -> None:
        """what_if: is checked while clicks mark an attack; panel: that of the map."""
        super().__init__(panel)
        self._panel = panel
        self._document, self._threat = document, threat
        self._view, self._selection = view, selection
        self._what_if = what_if
        #: The film that plays on the map, if there is one.
        self.film: PlayedOnMap | None = None
        view.clicked.connect(self._click)
        view.right_clicked.connect(self._right_click)
        view.banded.connect(self._band)
        view.key_pressed.connect(self._key)
        selection.wanted.connect(self._set_selected)

    def mark(self, code: str, *, is_victim: bool) -> None:
        """Mark a state in an attack; that starts the what-if mode."""
        if not self._is_what_if:
            self.what_if_wanted.emit(True)  # noqa: FBT003
        if is_victim:
            self._make_victim(code)
        else:
            self._make_aggressor(code)

    @property
    def _is_what_if(self) -> bool:
        return self._what_if.isChecked()

    def _click(self, code: str, modifiers: Qt.KeyboardModifier) -> None:
        if self.film is not None:
            self.card_wanted.emit(code, self._view.spot_of(code))
        elif self._is_what_if:
            if modifiers & (_SHIFT | _ALT):
                self._make_victim(code)
            else:
                self._make_aggressor(code)
        elif modifiers & _CONTROL:
            self._selection.toggle(code)
        else:
            self._toggle(code)

    def _right_click(self, code: str, where: QPoint) -> None:
        if self.film is not None:
            self.card_wanted.emit(code, self._view.spot_of(code))
        elif self._is_what_if:
            self._make_victim(code)
        else:
            self._open_menu(code, where)

    def _band(self, codes: tuple[str, ...], modifiers: Qt.KeyboardModifier) -> None:
        if self.film is not None:
            return
        if self._is_what_if:
            self._threat.show((*self._threat.aggressors, *codes), self._threat.victim)
            self._tell_marked()
        elif modifiers & _CONTROL:
            self._selection.select((*self._selection.codes, *codes))
        else:
            self._set(set(codes), are_parties=not set(codes) <= self._document.treaty.bound)

    def _key(self, code: str, event: QKeyEvent) -> None:
        key = event.key()
        if self.film is not None and self.film.take_key(event):
            pass
        elif key == Qt.Key.Key_W:
            self.what_if_wanted.emit(not self._is_what_if)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selection.codes:
            self._selection.ask(are_parties=True)
        elif code and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card_wanted.emit(code, self._view.spot_of(code))
        elif code and key == Qt.Key.Key_Space:
            self._click(code, event.modifiers())
        elif code and key == Qt.Key.Key_Menu:
            self._open_menu(code, self._view.mapToGlobal(self._view.spot_of(code)))
        else:
            return
        event.accept()

    def _toggle(self, code: str) -> None:
        self._set({code}, are_parties=code not in self._document.treaty.bound)

    def _set(self, codes: set[str], *, are_parties: bool) -> None:
        names = {place.code: place.name for place in self._view.places.values()}
        set_parties(self._document, codes, names, are_parties=are_parties)

    def _make_victim(self, code: str) -> None:
        self._threat.set_victim(None if code == self._threat.victim else code)
        self._tell_marked()

    def _make_aggressor(self, code: str) -> None:
        self._threat.toggle_aggressor(code)
        self._tell_marked()

    def _tell_marked(self) -> None:
        """Have the answer shown to an attack that the user has marked."""
        if self._threat.is_complete:
            self.attack_marked.emit()

    def _set_selected(self, codes: set[str], are_parties: bool) -> None:
        self._set(codes, are_parties=are_parties)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, code: str, where: QPoint) -> None:
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_party = code in self._document.treaty.bound
        words = self.tr("Take out as party") if is_party else self.tr("Add as party")
        menu.addAction(words, lambda: self._toggle(code))
        menu.addSeparator()
        is_aggressor = code in self._threat.aggressors
        words = self.tr("No aggressor") if is_aggressor else self.tr("Make aggressor")
        menu.addAction(words, lambda: self.mark(code, is_victim=False))
        words = self.tr("No victim") if code == self._threat.victim else self.tr("Make victim")
        menu.addAction(words, lambda: self.mark(code, is_victim=True))
        menu.addSeparator()
        menu.addAction(self.tr("Where its figures come from…"), lambda: self.explained.emit(code))
        menu.popup(where)
