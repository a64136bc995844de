"""The few questions the window asks, in the system's own dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sandbox.treaty.file import SUFFIX


class DialogAnswer(Enum):
    """What to do with unsaved changes."""

    SAVE = QMessageBox.StandardButton.Save
    DISCARD = QMessageBox.StandardButton.Discard
    CANCEL = QMessageBox.StandardButton.Cancel

    @classmethod
    def _missing_(cls, value: object) -> DialogAnswer:
        # A box that is closed without an answer counts as Cancel.
        return cls.CANCEL


def _tr(words: str) -> str:
    return QCoreApplication.translate("dialogs", words)


def _box(parent: QWidget | None, words: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Covenant")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box


def ask_save_changes(parent: QWidget, name: str) -> DialogAnswer:
    """Ask whether to save the changes to a treaty before it goes."""
    return DialogAnswer(QMessageBox.StandardButton(save_changes_box(parent, name).exec()))


def save_changes_box(parent: QWidget, name: str) -> QMessageBox:
    """Return the box that asks whether to save the changes to a treaty."""
    box = _box(parent, _tr("Save changes?"), QMessageBox.Icon.Question)
    box.setInformativeText(_tr("The changes to “{name}” are not saved.").format(name=name))
    box.setStandardButtons(
        DialogAnswer.SAVE.value | DialogAnswer.DISCARD.value | DialogAnswer.CANCEL.value
    )
    box.setDefaultButton(DialogAnswer.SAVE.value)
    box.setEscapeButton(DialogAnswer.CANCEL.value)
    return box


def tell(parent: QWidget | None, words: str) -> QMessageBox:
    """Show one sentence in a box that does not block the window."""
    box = _box(parent, words, QMessageBox.Icon.Warning)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def offer_save_as(parent: QWidget, words: str) -> bool:
    """Say why a treaty cannot be saved there, and ask whether to save it elsewhere."""
    box = save_as_box(parent, words)
    box.exec()
    return box.buttonRole(box.clickedButton()) == QMessageBox.ButtonRole.AcceptRole


def save_as_box(parent: QWidget, words: str) -> QMessageBox:
    """Return the box that says why a treaty cannot be saved there, and offers another place."""
    box = _box(parent, words, QMessageBox.Icon.Warning)
    box.setInformativeText(_tr("Your changes are still here. Save them under another name?"))
    box.setDefaultButton(box.addButton(_tr("Save as…"), QMessageBox.ButtonRole.AcceptRole))
    box.addButton(QMessageBox.StandardButton.Cancel)
    return box


def ask_discard(parent: QWidget, name: str) -> bool:
    """Ask whether to delete a treaty that was never saved."""
    box = _box(parent, _tr("Discard “{name}”?").format(name=name), QMessageBox.Icon.Warning)
    box.setInformativeText(_tr("Its unsaved changes cannot be brought back."))
    box.setStandardButtons(DialogAnswer.DISCARD.value | DialogAnswer.CANCEL.value)
    box.setDefaultButton(DialogAnswer.CANCEL.value)
    return QMessageBox.StandardButton(box.exec()) == DialogAnswer.DISCARD.value


def remove_source_box(parent: QWidget, label: str) -> QMessageBox:
    """Return the box that asks whether to remove an imported file from the library."""
    box = _box(parent, _tr("Remove {table}?").format(table=label), QMessageBox.Icon.Question)
    box.setInformativeText(
        _tr(
            "Imported data can be rebuilt from its file. Revisions and saved runs cannot, and stay"
            " as they are."
        )
    )
    box.setDefaultButton(box.addButton(_tr("Remove"), QMessageBox.ButtonRole.AcceptRole))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def ask_data_to_import(parent: QWidget) -> list[Path]:
    """Ask for published tables to import."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent,
        _tr("Import data"),
        "",
        _tr("Tables (*.csv *.tsv *.txt *.gz *.zip);;All files (*)"),
    )
    return [Path(each) for each in chosen]


def ask_treaty_to_open(parent: QWidget, folder: str) -> Path | None:
    """Ask for a treaty file to open."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, _tr("Open a treaty"), folder, _tr("Treaties (*{suffix})").format(suffix=SUFFIX)
    )
    return Path(chosen) if chosen else None


def ask_where_to_save(parent: QWidget, suggested: str) -> Path | None:
    """Ask for a file to save the treaty to."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save the treaty"), suggested, _tr("Treaties (*{suffix})").format(suffix=SUFFIX)
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(SUFFIX)


def picture_kinds() -> dict[str, str]:
    """Return the kinds of file for a picture: what they are called, and their endings."""
    return {
        _tr("SVG drawing (*.svg)"): ".svg",
        _tr("PNG picture (*.png)"): ".png",
        _tr("PDF document (*.pdf)"): ".pdf",
    }


def chart_kinds(*, is_document: bool = False, is_for_print: bool = False) -> dict[str, str]:
    """Return the kinds of file for a chart, the fittest first, or for all of a comparison.

    A picture of dots can be pasted anywhere; a drawing is sharp in print.
    """
    table = {_tr("CSV table (*.csv)"): ".csv"}
    if is_document:
        return {_tr("PDF document (*.pdf)"): ".pdf", _tr("Web page (*.html)"): ".html", **table}
    pasted = {_tr("PNG picture, to paste (*.png)"): ".png"}
    printed = {
        _tr("PDF drawing, for print (*.pdf)"): ".pdf",
        _tr("SVG drawing, for print (*.svg)"): ".svg",
    }
    return {**printed, **pasted, **table} if is_for_print else {**pasted, **printed, **table}


def ask_where_to_export(
    parent: QWidget, title: str, suggested: str, kinds: Mapping[str, str]
) -> Path | None:
    """Ask for a file to export to; the kind chosen gives a name its ending."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, suggested, ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in kinds.values():
        return path
    return Path(chosen + kinds.get(kind, next(iter(kinds.values()))))
