"""How long the map takes for a frame of panning and zooming, and for new colours.

    python tests/benchmarks/map_frames.py

Draws the world of 2022 in software, offscreen, in the middle of a window of 1280x800
and of 1920x1080, at three zooms. Prints the median and the slowest in twenty of each;
the exit status is 1 where the median of a frame is above 33 ms (30 frames a second)
or new colours take more than 10 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from sandbox import load_world
from ui.map.layout import map_layout
from ui.map.shading import StateStyle
from ui.map.view import MapView
from ui.startup.app import application
from ui.theme import LIGHT

#: The part of a window that is the map's, by the window's size.
SIZES = {"1280x800": (600, 360), "1920x1080": (1240, 520), "1920x1080, map alone": (1920, 1000)}

FRAME, RECOLOUR = 33.0, 10.0
FRAMES = 60


def milliseconds(view: MapView, image: QImage) -> float:
    """Return the time to paint the view once; the process's own, not that of others."""
    began = time.process_time()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.render(painter, QRectF(image.rect()))
    painter.end()
    return 1000 * (time.process_time() - began)


def frames(view: MapView, zoom: float) -> list[float]:
    """Pan to and fro at a zoom, a frame each step."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.fit_world()
    view.zoom(zoom)
    view.centerOn(view.places["AUS"].centre)
    bar = view.horizontalScrollBar()
    times = []
    for step in range(FRAMES):
        bar.setValue(bar.value() + (12 if step < FRAMES / 2 else -12))
        times.append(milliseconds(view, image))
    return times


def recolouring(view: MapView) -> float:
    """Return the median time to give every state another colour."""
    times = []
    for number in range(20):
        styles = {
            code: StateStyle(LIGHT.accent if number % 2 else LIGHT.line) for code in view.places
        }
        began = time.process_time()
        view.show_styles(styles)
        times.append(1000 * (time.process_time() - began))
    return statistics.median(times)


def main() -> int:
    application()
    view = MapView()
    began = time.process_time()
    picture = map_layout(load_world(2022))
    drawn = 1000 * (time.process_time() - began)
    began = time.process_time()
    view.show_picture(picture)
    shown = 1000 * (time.process_time() - began)
    print(f"the world of 2022: {drawn:.0f} ms in the background, {shown:.0f} ms in the window")
    view.show_styles({code: StateStyle(QColor("#2b69ad").name()) for code in view.places})
    too_slow = False
    for name, size in SIZES.items():
        view.resize(*size)
        view.show()
        for zoom in (1.0, 3.0, 8.0):
            times = sorted(frames(view, zoom))
            median, slow = statistics.median(times), times[int(0.95 * len(times))]
            too_slow |= median > FRAME
            place = f"{name}, map {size[0]}x{size[1]}, zoom {zoom:g}"
            print(f"{place}: {median:.1f} ms, 95% {slow:.1f} ms")
    took = recolouring(view)
    print(f"new colours for {len(view.places)} states: {took:.1f} ms")
    return int(too_slow or took > RECOLOUR)


if __name__ == "__main__":
    sys.exit(main())
