"""Who would no longer sign after an edit of an article, in a line below what was edited."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.participation import figures
from ui.participation.participation_job import SignersChanged
from ui.participation.source import ParticipationSource
from ui.text import tooltip
from ui.widgets.labels import label

#: So many states are named.
_NAMES = 6


class SigningNote(QWidget):
    """Shows nothing until one of its articles is edited; it never delays the edit."""

    def __init__(
        self, source: ParticipationSource, *articles: str, parent: QWidget | None = None
    ) -> None:
        """articles: the fields of `Treaty` whose edits it tells about."""
        super().__init__(parent)
        self._source, self._articles = source, articles
        self.words = label(role="small")
        self.words.setToolTip(
            tooltip(
                self.tr(
                    "Who would sign, at the ratio of burden to benefit that is chosen on the page"
                    " “Who carries it?”, against before this edit"
                )
            )
        )
        self.words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        source.edited.connect(self._look)
        source.changed.connect(self._show)
        source.ratio_changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._source.want(self, is_wanted=False)

    def _look(self) -> None:
        """Ask for what is to be told, if the last edit was of its articles."""
        is_wanted = self.isVisible() and self._source.is_edited(*self._articles)
        self._source.want(self, is_wanted=is_wanted, compares=True)
        self._show()

    def _show(self) -> None:
        is_wanted = self.isVisible() and self._source.is_edited(*self._articles)
        known = self._source.signers_changed if is_wanted else None
        if known is not None:
            self.words.setText(self._told(known))
        elif is_wanted:
            self.words.setText(self.tr("Working out who would sign…"))
        self.words.setVisible(is_wanted and self._source.refusal is None)

    def _told(self, known: SignersChanged) -> str:
        found = self._source.found
        assert found is not None
        world = found.draft.world
        words = self.tr("At ratio {ratio}, {stay} of {parties} parties would sign.")
        if not (known.lost or known.won):
            words = self.tr("At ratio {ratio} the same parties would sign: {stay} of {parties}.")
        ratio = figures.ratio(known.ratio)
        said = [words.format(stay=known.stay, parties=known.parties, ratio=ratio)]
        for words, states in (
            (self.tr("No longer: {names}."), known.lost),
            (self.tr("Newly: {names}."), known.won),
        ):
            if states:
                said.append(words.format(names=figures.some_names(world, states, _NAMES)))
        return " ".join(said)
