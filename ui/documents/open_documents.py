"""The documents of all windows of this process, so that one can be set beside another."""

from __future__ import annotations

from ui.documents.document import Document

_OPEN: list[Document] = []


def open_documents() -> tuple[Document, ...]:
    """Return the documents of all windows, in the order in which these were opened."""
    return tuple(_OPEN)


def add_document(document: Document) -> None:
    """Count a document among them: its window has been opened."""
    _OPEN.append(document)


def remove_document(document: Document) -> None:
    """Leave it out from now on: its window closes."""
    if document in _OPEN:
        _OPEN.remove(document)
