"""What is amiss with the seats and vetoes of the organ that finds aggression, in a world."""

from __future__ import annotations

from collections.abc import Iterable

from sandbox.names import sort_key
from sandbox.sentences import Sentence, say
from sandbox.treaty.articles import FindingBody, FindingRule
from sandbox.treaty.codes import name_of
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World


def may_be_seated(treaty: Treaty, world: World) -> frozenset[str]:
    """Return the states that are offered for seats and vetoes: the parties and the great powers."""
    great = {code for code, is_great in zip(world.codes, world.great, strict=True) if is_great}
    return frozenset({code for code in treaty.bound if code in world} | great)


def seat_warnings(treaty: Treaty, world: World) -> tuple[Sentence, ...]:
    """Return what a reader must be warned of: empty seats, strangers, vetoes without a vote."""
    finding = treaty.finding
    if finding.body not in (FindingBody.COUNCIL, FindingBody.ASSEMBLY):
        return ()
    found = []
    bound = {code for code in treaty.bound if code in world}
    voters = bound
    if finding.body is FindingBody.COUNCIL:
        voters = {code for code in finding.council if code in world}
        if not voters:
            found.append(
                say(
                    "No state of {year} sits on the council: no finding can be made until one"
                    " does.",
                    year=world.year,
                )
            )
        if strangers := voters - bound:
            found.append(
                say(
                    "On the council without being bound by the treaty: {states}.",
                    states=_named(strangers, world),
                )
            )
        if absent := set(finding.council) - voters:
            found.append(
                say(
                    "Seated, but no states of {year}: {states}.",
                    year=world.year,
                    states=_named(absent, world),
                )
            )
    if finding.rule is FindingRule.VETOES:
        holders = {code for code in finding.vetoes if code in world}
        if not holders & voters:
            found.append(say("No state with a vote holds a veto: a simple majority decides."))
        if idle := holders - voters:
            found.append(
                say(
                    "A veto without a vote stops nothing: {states}.",
                    states=_named(idle, world),
                )
            )
    return tuple(found)


def _named(codes: Iterable[str], world: World) -> tuple[str, ...]:
    names = (world.state(code).name if code in world else name_of(code) for code in codes)
    return tuple(sorted(names, key=sort_key))
