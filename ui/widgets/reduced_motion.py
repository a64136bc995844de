"""The system's setting that asks for reduced motion."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget


def is_reduced(widget: QWidget) -> bool:
    """Return whether the system asks for no animation."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) <= 0
