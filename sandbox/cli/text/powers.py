"""Who carries a treaty, as plain text."""

from __future__ import annotations

from sandbox.analysis.participation.burdens import BurdenSharing, StateBurden, Widening
from sandbox.analysis.participation.indispensable import Indispensable
from sandbox.analysis.participation.pivotal import PivotalShares
from sandbox.cli.text.layout import paragraph, table
from sandbox.report.wording.numbers import ratio_words
from sandbox.sentences import Sentence, say
from sandbox.world.world import World


def powers_text(
    world: World,
    sharing: BurdenSharing,
    pivotal: PivotalShares,
    needed: Indispensable,
    width: int,
    most: int | None,
) -> str:
    """Return who carries a treaty in lines of at most `width`, for at most so many parties.

    First those without whom most attacks on others are lost; of equals, the stronger index.
    """
    title = say("{treaty}, in the world of {year}", treaty=sharing.treaty, year=sharing.world)
    lines = [*paragraph(title, width), ""]
    lines += paragraph(_widening(sharing.widening), width)
    share = {}
    if pivotal.everyone:
        share = {one.state: one for one in pivotal.everyone.parties}
    lost = {one.state: one for one in needed.parties}

    def importance(one: StateBurden) -> tuple[float, float]:
        without, index = lost.get(one.state), share.get(one.state)
        return (
            -(without.on_others.resolute if without else 0.0),
            -(index.shapley_shubik.value if index else 0.0),
        )

    parties = sorted(sharing.parties, key=importance)
    rows = []
    for one in parties[:most]:
        index, without = share.get(one.state), lost.get(one.state)
        rows.append(
            (
                world.state(one.state).name,
                f"{one.burden:.0%}",
                f"{one.wars:.1f}",
                f"{one.calls:.1f}",
                f"{one.averted:.2f}",
                ratio_words(one.ratio),
                f"{index.shapley_shubik.value:.1%}" if index else "",
                f"{index.banzhaf.value:.1%}" if index else "",
                f"{without.on_others.resolute:.2f}" if without else "",
                str(len(without.criteria_lost)) if without else "",
            )
        )
    header = (
        *("party", "burden", "wars", "called", "averted", "ratio"),
        *("pivotal", "Banzhaf", "lost", "criteria"),
    )
    lines += ["", *table(header, rows)]
    if len(parties) > len(rows):
        more = say("{count} more parties: --all shows them.", count=len(parties) - len(rows))
        lines += paragraph(more, width)
    lines += ["", *paragraph(_columns(), width)]
    against = [
        say(
            "Against {aggressor} those decide most: {parties}.",
            aggressor=world.state(one.aggressor).name,
            parties=tuple(
                say(
                    "{party} {share:.0%}",
                    party=world.state(each.state).name,
                    share=each.shapley_shubik.value,
                )
                for each in one.by_share()[:3]
            ),
        )
        for one in pivotal.great_powers
        if one.aggressor is not None
    ]
    if against:
        lines.append("")
    for sentence in against:
        lines += paragraph(sentence, width)
    return "\n".join(lines)


def _widening(widening: Widening) -> Sentence:
    if widening.states is None or widening.strength is None or widening.local_strength is None:
        return say("It covers no attack that its victim could not hold alone.")
    return say(
        "In ten years {attacks:.1f} attacks that it covers are expected to be beyond their victim."
        " By the treaty a war of 2 states with {local:.0%} of the world's strength becomes, on"
        " average, one of {states:.0f} with {strength:.0%}.",
        attacks=widening.attacks,
        local=widening.local_strength,
        states=widening.states,
        strength=widening.strength,
    )


def _columns() -> Sentence:
    return say(
        "Burden: its own strength sent in a year. In ten years: wars in which it sends force, those"
        " in which it must (called), attacks on it averted, attacks on others lost without it if"
        " the parties trust one another. Ratio: burden over attacks averted a year. Pivotal:"
        " Shapley-Shubik index over the threats held, and Banzhaf's beside it. Criteria: how many"
        " are satisfied less without it."
    )
