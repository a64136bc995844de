"""The nine articles of a treaty, written out in plain English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sandbox.names import sort_key
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
from sandbox.treaty.codes import name_of
from sandbox.treaty.templates import template_info, template_names
from sandbox.treaty.treaty import Treaty
from sandbox.treaty.words import rung_wording, word

Names = Mapping[str, str]

_ADMISSION = {
    Admission.OPEN: say("Any state that accepts these obligations may become a party."),
    Admission.BY_CONSENT: say("Another state may become a party with the consent of the parties."),
    Admission.CLOSED: say("No other state may become a party."),
}

_RULES = {
    FindingRule.MAJORITY: say("by a simple majority"),
    FindingRule.TWO_THIRDS: say("by two thirds of the votes"),
    FindingRule.UNANIMITY: say("by unanimous vote"),
    FindingRule.VETOES: say("by a simple majority that no holder of a veto opposes"),
}


@dataclass(frozen=True, slots=True)
class ArticleText:
    """One article for display: its title, its gist in a few words, and its paragraphs.

    `key` is the article's field in `Treaty`.
    """

    key: str
    title: Sentence
    value: Sentence
    paragraphs: tuple[Sentence, ...]


def text(treaty: Treaty, names: Names) -> tuple[ArticleText, ...]:
    """Return the nine articles, written out in order.

    `names` gives the name of every state of the world by its abbreviation; a
    state without a name there is not in that world, and shown by its latest name.
    """
    return (
        _parties(treaty, names),
        _obligations(treaty),
        _casus(treaty, names),
        _finding(treaty, names),
        _scope(treaty, names),
        _reservations(treaty, names),
        _forces(treaty, names),
        _arms(treaty),
        _order(treaty),
    )


def _named(codes: Iterable[str], names: Names) -> tuple[str, ...]:
    return tuple(sorted((names.get(code) or name_of(code) for code in codes), key=sort_key))


def _parties(treaty: Treaty, names: Names) -> ArticleText:
    here = [code for code in treaty.bound if code in names]
    absent = [code for code in treaty.bound if code not in names]
    admission = word(treaty.parties.admission)
    value = say("{count} parties, {admission}", count=len(here), admission=admission)
    if len(here) == 1:
        value = say("1 party, {admission}", admission=admission)
    paragraphs = [say("The parties are: {names}.", names=_named(here, names))]
    if not here:
        paragraphs = [say("No state is a party.")]
    if absent:
        paragraphs.append(
            say("Bound, but no states in this world: {names}.", names=_named(absent, names))
        )
    paragraphs.append(_ADMISSION[treaty.parties.admission])
    return ArticleText("parties", say("Parties"), value, tuple(paragraphs))


def duty(treaty: Treaty, instrument: Instrument) -> Sentence:
    """Return what the text binds a party to once the finding is taken into account.

    Where each party finds for itself, "shall" leaves the decision to each (the
    League's resolutions of 1921).
    """
    rung = treaty.obligations.rung(instrument)
    body = treaty.finding.body
    wording = rung_wording(instrument, rung, finds=body is not FindingBody.NO_ONE)
    if rung is Rung.MANDATORY and body is FindingBody.EACH_PARTY:
        return say(
            "{wording} But each party makes the finding for itself, so this counts as"
            " discretionary.",
            wording=wording,
        )
    return wording


def _obligations(treaty: Treaty) -> ArticleText:
    obligations = treaty.obligations
    return ArticleText(
        "obligations",
        say("Obligations"),
        say(
            "sanctions {sanctions}, force {force}",
            sanctions=word(obligations.sanctions),
            force=word(obligations.force),
        ),
        tuple(duty(treaty, instrument) for instrument in Instrument),
    )


def _casus(treaty: Treaty, names: Names) -> ArticleText:
    casus = treaty.casus
    aggressors = {
        Aggressors.ANY: say("It works against any aggressor, parties included."),
        Aggressors.OUTSIDERS: say("It works against states that are not parties only."),
        Aggressors.NAMED: say(
            "It works against these states only: {names}.", names=_named(casus.named, names)
        )
        if casus.named
        else say("It works against no one: no aggressor is named."),
    }
    victims = {
        Victims.ANY: say("It covers an attack on any state, anywhere."),
        Victims.PARTIES: say("It covers an attack on a party."),
        Victims.REGIONS: say(
            "It covers an attack on a party or on any state in: {regions}.",
            regions=tuple(map(word, casus.regions)),
        )
        if casus.regions
        else say("It covers an attack on a party; no region is named."),
    }
    value = say(
        "against {aggressors}, for {victims}",
        aggressors=word(casus.aggressors),
        victims=word(casus.victims),
    )
    return ArticleText(
        "casus",
        say("Casus foederis"),
        value,
        (aggressors[casus.aggressors], victims[casus.victims]),
    )


def _finding(treaty: Treaty, names: Names) -> ArticleText:
    finding = treaty.finding
    body = {
        FindingBody.NO_ONE: say("No organ has to find that aggression has occurred."),
        FindingBody.EACH_PARTY: say(
            "Each party finds for itself whether aggression has occurred; what is mandatory in the"
            " text is then discretionary in effect."
        ),
        FindingBody.COUNCIL: say(
            "A council finds whether aggression has occurred, {rule}.", rule=_RULES[finding.rule]
        ),
        FindingBody.ASSEMBLY: say(
            "An assembly of the parties finds whether aggression has occurred, {rule}.",
            rule=_RULES[finding.rule],
        ),
    }
    paragraphs = [body[finding.body]]
    if finding.body is FindingBody.COUNCIL:
        paragraphs.append(
            say("Seats on the council: {names}.", names=_named(finding.council, names))
            if finding.council
            else say("No one sits on the council, so it can make no finding.")
        )
    if finding.body not in (FindingBody.COUNCIL, FindingBody.ASSEMBLY):
        return ArticleText("finding", say("Finding"), word(finding.body), tuple(paragraphs))
    if finding.rule is FindingRule.VETOES:
        paragraphs.append(
            say("Vetoes: {names}.", names=_named(finding.vetoes, names))
            if finding.vetoes
            else say("No one holds a veto.")
        )
    paragraphs.append(
        say("The parties to the dispute vote.")
        if finding.disputants_vote
        else say("The parties to the dispute do not vote.")
    )
    if finding.patrons:
        paragraphs.append(
            say("A state with a defence pact with the aggressor votes to protect it.")
        )
    value = say("{body}, {rule}", body=word(finding.body), rule=word(finding.rule))
    return ArticleText("finding", say("Finding"), value, tuple(paragraphs))


def _scope(treaty: Treaty, names: Names) -> ArticleText:
    scope = treaty.scope
    regions = tuple(map(word, scope.deployment))
    paragraphs = [
        say("Parties send forces to help each other, and to states in: {regions}.", regions=regions)
        if regions
        else say("Parties send forces wherever a state covered is attacked.")
    ]
    paragraphs += [
        say(
            "{party} sends forces to help parties, and to states in: {regions}.",
            party=names.get(party, party),
            regions=tuple(map(word, own)),
        )
        if own
        else say("{party} sends forces to help parties only.", party=names.get(party, party))
        for party, own in scope.own
    ]
    value = say("parties, {regions}", regions=regions) if regions else say("everywhere")
    return ArticleText("scope", say("Scope"), value, tuple(paragraphs))


def _reservations(treaty: Treaty, names: Names) -> ArticleText:
    reservations = treaty.reservations
    value = say("{count} reservations", count=len(reservations))
    if not reservations:
        value = say("none")
    if len(reservations) == 1:
        value = say("1 reservation")
    paragraphs = tuple(
        say(
            "{party}, {instrument}: no further than {limit}. {note}",
            party=names.get(reservation.party, reservation.party),
            instrument=word(reservation.instrument),
            limit=word(reservation.limit),
            note=reservation.note,
        )
        if reservation.note
        else say(
            "{party}, {instrument}: no further than {limit}.",
            party=names.get(reservation.party, reservation.party),
            instrument=word(reservation.instrument),
            limit=word(reservation.limit),
        )
        for reservation in reservations
    )
    return ArticleText(
        "reservations",
        say("Reservations"),
        value,
        paragraphs or (say("No party has made a reservation."),),
    )


def _forces(treaty: Treaty, names: Names) -> ArticleText:
    forces = treaty.forces
    percent = 100 * forces.pledge
    paragraphs = [say("Each party pledges {percent:g}% of its strength.", percent=percent)]
    paragraphs += [
        say(
            "{party} pledges {percent:g}% of its strength.",
            party=names.get(party, party),
            percent=100 * share,
        )
        for party, share in forces.own
    ]
    value = say("pledge {percent:g}%", percent=percent)
    if forces.own:
        value = say(
            "pledge {percent:g}%, {count} of their own", percent=percent, count=len(forces.own)
        )
    return ArticleText("forces", say("Forces"), value, tuple(paragraphs))


def _arms(treaty: Treaty) -> ArticleText:
    reduction, growth = 100 * treaty.arms.reduction, 100 * treaty.arms.growth
    reduced = (
        say("Each party reduces its arms by {percent:g}%.", percent=reduction)
        if reduction
        else say("The parties do not reduce their arms.")
    )
    return ArticleText(
        "arms",
        say("Arms"),
        say("reduction {reduction:g}%, race {growth:g}%", reduction=reduction, growth=growth),
        (
            reduced,
            say("It is tested against aggressors that arm by {percent:g}% more.", percent=growth),
        ),
    )


def _title(served: str) -> str:
    """Return the title of the treaty that a regional one serves: a template's, or as written."""
    return template_info(served).title if served in template_names() else served


def _order(treaty: Treaty) -> ArticleText:
    order = treaty.order
    title = say("Place in a wider order")
    if order.place is Place.UNIVERSAL:
        return ArticleText(
            "order", title, word(order.place), (say("This treaty is itself the universal order."),)
        )
    serves = _title(order.serves) if order.serves else say("no universal treaty")
    paragraphs = (
        say("A regional arrangement that serves: {treaty}.", treaty=serves),
        say("It may act only when the universal order has authorised it.")
        if order.needs_authorisation
        else say("It may act without being authorised."),
        say("It supports the universal order.")
        if order.supports
        else say("It does not support the universal order."),
        say("The universal order supports it.")
        if order.supported
        else say("The universal order does not support it."),
    )
    return ArticleText("order", title, say("regional, serves {treaty}", treaty=serves), paragraphs)
