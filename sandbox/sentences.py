"""Sentences that the sandbox makes: a template plus values, never finished text.

The window translates the template and fills in the values afterwards, so no
sentence may be glued together from pieces. Every template is a literal in a
call of `say` or `refuse`, which is how the tests find them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

#: Smaller numbers, and larger ones than its inverse, are no easier to read in digits.
_IN_DIGITS = 1e-12

#: So much of a text is quoted in a refusal: what a damaged file holds may be of any length.
_LONGEST_QUOTED = 400


def in_digits(value: float, spec: str = "g") -> str:
    """Return a number as a format like ".2g" says, without a power of ten where digits can do."""
    written = format(value, spec)
    if "e" in written and _IN_DIGITS <= abs(value) < 1 / _IN_DIGITS:
        return format(Decimal(written), "f")
    return written


@dataclass(frozen=True)
class Sentence:
    """A template in `str.format` style with its values.

    A value may itself be a Sentence, or a tuple of values, which is shown as a
    list: "A, B and C".
    """

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.render()

    def render(
        self, translate: Callable[[str], str] = str, figure: Callable[[float, str], str] = in_digits
    ) -> str:
        """Return the text, with `translate` applied to each template first.

        figure: writes a number that is no whole one as a format like ".2f" says.
        """
        shown = {name: _show(value, translate, figure) for name, value in self.values.items()}
        return translate(self.template).format(**shown)

    def __hash__(self) -> int:
        return hash((self.template, tuple(sorted((k, str(v)) for k, v in self.values.items()))))


class _Figure(float):
    """A number that `str.format` writes in the user's way."""

    def __new__(cls, value: float, write: Callable[[float, str], str]) -> _Figure:
        made = super().__new__(cls, value)
        made.write = write
        return made

    write: Callable[[float, str], str]

    def __format__(self, spec: str) -> str:
        return self.write(float(self), spec)


def _show(value: Any, translate: Callable[[str], str], figure: Callable[[float, str], str]) -> Any:
    if isinstance(value, Sentence):
        return value.render(translate, figure)
    if isinstance(value, tuple | list):
        items = [format(_show(item, translate, figure)) for item in value]
        if len(items) < 2:
            return "".join(items)
        *others, last = items
        return translate(_LIST.template).format(others=", ".join(others), last=last)
    return _Figure(value, figure) if isinstance(value, float) else value


def say(template: str, **values: Any) -> Sentence:
    """Make a sentence; `template` must be a literal so that it can be translated."""
    return Sentence(template, values)


#: A list of names in a sentence; the others have commas between them.
_LIST = say("{others} and {last}")


def listed(items: Iterable[Any], most: int | None = None) -> Sentence:
    """Return names, or other values, as a list such as "A, B and C".

    Of many, the first `most` are named: "A, B and 5 more". A last one is never "1 more".
    """
    named = tuple(items)
    if most is not None and len(named) > most + 1:
        named = (*named[:most], say("{count} more", count=len(named) - most))
    return say("{items}", items=named)


def either(choices: Iterable[str]) -> Sentence:
    """Return words of which one is to be chosen, such as "A, B or C"."""
    *others, last = choices
    if not others:
        return listed((last,))
    return say("{others} or {last}", others=", ".join(others), last=last)


def in_a_row(sentences: Sequence[Sentence]) -> Sentence:
    """Return sentences that follow one another as one."""
    whole = sentences[0]
    for after in sentences[1:]:
        whole = say("{before} {after}", before=whole, after=after)
    return whole


class Refusal(ValueError):
    """A request that cannot be carried out, with one clear sentence for the user.

    A text among the values of the sentence that is longer than 400 characters is cut short.
    """

    def __init__(self, sentence: Sentence) -> None:
        self.sentence: Sentence = _quoted(sentence)
        super().__init__(str(self.sentence))


def refuse(template: str, **values: Any) -> Refusal:
    """Make a Refusal from a template and its values; the caller raises it."""
    return Refusal(Sentence(template, values))


def _quoted(value: Any) -> Any:
    if isinstance(value, Sentence):
        return Sentence(value.template, {name: _quoted(v) for name, v in value.values.items()})
    if isinstance(value, str) and len(value) > _LONGEST_QUOTED:
        return f"{value[:_LONGEST_QUOTED]}…"
    return value
