"""Where the panels of a chart lie, and painting a chart of any kind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sandbox.report.charts.chart import Chart
from ui.charts.aligned_bars import needed_for_aligned, paint_aligned
from ui.charts.bar_chart import (
    BEFORE_NAME,
    MOST_FOR_FIGURES,
    THIN,
    figure_words,
    needed_height,
    paint_bars,
)
from ui.charts.dot_chart import dot_key_height, needed_for_dots, paint_dot_key, paint_dots
from ui.charts.line_chart import LineChart
from ui.charts.stack_chart import (
    needed_for_stacks,
    paint_stack_key,
    paint_stacks,
    stack_key_height,
)
from ui.charts.table_chart import needed_for_table, paint_table
from ui.charts.text_block import page_font
from ui.text import capital, shown
from ui.theme import GRID, SMALL_PIXELS, Colours

#: Between panels, and the height of a panel's title, in pixels.
_GAP = 3.0 * GRID
HEADING = 24.0

#: For the axis of a panel and the gap below it, in pixels.
_BELOW = 48.0

#: The narrowest panel in which names and figures can be read, and the widest for a long name.
_NARROW, _WIDE = 230.0, 420.0

#: The narrowest panel of stacked bars, beside whose bars stand names.
_NARROW_STACKS = 300.0


def rows_of(width: float, chart: Chart) -> int:
    """Return in how many rows the panels lie; fewer stand in one where there is little room."""
    return -(-len(chart.panels) // _columns(width, chart)) if chart.panels else 1


def panel_width(chart: Chart, width: float) -> float:
    """Return the width of each panel of a chart."""
    columns = _columns(width, chart)
    return (width - (columns - 1) * _GAP) / columns


def _columns(width: float, chart: Chart) -> int:
    room = _narrowest(chart)
    return min(chart.columns, len(chart.panels), max(1, int((width + _GAP) / (room + _GAP))))


def _narrowest(chart: Chart) -> float:
    """Return the width of a panel in which no title and no name need be cut short."""
    bold = QFontMetricsF(page_font(SMALL_PIXELS, bold=True))
    plain = QFontMetricsF(page_font(SMALL_PIXELS))
    needed = [_NARROW_STACKS if any(panel.stacks for panel in chart.panels) else _NARROW]
    for panel in chart.panels:
        needed.append(bold.horizontalAdvance(capital(shown(panel.title))))
        for bar in panel.bars:
            figure = plain.horizontalAdvance(figure_words(bar)) + 2 * GRID
            needed.append(figure / MOST_FOR_FIGURES)
        names = [bar.of for bar in panel.bars] + [row.of for row in panel.dots]
        for words in set(map(shown, names)):
            needed.append(BEFORE_NAME + plain.horizontalAdvance(words))
    return min(max(needed) + 1, _WIDE)


def places(place: QRectF, chart: Chart) -> Iterator[tuple[Chart, QRectF]]:
    """Yield each panel with its place, title included."""
    if not chart.panels:
        return
    columns, rows = _columns(place.width(), chart), rows_of(place.width(), chart)
    width = panel_width(chart, place.width())
    height = (place.height() - (rows - 1) * _GAP) / rows
    for number, panel in enumerate(chart.panels):
        row, column = divmod(number, columns)
        left, top = place.left() + column * (width + _GAP), place.top() + row * (height + _GAP)
        yield panel, QRectF(left, top, width, height)


def paint_title(
    painter: QPainter, place: QRectF, chart: Chart, colours: Colours, font: QFont
) -> QRectF:
    """Paint the title of a panel, and return what is left of its place."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    painter.setFont(bold)
    painter.setPen(QColor(colours.ink))
    words = metrics.elidedText(
        capital(shown(chart.title)), Qt.TextElideMode.ElideRight, place.width()
    )
    painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), words)
    return place.adjusted(0, HEADING, 0, 0)


def paint_chart(
    painter: QPainter,
    place: QRectF,
    chart: Chart,
    colours: Colours,
    font: QFont,
    *,
    is_panel: bool = False,
) -> None:
    """Paint what a chart has: a table, lines, bars, or panels with titles of their own.

    is_panel: it is one of several, which have one key for all.
    """
    if chart.grids and not chart.panels:
        paint_table(painter, place, chart.grids[0], colours, font)
    elif chart.series:
        LineChart(chart, place, font).paint(painter, colours)
    elif chart.bars:
        paint_bars(painter, place, chart, colours, font)
    elif chart.stacks:
        paint_stacks(painter, place, chart, colours, font, has_key=not is_panel)
    elif chart.aligned:
        paint_aligned(painter, place, chart, colours, font)
        return
    elif chart.dots:
        paint_dots(painter, place, chart, colours, font)
    key = paint_dot_key(painter, place, chart, colours, font)
    key += paint_stack_key(painter, place, chart, colours, font)
    place = place.adjusted(0, key, 0, 0)
    for panel, room in places(place, chart):
        inside = paint_title(painter, room, panel, colours, font)
        paint_chart(painter, inside, panel, colours, font, is_panel=True)


def needed_for_panels(chart: Chart, width: float, thickness: float = THIN) -> float:
    """Return the pixels that all bars of a chart take in a width, each of a thickness."""
    font = page_font(SMALL_PIXELS)
    if chart.grids and not chart.panels:
        return needed_for_table(chart.grids[0], width)
    if chart.aligned:
        return needed_for_aligned(chart, width, font, thickness)
    if chart.stacks:
        return needed_for_stacks(chart, width, font, thickness)
    if any(panel.stacks for panel in chart.panels):
        inside = panel_width(chart, width)
        tallest = max(
            needed_for_stacks(panel, inside, font, thickness, has_key=False)
            for panel in chart.panels
        )
        rows = rows_of(width, chart)
        apart = (rows - 1) * _GAP
        return stack_key_height(chart, width, font) + rows * (tallest + HEADING) + apart
    panels = chart.panels or (chart,)
    tallest = max(
        needed_for_dots(panel, thickness) if panel.dots else needed_height(panel.bars, thickness)
        for panel in panels
    )
    key = dot_key_height(chart, width, font)
    return key + rows_of(width, chart) * (tallest + HEADING + _BELOW)
