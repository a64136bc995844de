"""Network: borders, pacts and rivalries among states."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sandbox.model.draft import Draft
from sandbox.treaty.treaty import Treaty
from sandbox.world.network import Relation, around, layout, network
from sandbox.world.world import World
from ui.background.background_task import BackgroundTask
from ui.charts.formats import Metadata
from ui.stress.network_painting import NetworkDrawing
from ui.stress.network_view import NetworkView
from ui.theme import GRID, MARGIN
from ui.threat_selection import ThreatSelection
from ui.widgets.choices import Choice
from ui.widgets.labels import label

if TYPE_CHECKING:
    import networkx as nx

Places = dict[str, tuple[float, float]]


class Whose(StrEnum):
    """Whose network is drawn."""

    PARTIES = "parties"
    GREAT_POWERS = "great powers"
    ALL = "all"


class NetworkPage(QWidget):
    """The network, with the choice of its relation and of the states shown."""

    def __init__(self, threat: ThreatSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threat = threat
        self._treaty: Treaty | None = None
        self._world: World | None = None
        self._places: Places = {}
        self._graph: nx.Graph | None = None
        self._asked: tuple[object, ...] = ()
        self._task = BackgroundTask(self)
        self._task.result_ready.connect(self._place)
        self._words: dict[Relation, str] = {
            Relation.BORDERS: self.tr("borders"),
            Relation.DEFENCE: self.tr("defence pacts"),
            Relation.NON_AGGRESSION: self.tr("non-aggression pacts"),
            Relation.RIVALRIES: self.tr("rivalries"),
        }
        self.relation = self._choice(
            self.tr("Joined by"),
            {
                Relation.BORDERS: self.tr("Borders"),
                Relation.DEFENCE: self.tr("Defence pacts"),
                Relation.NON_AGGRESSION: self.tr("Non-aggression pacts"),
                Relation.RIVALRIES: self.tr("Rivalries"),
            },
            18,
        )
        self.whose = self._choice(
            self.tr("States shown"),
            {
                Whose.PARTIES: self.tr("Parties and neighbours"),
                Whose.GREAT_POWERS: self.tr("Great powers and neighbours"),
                Whose.ALL: self.tr("All states"),
            },
            24,
        )
        self.view = NetworkView()
        self.view.chosen.connect(lambda code: threat.point_out((code,)))
        self.legend = label(
            self.tr("Filled: party. Square: aggressor. Diamond: victim. Larger: great power."),
            "small",
        )
        heading = QHBoxLayout()
        heading.setContentsMargins(MARGIN, 0, MARGIN, 0)
        heading.addWidget(self.relation)
        heading.addWidget(self.whose)
        heading.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(heading)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        threat.changed.connect(self._refresh)

    def show_world(self, treaty: Treaty, world: World) -> None:
        """Show the network of a world, with the parties of a treaty marked."""
        self._treaty, self._world = treaty, world
        self._refresh()

    def for_file(self, draft: Draft) -> tuple[Relation, Metadata, Callable[[], NetworkDrawing]]:
        """Return the chosen relation, the texts of its picture in a file, and a function that
        makes the picture; the function is slow and works in any thread.
        """
        relation: Relation = self.relation.choice
        states, aggressors, victim = (
            self._of(draft.treaty, draft.world),
            self._threat.aggressors,
            self._threat.victim,
        )
        words = Metadata(
            self.tr("{treaty}, {year}: {relation}").format(
                treaty=draft.text.name, year=draft.world.year, relation=self._words[relation]
            ),
            self.legend.text(),
        )

        def make() -> NetworkDrawing:
            graph, places = _laid_out(draft.world, relation, states)
            return self._drawing(graph, places, draft, aggressors, victim, relation)

        return relation, words, make

    def close_down(self) -> None:
        """End what works in other threads."""
        self._task.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _choice(self, name: str, words: dict[object, str], length: int) -> Choice:
        made = Choice(words)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumContentsLength(length)
        made.picked.connect(self._refresh)
        return made

    def _refresh(self) -> None:
        """Lay out the network again if it has changed, else only update the marks of the states."""
        if self._treaty is None or self._world is None or not self.isVisible():
            return
        world, relation = self._world, self.relation.choice
        of = self._of(self._treaty, world)
        if (world, relation, of) != self._asked:
            self._asked = (world, relation, of)
            self._task.ask(lambda _: _laid_out(world, relation, of))
        self._draw()

    def _of(self, treaty: Treaty, world: World) -> frozenset[str]:
        """Return the states chosen to be shown, and those of the selected threat."""
        threatened = frozenset(filter(None, (*self._threat.aggressors, self._threat.victim)))
        return {
            Whose.PARTIES: treaty.bound | threatened,
            Whose.GREAT_POWERS: _great(world) | threatened,
            Whose.ALL: frozenset(world.codes),
        }[self.whose.choice]

    def _place(self, came: tuple[nx.Graph, Places]) -> None:
        self._graph, self._places = came
        self._draw()

    def _draw(self) -> None:
        if self._graph is None or self._treaty is None or self._world is None:
            return
        threat = self._threat
        draft = Draft(self._treaty, self._world)
        self.view.show_drawing(
            self._drawing(
                self._graph,
                self._places,
                draft,
                threat.aggressors,
                threat.victim,
                self.relation.choice,
            )
        )

    def _drawing(
        self,
        graph: nx.Graph,
        places: Places,
        draft: Draft,
        aggressors: tuple[str, ...],
        victim: str | None,
        relation: Relation,
    ) -> NetworkDrawing:
        return NetworkDrawing(
            graph=graph,
            places=places,
            names={state.code: state.name for state in draft.world.states},
            parties=draft.treaty.bound,
            great=_great(draft.world),
            aggressors=frozenset(aggressors),
            victim=victim,
            relation=self._words[relation],
        )


def _laid_out(world: World, relation: Relation, of: frozenset[str]) -> tuple[nx.Graph, Places]:
    graph = around(network(world, relation), of)
    return graph, layout(graph, world)


def _great(world: World) -> frozenset[str]:
    return frozenset(
        code for code, is_great in zip(world.codes, world.great, strict=True) if is_great
    )
