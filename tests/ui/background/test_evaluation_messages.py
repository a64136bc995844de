"""Frames: put together from any pieces, and unpickled without a search for garbage."""

from __future__ import annotations

import gc
import io
import pickle

import pytest

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from ui.background.evaluation_messages import (
    Ask,
    Frame,
    FrameReader,
    Kind,
    Threat,
    new_fields,
    packed,
    read_message,
)
from ui.background.outcome import Outcome


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_frames_are_put_together_from_pieces_of_any_size(size: int) -> None:
    sent = [
        Frame(Kind.OUTCOME, 3, 2**40, pickle.dumps("an outcome")),
        Frame(Kind.REPLY, 1, 0, pickle.dumps({})),
    ]
    stream = b"".join(frame.packed for frame in sent)
    reader, found = FrameReader(), []
    for start in range(0, len(stream), size):
        reader.feed(stream[start : start + size])
        while (frame := reader.take()) is not None:
            found.append(frame)
    assert found == sent
    assert found[0].load() == "an outcome"


def test_a_message_that_is_cut_off_is_the_end() -> None:
    whole = packed(4, Ask(Threat(1, ("ITA",), "ETH")))
    stream = io.BytesIO(whole + whole[:-1])
    assert read_message(stream) == (4, Ask(Threat(1, ("ITA",), "ETH")))
    assert read_message(stream) is None
    assert read_message(io.BytesIO(whole[:2])) is None


def test_unpickling_starts_no_search_for_garbage() -> None:
    frame = Frame(Kind.OUTCOME, 1, 1, pickle.dumps([(number, [number]) for number in range(9999)]))
    searches: list[str] = []

    def note(phase: str, _: dict[str, int]) -> None:
        searches.append(phase)

    gc.callbacks.append(note)
    try:
        frame.load()
        assert not searches
        assert gc.isenabled()
        pickle.loads(frame.payload)
        assert searches, "without care it does"
    finally:
        gc.callbacks.remove(note)


def test_only_what_is_new_is_sent() -> None:
    draft = Draft(open_treaty("league@1925"), load_world(1925))
    first = Outcome(draft.treaty, draft=draft, strengths=(1.0,))
    assert new_fields(first, Outcome(draft.treaty)) == {"draft": draft, "strengths": (1.0,)}
    second = Outcome(
        draft.treaty, draft=draft, strengths=first.strengths, seconds=2.5, complete=True
    )
    assert new_fields(second, first) == {"seconds": 2.5, "complete": True}


def test_a_draft_is_sent_without_its_model() -> None:
    draft = Draft(open_treaty("league@1925"), load_world(1925))
    assert draft.model.share.shape == (len(draft.world),)
    sent = pickle.loads(pickle.dumps(draft))
    assert set(vars(sent)) == {"treaty", "world", "wider"}
    assert sent.treaty == draft.treaty
    assert sent.model.share.tolist() == draft.model.share.tolist()
