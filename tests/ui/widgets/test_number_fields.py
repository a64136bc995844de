"""In every field a point and a comma both mark decimals, in every language, by real keys."""

from __future__ import annotations

from html import unescape

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QToolTip, QVBoxLayout, QWidget

from ui.text import with_percent
from ui.widgets.number_fields import (
    DecimalField,
    WholeNumberField,
    readings,
    whole_readings,
    year_validator,
)
from ui.window.year_chooser import YearChooser

LANGUAGES = ("en_US", "fr_FR", "de_CH", "de_DE", "sv_SE", "ar_EG")


@pytest.fixture(params=LANGUAGES)
def language(request):
    """Make each language the user's, for the fields made from then on."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot):
    """Show a field beside another that can take the focus, and put the keys into the first."""

    def shown(field):
        page = QWidget()
        page.other = QLineEdit()
        column = QVBoxLayout(page)
        column.addWidget(field)
        column.addWidget(page.other)
        qtbot.addWidget(page)
        page.resize(QSize(300, 120))
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        return page

    return shown


def typed(qtbot, field, text, end=Qt.Key.Key_Return):
    """Type over what a field has, key by key, and end it."""
    field.selectAll()
    for letter in text:
        qtbot.keyClicks(field, letter)
    if end is not None:
        qtbot.keyClick(field, end)


def told(qtbot):
    qtbot.waitUntil(lambda: bool(QToolTip.text()))
    return unescape(QToolTip.text().removeprefix("<span>").removesuffix("</span>"))


def written(value):
    """Return a number with its thousands set apart as the language does."""
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return QLocale().toString(value, "f", shortest.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0,25", (0.25,)),
        ("0.25", (0.25,)),
        (".25", (0.25,)),
        (",25", (0.25,)),
        ("12", (12,)),
        ("12,", (12,)),
        ("-0,5", (-0.5,)),
        ("\u22120,5", (-0.5,)),
        ("0,250", (0.25,)),
        ("1,0000", (1,)),
        ("1,000", (1, 1000)),
        ("1.000", (1, 1000)),
        ("-999.000", (-999, -999000)),
        ("1234.567", (1234.567,)),
        ("1.000,5", (1000.5,)),
        ("1,000.5", (1000.5,)),
        ("1 000,5", (1000.5,)),
        ("1\u202f000,5", (1000.5,)),
        ("1\u00a0000", (1000,)),
        ("1'000.5", (1000.5,)),
        ("1\u2019000.5", (1000.5,)),
        ("1,000,000", (1000000,)),
        ("1.000.000,25", (1000000.25,)),
        ("1,00,5", ()),
        ("1.00,5", ()),
        ("1,000,00", ()),
        ("1.5.2", ()),
        ("1 2", ()),
        ("", ()),
        (".", ()),
        ("-", ()),
        ("1e5", ()),
        ("abc", ()),
    ],
)
def test_what_a_text_can_mean(text, meant):
    assert readings(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1,000", (1000,)), ("1.000", (1000,)), ("2,0", (2,)), ("2,5", ()), ("1 200", (1200,))],
)
def test_what_a_text_can_mean_as_a_whole_number(text, meant):
    assert whole_readings(text) == meant


@pytest.mark.parametrize("text", ["0,25", "0.25", ",25", ".25"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_quarter_is_a_quarter_with_a_point_and_with_a_comma(qtbot, language, shown, text, end):
    field = DecimalField(0, 1000, 0.5, 2)
    _page = shown(field)
    with qtbot.waitSignal(field.entered) as entered:
        typed(qtbot, field, text, end)
    assert entered.args == [0.25]
    assert field.value() == 0.25
    assert field.text() == QLocale().toString(0.25, "f", 2)


@pytest.mark.parametrize("text", ["12,5", "12.5", "12,5%", "12.5 %", "12,5\u00a0%"])
def test_a_percentage_is_read_with_its_sign_and_without(qtbot, language, shown, text):
    field = DecimalField(0.1, 99.9, 1, 1)
    field.setSuffix(with_percent(""))
    _page = shown(field)
    typed(qtbot, field, text)
    assert field.value() == 12.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,000", "1,000 may mean {one} or {thousand}: write it without a mark for thousands."),
        ("1.000", "1.000 may mean {one} or {thousand}: write it without a mark for thousands."),
        ("1.000,5", "1.000,5 is not between {zero} and {thousand}."),
        ("2000", "2000 is not between {zero} and {thousand}."),
        ("-3", "-3 is not between {zero} and {thousand}."),
        ("1,00,5", "“1,00,5” is no number."),
        ("", "“” is no number."),
    ],
)
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_what_is_not_clear_is_told_and_the_number_stays(qtbot, language, shown, text, words, end):
    field = DecimalField(0, 1000, 0.5, 2)
    field.show_figure(7.5)
    _page = shown(field)
    entered = []
    field.entered.connect(entered.append)
    if text:
        typed(qtbot, field, text, end)
    else:
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        qtbot.keyClick(field, end)
    assert told(qtbot) == words.format(
        one=written(1.0), zero=written(0.0), thousand=written(1000.0)
    )
    assert field.value() == 7.5
    assert field.text() == QLocale().toString(7.5, "f", 2)
    assert entered == []


def test_a_thousand_with_two_marks_is_clear(qtbot, language, shown):
    field = DecimalField(0, 9999, 0.5, 2)
    _page = shown(field)
    typed(qtbot, field, "1.000,5")
    assert field.value() == 1000.5
    typed(qtbot, field, "2,000.25")
    assert field.value() == 2000.25


def test_what_the_field_itself_writes_is_a_number_of_its_own(qtbot, language, shown):
    field = DecimalField(-1000, 1000, 0.5, 2)
    field.show_figure(-1000)
    QToolTip.hideText()
    page = shown(field)
    for value in (-1000, -0.25, 999.5):
        field.show_figure(value)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        page.other.setFocus()
        qtbot.wait(20)
        assert field.value() == value
        assert QToolTip.text() == ""


def test_letters_cannot_be_typed(qtbot, language, shown):
    field = DecimalField(0, 1000, 0.5, 2)
    _page = shown(field)
    typed(qtbot, field, "4x2e")
    assert field.value() == 42


def test_arrow_keys_step_from_what_is_typed(qtbot, language, shown):
    field = DecimalField(0, 1000, 0.5, 2)
    _page = shown(field)
    typed(qtbot, field, "0,25", Qt.Key.Key_Up)
    assert field.value() == 0.75


@pytest.mark.parametrize("text", ["1200", "1,200", "1.200", "1 200"])
def test_a_whole_number_has_no_decimals(qtbot, language, shown, text):
    field = WholeNumberField(100, 5000)
    field.setSuffix(" px")
    _page = shown(field)
    typed(qtbot, field, text)
    assert field.value() == 1200


@pytest.mark.parametrize(
    ("text", "words"),
    [("120,5", "“120,5” is no whole number."), ("99", "99 is not between {least} and {most}.")],
)
def test_what_is_no_whole_number_is_told(qtbot, language, shown, text, words):
    field = WholeNumberField(100, 5000)
    field.setValue(640)
    _page = shown(field)
    typed(qtbot, field, text)
    assert told(qtbot) == words.format(least=written(100.0), most=written(5000.0))
    assert field.value() == 640


def test_the_words_for_no_number_of_ones_own_stay(qtbot, shown):
    field = WholeNumberField(0, 600)
    field.setSpecialValueText("as fits")
    field.setValue(300)
    _page = shown(field)
    typed(qtbot, field, "0")
    assert field.value() == 0
    assert field.text() == "as fits"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == 0


def test_a_year_has_no_mark(qtbot, language, shown):
    years = YearChooser((1935, 1938))
    _page = shown(years.year)
    with qtbot.waitSignal(years.picked) as picked:
        typed(qtbot, years.year, "1,9.35 ")
    assert picked.args[0] == 1935
    field = QLineEdit()
    field.setValidator(year_validator(field))
    _other = shown(field)
    typed(qtbot, field, "1,935")
    assert field.text() == "1935"


def test_every_number_in_the_window_is_such_a_field(open_window):
    opened = open_window("league@1935")
    opened.settle()
    boxes = opened.window.findChildren(QAbstractSpinBox)
    assert boxes
    assert all(isinstance(box, DecimalField | WholeNumberField) for box in boxes)
