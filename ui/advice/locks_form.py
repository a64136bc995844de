"""What may not change: kinds of change that are locked, and states that are kept out or in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sandbox.analysis.advice.locks import Locks, Movable
from sandbox.world.world import World
from ui.theme import GRID
from ui.widgets.fold import Fold, TitleHeader
from ui.widgets.labels import label
from ui.widgets.state_picker import StatePicker


class LocksForm(QWidget):
    """Three sections that open: kinds of change, states kept out, states kept in."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, tuple[str, ...]] = {"out": (), "in": ()}
        words = {
            Movable.JOINING: self.tr("States join"),
            Movable.LEAVING: self.tr("Parties leave"),
            Movable.FORCE: self.tr("Obligations of force"),
            Movable.SANCTIONS: self.tr("Obligations of sanctions"),
            Movable.RESERVATIONS: self.tr("Reservations"),
            Movable.PLEDGES: self.tr("Pledges of strength"),
            Movable.FINDING: self.tr("The finding"),
            Movable.CASUS: self.tr("The casus foederis"),
            Movable.SCOPE: self.tr("The scope"),
            Movable.ADMISSION: self.tr("Admission"),
        }
        self.kinds = {kind: QCheckBox(words[kind]) for kind in Movable}
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(lambda _: self._tell())
        self.keep_out, self.keep_in = StatePicker(), StatePicker()
        self.keep_out.setAccessibleName(self.tr("States kept out"))
        self.keep_in.setAccessibleName(self.tr("States kept in"))
        self.keep_out.picked.connect(lambda code, is_on: self._pick("out", code, is_on))
        self.keep_in.picked.connect(lambda code, is_on: self._pick("in", code, is_on))
        self.folds = [
            Fold(TitleHeader(), _column(label(hint, "small"), *parts))
            for hint, parts in (
                (self.tr("Only what is ticked may change."), tuple(self.kinds.values())),
                (self.tr("Must not be parties; one that is a party leaves."), (self.keep_out,)),
                (self.tr("Must be parties; one that is not yet a party joins."), (self.keep_in,)),
            )
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for fold in self.folds:
            column.addWidget(fold)
        column.addStretch(1)
        self._tell()

    @property
    def locks(self) -> Locks:
        """What is locked."""
        return Locks(
            kinds=frozenset(kind for kind, box in self.kinds.items() if not box.isChecked()),
            keep_out=frozenset(self._chosen["out"]),
            keep_in=frozenset(self._chosen["in"]),
        )

    def show_locks(self, locks: Locks) -> None:
        """Lock what another form had locked."""
        for kind, box in self.kinds.items():
            box.setChecked(kind not in locks.kinds)
        self._chosen = {"out": tuple(locks.keep_out), "in": tuple(locks.keep_in)}
        self._tell()

    def show_world(self, world: World) -> None:
        """Offer the states of a world; those chosen that it lacks are no longer."""
        for place, picker in (("out", self.keep_out), ("in", self.keep_in)):
            self._chosen[place] = tuple(code for code in self._chosen[place] if code in world)
            picker.show_world(world)
            picker.show_chosen(self._chosen[place])
        self._tell()

    def _pick(self, place: str, code: str, is_on: bool) -> None:
        """Choose a state for a list, or not; it leaves the other."""
        for each, picker in (("out", self.keep_out), ("in", self.keep_in)):
            rest = tuple(other for other in self._chosen[each] if other != code)
            self._chosen[each] = (*rest, code) if is_on and each == place else rest
            picker.show_chosen(self._chosen[each])
        self._tell()

    def _tell(self) -> None:
        locked = len(self.locks.kinds)
        may = self.tr("all but {count}").format(count=locked) if locked else self.tr("anything")
        if locked == len(Movable):
            may = self.tr("nothing")
        values = (
            may,
            str(len(self._chosen["out"])) if self._chosen["out"] else self.tr("none"),
            str(len(self._chosen["in"])) if self._chosen["in"] else self.tr("none"),
        )
        titles = self.tr("What may change"), self.tr("Kept out"), self.tr("Kept in")
        for fold, title, value in zip(self.folds, titles, values, strict=True):
            header = fold.header
            assert isinstance(header, TitleHeader)
            header.say(title, value)
        self.changed.emit()


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(GRID, 0, GRID, GRID)
    column.setSpacing(GRID // 2)
    for part in parts:
        column.addWidget(part)
    return made
