"""Adds states to the parties, or removes them; several panels make this edit."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import QCoreApplication

from ui.documents.document import Document


def set_parties(
    document: Document,
    codes: Set[str],
    names: Mapping[str, str],
    group: str = "",
    *,
    are_parties: bool,
) -> None:
    """Add states to the parties, or remove them, as one step of undo.

    names: by abbreviation. group: a name for all of them, such as "Europe".
    """
    treaty = document.treaty
    changing = codes - treaty.bound if are_parties else codes & treaty.bound
    if not changing:
        return
    parties = (
        treaty.parties.adding(changing, treaty.year)
        if are_parties
        else treaty.parties.removing(changing, treaty.year)
    )
    document.edit(
        treaty.with_(parties=parties), _step(changing, names, group, are_parties=are_parties)
    )


def _step(codes: Set[str], names: Mapping[str, str], group: str, *, are_parties: bool) -> str:
    if group or len(codes) == 1:
        name = group or names.get(min(codes), min(codes))
        template = (
            QCoreApplication.translate("parties", "add {state}")
            if are_parties
            else QCoreApplication.translate("parties", "remove {state}")
        )
        return template.format(state=name)
    template = (
        QCoreApplication.translate("parties", "add {count} states")
        if are_parties
        else QCoreApplication.translate("parties", "remove {count} states")
    )
    return template.format(count=len(codes))
