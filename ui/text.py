"""The sandbox's sentences and numbers as the window shows them, in the user's language."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum
from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from sandbox import sentences
from sandbox.names import sort_key
from sandbox.report.charts.chart import Axis
from sandbox.sentences import Sentence, in_digits
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.words import word


def shown(sentence: Sentence) -> str:
    """Return a sentence of the sandbox in the user's language."""
    return sentence.render(_translated, figure)


def _translated(template: str) -> str:
    return QCoreApplication.translate("sandbox", template)


def chosen(choice: Enum) -> str:
    """Return the word for a choice of an article, such as a rung, in the user's language."""
    return shown(word(choice))


def typed(text: str) -> str:
    """Return typed or pasted text as one line, without characters that treaty files refuse."""
    kept = (" " if unicodedata.category(letter) == "Cc" else letter for letter in text)
    return "".join(kept).strip()


def listed(names: Iterable[str], most: int | None = None) -> str:
    """Return names as a list in the user's language, such as "A, B and C" or "A and 5 more"."""
    return shown(sentences.listed(names, most))


def capital(text: str) -> str:
    """Return text with its first letter as a capital, the rest as it is."""
    return text[:1].upper() + text[1:]


def tooltip(text: str) -> str:
    """Return text escaped for a tooltip: text that comes from a file is never read as markup."""
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>" if text else ""


def together_with(wider: Treaty) -> str:
    """Return the words that say what a treaty is tested together with."""
    return QCoreApplication.translate("wider", "together with {wider}, {year}").format(
        wider=wider.name, year=wider.year
    )


def plain(text: str) -> str:
    """Return text in lower case and without accents, for searching and sorting."""
    return sort_key(text)


def figure(value: float, spec: str = "g") -> str:
    """Return a number as a format like ".2f" or ".0%" says, with the user's decimal sign."""
    written = in_digits(value, spec)
    is_share = written.endswith("%")
    written = written.removesuffix("%").replace(".", QLocale().decimalPoint())
    return with_percent(written) if is_share else written


def number(value: float) -> str:
    """Return a number with separated thousands and no trailing zeros."""
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return QLocale().toString(float(value), "f", shortest.value)


def spans(years: Sequence[int]) -> str:
    """Return ascending years as text; consecutive years become a range such as "1920–1939"."""
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1][1:] = [year]
        else:
            runs.append([year])
    return ", ".join("–".join(map(str, run)) for run in runs)


def day(moment: str) -> str:
    """Return the date of a moment in ISO 8601, in the format of the user's locale."""
    return QLocale().toString(_local(moment).date(), QLocale.FormatType.ShortFormat)


def day_and_time(moment: str) -> str:
    """Return a moment in ISO 8601 with date and time in the format of the user's locale."""
    return QLocale().toString(_local(moment), QLocale.FormatType.ShortFormat)


def _local(moment: str) -> QDateTime:
    return QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()


def percent(share: float, decimals: int = 0) -> str:
    """Return a share (0 to 1) as a percentage."""
    return with_percent(QLocale().toString(100 * share, "f", decimals))


def with_percent(written: str) -> str:
    """Return a number followed by a percent sign, spaced as the language requires."""
    return QCoreApplication.translate("figures", "{figure}%").format(figure=written)


def shown_figure(axis: Axis, value: float, decimals: int = 0) -> str:
    """Return a figure as it is read off an axis."""
    if axis.percent and axis.log:
        return with_percent(figure(100 * value, ".2g"))
    if axis.percent:
        return percent(value, decimals)
    # A whole number, such as a year, is not rounded.
    return f"{value:.0f}" if float(value).is_integer() else figure(value, ".3g")


def strength(share: float) -> str:
    """Return a share of the world's strength with two significant figures or so."""
    if 0 < share < 0.0005:
        return f"<{percent(0.001, 1)}"
    return percent(share, 0 if share >= 0.0995 or share == 0 else 1)


def duration(seconds: float) -> str:
    """Return how long something took."""
    if seconds < 1:
        return QCoreApplication.translate("duration", "{time} ms").format(
            time=round(1000 * seconds)
        )
    return QCoreApplication.translate("duration", "{time} s").format(
        time=QLocale().toString(seconds, "f", 1)
    )


def odds(value: float | None) -> str:
    """Return odds with at most two decimals; a dash if the coalition cannot reach the victim."""
    if value is None:
        return "–"
    if value >= 99.5:
        return ">99"
    if 0 < value < 0.005:
        return f"<{QLocale().toString(0.01, 'f', 2)}"
    return QLocale().toString(value, "f", 1 if value >= 9.95 else 2)


def confidence(value: float | None) -> str:
    """Return the confidence needed in words short enough for a table."""
    if value is None or math.isinf(value):
        return QCoreApplication.translate("odds", "never holds")
    if value <= 0:
        return QCoreApplication.translate("odds", "holds")
    return QCoreApplication.translate("odds", "needs {share}").format(share=percent(value))
