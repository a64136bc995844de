"""The language of the window: the system's, or the one chosen in the View menu.

A language is a file `resources/translations/covenant_LANGUAGE.ts`, read as it is when it is
first spoken. The sandbox's sentences are translated where they are shown (`ui.text.shown`), the
names of states and templates where they are read.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator

from sandbox import names
from sandbox.names import sort_key

#: The language of the program's own words.
ENGLISH = "en"

#: The value in the settings that means the system's language.
SYSTEM = ""

_KEY = "language"
_FOLDER = files("resources") / "translations"


@cache
def languages() -> tuple[str, ...]:
    """Return the two-letter codes of the available languages, English first."""
    stems = (path.name.partition(".")[0] for path in _FOLDER.iterdir())
    return (ENGLISH, *sorted(stem.partition("_")[2] for stem in stems))


def chosen_language() -> str:
    """Return the language that the user chose; SYSTEM if none was, or it is not available."""
    value = QSettings().value(_KEY)
    return value if value in languages() else SYSTEM


def choose_language(language: str) -> None:
    """Remember a language; `speak` speaks it."""
    QSettings().setValue(_KEY, language)


def speak(app: QCoreApplication) -> str:
    """Show everything from now on in the language chosen, and return it.

    What worlds, templates and windows say is translated when they are made: make them again.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale.system()
    language = chosen_language()
    if language and language != _two_letters(locale):
        locale = QLocale(language)
    elif not language:
        language = _two_letters(locale) if _two_letters(locale) in languages() else ENGLISH
    QLocale.setDefault(locale)
    if language == ENGLISH:
        names.translate_with({})
        return language
    words = _read(language)
    names.translate_with(
        {source: text for (context, source), text in words.items() if context == "names"}
    )
    dialogs = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if dialogs.load(f"qtbase_{language}", folder):
        app.installTranslator(dialogs)
    app.installTranslator(_Translation(words, app))
    return language


def english_for(words: str) -> tuple[str, ...]:
    """Return the English texts that read `words` in the language spoken, case and accents aside."""
    return _english(spoken_language()).get(sort_key(words), ())


def spoken_language() -> str:
    """Return the language that the program speaks."""
    language = chosen_language() or _two_letters(QLocale.system())
    return language if language in languages() else ENGLISH


@cache
def _english(language: str) -> dict[str, tuple[str, ...]]:
    """Return the English texts of a language by its own in lower case, without accents."""
    if language == ENGLISH:
        return {}
    found: dict[str, dict[str, None]] = {}
    for (_, source), words in _read(language).items():
        found.setdefault(sort_key(words), {})[source] = None
    return {words: tuple(sources) for words, sources in found.items()}


class _Translation(QTranslator):
    """A translator that reads a `.ts` file directly, so that nothing needs compiling."""

    def __init__(self, words: dict[tuple[str, str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:  # noqa: N802, Qt's name
        return not self._words

    def translate(  # type: ignore[override]  # None: Qt asks the next translator.
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get((context, text))


def _read(language: str) -> dict[tuple[str, str], str]:
    """Return a file's translations by context and English text."""
    root = ET.fromstring((_FOLDER / f"covenant_{language}.ts").read_text("utf-8"))
    return {
        (context.findtext("name", ""), message.findtext("source", "")): words
        for context in root.iter("context")
        for message in context.iter("message")
        if (words := message.findtext("translation"))
    }


def _two_letters(locale: QLocale) -> str:
    return locale.name()[:2]
