"""What is drawn is where its figure is: read back from the painted chart, by its own ticks."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from sandbox import burden_sharing, judge
from sandbox.attacks.held import attacks_held
from sandbox.drafts import open_draft
from sandbox.report.charts.arms import arms_race
from sandbox.report.charts.attack_charts import frontier_chart, whom_can_it_stop
from sandbox.report.charts.carriers_chart import carriers_chart
from sandbox.report.charts.chart import Chart, Series
from sandbox.report.charts.hues import Line, Outcome
from sandbox.report.charts.years_chart import Event, years_chart
from sandbox.sentences import Refusal
from sandbox.treaty.templates import template_info, template_names
from tests.ui.painted import Shape, Text, figure_of, shapes_of, texts_of
from tests.ui.test_chart_files import SIZES, comparison
from tests.ui.test_comparison_labels import SIX, beside_ideal, charts
from ui.background.threat_question import ThreatQuestion, answer_threat
from ui.charts import export
from ui.charts.line_view import LineChartView
from ui.charts.style import Look, Style, colours_for
from ui.theme import LIGHT

#: Lines nearer than a pixel are drawn as one; the rest is for digits that files leave out.
NEAR = 1.2

#: Thinner lines are leaders, axes and grids.
LINE_WIDTH = 1.9


@cache
def charts_of_template(name: str) -> dict[str, Chart]:
    """Return every chart there is of a template, by kind."""
    year = template_info(name).default
    found = {f"compare {kind}": made for kind, made in charts(*beside_ideal(name)).items()}
    found["one"] = comparison(f"{name}@{year}")
    found["several"] = comparison(f"{name}@{year}", f"ideal@{year}")
    draft = open_draft(f"{name}@{year}", None, None)
    found["whom"] = whom_can_it_stop(draft)
    with suppress(Refusal):
        found["carriers"] = carriers_chart(draft, burden_sharing(draft))
    if attacks_held(draft.model).covered.because is None:
        found["frontier"] = frontier_chart(draft)
    try:
        found["arms"] = arms_race(draft).chart
    except Refusal:
        assert not judge(draft).criterion("armaments").measure
    threat = found["compare response"].manifest["made"] if "compare response" in found else None
    if threat:
        question = ThreatQuestion(draft.treaty, tuple(threat["aggressors"]), threat["victim"])
        response = answer_threat(question, lambda: draft).chart
        if response:
            found["response"] = response
    return found


@cache
def years() -> Chart:
    drafts = [open_draft(f"league@{year}", None, None) for year in (1934, 1935, 1936)]
    events = [Event("Italy attacks Ethiopia", 1935), Event("Rhineland", 1936)]
    return years_chart([judge(draft) for draft in drafts], drafts, events)


def tenth() -> list[object]:
    """Return all templates, of which every tenth is tried each time."""
    return [
        pytest.param(name, marks=() if number % 10 == 0 else pytest.mark.slow)
        for number, name in enumerate(template_names())
    ]


@pytest.mark.parametrize("size", [SIZES[0], SIZES[3]], ids=str)
@pytest.mark.parametrize("name", tenth())
def test_every_mark_in_a_file_is_where_its_figure_is(qapp, name, size):
    for kind, chart in charts_of_template(name).items():
        check_file(kind, chart, size)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", template_names())
def test_at_every_size(qapp, name, size):
    for kind, chart in charts_of_template(name).items():
        check_file(kind, chart, size)


def test_ticks_below_one_percent_have_all_their_digits(qapp):
    chart = charts_of_template("anzus")["carriers"]
    assert 0 < chart.panels[0].x.ticks[1] < 0.01
    check_file("carriers", chart, SIZES[2])


@pytest.mark.tenth
def test_with_six_treaties_and_over_the_years(qapp):
    for kind, chart in {**charts(*SIX), "years": years()}.items():
        check_file(kind, chart, SIZES[2])


@pytest.mark.parametrize("size", [(280, 180), (700, 320)], ids=str)
@pytest.mark.parametrize("name", tenth())
def test_every_mark_in_the_window_is_where_its_figure_is(qtbot, name, size):
    view = LineChartView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    for kind, chart in {**charts_of_template(name), "years": years()}.items():
        if chart.series:
            view.show_chart(chart)
            QApplication.sendPostedEvents()
            check_lines(
                f"{kind} {size}",
                chart,
                window_svg(view),
                LIGHT.hues,
                has_no_room=size[0] < 300,
            )


def test_what_is_zoomed_is_where_its_figure_is(qtbot):
    view = LineChartView()
    qtbot.addWidget(view)
    view.resize(700, 320)
    view.show()
    chart = comparison("league@1935")
    view.show_chart(chart)
    QApplication.sendPostedEvents()
    view.plot.vb.setRange(xRange=(2, 5), yRange=(0, 0.05), padding=0)
    drawn = window_svg(view)
    in_sight = {text.words for text in texts_of(drawn)}
    assert {"2", "3", "4", "5", "0%", "1%", "5%"} <= in_sight
    across, up = scales(chart, drawn)
    for series in chart.series:
        for x, y in zip(series.x, series.y, strict=True):
            if 2 <= x <= 5 and y <= 0.05:
                assert_a_line_goes_through(series, (across(x), up(y)), drawn, LIGHT.hues)


def window_svg(view: LineChartView) -> bytes:
    """Return what the window paints, as SVG."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setResolution(96)
    device.setSize(QSize(view.width(), view.height()))
    with QPainter(device) as painter:
        view.plot.paint(painter, None)
    return bytes(buffer.data().data())


