"""What is said of the likely attacks a treaty holds, in every place that shows them."""

from __future__ import annotations

from sandbox.results.attacks_held import AttacksHeld, HeldShares, of_hundred
from sandbox.sentences import Sentence, say
from sandbox.world.world import World


def beside_headline(held: AttacksHeld, world: World) -> tuple[Sentence, ...]:
    """Return the headline, then the split by great powers, the reach and what is uncertain."""
    said = [held.headline]
    if held.protected.because is None:
        said += [
            _of_group(say("By great powers"), held.by_great_powers),
            _of_group(say("By other states"), held.by_others),
        ]
    if held.reach is not None:
        said.append(
            say("It covers {reach:.0f} of 100 likely attacks in the world.", reach=100 * held.reach)
        )
    if held.anywhere.because is None and held.protected.because is None:
        said.append(
            say(
                "Of 100 likely attacks anywhere in the world that a victim could not hold alone, it"
                " could hold {hesitant}, {resolute} and {kept}.",
                **of_hundred(held.anywhere),
            )
        )
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
