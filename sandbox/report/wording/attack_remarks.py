"""What is said of the likely attacks a treaty holds, in every place that shows them."""

from __future__ import annotations

from sandbox.results.attacks_held import AttacksHeld, HeldShares, of_hundred
from sandbox.sentences import Sentence, say
from sandbox.world.world import World

#: What "likely" means, and where it comes from.
LIKELY = say(
    "Likely by geography, rivalry and strength, not by intent: attacks count as often as states so"
    " placed used force against states so placed from 1816 to 2010 (1,579 disputes of Gibler,"
    " Miller and Little 2016)."
)

NO_FORECAST = say(
    "“Could hold” is what the text and the parties' strength allow; it is no forecast, and no count"
    " of attacks that the treaty would prevent."
)

#: On what an attack is held: the three figures of every such count, the least first.
HELD_IF = (
    say("if each party waits"),
    say("if they trust one another"),
    say("if every pledge is kept"),
)

#: What the headline means, and what it does not.
MEANING = (
    NO_FORECAST,
    say(
        "If each party waits, it acts only on what it sees others do; if they trust one another,"
        " each expects all who are ready to act; if every pledge is kept, all that is promised is"
        " sent, whatever the odds, and no vote blocks it."
    ),
    say(
        "Attacks are by one state. A treaty is measured on attacks that it covers, which may be"
        " weak ones: compare treaties by the attacks of great powers and by the reach."
    ),
)


def beside_headline(held: AttacksHeld, world: World) -> tuple[Sentence, ...]:
    """Return the headline, what votes block, the split by who attacks, the reach, the doubts."""
    said = [held.headline, *vote_lines(held)]
    if held.covered.because is None:
        said += [of_great_powers(held), of_others(held)]
    said += [*reach_lines(held), *uncertain_lines(held, world)]
    return tuple(said)


def vote_lines(held: AttacksHeld) -> tuple[Sentence, ...]:
    """Say how many of the attacks held with every pledge kept a vote blocks, if any."""
    need = held.attacks.need
    blocked = 100 * held.attacks.blocked / need if need > 0 else 0.0
    if blocked < 0.5:
        return ()
    return (
        say(
            "In {blocked:.0f} of these 100 a vote blocks the finding: it could hold them only"
            " without that vote.",
            blocked=blocked,
        ),
    )


def of_great_powers(held: AttacksHeld) -> Sentence:
    """Say how many attacks by great powers are held."""
    return _of_group(say("By great powers"), held.by_great_powers)


def of_others(held: AttacksHeld) -> Sentence:
    """Say how many attacks by states that are no great powers are held."""
    return _of_group(say("By other states"), held.by_others)


def reach_lines(held: AttacksHeld) -> tuple[Sentence, ...]:
    """Say how many of the world's attacks the treaty covers, and how many of all it holds."""
    said = []
    if held.reach is not None:
        said.append(
            say("It covers {reach:.0f} of 100 likely attacks in the world.", reach=100 * held.reach)
        )
    if held.anywhere.because is None and held.covered.because is None:
        said.append(
            say(
                "Of 100 likely attacks anywhere in the world that a victim could not hold alone, it"
                " could hold {hesitant}, {resolute} and {kept}.",
                **of_hundred(held.anywhere),
            )
        )
    return tuple(said)


def uncertain_lines(held: AttacksHeld, world: World) -> tuple[Sentence, ...]:
    """Say how much of the figures rests on states of which little is known."""
    said = []
    if held.poorly_known_share > 0:
        said.append(
            say(
                "Uncertain: {share:.0%} of these attacks are by or on states of which half of the"
                " figures of strength or more are missing ({states}).",
                share=held.poorly_known_share,
                states=world.names(held.poorly_known),
            )
        )
    if held.unknown:
        said.append(
            say(
                "The strength of {states} is not known; in how likely an attack is, it counts as"
                " 1/100,000 of the world's.",
                states=world.names(held.unknown),
            )
        )
    return tuple(said)


def _of_group(group: Sentence, held: HeldShares) -> Sentence:
    if held.because is not None:
        return say("{group}: {because}", group=group, because=held.because)
    return say(
        "{group}: {hesitant} if each waits, {resolute} if they trust one another, {kept} if every"
        " pledge is kept.",
        group=group,
        **of_hundred(held),
    )
