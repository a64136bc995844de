"""Opens a case of the record: its treaty, its threat on the map, and its page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sandbox.history.cases import Case
from ui.documents.file_commands import FileCommands
from ui.history.case_chooser import CaseChooser
from ui.map.panel import MapPanel
from ui.stress.panel import StressPanel
from ui.threat_selection import ThreatSelection


class CaseOpener(QObject):
    """Opens the treaty of a chosen case, and shows its threat and its page."""

    def __init__(
        self, files: FileCommands, on_map: MapPanel, stress: StressPanel, threat: ThreatSelection
    ) -> None:
        super().__init__(stress)
        self._files = files
        self._map = on_map
        self._stress = stress
        self._threat = threat

    def choose(self) -> CaseChooser:
        """Show the cases to choose from."""
        chooser = CaseChooser(self._stress.window())
        chooser.wanted.connect(self.open)
        chooser.setModal(True)
        chooser.show()
        return chooser

    def open(self, case: Case) -> None:
        """Open a case in place of the treaty that is open, if its changes may go."""
        if not self._files.may_lose_changes() or not self._files.open_reference(case.treaty):
            return
        self._map.set_what_if(True)
        self._threat.show(case.aggressors, case.victim)
        self._stress.show_case(case)
