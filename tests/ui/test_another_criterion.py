"""A criterion added by one file and its translation is in panel, settings form and timeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sandbox import open_treaty
from sandbox.history.replay import replay
from tests.another_criterion import KEY, added, translated
from tests.ui.conftest import OpenWindow
from ui import translation
from ui.articles.advanced import AdvancedForm
from ui.background import evaluator
from ui.background.evaluation_process import EvaluationProcess
from ui.documents.document import Document
from ui.history.timeline_strip import TimelineStrip
from ui.verdict.criterion import CriterionFold

#: What the process that evaluates runs, where the thirteenth is added in a folder.
PROGRAM = """
from pathlib import Path
from tests.another_criterion import added
from ui.background.evaluation_program import main
with added(Path({folder!r})):
    main()
"""


@pytest.fixture(autouse=True)
def thirteenth(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    folder = tmp_path / "criteria"
    folder.mkdir()
    parent = QObject()
    process = EvaluationProcess(parent, ("-c", PROGRAM.format(folder=str(folder))))
    monkeypatch.setattr(evaluator, "evaluation_process", lambda: process)
    with added(folder):
        yield
    process.close()
    parent.deleteLater()


@pytest.fixture
def french(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    monkeypatch.setattr(translation, "_FOLDER", translated(tmp_path))
    translation.choose_language("fr")
    translation.speak(qapp)
    yield
    translation.choose_language("en")
    translation.speak(qapp)
    QLocale.setDefault(before)


@pytest.mark.tenth
def test_it_has_a_fold_in_the_verdict(open_window: OpenWindow) -> None:
    opened = open_window("locarno@1936")
    fold = opened.window.verdict.folds[-1]
    assert fold.header.accessibleName() == f"{KEY}: partly met"
    assert fold.isVisible()


def test_its_limits_are_entered_in_the_settings(qtbot: QtBot) -> None:
    document = Document(open_treaty("locarno@1936"))
    form = AdvancedForm(document)
    qtbot.addWidget(form)
    form.show_treaty(document.treaty)
    form.show()
    boxes = {box.accessibleName(): box for box in form.limits.values()}
    met = boxes["Diffusion of power: met"]
    assert (met.value(), boxes["Diffusion of power: partly"].value()) == (90, 50)
    met.selectAll()
    qtbot.keyClicks(met, "25")
    qtbot.keyClick(met, Qt.Key.Key_Return)
    assert document.treaty.settings.limits.changed == (("diffusion_of_power.met", 0.25),)


def test_it_has_a_row_in_the_timeline(qtbot: QtBot) -> None:
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    years = replay("locarno", (1934, 1936))
    strip.show_replay(years)
    strip.resize(strip.minimumSizeHint())
    strip.show()
    spot = strip.centre_of(2)
    rows = [strip.told_at(QPointF(spot.x(), y)) for y in range(strip.height())]
    mine = [y for y, row in enumerate(rows) if row.startswith("Diffusion of power, 1936: ")]
    others = [y for y, row in enumerate(rows) if row.startswith("Great-power test, 1936: ")]
    assert len(mine) >= 13
    assert max(others) < min(mine)
    # The years and the slider come below it, inside the strip.
    assert max(mine) < strip.slider.geometry().top() <= strip.height() - strip.slider.height()


def test_it_speaks_french(french: None, qtbot: QtBot) -> None:
    result = replay("locarno", (1936, 1936)).years[0].card.criterion(KEY)
    fold = CriterionFold()
    qtbot.addWidget(fold)
    fold.show_result(result)
    assert fold.header.accessibleName().startswith("diffusion de la puissance")
    assert "Aucun État ne doit être si fort" in fold.header.toolTip()
    form = AdvancedForm(Document(open_treaty("locarno@1936")))
    qtbot.addWidget(form)
    names = [box.accessibleName() for box in form.limits.values()]
    assert any(name.startswith("Diffusion de la puissance") for name in names)
