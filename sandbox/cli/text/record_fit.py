"""Gate, link and weights of attacks, fitted, as plain text."""

from __future__ import annotations

from sandbox.cli.text.layout import paragraph, table
from sandbox.history.attack_fit import AttackFit
from sandbox.history.record_fit import RecordFit, shipped_link
from sandbox.model.attack_weights import COEFFICIENTS
from sandbox.response import forecast_settings as record
from sandbox.sentences import say


def record_fit_text(found: RecordFit, width: int) -> str:
    """Return gate and link in lines of at most `width`."""
    lines = paragraph(
        say("The gate: in how many wars anyone came to the victims' help after the first day."),
        width,
    )
    rows = []
    for great, gate in found.gates.items():
        low, high = gate.interval
        rows.append(
            (
                "by a great power" if great else "by others",
                f"{record.GATES[great].chance:.3f}",
                f"{gate.chance:.3f}",
                f"{low:.2f} to {high:.2f}",
                f"{gate.helped} of {gate.wars}",
            )
        )
    lines += ["", *table(("begun", "shipped", "fitted", "95%", "wars"), rows), ""]
    lines += paragraph(
        say(
            "The link: from the log of the odds to the chance that the attackers do not win, in"
            " {wars} wars.",
            wars=found.wars,
        ),
        width,
    )
    rows = []
    for name, link in found.links.items():
        ours = shipped_link(name)
        rows.append(
            (
                name,
                f"{ours.alpha:.2f}",
                f"{link.alpha:.2f} ({link.alpha_error:.2f})",
                f"{ours.gamma:.2f}",
                f"{link.gamma:.2f} ({link.gamma_error:.2f})",
            )
        )
    header = ("strength", "alpha", "fitted (error)", "gamma", "fitted (error)")
    return "\n".join([*lines, "", *table(header, rows)])


def attack_fit_text(found: AttackFit | None, width: int) -> str:
    """Return the weights of likely attacks in lines of at most `width`, or why there are none."""
    if found is None:
        return "\n".join(
            paragraph(
                say(
                    "The weights of likely attacks are fitted to militarized disputes, and no such"
                    " table is imported (`covenant import disputes FILE`)."
                ),
                width,
            )
        )
    lines = paragraph(
        say(
            "The weights of likely attacks: {initiations:,} initiations of force among {pairs:,}"
            " directed pairs of states in a year; errors clustered by pair.",
            initiations=found.initiations,
            pairs=found.pairs,
        ),
        width,
    )
    rows = [
        (name.replace("_", " "), f"{COEFFICIENTS[name].used:.1f}", f"{size:.2f}", f"{error:.2f}")
        for name, (size, error) in found.coefficients.items()
    ]
    return "\n".join([*lines, "", *table(("weight", "shipped", "fitted", "error"), rows)])