def check_file(kind: str, chart: Chart, size: tuple[int, int]) -> None:
    drawn = export.svg(chart, Look(size))
    hues = colours_for(Style.SCREEN).hues
    if chart.series:
        check_lines(f"{kind} {size}", chart, drawn, hues)
    elif chart.stacks:
        check_stacks(f"{kind} {size}", chart, drawn)
    elif any(panel.stacks for panel in chart.panels):
        check_panels_of_stacks(f"{kind} {size}", chart, drawn)
    elif chart.aligned:
        check_aligned(f"{kind} {size}", chart, drawn, hues)
    elif any(panel.dots for panel in chart.panels):
        check_dots(f"{kind} {size}", chart, drawn)
    else:
        check_bars(f"{kind} {size}", chart, drawn, hues)


def test_a_bar_beyond_what_was_tried_points_out_of_its_axis(qapp):
    panel = charts(*SIX)["breaking"].panels[1]
    first = replace(panel.bars[0], value=panel.x.high, beyond=True)
    chart = replace(charts(*SIX)["breaking"], panels=(replace(panel, bars=(first,)),))
    drawn = shapes_of(export.svg(chart, Look(SIZES[2])))
    colour = colours_for(Style.SCREEN).hues[first.hue]
    bar, tip = (s for s in drawn if s.fill == colour and s.kind in ("rect", "polygon"))
    assert tip.box.left() == pytest.approx(bar.box.right(), abs=0.5)
    assert tip.box.width() == pytest.approx(tip.box.height() / 2, abs=0.5)


# Lines and marks


class Scale:
    """From a figure on an axis to a pixel, as two ticks say; log: equal lengths, equal ratios."""

    def __init__(self, ticks: list[tuple[float, float]], *, log: bool = False) -> None:
        assert len(ticks) >= 2, ticks
        self._place = math.log10 if log else float
        (low, start), (high, end) = ticks[0], ticks[-1]
        low, high = self._place(low), self._place(high)
        self._low, self._start, self._each = low, start, (end - start) / (high - low)
        for figure, pixel in ticks:
            assert self(figure) == pytest.approx(pixel, abs=0.5), ticks

    def __call__(self, figure: float) -> float:
        return self._start + (self._place(figure) - self._low) * self._each


