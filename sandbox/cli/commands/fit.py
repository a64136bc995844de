"""The command `fit`."""

from __future__ import annotations

import argparse

from sandbox.cli.command import Command
from sandbox.cli.saved_runs import opened_library
from sandbox.cli.terminal import DONE, print_json, progress, show, width


def _run(options: argparse.Namespace) -> int:
    from sandbox.cli.text.fit import fit_text
    from sandbox.cli.text.record_fit import attack_fit_text, record_fit_text
    from sandbox.history.attack_fit import fit_attacks
    from sandbox.history.fit import fit
    from sandbox.history.joining import joining
    from sandbox.history.record_fit import fit_record

    library = opened_library()
    with progress("wars") as tell:
        data = joining(library, tell)
    with progress("each war left out") as tell:
        found = fit(data, tell)
    with progress("gate and link") as tell:
        gate_and_link = fit_record(library, data.wars, tell)
    with progress("disputes") as tell:
        attacks = fit_attacks(library, tell)
    if options.json:
        told = {**found.to_dict(), **gate_and_link.to_dict()}
        return print_json({**told, "attacks": attacks and attacks.to_dict()})
    show(fit_text(found, width()))
    show()
    show(record_fit_text(gate_and_link, width()))
    show()
    show(attack_fit_text(attacks, width()))
    return DONE


COMMAND = Command(12, "Fit the weights of readiness to wars in your library", _run)
