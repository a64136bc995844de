"""A window in a process of its own, which a test kills.

Opened by `python -m tests.ui.documents.killable_window [TREATY]`. It ticks or clears
France by the keyboard, says so on standard output, and stays open.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from ui.startup.app import Windows, application


def main() -> int:
    app = application()
    window = Windows(app).open(sys.argv[1] if len(sys.argv) > 1 else None)

    def edit() -> None:
        window.start_controller.leave()
        window.articles.open_article("parties")
        table = window.membership.table
        if not table.model().rowCount():
            QTimer.singleShot(50, edit)
            return
        window.membership.search.setText("France")
        table.setCurrentIndex(window.membership.shown.place("FRN"))
        QTest.keyClick(table, Qt.Key.Key_Space)
        print(window.document.stack.undoText(), flush=True)

    QTimer.singleShot(0, edit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
