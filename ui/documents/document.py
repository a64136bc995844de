"""The open treaty: a value, with undo, a path and a mark of unsaved changes."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from sandbox import open_treaty
from sandbox.treaty import file
from sandbox.treaty.templates import template_names
from sandbox.treaty.treaty import Treaty


class Document(QObject):
    """Holds the treaty that the panels show and edit.

    Panels never keep a treaty: they show the one that `changed` is emitted with, and
    replace it through `edit`. Only this class changes which treaty is open.
    """

    changed = Signal(object)
    """Emitted with the Treaty after every edit, undo, redo and opening."""

    opened = Signal()
    """Emitted after another treaty has taken the place of the one that was open."""

    saved = Signal(object)
    """Emitted with the Path after a save."""

    def __init__(self, treaty: Treaty, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._treaty = treaty
        self._path: Path | None = None
        self._is_travelling = False
        self.stack = QUndoStack(self)

    @property
    def treaty(self) -> Treaty:
        return self._treaty

    @property
    def path(self) -> Path | None:
        """The file that the treaty was read from or saved to, if any."""
        return self._path

    @property
    def is_dirty(self) -> bool:
        return not self.stack.isClean()

    @property
    def before_last_edit(self) -> tuple[Treaty, str] | None:
        """The treaty as the last edit found it, and the name of that edit; None without one."""
        step = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        return (step.before, step.text()) if isinstance(step, _Edit) else None

    def copy(self, changed: Callable[[Treaty], Treaty]) -> Document:
        """Return a document of the same file, with the same steps of undo and unsaved changes.

        changed: returns what a treaty becomes in the copy.
        """
        steps = map(self.stack.command, range(self.stack.count()))
        edits = [step for step in steps if isinstance(step, _Edit)]
        made = Document(changed(edits[0].before if edits else self._treaty))
        made._path = self._path
        for edit in edits:
            # Each is a step of its own, though it would merge with the one before.
            again = _Edit(made, changed(edit.after), edit.text(), None)
            made.stack.push(again)
            again.merge = edit.merge
        if self.stack.cleanIndex() < 0:
            made.stack.resetClean()
        else:
            made.stack.setIndex(self.stack.cleanIndex())
            made.stack.setClean()
        made.stack.setIndex(self.stack.index())
        return made

    def edit(self, treaty: Treaty, name: str, merge: str | None = None) -> None:
        """Make `treaty` the open one, as a step of undo called `name` in the user's words.

        Consecutive steps with the same `merge` become one, such as the many values
        that a slider passes while it is dragged.
        """
        if treaty != self._treaty:
            self.stack.push(_Edit(self, treaty, name, merge))

    def new(self, treaty: Treaty) -> None:
        """Open a treaty that is in no file."""
        self._replace(treaty, None)

    def open(self, reference: str | Path) -> None:
        """Open a file, or a template such as "league@1935".

        Raises Refusal, and what was open stays open.
        """
        treaty = open_treaty(reference)
        is_template = isinstance(reference, str) and reference.partition("@")[0] in template_names()
        self._replace(treaty, None if is_template else Path(reference))

    def restore(self, treaty: Treaty, path: Path | None) -> None:
        """Open an unsaved treaty as changes to the file at `path`, or to none."""
        self._replace(treaty, path)
        self.mark_unsaved()

    def reload(self, name: str) -> None:
        """Read the file again, as a step of undo called `name`.

        Raises Refusal, and what was open stays open.
        """
        assert self._path is not None
        self.edit(file.read(self._path), name)
        self.stack.setClean()

    def mark_unsaved(self) -> None:
        """Mark the treaty as unsaved, because its file no longer holds it."""
        self.stack.resetClean()

    def go_to(self, step: int) -> None:
        """Undo or redo until `step` steps are done; panels are told of the last state only."""
        self._is_travelling = True
        try:
            self.stack.setIndex(step)
        finally:
            self._is_travelling = False
        self._show(self._treaty)

    def save(self, path: Path) -> None:
        """Save to a file. Raises Refusal, and the treaty still counts as unsaved."""
        file.write(self._treaty, path)
        self._path = path
        self.stack.setClean()
        self.saved.emit(path)

    def _replace(self, treaty: Treaty, path: Path | None) -> None:
        self._path = path
        self._show(treaty)
        self.stack.clear()
        self.opened.emit()

    def _show(self, treaty: Treaty) -> None:
        self._treaty = treaty
        if not self._is_travelling:
            self.changed.emit(treaty)


class _Edit(QUndoCommand):
    """One step of undo: the treaty before, and the treaty after."""

    def __init__(self, document: Document, after: Treaty, name: str, merge: str | None) -> None:
        super().__init__(name)
        self._document = document
        self.before = document.treaty
        self.after = after
        self.merge = merge

    def id(self) -> int:
        # Qt merges commands with the same id; -1 is never merged.
        return zlib.crc32(self.merge.encode()) & 0x7FFFFFFF if self.merge else -1

    def mergeWith(self, later: QUndoCommand) -> bool:  # noqa: N802, Qt's name
        if not isinstance(later, _Edit) or later.merge != self.merge:
            return False
        self.after = later.after
        self.setText(later.text())
        self.setObsolete(self.after == self.before)
        return True

    def redo(self) -> None:
        self._document._show(self.after)

    def undo(self) -> None:
        self._document._show(self.before)
