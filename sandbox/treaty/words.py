"""The words for the choices a treaty offers, and what each rung says, ready for translation."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import (
    Admission,
    Aggressors,
    FindingBody,
    FindingRule,
    Instrument,
    Place,
    Rung,
    Victims,
)
from sandbox.world.distance import DistanceMode
from sandbox.world.states import Region
from sandbox.world.strength import StrengthIndex

# Choices of different articles may be equal words ("any state"); they share a sentence.
_WORDS: Mapping[Enum, Sentence] = {
    Rung.NONE: say("none"),
    Rung.CONSULT: say("consult"),
    Rung.RECOMMEND: say("recommend"),
    Rung.DISCRETIONARY: say("discretionary"),
    Rung.MANDATORY: say("mandatory"),
    Rung.AUTOMATIC: say("automatic"),
    Rung.STANDING: say("standing"),
    Instrument.SANCTIONS: say("sanctions"),
    Instrument.FORCE: say("force"),
    Admission.OPEN: say("open"),
    Admission.BY_CONSENT: say("by consent"),
    Admission.CLOSED: say("closed"),
    Aggressors.ANY: say("any state"),
    Aggressors.OUTSIDERS: say("outsiders only"),
    Aggressors.NAMED: say("named states"),
    Victims.ANY: say("any state"),
    Victims.PARTIES: say("parties"),
    Victims.REGIONS: say("parties and regions"),
    FindingBody.NO_ONE: say("no one"),
    FindingBody.EACH_PARTY: say("each party"),
    FindingBody.COUNCIL: say("council"),
    FindingBody.ASSEMBLY: say("assembly"),
    FindingRule.MAJORITY: say("simple majority"),
    FindingRule.TWO_THIRDS: say("two thirds"),
    FindingRule.UNANIMITY: say("unanimity"),
    FindingRule.VETOES: say("with vetoes"),
    Place.UNIVERSAL: say("universal"),
    Place.REGIONAL: say("regional"),
    Region.AMERICAS: say("Americas"),
    Region.EUROPE: say("Europe"),
    Region.SUB_SAHARAN_AFRICA: say("Sub-Saharan Africa"),
    Region.MIDDLE_EAST: say("Middle East and North Africa"),
    Region.ASIA: say("Asia"),
    Region.OCEANIA: say("Oceania"),
    StrengthIndex.CINC: say("CINC"),
    StrengthIndex.MILITARY: say("military"),
    StrengthIndex.WAR_POTENTIAL: say("war potential"),
    StrengthIndex.OWN: say("own weights"),
    DistanceMode.NONE: say("none"),
    DistanceMode.BOULDING: say("Boulding"),
    DistanceMode.BUENO_DE_MESQUITA: say("Bueno de Mesquita"),
}

_SANCTIONS = {
    Rung.NONE: say("The parties owe no sanctions."),
    Rung.CONSULT: say("The parties shall consult on sanctions against the aggressor."),
    Rung.RECOMMEND: say(
        "An organ of the treaty may recommend sanctions; no party is bound to follow."
    ),
    Rung.DISCRETIONARY: say(
        "Each party shall take such economic measures against the aggressor as it deems necessary."
    ),
    Rung.MANDATORY: say(
        "Each party shall break off trade and finance with the aggressor once a finding is made."
    ),
    Rung.AUTOMATIC: say(
        "Each party shall break off trade and finance with the aggressor at once, without waiting"
        " for a finding."
    ),
    Rung.STANDING: say(
        "Each party shall break off trade and finance with the aggressor at once, by measures"
        " prepared in advance and directed in common."
    ),
}

# What mandatory says where no one has to make a finding.
_WITHOUT_FINDING = {
    Instrument.SANCTIONS: say(
        "Each party shall break off trade and finance with the aggressor; no finding is needed."
    ),
    Instrument.FORCE: say(
        "Each party shall join with the forces it has pledged against the aggressor; no finding is"
        " needed."
    ),
}

_FORCE = {
    Rung.NONE: say("The parties owe no armed force."),
    Rung.CONSULT: say("The parties shall consult on the use of force against the aggressor."),
    Rung.RECOMMEND: say(
        "An organ of the treaty may recommend the use of force; no party is bound to follow."
    ),
    Rung.DISCRETIONARY: say(
        "Each party shall assist the victim by such action as it deems necessary, including the"
        " use of armed force."
    ),
    Rung.MANDATORY: say(
        "Each party shall join with the forces it has pledged against the aggressor once a"
        " finding is made."
    ),
    Rung.AUTOMATIC: say(
        "Each party shall join with the forces it has pledged against the aggressor at once,"
        " without waiting for a finding."
    ),
    Rung.STANDING: say(
        "The forces the parties have pledged stand ready under one command and shall act against"
        " the aggressor at once."
    ),
}


def word(choice: Enum) -> Sentence:
    """Return the word for a rung, an instrument, a region or another choice of an article."""
    return _WORDS[choice]


def rung_wording(instrument: Instrument, rung: Rung, *, finds: bool = True) -> Sentence:
    """Return what a treaty says that binds its parties to `instrument` at `rung`.

    finds: whether anyone has to find that aggression has occurred.
    """
    if rung is Rung.MANDATORY and not finds:
        return _WITHOUT_FINDING[instrument]
    return (_SANCTIONS if instrument is Instrument.SANCTIONS else _FORCE)[rung]