def scales(chart: Chart, drawn: bytes) -> tuple[Scale, Scale]:
    """Return both axes as their ticks have them: the lines painted, and the texts beside them."""
    line, texts = LIGHT.line, texts_of(drawn)
    ticks = [s for s in shapes_of(drawn) if s.kind == "polyline" and s.stroke == line]
    flat = [s for s in ticks if s.box.height() == 0]
    upright = [s for s in ticks if s.box.width() == 0]
    left, bottom = flat[0].box.left(), max(s.box.bottom() for s in upright)
    up = []
    for tick, name in zip(flat, chart.y.ticks, strict=False):
        at = tick.box.top()
        beside = [t for t in texts if t.box.right() < left and abs(t.box.center().y() - at) < 3]
        # The rows of a chart over the years are named, not numbered.
        up.append((name if chart.y.names else said(beside), at))
    across = []
    for tick in upright:
        at = tick.box.left()
        below = [t for t in texts if 0 < t.box.center().y() - bottom < 40 and is_over(t, at)]
        across.append((said(below), at))
    return Scale(sorted(across), log=chart.x.log), Scale(sorted(up))


def is_over(text: Text, x: float) -> bool:
    return text.box.left() - 2 <= x <= text.box.right() + 2 and figure_of(text.words) is not None


def said(texts: list[Text]) -> float:
    figures = [figure for text in texts if (figure := figure_of(text.words)) is not None]
    assert len(figures) == 1, texts
    return figures[0]


def check_lines(
    what: str, chart: Chart, drawn: bytes, hues: dict, *, has_no_room: bool = False
) -> None:
    across, up = scales(chart, drawn)
    for series in chart.series:
        for x, y in zip(series.x, series.y, strict=True):
            spot = across(x), up(y)
            assert_a_line_goes_through(series, spot, drawn, hues, what)
    assert_no_line_goes_elsewhere(chart, drawn, hues, (across, up), what)
    assert_no_text_hides_a_line(drawn, hues, what)
    rings = [s for s in shapes_of(drawn) if s.kind in ("ellipse", "circle") and s.fill != s.stroke]
    texts = texts_of(drawn)
    for mark in chart.marks:
        centre = next(
            s.box.center() for s in rings if near(s, (across(mark.x), up(mark.y)), hues[mark.hue])
        )
        name = next((t for t in texts if is_name(t.words, str(mark.name))), None)
        if name is None:
            # Only in the smallest of windows is there no room for a name.
            assert has_no_room, (what, mark.name)
            continue
        assert not name.box.contains(centre), (what, name)
        for ring in rings:
            common = ring.box.intersected(name.box)
            assert common.width() < 1 or common.height() < 3, (what, name)


def is_name(words: str, name: str) -> bool:
    return words == name or (words.endswith("…") and name.startswith(words[:-1]))


def near(shape: Shape, spot: tuple[float, float], colour: str) -> bool:
    centre = shape.box.center()
    return shape.stroke == colour and math.dist((centre.x(), centre.y()), spot) < NEAR


def strokes_of(drawn: bytes, colour: str) -> list[Shape]:
    return [
        s
        for s in shapes_of(drawn)
        if s.stroke == colour and s.fill == "none" and s.width > LINE_WIDTH and s.kind == "path"
    ]


def assert_a_line_goes_through(
    series: Series, spot: tuple[float, float], drawn: bytes, hues: dict, what: str = ""
) -> None:
    colour = hues[series.hue]
    told = what, str(series.name), spot
    if len(series.x) > 1:
        assert min(s.distance(spot) for s in strokes_of(drawn, colour)) < NEAR, told
    if series.line is Line.DOTTED or series.steps:
        return
    points = [s for s in shapes_of(drawn) if s.fill == colour]
    # A sector begins in the middle of its disc.
    assert any(math.dist(spot, s.corners[0]) < NEAR or is_at(s, spot) for s in points), told


def is_at(shape: Shape, spot: tuple[float, float]) -> bool:
    centre = shape.box.center()
    return math.dist((centre.x(), centre.y()), spot) < NEAR + 1


def assert_no_line_goes_elsewhere(
    chart: Chart, drawn: bytes, hues: dict, scale: tuple[Scale, Scale], what: str
) -> None:
    for hue in {series.hue for series in chart.series}:
        paths = [path(series, scale) for series in chart.series if series.hue is hue]
        for stroke in strokes_of(drawn, hues[hue]):
            for corner in stroke.corners:
                away = min(each.distance(tuple(corner)) for each in paths)
                assert away < NEAR, (what, hue, corner, away)


