"""Parts of an evaluation that outlive an edit.

A treaty is a value, and an edit makes a new one; what depends on none of the
fields that changed is the same, and need not be worked out again. Each part names
the fields it depends on, and is kept per world under their values.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import numpy as np

from sandbox.world.world import World

if TYPE_CHECKING:
    from sandbox.model.treaty_model import TreatyModel

T = TypeVar("T")

#: Parts kept of one world; an array of 195 by 195 states takes 0.3 MB.
_MOST = 96

#: Worlds of which any are kept, those asked about last: enough to compare six
#: treaties, each in its own year, beside the open one.
_MOST_WORLDS = 8

_kept: WeakKeyDictionary[World, OrderedDict[_Key, Any]] = WeakKeyDictionary()
_lock = threading.Lock()


class _Key:
    """What a part depends on, hashed just once: a treaty has hundreds of parties."""

    __slots__ = ("_hash", "_values")

    def __init__(self, values: Any) -> None:
        self._values, self._hash = values, hash(values)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._values == other._values


def remembered(
    world: World, key: Any, make: Callable[[], T], good: Callable[[T], bool] | None = None
) -> T:
    """Return what `make` returned last under this key in this world, or make it now.

    good: is what was remembered good enough? By default it is. What comes back is
    shared: arrays are made read-only.
    """
    key = _Key(key)
    with _lock:
        # Taken out and put back: the worlds asked about last come last.
        store = _kept.pop(world, None)
        if store is None:
            store = OrderedDict()
        _kept[world] = store
        while len(_kept) > _MOST_WORLDS:
            del _kept[next(iter(_kept))]
        if key in store and (good is None or good(store[key])):
            store.move_to_end(key)
            found: T = store[key]
            return found
    value = make()
    if isinstance(value, np.ndarray):
        value.setflags(write=False)
    with _lock:
        store[key] = value
        while len(store) > _MOST:
            store.popitem(last=False)
    return value


def remember(
    model: TreatyModel,
    name: str,
    fields: tuple[str, ...],
    make: Callable[[], T],
    *more: Any,
    good: Callable[[T], bool] | None = None,
) -> T:
    """Return what depends on the named fields of the treaty, and on `more`, only."""
    key = (name, attrgetter(*fields)(model.treaty), model.beside, *more)
    return remembered(model.world, key, make, good)


class Part(Generic[T]):
    """A property of a Balance that is remembered; see `part`."""

    def __init__(self, fields: tuple[str, ...], make: Callable[[Any], T]) -> None:
        self._values, self._make = attrgetter(*fields), make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, model: TreatyModel, owner: type) -> T:
        key = (self._name, self._values(model.treaty), model.beside)
        value = remembered(model.world, key, lambda: self._make(model))
        # Found first from now on, since this class defines no __set__.
        model.__dict__[self._name] = value
        return value


def part(*fields: str) -> Callable[[Callable[[Any], T]], Part[T]]:
    """Make a method a property that depends on the named fields of the treaty only.

    Fields may be dotted, such as "arms.reduction".
    """
    return lambda make: Part(fields, make)
