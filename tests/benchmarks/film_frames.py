"""How long a frame of a crisis takes while it plays on the map, 195 states.

    python -m tests.benchmarks.film_frames

Plays three crises in a whole window, offscreen, in two sizes. A frame is what its tick and
the painting that follows take, in the process's own time. The exit status is 1 where a frame
is above 16 ms.
"""

from __future__ import annotations

import statistics
import sys
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.end_to_end.crisis_screens import open_film
from tests.end_to_end.screens import open_prepared, own_application
from ui.window.main_window import MainWindow

CRISES = {
    "a veto": ("un-charter@2022", ("RUS",), "UKR"),
    "192 who join": ("ideal@2022", ("RUS", "CHN"), "JPN"),
    "55 who hesitate": ("league-with-usa@1935", ("ITA",), "ETH"),
}
SIZES = ((1280, 800), (1920, 1080))
FRAME = 16.0


def frames(app: QApplication, window: MainWindow) -> list[float]:
    """Play the film from its beginning to its end, and return the milliseconds of each frame."""
    film = window.crisis.film
    film.step(-10_000)
    film.bar.time.setValue(0)
    for _ in range(20):
        app.processEvents()
    times = []
    film.play()
    while film.is_playing:
        before = film.time_shown
        began = time.process_time()
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took = 1000 * (time.process_time() - began)
        # What is painted after a tick belongs to it.
        if film.time_shown != before or not times:
            times.append(0.0)
        times[-1] += took
    return times


def main() -> int:
    too_slow = False
    with own_application() as app:
        for name, (reference, aggressors, victim) in CRISES.items():
            window = open_prepared(
                app, reference, lambda w, a=aggressors, v=victim: open_film(w, a, v)
            )
            for size in SIZES:
                window.resize(*size)
                times = sorted(frames(app, window))
                worst = times[-1]
                too_slow |= worst > FRAME
                print(
                    f"{name}, {size[0]}x{size[1]}: {len(times)} frames, median"
                    f" {statistics.median(times):.1f} ms, 99% {times[int(0.99 * len(times))]:.1f}"
                    f" ms, the slowest {worst:.1f} ms",
                    flush=True,
                )
            window.document.stack.setClean()
            window.close()
    return int(too_slow)


if __name__ == "__main__":
    sys.exit(main())
