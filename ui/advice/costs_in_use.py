"""The table of costs by which changes are weighed, kept between sessions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from sandbox.analysis.advice import costs
from sandbox.analysis.advice.costs import Costs
from sandbox.sentences import Refusal

_KEY = "advice/costs"


class CostsInUse(QObject):
    """Holds the costs; every window of the program uses the same."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._costs = _remembered()

    @property
    def costs(self) -> Costs:
        return self._costs

    def use(self, table: Costs) -> None:
        """Use other costs from now on."""
        if table != self._costs:
            self._costs = table
            QSettings().setValue(_KEY, costs.dumps(table))
            self.changed.emit()


def costs_in_use() -> CostsInUse:
    """Return the application's own instance. Call it on the UI thread only."""
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(CostsInUse) or CostsInUse(app)


def _remembered() -> Costs:
    """Return the costs of the last session, or the usual ones if those cannot be read."""
    kept = QSettings().value(_KEY)
    if isinstance(kept, str):
        try:
            return costs.loads(kept, _KEY)
        except Refusal:
            return Costs()
    return Costs()
