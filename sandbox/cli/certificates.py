"""The sums behind a verdict, which `--explain` adds to what a command answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sandbox.cli.terminal import show, width

if TYPE_CHECKING:
    from sandbox.results.certificate import Certificate
    from sandbox.world.world import World


def with_certificates(
    answer: dict[str, Any], certificates: Sequence[Certificate]
) -> dict[str, Any]:
    """Return an answer for JSON, with its certificates if there are any."""
    if not certificates:
        return answer
    return {**answer, "certificates": [certificate.to_dict() for certificate in certificates]}


def show_certificates(certificates: Sequence[Certificate], world: World) -> None:
    """Print the certificates of one threat below an answer, if there are any."""
    if certificates:
        from sandbox.cli.text.certificate import certificate_text

        show()
        show(certificate_text(certificates, world, width()))
