"""The map's panel: joins the map to the document, the outcome and the selected threat."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSettings, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.advice.mend_finder import MendFinder
from ui.background.background_task import BackgroundTask
from ui.background.outcome import Outcome, VisibleCoalitions
from ui.documents.document import Document
from ui.map.answer_bar import AnswerBar
from ui.map.attack_words import attack_words
from ui.map.borders import borders_note
from ui.map.card_display import CardDisplay
from ui.map.colouring import OF_PARTICIPATION, OF_THREAT, ColourBy, nothing_known, shading
from ui.map.colours import map_colours
from ui.map.edits import MapEdits
from ui.map.layout import MapLayout, map_layout
from ui.map.legend import Legend
from ui.map.played import PlayedOnMap
from ui.map.selection_bar import SelectionBar
from ui.map.shading import LegendEntry, MapState, Shading
from ui.map.state_card import StateCard
from ui.map.toolbar import Toolbar
from ui.map.view import STEP, MapView
from ui.participation.source import ParticipationSource
from ui.text import tooltip
from ui.theme import GRID, MARGIN, colours_of
from ui.threat_selection import ThreatSelection
from ui.widgets.labels import ElidedLabel, Hairline

#: The setting that an attack was marked once: how to do so need not be told any more.
_KNOWN = "map/attack-marked"


class MapPanel(QWidget):
    """Shows who is bound and what comes of it; what clicks and keys do is done by `MapEdits`."""

    explained = Signal(str)
    """Emitted with a state whose figures are to be traced."""

    attack_marked = Signal()
    """Emitted when the user has marked an attack: aggressors and a victim."""

    def __init__(
        self, document: Document, threat: ThreatSelection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._threat = threat
        self._world: World | None = None
        self._outcome: Outcome | None = None
        self._shown = VisibleCoalitions()
        self._before_what_if = ColourBy.PARTY
        self._film: PlayedOnMap | None = None
        self._legend_of_film: tuple[LegendEntry, ...] = ()
        self._participation: ParticipationSource | None = None
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._show_picture)
        self.view = MapView()
        self.toolbar = Toolbar()
        self.legend = Legend()
        self.card = StateCard(self.view)
        self.answer_bar = AnswerBar()
        self._note = ElidedLabel()
        self.selection_bar = SelectionBar(self.view)
        self._edits = MapEdits(
            document, threat, self.view, self.selection_bar, self.toolbar.what_if, self
        )
        self.cards = CardDisplay(
            self.view, self.card, lambda: self._map_state, self._told_in_film, self
        )
        self._lay_out()
        self.setFocusProxy(self.view)
        self.view.installEventFilter(self)
        self._join()
        self._name_map()

    def _lay_out(self) -> None:
        """Place note and toolbar above the map, and the legend beside or below it."""
        above = QHBoxLayout()
        above.setContentsMargins(MARGIN, 0, 0, 0)
        above.setSpacing(MARGIN)
        above.addWidget(self._note, 1)
        above.addWidget(self.toolbar)
        self._ground = QGridLayout()
        self._legend_place: tuple[int, int] | None = None
        self._ground.setSpacing(0)
        self._ground.addWidget(self.view, 0, 1)
        self._ground.setColumnStretch(1, 1)
        self._ground.setRowStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(Hairline())
        layout.addLayout(self._ground, 1)
        layout.addWidget(self.answer_bar)

    def _join(self) -> None:
        view, toolbar, edits = self.view, self.toolbar, self._edits
        edits.what_if_wanted.connect(self.set_what_if)
        edits.attack_marked.connect(self._note_marked)
        edits.explained.connect(self.explained)
        edits.card_wanted.connect(self.cards.show)
        edits.escaped.connect(self._escape)
        view.right_clicked.connect(lambda *_: self.card.hide())
        view.recoloured.connect(self._show_threat)
        self.selection_bar.changed.connect(self._show_selection)
        self.card.attacks.clicked.connect(lambda: self._mark(is_victim=False))
        self.card.is_attacked.clicked.connect(lambda: self._mark(is_victim=True))
        toolbar.coloured_by.connect(lambda _: self._recolour())
        toolbar.what_if_set.connect(self.set_what_if)
        toolbar.region_wanted.connect(self._look_at)
        toolbar.zoomed.connect(lambda way: view.zoom(STEP**way))
        self._document.changed.connect(self._show_treaty)
        self._threat.changed.connect(self._show_threat)
        self._threat.pointed_out.connect(view.point_out)

    def offer_mends(self, finder: MendFinder) -> None:
        """Connect the line under the map with what finds changes that hold the attack."""
        self.answer_bar.mend_wanted.connect(finder.apply)
        finder.threat_changed.connect(lambda: self.answer_bar.offer(finder.mends_of_threat))

    def offer_participation(self, source: ParticipationSource) -> None:
        """Connect the colours by burden and benefit with what works them out."""
        self._participation = source
        source.changed.connect(self._recolour_participation)

    # A film

    def begin_film(self, film: PlayedOnMap) -> None:
        """Have a film play on the map: its bar stands in place of the answer."""
        self._film = self._edits.film = film
        self.toolbar.colour.setEnabled(False)
        self.view.keep_painted(is_kept=True)
        self.card.hide()
        self.selection_bar.select(())
        self.view.point_out(())
        column = self.layout()
        assert column is not None
        column.addWidget(film.bar)
        film.bar.show()
        self.answer_bar.hide()
        self._place_legend()

    def show_frame(self, shading: Shading, arrows: float, states: tuple[str, ...]) -> bool:
        """Show a moment of the film; arrows: their share drawn; states: those it is about.

        Returns whether all of it is shown: where many states change, some follow when it is called
        again.
        """
        if shading.legend != self._legend_of_film:
            self._legend_of_film = shading.legend
            self.legend.show_shading(shading)
            self._place_legend()
        is_shown = self.view.approach_styles(shading.styles)
        self.view.show_arrows_to(arrows)
        if states != self.view.played.codes:
            self.view.outline(self.view.played, states, rings=True, lines=False)
        return is_shown

    def end_film(self) -> None:
        """Show the answer again."""
        if self._film is None:
            return
        column = self.layout()
        assert column is not None
        column.removeWidget(self._film.bar)
        self._film.bar.hide()
        self._film = self._edits.film = None
        self._legend_of_film = ()
        self.card.hide()
        self.toolbar.colour.setEnabled(True)
        self.view.keep_painted(is_kept=False)
        self.view.show_arrows_to(1.0)
        self.view.outline(self.view.played, ())
        self._show_threat()

    # Data

    @property
    def is_drawn(self) -> bool:
        """Whether the world of the treaty is on the map."""
        picture = self.view.picture
        return self._world is None or (picture is not None and picture.world is self._world)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the world that a treaty is tested in, and what is known so far."""
        self._outcome = outcome
        world = outcome.world
        if world is not self._world and world is not None:
            self._world = world
            self._task.ask(lambda _: map_layout(world))
        self._recolour()

    def show_size(self, shown: VisibleCoalitions) -> None:
        """Use the mood and the size of coalition for the colours by margin and breaking size."""
        self._shown = shown
        self._recolour()

    def forget_view(self) -> None:
        """Show the whole world without an attack: another treaty has been opened."""
        self.set_what_if(False)
        self.selection_bar.select(())
        self.view.point_out(())
        self.view.look_at(())
        self.view.fit_world()

    def close_down(self) -> None:
        """End the work in the background."""
        self.cards.close_down()
        self._task.close()

    def _show_picture(self, picture: MapLayout) -> None:
        self.view.show_picture(picture)
        note, details = borders_note(picture)
        self._note.setText(note)
        self._note.setToolTip(tooltip(details))
        self._name_map()
        self.selection_bar.select(())
        self._show_threat()

    def _show_treaty(self, treaty: Treaty) -> None:
        # The colours of parties are shown at once, before the verdict is known.
        self._recolour()

    def _show_threat(self) -> None:
        aggressors, victim = self._threat.aggressors, self._threat.victim
        self.view.outline(self.view.victim, (victim,) if victim else (), rings=True)
        self.view.show_arrows(tuple((a, victim) for a in aggressors) if victim else ())
        if victim or aggressors:
            self._switch_colour(ColourBy.ACTS)
        self._recolour()

    def _switch_colour(self, by: ColourBy) -> None:
        """Show who acts while in the what-if mode, unless its order is shown already."""
        if self.toolbar.what_if.isChecked() and self.toolbar.colour.choice not in OF_THREAT:
            self.toolbar.colour.show_choice(by)

    # Layout and colours

    @property
    def _map_state(self) -> MapState | None:
        picture = self.view.picture
        if picture is None:
            return None
        return MapState(
            picture.world,
            self._document.treaty,
            self._outcome,
            self._shown,
            self._threat.aggressors,
            self._threat.victim,
            self._participation.found.sharing
            if self._participation is not None and self._participation.found is not None
            else None,
        )

    def _recolour_participation(self) -> None:
        if self.toolbar.colour.choice in OF_PARTICIPATION:
            self._recolour()

    def _recolour(self) -> None:
        if self._participation is not None:
            is_wanted = self.toolbar.colour.choice in OF_PARTICIPATION
            self._participation.want(self, is_wanted=is_wanted)
        if self._film is not None:
            self._film.redraw()
            return
        scene, outcome = self._map_state, self._outcome
        colours = map_colours(colours_of(self.view))
        if outcome is not None and outcome.world is None and outcome.refusal is not None:
            made = nothing_known(self.view.places, outcome.refusal, colours)
        elif scene is not None:
            made = shading(self.toolbar.colour.choice, scene, colours)
        else:
            return
        self._tell_answer(scene)
        self.view.show_styles(made.styles)
        self.legend.show_shading(made)
        self._place_legend()
        if self.view.focused:
            self.cards.describe(self.view.focused)

    def minimumSizeHint(self) -> QSize:
        # With the legend beside the map: where it would be below, it makes room when it must.
        toolbar, view = self.toolbar.sizeHint(), self.view.minimumSize()
        answer = 0 if self.answer_bar.isHidden() else self.answer_bar.sizeHint().height()
        if self._film is not None:
            answer = self._film.bar.minimumSizeHint().height()
        return QSize(toolbar.width() + MARGIN, toolbar.height() + 1 + view.height() + answer)

    def _tell_answer(self, scene: MapState | None) -> None:
        """Say under the map what comes of the attack marked, or how to mark one."""
        threat, words = self._threat, ""
        if scene is not None and scene.world.year == self._document.treaty.year:
            words = attack_words(scene)
        if not words and self._is_what_if and not threat.is_complete:
            words = self.tr("Click the aggressors, and right-click the state they attack.")
        if not words and self._document.treaty.bound and not QSettings().value(_KNOWN):
            words = self.tr(
                "To test an attack, rest the pointer on a state and press “It attacks”."
            )
        self.answer_bar.say(words)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802, Qt's name
        if event.type() == QEvent.Type.Resize:
            self._place_selection_bar()
            if self.card.isVisible():
                self.card.place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_legend()

    def _place_legend(self) -> None:
        # Above are the toolbar and a line, below is at times the answer.
        below = self.answer_bar if self._film is None else self._film.bar
        others = self.toolbar.sizeHint().height() + 1 + below.sizeHint().height()
        room = QSize(self.width(), self.height() - others)
        self.legend.lay_out(room, self.view.aspect, self.view.minimumSize())
        place = (0, 0) if self.legend.is_beside else (1, 1)
        # Kept here: the layout's own items, once asked for, would outlive what they stand for.
        if place != self._legend_place:
            self._legend_place = place
            self._ground.addWidget(self.legend, *place)

    def _place_selection_bar(self) -> None:
        room, bar = self.view.rect(), self.selection_bar
        bar.adjustSize()
        bar.move((room.width() - bar.width()) // 2, room.bottom() - bar.height() - GRID)

    def _look_at(self, box: QRectF | None) -> None:
        if box is None:
            self.view.fit_world()
        else:
            self.view.fit(box)

    # The what-if mode, and what is selected

    def set_what_if(self, is_on: bool) -> None:
        """Switch the what-if mode: clicks then mark an attack instead of changing the treaty."""
        self.toolbar.show_what_if(is_on)
        if is_on:
            self._before_what_if = self.toolbar.colour.choice
            self._switch_colour(ColourBy.ACTS)
            self.selection_bar.select(())
        else:
            self._threat.clear()
            if self.toolbar.colour.choice in OF_THREAT:
                self.toolbar.colour.show_choice(self._before_what_if)
        self._recolour()

    @property
    def _is_what_if(self) -> bool:
        return self.toolbar.what_if.isChecked()

    def _escape(self) -> None:
        """Close the card or the film, clear selection or highlighting, or end the what-if mode."""
        if self.card.isVisible():
            self.card.hide()
        elif self._film is not None:
            self._film.close()
        elif self.selection_bar.codes:
            self.selection_bar.select(())
        elif self.view.pointed.codes:
            self.view.point_out(())
        elif self._is_what_if:
            self.set_what_if(False)

    def _note_marked(self) -> None:
        QSettings().setValue(_KNOWN, "yes")
        self.attack_marked.emit()

    def _mark(self, *, is_victim: bool) -> None:
        """Mark the state of the card in an attack."""
        self.card.hide()
        self._edits.mark(self.card.code, is_victim=is_victim)

    def _show_selection(self, codes: tuple[str, ...]) -> None:
        self.view.outline(self.view.chosen, codes)
        self._place_selection_bar()

    def _told_in_film(self, code: str) -> str | None:
        return self._film.told(code) if self._film is not None else None

    def _name_map(self) -> None:
        year = self._document.treaty.year
        for part in (self, self.view, self.view.viewport()):
            part.setAccessibleName(self.tr("Map of the world of {year}").format(year=year))
