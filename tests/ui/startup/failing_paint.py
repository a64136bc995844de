"""A window in which the lines of the criteria fail while they are painted.

`python -m tests.ui.startup.failing_paint` paints them a few times, and says whether it stands.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMessageBox

from ui.startup import crash
from ui.startup.app import Windows, application
from ui.verdict.criterion import CriterionHeader

TIMES = 20


def fail(header: CriterionHeader, painter: QPainter) -> None:
    raise KeyError("nothing to paint")


def main() -> int:
    app = application()
    crash.install()
    window = Windows(app).open("league@1935")
    painted = 0

    def paint() -> None:
        nonlocal painted
        painted += 1
        if painted < TIMES:
            window.resize(1280 + painted % 20, 800)
            return
        timer.stop()
        boxes = [w for w in app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        print(f"stands, with {len(boxes)} box")
        window.close()

    def begin() -> None:
        CriterionHeader.paint_content = fail
        timer.start()

    timer = QTimer(interval=10)
    timer.timeout.connect(paint)
    window.evaluator.updated.connect(begin)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
