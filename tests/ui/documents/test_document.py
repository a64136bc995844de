"""The open treaty: steps of undo, files, and what a failure leaves untouched."""

from __future__ import annotations

import pytest

from sandbox import open_treaty
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.articles import Obligations, Rung
from sandbox.treaty.treaty import Treaty
from ui.documents.document import Document


@pytest.fixture
def document(qapp) -> Document:
    return Document(Treaty("Pact", 1935))


def at(document: Document, force: int) -> Treaty:
    return document.treaty.with_(obligations=Obligations(force=Rung(force)))


def test_undoing_all_and_redoing_all_gives_the_same_treaties(document):
    seen = [document.treaty]
    for force in (1, 3, 6):
        document.edit(at(document, force), f"force {force}")
        seen.append(document.treaty)
    back = [document.treaty]
    while document.stack.canUndo():
        document.stack.undo()
        back.append(document.treaty)
    assert back == seen[::-1]
    while document.stack.canRedo():
        document.stack.redo()
    assert document.treaty == seen[-1]


def test_steps_of_one_movement_become_one(document):
    for force in (1, 2, 3):
        document.edit(at(document, force), f"force {force}", merge="drag 1")
    document.edit(at(document, 4), "force 4", merge="drag 2")
    assert document.stack.count() == 2
    document.stack.undo()
    assert document.stack.undoText() == "force 3"
    document.stack.undo()
    assert document.treaty == Treaty("Pact", 1935)


def test_a_movement_that_comes_back_to_its_start_leaves_no_step(document):
    for force in (1, 2, 0):
        document.edit(at(document, force), f"force {force}", merge="drag 1")
    assert document.stack.count() == 0


def test_an_edit_that_changes_nothing_is_no_step(document):
    document.edit(at(document, 0), "force 0")
    assert not document.is_dirty


def test_a_treaty_saved_and_opened_again_is_the_same(document, tmp_path):
    document.open("league@1935")
    document.edit(at(document, 6), "force 6")
    saved = document.treaty
    path = tmp_path / "league.treaty"
    document.save(path)
    assert not document.is_dirty
    document.new(Treaty("Other", 1950))
    document.open(path)
    assert document.treaty == saved
    assert document.path == path


def test_a_template_opens_without_a_path_and_without_changes(document):
    document.open("league@1935")
    assert document.treaty == open_treaty("league@1935")
    assert document.path is None
    assert not document.is_dirty


def test_a_damaged_file_leaves_what_was_open(document, tmp_path):
    document.edit(at(document, 2), "force 2")
    before = document.treaty
    path = tmp_path / "damaged.treaty"
    path.write_text(file.dumps(before)[:100])
    with pytest.raises(Refusal):
        document.open(path)
    assert document.treaty == before
    assert document.path is None
    assert document.stack.canUndo()


def test_a_save_that_fails_leaves_the_treaty_unsaved(document, tmp_path):
    document.edit(at(document, 2), "force 2")
    with pytest.raises(Refusal):
        document.save(tmp_path / "missing" / "pact.treaty")
    assert document.is_dirty
    assert document.path is None


def test_an_opened_treaty_has_no_steps_of_the_one_before(document):
    document.edit(at(document, 2), "force 2")
    document.open("ideal@1935")
    assert not document.stack.canUndo()


def test_going_to_a_step_shows_only_where_it_leads(document):
    for force in (1, 3, 6):
        document.edit(at(document, force), f"force {force}")
    shown = []
    document.changed.connect(shown.append)
    document.go_to(1)
    assert [treaty.obligations.force for treaty in shown] == [1]
    assert document.stack.redoText() == "force 3"


def test_a_restored_treaty_counts_as_unsaved(document, tmp_path):
    document.restore(Treaty("Lost", 1935), tmp_path / "lost.treaty")
    assert document.is_dirty
    assert document.path == tmp_path / "lost.treaty"
    document.save(tmp_path / "lost.treaty")
    assert not document.is_dirty
