"""Article 6: parties' own limits on their obligations."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from sandbox.treaty.articles import Instrument, Reservation, Rung
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from ui.articles.form import ArticleForm
from ui.documents.document import Document
from ui.text import chosen, plain, typed
from ui.widgets.choices import Choice, choice_words, field
from ui.widgets.entry_list import EntryList
from ui.widgets.labels import label


class ReservationsForm(ArticleForm):
    """A list of reservations; below it, the controls to add one or to change the one selected."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.party = Choice({})
        self.instrument = Choice(choice_words(Instrument))
        self.limit = Choice(choice_words(Rung))
        self.note = QLineEdit(placeholderText=self.tr("Note, for example a date"), maxLength=500)
        self.note.setAccessibleName(self.tr("Note"))
        self.instrument.show_choice(Instrument.FORCE)
        self.limit.show_choice(Rung.NONE)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field(self.tr("For"), self.instrument))
        row.addWidget(field(self.tr("No further than"), self.limit))
        self._notes = label(role="small")
        self.entries = EntryList(
            self.tr("Reservations"),
            (self.tr("Party"), self.tr("For"), self.tr("Limit")),
            self.tr("No party has made a reservation."),
            (self._notes, field(self.tr("Party"), self.party), pair, self.note),
        )
        self.entries.add.setToolTip(self.tr("A party has one reservation for each instrument."))
        self.entries.put.connect(self._put)
        self.entries.removed.connect(self._remove)
        self.entries.selected.connect(self._fill)
        self.add(self.entries)

    def show_treaty(self, treaty: Treaty) -> None:
        parties = sorted(
            treaty.bound | {r.party for r in treaty.reservations},
            key=lambda code: plain(name_of(code)),
        )
        self.party.offer({code: name_of(code) for code in parties})
        self.entries.add.setEnabled(self.party.choice is not None)
        self.entries.show_rows(
            tuple(
                (
                    (name_of(made.party), chosen(made.instrument), chosen(made.limit)),
                    made.note,
                )
                for made in treaty.reservations
            )
        )
        notes = [
            self.tr("{party}: {note}").format(party=name_of(made.party), note=made.note)
            for made in treaty.reservations
            if made.note
        ]
        self._notes.setVisible(bool(notes))
        self._notes.setText("\n".join(notes))

    def _fill(self, row: int) -> None:
        made = self.treaty.reservations[row]
        self.party.show_choice(made.party)
        self.instrument.show_choice(made.instrument)
        self.limit.show_choice(made.limit)
        self.note.setText(made.note)

    def _put(self) -> None:
        made = Reservation(
            self.party.choice, self.instrument.choice, self.limit.choice, typed(self.note.text())
        )
        kept = list(self.treaty.reservations)
        same = [
            place
            for place, other in enumerate(kept)
            if (other.party, other.instrument) == (made.party, made.instrument)
        ]
        if same:
            kept[same[0]] = made
        else:
            kept.append(made)
        step = self.tr("limit {party}").format(party=name_of(made.party))
        self.document.edit(self.treaty.with_(reservations=tuple(kept)), step)

    def _remove(self, row: int) -> None:
        made = self.treaty.reservations
        step = self.tr("lift the limit of {party}").format(party=name_of(made[row].party))
        self.document.edit(self.treaty.with_(reservations=(*made[:row], *made[row + 1 :])), step)
