"""The commands `replay` and `fit`."""

from __future__ import annotations

import argparse
from pathlib import Path

from sandbox.export_commands import write_chart
from sandbox.history import replay_text
from sandbox.history.attack_fit import fit_attacks
from sandbox.history.cases import read_cases, shipped_cases
from sandbox.history.claims import claims
from sandbox.history.evaluation import evaluate, fits_without
from sandbox.history.evaluation_text import evaluation_text
from sandbox.history.fit import fit as fit_weights
from sandbox.history.fit_text import fit_text
from sandbox.history.joining import joining
from sandbox.history.record_fit import fit_record
from sandbox.history.record_fit_text import attack_fit_text, record_fit_text
from sandbox.history.replay import replay as replayed
from sandbox.history.replay_chart import replay_chart
from sandbox.library_commands import opened, progress
from sandbox.sentences import refuse
from sandbox.terminal import DONE, print_json, show, width


def replay(options: argparse.Namespace) -> int:
    """Carry out `replay`: a template over its years, or all cases; and the chart, if asked for."""
    if options.cases is not None:
        if options.treaty or options.output:
            raise refuse("Replay either a treaty or, with --cases, the cases, which have no chart.")
        return _cases(options)
    if not options.treaty:
        raise refuse("Name a template to replay, such as league, or give --cases.")
    with progress(options.treaty) as tell:
        found = replayed(options.treaty, options.years, progress=tell)
    if options.output:
        write_chart(replay_chart(found), options)
    if options.json:
        told = [claim.to_dict() for claim in claims(found)]
        return print_json({**found.to_dict(), "claims": told})
    show(replay_text.replay_text(found, width()))
    return DONE


def fit(options: argparse.Namespace) -> int:
    """Fit the weights of readiness to the wars in the user's library."""
    library = opened()
    with progress("wars") as tell:
        data = joining(library, tell)
    with progress("each war left out") as tell:
        found = fit_weights(data, tell)
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


def _cases(options: argparse.Namespace) -> int:
    cases = read_cases(Path(options.cases)) if options.cases else shipped_cases()
    if not cases:
        raise refuse("{file} holds no case.", file=options.cases)
    evaluations, fits = [], fits_without(cases)
    for pacts in (False, True):
        with progress("cases") as tell:
            evaluations.append(evaluate(cases, pacts, tell, fits))
    if options.json:
        return print_json([evaluation.to_dict() for evaluation in evaluations])
    show(evaluation_text(evaluations, width()))
    return DONE
