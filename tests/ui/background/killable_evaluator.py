"""A window's evaluator without a window, in a process that a test kills.

It prints the number of the process that evaluates, once that has begun.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from sandbox.files.user_folder import user_folder
from sandbox.treaty.treaty import Treaty
from tests.ui.background.evaluations_as_told import TOLD
from ui.background.evaluation_process import EvaluationProcess
from ui.background.evaluator import Evaluator


def main() -> int:
    app = QCoreApplication(sys.argv)
    process = EvaluationProcess(app, ("-m", "tests.ui.background.evaluations_as_told"))
    evaluator = Evaluator(process=process)
    evaluator.request(Treaty("slow", 1935))

    def look() -> None:
        if (user_folder() / TOLD).exists():
            timer.stop()
            print(process.pid, flush=True)
            if "quit" in sys.argv:
                app.quit()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
