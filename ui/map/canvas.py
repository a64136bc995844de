"""The canvas of the map: draws a world, zooms, and finds the state at a point.

It knows nothing of treaties: callers set the style of each state.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmapCache, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from sandbox.report.charts.hues import Hue
from ui.map import items
from ui.map.colours import map_colours
from ui.map.items import Arrow, Badge, DotItem, Outline, StateItem, cosmetic
from ui.map.layout import MapLayout, StateShape
from ui.map.shading import StateStyle
from ui.theme import Colours, colours_of

#: How far one can zoom in, from the whole world.
_CLOSEST = 40.0

#: Pixels around a dot that count as on it, and around the world when all of it is shown.
_REACH = 7.0
_AROUND = QMargins(8, 8, 8, 6)

#: The milliseconds of each half of a flash, and the number of halves.
_FLASH = 280
_FLASHES = 6


#: What is painted anew in one frame of a film, at most: pixels of the boxes around the states, and
#: states.
_PIXELS_A_FRAME, _STATES_A_FRAME = 50_000.0, 10

#: Kilobytes for the pictures of all states on a large screen.
_KEPT = 96 * 1024

Item = TypeVar("Item", StateItem, DotItem)


class MapCanvas(QGraphicsView):
    """Draws states in the styles it is given, and outlines and arrows over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.picture: MapLayout | None = None
        self._states: dict[str, StateItem] = {}
        self._dots: dict[str, DotItem] = {}
        self._badges: dict[str, Badge] = {}
        self._arrows: dict[tuple[str, str], Arrow] = {}
        self._styles: dict[str, StateStyle] = {}
        self._fitted: QRectF | None = None
        self._cache_before = QPixmapCache.cacheLimit()
        self._flash = QTimer(self, interval=_FLASH)
        self._flash.timeout.connect(self._blink)
        self._blinks = 0
        self._set_up()
        self.recolour()

    def _set_up(self) -> None:
        scene = self.scene()
        # No index: there are few items, and Qt would rebuild it whenever they change.
        scene.setItemIndexMethod(scene.ItemIndexMethod.NoIndex)
        self.globe = QGraphicsPathItem(items.globe())
        self._graticule = items.LineItem(items.graticule())
        self._land = items.LineItem()
        self._land.setZValue(1)
        for item in (self.globe, self._graticule, self._land):
            scene.addItem(item)
        self.hover, self.focus, self.chosen, self.victim, self.pointed, self.played = (
            Outline(scene, radius) for radius in (6.5, 9.5, 8.0, 11.0, 14.0, 12.0)
        )
        box = self._fitted = self.globe.path().boundingRect()
        # Room to bring a corner of the world into the middle.
        self.setSceneRect(box.adjusted(*(0.3 * box.width() * side for side in (-1, -1, 1, 1))))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(self.Shape.NoFrame)
        self.setViewportUpdateMode(self.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(self.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(self.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(self.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(240, 80)

    # Contents

    def show_picture(self, picture: MapLayout) -> None:
        """Show another world; the view stays where it is."""
        scene = self.scene()
        for outline in (
            self.hover,
            self.focus,
            self.chosen,
            self.victim,
            self.pointed,
            self.played,
        ):
            outline.clear()
        self.show_arrows(())
        for badge in self._badges.values():
            scene.removeItem(badge)
        self.picture = picture
        self._styles, self._badges = {}, {}
        self._land.setPath(picture.land)
        places = picture.places.values()
        self._place(self._states, StateItem, [place for place in places if place.extent])
        self._place(self._dots, DotItem, [place for place in places if place.extent < 100])
        self._show_sizes()

    def _place(self, shown: dict[str, Item], make: type[Item], places: list[StateShape]) -> None:
        """Make an item for each state; a state keeps its item from one world to the next."""
        # Adding an item is slow: Qt calls several of its Python methods.
        for code in shown.keys() - {place.code for place in places}:
            self.scene().removeItem(shown.pop(code))
        for place in places:
            if place.code in shown:
                shown[place.code].move_to(place)
            else:
                shown[place.code] = make(place)
                self.scene().addItem(shown[place.code])

    def show_styles(self, styles: dict[str, StateStyle]) -> None:
        """Set the styles of the states; only those that changed are updated."""
        colours = colours_of(self)
        border = cosmetic(map_colours(colours).border, 0.8)
        for code, style in styles.items():
            if style != self._styles.get(code):
                self._show_style(code, style, border, colours)
        self._styles = dict(styles)
        self._show_sizes()

    def approach_styles(self, styles: dict[str, StateStyle]) -> bool:
        """Set some of the styles that have changed, as many as a frame of a film has time for.

        Returns whether all are set now.
        """
        colours = colours_of(self)
        border = cosmetic(map_colours(colours).border, 0.8)
        pixels, number = 0.0, 0
        for code, style in styles.items():
            if style == self._styles.get(code):
                continue
            state = self._states.get(code)
            box = state.box if state is not None else QRectF()
            pixels += box.width() * box.height() * self.scale_now**2
            number += 1
            if number > 1 and (pixels > _PIXELS_A_FRAME or number > _STATES_A_FRAME):
                return False
            self._show_style(code, style, border, colours)
            self._styles[code] = style
            if code in self._badges:
                self._badges[code].setVisible(self._badges[code].fits(self.scale_now))
        return True

    def _show_style(self, code: str, style: StateStyle, border: QPen, colours: Colours) -> None:
        for item in (self._states.get(code), self._dots.get(code)):
            if item is not None:
                item.show_style(style, border)
        if style.badge and code not in self._badges and code in self.places:
            self._badges[code] = Badge(self.places[code])
            self.scene().addItem(self._badges[code])
        if code in self._badges:
            self._badges[code].show_text(style.badge, colours.ink, colours.panel)

    def keep_painted(self, *, is_kept: bool) -> None:
        """Keep each state as a picture while a film plays: a frame then paints only what changes.

        The pictures lie in Qt's cache of pixmaps, which is made large enough for them.
        """
        if is_kept:
            self._cache_before = QPixmapCache.cacheLimit()
            QPixmapCache.setCacheLimit(max(_KEPT, self._cache_before))
        for item in (self.globe, self._graticule, self._land):
            items.keep_painted(item, is_kept=is_kept)
        for state in self._states.values():
            state.keep_painted(is_kept=is_kept)
        if not is_kept:
            QPixmapCache.setCacheLimit(self._cache_before)

    def show_arrows(self, attacks: tuple[tuple[str, str], ...]) -> None:
        """Draw an arrow for each aggressor and victim."""
        for attack in self._arrows.keys() - set(attacks):
            self.scene().removeItem(self._arrows.pop(attack))
        places, colours = self.places, colours_of(self)
        for attack in attacks:
            start, end = map(places.get, attack)
            if attack not in self._arrows and start is not None and end is not None:
                made = Arrow(start.centre, end.centre, colours.not_met, colours.panel)
                made.show_scale(self.scale_now)
                self._arrows[attack] = made
                self.scene().addItem(made)

    def show_arrows_to(self, share: float) -> None:
        """Draw the arrows up to a share of their way, 0 to 1."""
        for arrow in self._arrows.values():
            arrow.show_share(share)
            arrow.show_scale(self.scale_now)

    def outline(
        self, which: Outline, codes: tuple[str, ...], *, rings: bool = False, lines: bool = True
    ) -> None:
        """Draw one of the view's outlines around states."""
        places = (self.places[code] for code in codes if code in self.places)
        which.show(places, rings=rings, lines=lines)

    def recolour(self) -> None:
        """Use the colours of the palette; the caller sets the styles of the states again."""
        colours = colours_of(self)
        mine = map_colours(colours)
        self._styles = {}
        self.show_arrows(())
        self.setBackgroundBrush(QColor(colours.ground))
        self.globe.setBrush(QColor(mine.ocean))
        self.globe.setPen(cosmetic(mine.graticule, 1.0))
        self._graticule.setPen(cosmetic(mine.graticule, 0.7))
        self._land.setBrush(QColor(mine.land))
        self._land.setPen(cosmetic(mine.border, 0.6))
        self.hover.paint_with(cosmetic(colours.ink, 1.4))
        self.focus.paint_with(cosmetic(colours.ink, 2.4))
        pen = cosmetic(colours.ink, 1.8)
        pen.setStyle(Qt.PenStyle.DashLine)
        self.chosen.paint_with(pen)
        self.victim.paint_with(cosmetic(colours.ink, 2.2))
        self.played.paint_with(cosmetic(colours.hues[Hue.PURPLE], 3.0))
        # Not the colour of an aggressor: what is pointed out may be a party that is asked to help.
        self.pointed.paint_with(cosmetic(colours.hues[Hue.PURPLE], 3.0))

    def point_out(self, codes: tuple[str, ...]) -> None:
        """Outline states with a flashing line, and bring them into view."""
        self._flash.stop()
        self.outline(self.pointed, codes, rings=True)
        if not self.pointed.codes:
            return
        spots = [self.places[code].centre for code in self.pointed.codes]
        sight = self.mapToScene(self.viewport().rect()).boundingRect()
        if not all(sight.contains(spot) for spot in spots):
            self.fit(_around(spots))
        # With reduced motion the line does not flash.
        if QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo):
            self._blinks = _FLASHES
            self._flash.start()

    def _blink(self) -> None:
        self._blinks -= 1
        self.pointed.set_visible(visible=self._blinks % 2 == 0)
        if self._blinks <= 0:
            self._flash.stop()

    def paint_world(self, painter: QPainter, room: QRectF) -> None:
        """Paint the whole world into a room elsewhere, with what is marked on it.

        Dots, badges and pens keep their size; the view stays as it is.
        """
        box = self.globe.path().boundingRect()
        scale = min(room.width() / box.width(), room.height() / box.height())
        size = box.size() * scale
        place = QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size)
        for each in (self.hover, self.focus, self.chosen):
            each.set_visible(visible=False)
        self._show_sizes(scale)
        self.scene().render(painter, place, box)
        self._show_sizes()
        for each in (self.hover, self.focus, self.chosen):
            each.set_visible(visible=True)

    # Positions

    @property
    def places(self) -> dict[str, StateShape]:
        """The states on the map."""
        return self.picture.places if self.picture else {}

    def spot_of(self, code: str) -> QPoint:
        """Return where a state's dot, or the middle of its shape, is in the viewport."""
        return self.mapFromScene(self.places[code].centre)

    def state_at(self, spot: QPoint) -> str:
        """Return the state at a spot of the viewport, a dot before a shape; "" for none."""
        near = [
            (gap.x() ** 2 + gap.y() ** 2, code)
            for code, dot in self._dots.items()
            if dot.isVisible()
            for gap in [self.mapFromScene(dot.pos()) - spot]
        ]
        if near and min(near)[0] <= _REACH**2:
            return min(near)[1]
        where = self.mapToScene(spot)
        for code, item in self._states.items():
            if item.box.contains(where) and item.path().contains(where):
                return code
        return ""

    def states_within(self, box: QRect) -> tuple[str, ...]:
        """Return the states whose middle lies in a box of the viewport."""
        page = self.mapToScene(box).boundingRect()
        return tuple(c for c, place in self.places.items() if page.contains(place.centre))

    # Zoom and pan

    @property
    def scale_now(self) -> float:
        """Pixels for a unit of the page."""
        return self.transform().m11()

    @property
    def aspect(self) -> float:
        """The width of the whole world by its height."""
        box = self.globe.path().boundingRect()
        return box.width() / box.height()

    def fit_world(self) -> None:
        """Show the whole world."""
        self.fit(self.globe.path().boundingRect())

    def fit(self, box: QRectF) -> None:
        """Show a part of the page, as large as it goes."""
        room = self._room()
        self._set_scale(min(room.width() / box.width(), room.height() / box.height()))
        aside = QPointF(self.viewport().rect().center() - room.center())
        self.centerOn(box.center() + aside * (1 / self.scale_now))
        self._fitted = box

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom; what lies at a spot of the viewport, else in its middle, stays there."""
        spot = around if around is not None else QPointF(self.viewport().rect().center())
        before = self.mapToScene(spot.toPoint())
        self._set_scale(self.scale_now * factor)
        middle = QPointF(self.viewport().rect().center())
        self.centerOn(before + (middle - spot) * (1 / self.scale_now))
        self._fitted = None

    def _set_scale(self, scale: float) -> None:
        whole = self._whole_scale()
        scale = min(max(scale, whole), _CLOSEST * whole)
        self.resetTransform()
        self.scale(scale, scale)
        self._show_sizes()

    def _whole_scale(self) -> float:
        """Return the scale at which the world just fits."""
        box, room = self.globe.path().boundingRect(), self._room()
        return max(min(room.width() / box.width(), room.height() / box.height()), 0.01)

    def _room(self) -> QRect:
        """Return the part of the viewport that the whole world takes."""
        return self.viewport().rect().marginsRemoved(_AROUND)

    def _show_sizes(self, scale: float | None = None) -> None:
        """Show dots where shapes are too small at a scale, badges where there is room, hatches."""
        scale = self.scale_now if scale is None else scale
        for state in self._states.values():
            state.show_scale(scale)
        for arrow in self._arrows.values():
            arrow.show_scale(scale)
        for dot in self._dots.values():
            dot.setVisible(dot.place.extent * scale < items.SMALL)
        for badge in self._badges.values():
            badge.setVisible(badge.fits(scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted is not None:
            # What was fitted into the room before is fitted into the new one.
            self.fit(self._fitted)
        elif self.scale_now < self._whole_scale():
            self.fit_world()


def _around(spots: list[QPointF]) -> QRectF:
    """Return a box around spots with some room."""
    xs, ys = [spot.x() for spot in spots], [spot.y() for spot in spots]
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box.adjusted(-200, -200, 200, 200)
