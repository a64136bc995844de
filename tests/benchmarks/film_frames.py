"""How long a frame of a crisis takes while it plays on the map, 195 states.

    python -m tests.benchmarks.film_frames

Plays three crises in a whole window, offscreen, in two sizes, and then drags trust from one end
to the other. A frame is what its tick, or the move of the slider, and the painting that follows
take, in the process's own time. The exit status is 1 where one is above 16 ms.
"""

from __future__ import annotations

import statistics
import sys
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.end_to_end.crisis_screens import open_film
from tests.end_to_end.screens import open_prepared, own_application
from ui.crisis.film import CrisisFilm
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
    settle(app, film)
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


def drags(app: QApplication, window: MainWindow) -> list[float]:
    """Drag trust to its end, and return the milliseconds of each move."""
    film, slider = window.crisis.film, window.crisis.film.bar.trust
    slider.setValue(1)
    settle(app, film)
    times = []
    for place in range(0, slider.maximum() + 1, 20):
        began = time.process_time()
        slider.setValue(place)
        app.processEvents()
        times.append(1000 * (time.process_time() - began))
        # Where many states change, the others follow in frames of their own.
        while not film.is_at_rest:
            began = time.process_time()
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            times.append(1000 * (time.process_time() - began))
    return times


def settle(app: QApplication, film: CrisisFilm) -> None:
    while not film.is_at_rest:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> int:
    too_slow = False
    with own_application() as app:
        for name, (reference, aggressors, victim) in CRISES.items():
            window = open_prepared(
                app, reference, lambda w, a=aggressors, v=victim: open_film(w, a, v)
            )
            for size in SIZES:
                window.resize(*size)
                for what, measured in (("played", frames), ("trust dragged", drags)):
                    times = sorted(measured(app, window))
                    worst = times[-1]
                    too_slow |= worst > FRAME
                    print(
                        f"{name}, {size[0]}x{size[1]}, {what}: {len(times)} frames, median"
                        f" {statistics.median(times):.1f} ms, 99%"
                        f" {times[int(0.99 * len(times))]:.1f} ms, the slowest {worst:.1f} ms",
                        flush=True,
                    )
            window.document.stack.setClean()
            window.close()
    return int(too_slow)


if __name__ == "__main__":
    sys.exit(main())