def path(series: Series, scale: tuple[Scale, Scale]) -> Shape:
    across, up = scale
    corners = [(across(series.x[0]), up(series.y[0]))] * 2
    for (_, before), (x, y) in pairwise(zip(series.x, series.y, strict=True)):
        if series.steps:
            corners.append((across(x), up(before)))
        corners.append((across(x), up(y)))
    return Shape("path", np.array(corners), "", "", 0.0)


def assert_no_text_hides_a_line(drawn: bytes, hues: dict, what: str) -> None:
    for hue in hues.values():
        for stroke, text in itertools.product(strokes_of(drawn, hue), texts_of(drawn)):
            # Letters do not fill the box of their text.
            assert not crosses(stroke, text.box.adjusted(1, 3, -1, -4)), (what, text)


def crosses(stroke: Shape, box: QRectF) -> bool:
    start, end = stroke.corners[:-1, None], stroke.corners[1:, None]
    x, y = (start + np.linspace(0, 1, 60)[:, None] * (end - start)).reshape(-1, 2).T
    inside = (x > box.left()) & (x < box.right()) & (y > box.top()) & (y < box.bottom())
    return bool(inside.any())


# Stacks and dots


def check_stacks(what: str, chart: Chart, drawn: bytes) -> None:
    """Hold each part of each row to the ticks below: it begins where the one before it ends."""
    shades, texts = LIGHT.outcomes, texts_of(drawn)
    ticks = ticks_of(drawn, lambda line: True)
    scale = Scale(ticks)
    shapes = [s for s in shapes_of(drawn) if s.kind == "rect"]
    gap = 0.6
    for row in chart.stacks:
        (name,) = [t for t in texts if is_name(t.words, str(row.of))]
        here = [s for s in shapes if s.box.top() < name.box.center().y() < s.box.bottom()]
        end = chart.x.low
        for part in row.parts:
            start, end = end, end + part.value
            spots = scale(start), scale(end)
            assert any(
                s.fill == shades[part.outcome]
                and abs(s.box.left() - spots[0]) < NEAR
                and abs(s.box.right() - spots[1]) < NEAR + gap
                for s in here
            ), (what, str(row.of), part)
        assert end == pytest.approx(chart.x.high)
    beside = [s for s in shapes if s.fill == LIGHT.quiet and s.box.left() > scale(chart.x.high)]
    figures = [row.beside for row in chart.stacks if row.beside is not None]
    assert len(beside) == len(figures)
    assert len({round(bar.box.left(), 1) for bar in beside}) <= 1, what
    longest = max(zip(figures, beside, strict=True), key=lambda pair: pair[0])
    for value, bar in zip(figures, beside, strict=True):
        width = max(value / longest[0] * longest[1].box.width(), 1)
        assert bar.box.width() == pytest.approx(width, abs=NEAR), (what, value)


def check_panels_of_stacks(what: str, chart: Chart, drawn: bytes) -> None:
    """Hold each part of each row to the lines of the ticks of its panel."""
    shades, texts = LIGHT.outcomes, texts_of(drawn)
    rects = [s for s in shapes_of(drawn) if s.kind == "rect"]
    lines = [s for s in shapes_of(drawn) if s.stroke == LIGHT.line and s.box.width() < 1]
    for panel in chart.panels:
        (title,) = [t for t in texts if t.words == str(panel.title)]
        below = [
            line
            for line in lines
            if line.box.left() > title.box.left() and line.box.top() > title.box.top()
        ]
        top = min(line.box.top() for line in below)
        row_of_panels = [line for line in below if line.box.top() - top < 2]
        places = sorted(line.box.left() for line in row_of_panels)[: len(panel.x.ticks)]
        scale = Scale(list(zip(panel.x.ticks, places, strict=True)))
        for row in panel.stacks:
            name = min(
                (t for t in texts if is_name(t.words, str(row.of)) and t.box.top() > top - 20),
                key=lambda t: (abs(t.box.left() - title.box.left()), t.box.top()),
            )
            here = [s for s in rects if s.box.top() < name.box.center().y() < s.box.bottom()]
            end = panel.x.low
            for part in row.parts:
                start, end = end, end + part.value
                assert any(
                    s.fill == shades[part.outcome]
                    and abs(s.box.left() - scale(start)) < NEAR
                    and abs(s.box.right() - scale(end)) < NEAR + 0.6
                    for s in here
                ), (what, str(panel.title), str(row.of), part)
            assert end == pytest.approx(panel.x.high if row.parts else panel.x.low)


