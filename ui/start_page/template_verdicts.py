"""The verdicts on the templates, for the cards of the start page.

They are computed on a thread, shown one by one, and kept on the disk for the next start.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

import sandbox
from sandbox import judge, open_treaty
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.files.regular_files import read_bytes
from sandbox.files.user_folder import user_folder
from sandbox.files.writing import save
from sandbox.sentences import Refusal
from sandbox.treaty import file
from sandbox.treaty.treaty import Treaty
from ui.widgets.attack_dots import OfHundred

#: The longest file of kept verdicts that is read, in bytes.
_LONGEST = 1_000_000


@dataclass(frozen=True)
class TemplateVerdict:
    """What the card of a template shows.

    name: that its verdict gives it; verdicts: on each criterion in order; held: how many of 100
    likely attacks it holds (`HeldShares.of_hundred`); None where it is needed for none.
    """

    name: DraftName
    verdicts: tuple[Verdict, ...]
    held: OfHundred | None


class TemplateVerdicts(QThread):
    """Finds the verdict on each template, those kept from an earlier start first."""

    result_ready = Signal(str, object)
    """Emitted with a template's name and its TemplateVerdict, None if its year has no data."""

    def __init__(self, names: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names

    def close(self) -> None:
        """Stop the work; returns when the thread has ended."""
        self.requestInterruption()
        self.wait()

    def run(self) -> None:
        kept = _kept()
        treaties = {name: open_treaty(name) for name in self._names}
        keys = {name: _key(treaty) for name, treaty in treaties.items()}
        for name in sorted(self._names, key=lambda name: keys[name] not in kept):
            if self.isInterruptionRequested():
                break
            key = keys[name]
            if key not in kept:
                kept[key] = _verdict_of(treaties[name])
            self.result_ready.emit(name, kept[key])
        _keep({key: verdict for key, verdict in kept.items() if key in keys.values()})


def _verdict_of(treaty: Treaty) -> TemplateVerdict | None:
    try:
        card = judge(treaty, with_range=False)
    except Refusal:
        return None
    verdicts = tuple(result.verdict for result in card.criteria)
    return TemplateVerdict(card.name, verdicts, card.attacks.covered.of_hundred)


def _key(treaty: Treaty) -> str:
    return hashlib.sha256(file.dumps(treaty).encode()).hexdigest()[:16]


def _place() -> Path:
    return user_folder() / "glances.json"


def _kept() -> dict[str, TemplateVerdict | None]:
    """Return the verdicts kept by an earlier start of the same version, if any."""
    try:
        data: dict[str, Any] = json.loads(read_bytes(_place(), _LONGEST))
        if data["version"] != sandbox.__version__:
            return {}
        return {key: None if kept is None else _read(kept) for key, kept in data["glances"].items()}
    except (RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        # A missing or damaged file costs two seconds: all is computed again.
        return {}


def _read(kept: dict[str, Any]) -> TemplateVerdict:
    held = kept["held"]
    if held is not None:
        hesitant, resolute, all_kept = map(int, held)
        held = hesitant, resolute, all_kept
    return TemplateVerdict(DraftName(kept["name"]), tuple(map(Verdict, kept["verdicts"])), held)


def _keep(verdicts: dict[str, TemplateVerdict | None]) -> None:
    data = {
        "version": sandbox.__version__,
        "glances": {
            key: verdict
            and {"name": verdict.name, "verdicts": verdict.verdicts, "held": verdict.held}
            for key, verdict in verdicts.items()
        },
    }
    try:
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        save({place: json.dumps(data).encode()})
    except (OSError, RuntimeError, Refusal):
        # The next start computes them again.
        return
