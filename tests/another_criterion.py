"""A thirteenth criterion: the one file that adds it, and its translation."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sandbox.criteria
from resources.make import translations
from sandbox.criteria.catalogue import all_criteria

NAME = "diffusion_of_power"
KEY = "diffusion of power"

FILE = '''
"""Diffusion of power: no state has too much of the world's strength."""

from __future__ import annotations

from sandbox.criteria.criterion import Criterion, CriterionResult
from sandbox.criteria.evidence import Evidence
from sandbox.criteria.sources import CLAUDE_1956
from sandbox.criteria.tested_threats import TestedThreats
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say
from sandbox.treaty.limits import Limit

MET = Limit("diffusion_of_power.met", 0.9)
PARTLY = Limit("diffusion_of_power.partly", 0.5)


def judge(threats: TestedThreats) -> CriterionResult:
    """Judge by the share of the world's strength that its strongest state does not have."""
    strength = threats.model.share
    rest = 1 - float(strength.max())
    met, partly = threats.limit(MET), threats.limit(PARTLY)
    return CriterionResult(
        CRITERION,
        Verdict.of(rest, met, partly),
        say("{share:.0%} of strength is not the strongest state's", share=rest),
        say("The strongest state is {state}.", state=threats.name(strength.argmax())),
        measure=rest,
        bar=rest,
        mark=met,
        partly_mark=partly,
        evidence=Evidence(
            say("The strongest is {state}.", state=threats.name(strength.argmax())),
            states=threats.codes([strength.argmax()]),
        ),
    )


CRITERION = Criterion(
    key="diffusion of power",
    order=130,
    name=say("diffusion of power"),
    asks=say("No state may have so much strength that the others cannot hold it."),
    sources=(CLAUDE_1956,),
    judge=judge,
    met=MET,
    partly=PARTLY,
    measured=say("Share of the world's strength outside its strongest state"),
)
'''

FRENCH = {
    "diffusion of power": "diffusion de la puissance",
    "No state may have so much strength that the others cannot hold it.": (
        "Aucun État ne doit être si fort que les autres ne puissent le contenir."
    ),
    "Share of the world's strength outside its strongest state": (
        "Part de la puissance mondiale hors de l’État le plus fort"
    ),
}


@contextmanager
def added(folder: Path) -> Iterator[None]:
    """Have the criterion's file in a folder that counts as one of the criteria's."""
    (folder / f"{NAME}.py").write_text(FILE)
    sandbox.criteria.__path__.append(str(folder))
    all_criteria.cache_clear()
    try:
        yield
    finally:
        sandbox.criteria.__path__.remove(str(folder))
        all_criteria.cache_clear()
        sys.modules.pop(f"sandbox.criteria.{NAME}", None)


def translated(folder: Path) -> Path:
    """Return a folder with the French of the program and of the criterion."""
    words = (translations.FOLDER / "covenant_fr.ts").read_text("utf-8")
    messages = "".join(
        f"<message><source>{source}</source><translation>{french}</translation></message>"
        for source, french in FRENCH.items()
    )
    context = f"<context><name>sandbox</name>{messages}</context></TS>"
    (folder / "covenant_fr.ts").write_text(words.replace("</TS>", context), "utf-8")
    return folder