def check_dots(what: str, chart: Chart, drawn: bytes) -> None:
    """Hold each dot to the ticks of its panel: the mark of its kind has its middle there."""
    texts, shades = texts_of(drawn), LIGHT.outcomes
    kinds = {
        Outcome.HESITANT: lambda s: s.fill == shades[Outcome.HESITANT],
        Outcome.RESOLUTE: lambda s: s.fill == shades[Outcome.RESOLUTE],
        Outcome.KEPT: lambda s: s.stroke == shades[Outcome.HESITANT] and s.fill == LIGHT.panel,
    }
    rings = {"ellipse", "circle", "polygon"}
    marks = [s for s in shapes_of(drawn) if s.kind in rings]
    for panel in chart.panels:
        (title,) = [t for t in texts if t.words == str(panel.title)]
        names = [
            t
            for t in texts
            if t.box.left() >= title.box.left() - 1 and t.box.top() > title.box.top()
        ]
        for row in panel.dots:
            name = min(
                (t for t in names if is_name(t.words, str(row.of))),
                key=lambda t: (t.box.left() - title.box.left(), t.box.top()),
            )
            ticks = ticks_of(
                drawn,
                lambda line, at=name.box, over=title.box: (
                    line.box.top() <= at.center().y() <= line.box.bottom()
                    and line.box.left() >= over.left()
                ),
            )
            scale = Scale(ticks[: len(panel.x.ticks)])
            for dot in row.dots:
                assert any(
                    kinds[dot.outcome](s)
                    and abs(s.box.center().x() - scale(dot.value)) < NEAR
                    and 0 < s.box.center().y() - name.box.center().y() < 60
                    for s in marks
                ), (what, str(row.of), dot)
            for text in texts:
                for mark in marks:
                    common = mark.box.intersected(text.box)
                    assert common.width() < 1 or common.height() < 3, (what, text)


def ticks_of(drawn: bytes, is_here: Callable[[Shape], bool]) -> list[tuple[float, float]]:
    """Return upright lines of a grid with the figure below each, from left to right."""
    grid = [s for s in shapes_of(drawn) if s.kind == "polyline" and s.stroke == LIGHT.line]
    found = []
    for line in sorted(filter(is_here, grid), key=lambda s: s.box.left()):
        x, bottom = line.box.left(), line.box.bottom()
        if line.box.width() > 0:
            continue
        below = [
            t for t in texts_of(drawn) if 0 < t.box.center().y() - bottom < 20 and is_over(t, x)
        ]
        found.append((said(below), x))
    return found


# Bars


def check_bars(what: str, chart: Chart, drawn: bytes, hues: dict) -> None:
    rects = [s for s in shapes_of(drawn) if s.kind == "rect"]
    # The flat one is the sign of a criterion that does not apply.
    rows = iter([s for s in rects if s.fill in hues.values() and s.box.height() > 3])
    limits = iter([s for s in rects if s.fill == LIGHT.ink])
    for panel in chart.panels or (chart,):
        found = []
        for bar in panel.bars:
            if bar.value is not None:
                row = next(rows)
                found.append((bar.value, row.box.right(), row))
            if bar.limit is not None:
                tick = next(limits)
                found.append((bar.limit, tick.box.center().x(), None))
        check_panel(f"{what} {panel.title}", panel, found, drawn)
    assert next(rows, None) is None
    assert next(limits, None) is None


def check_aligned(what: str, chart: Chart, drawn: bytes, hues: dict) -> None:
    """Hold each bar to the ticks of its panel and block: it stands in the row of its name.

    A panel begins where its title does and ends where the next one, or the next names, begin.
    """
    texts, shapes = texts_of(drawn), shapes_of(drawn)
    names = {
        str(bar.of): next(t.box for t in texts if is_name(t.words, str(bar.of)))
        for bar in chart.panels[0].bars
    }
    titles = [
        [t.box.left() for t in texts if str(panel.title).lower().startswith(t.words.lower())]
        for panel in chart.panels
    ]
    columns = [*itertools.chain(*titles), *(name.left() for name in names.values())]
    painted = 0
    for panel, lefts in zip(chart.panels, titles, strict=True):
        hue = hues[panel.bars[0].hue]
        for bar in panel.bars:
            told, name = (what, str(panel.title), str(bar.of)), names[str(bar.of)]
            middle = name.center().y()
            start = min(left for left in lefts if left > name.left())
            end = min((x for x in columns if x > start + 1), default=math.inf)
            here = Column(start, end)
            scale = Scale(ticks_of(drawn, partial(here.has_at, middle)))
            row = [s for s in shapes if s.fill == hue and here.has_at(middle, s)]
            assert len(row) == (1 if bar.value else 0), told
            for shape in row:
                assert shape.box.left() == pytest.approx(scale(0.0), abs=NEAR), told
                width = max(scale(bar.value) - scale(0.0), 1)
                assert shape.box.width() == pytest.approx(width, abs=NEAR), told
            words = [t for t in texts if here.has(t) and abs(t.box.center().y() - middle) < 3]
            assert [t.words for t in words] == [str(bar.shown)], told
            assert all(shape.box.right() < words[0].box.left() for shape in row), told
            painted += len(row)
    fills = {hues[panel.bars[0].hue] for panel in chart.panels}
    assert painted == sum(s.kind == "rect" and s.fill in fills for s in shapes)


@dataclass(frozen=True)
class Column:
    """What lies between two pixels across."""

    start: float
    end: float

    def has(self, mark: Shape | Text) -> bool:
        return self.start - 1 <= mark.box.left() < self.end - 1

    def has_at(self, y: float, shape: Shape) -> bool:
        return self.has(shape) and shape.box.top() <= y <= shape.box.bottom()


def check_panel(
    what: str, panel: Chart, found: list[tuple[float, float, Shape | None]], drawn: bytes
) -> None:
    bars = [row for _, _, row in found if row is not None]
    if not bars:
        return
    lefts = {round(row.box.left(), 1) for row in bars}
    assert len(lefts) == 1, what
    start = panel.x.low, lefts.pop()
    # Without ticks the longest of bars and limits is the scale that the others are held to.
    highest = max((figure, pixel) for figure, pixel, _ in found)
    ticks = ticks_of_bars(drawn, bars[0]) if panel.x.ticks else [start, highest]
    if highest[0] == panel.x.low:
        return
    scale = Scale(ticks)
    assert scale(panel.x.low) == pytest.approx(start[1], abs=NEAR)
    for figure, pixel, _ in found:
        assert panel.x.low <= figure <= panel.x.high + 1e-9, what
        assert pixel == pytest.approx(max(scale(figure), start[1] + 1), abs=NEAR), (what, figure)


def ticks_of_bars(drawn: bytes, bar: Shape) -> list[tuple[float, float]]:
    """Return the ticks of the panel that a bar is in, each with its figure."""
    grid = [s for s in shapes_of(drawn) if s.kind == "polyline" and s.stroke == LIGHT.line]
    here = [s for s in grid if s.box.top() <= bar.box.top() and s.box.bottom() >= bar.box.bottom()]
    texts, found = texts_of(drawn), []
    for line in sorted(here, key=lambda s: s.box.left()):
        x, bottom = line.box.left(), line.box.bottom()
        if x < bar.box.left() - 1:
            continue
        below = [t for t in texts if 0 < t.box.center().y() - bottom < 20 and is_over(t, x)]
        figure = said(below)
        if found and figure <= found[-1][0]:
            break
        found.append((figure, x))
    return found
