"""A fit of the weights as plain text."""

from __future__ import annotations

from sandbox.cli.text.layout import paragraph, table
from sandbox.history.fit import CONSTANT, Fit, FittedWeight
from sandbox.report.wording.numbers import share
from sandbox.sentences import Sentence, say

_NAMES = {
    CONSTANT: "constant",
    "pact": "defence pact with the victim",
    "border": "borders the victim",
    "great_power": "great power",
    "distance": "distance (log of miles)",
    "odds": "b (log of odds it would see)",
}


def fit_text(fit: Fit, width: int) -> str:
    """Return a fit in lines of at most `width`."""
    lines = paragraph(
        say(
            "Who joined the victims of {wars} interstate wars: {observations:,} decisions of states"
            " that did not fight on the first day, of which {joined} to join. Without a defence"
            " pact {base:.1%} joined, with one {pact:.1%}.",
            wars=fit.wars,
            observations=fit.observations,
            joined=fit.joined,
            base=fit.base_rate,
            pact=fit.with_pact,
        ),
        width,
    )
    if fit.left_out:
        left_out = say("{count} wars have no data for their year.", count=fit.left_out)
        lines += paragraph(left_out, width)
    rows = [_row(weight) for weight in fit.weights]
    lines += ["", *table(("weight", "shipped", "fitted", "error", "95%"), rows)]
    lines += ["", *paragraph(_clear(fit), width)]
    if apart := tuple(_NAMES[weight.name] for weight in fit.weights if weight.contradicts):
        told = say("The wars speak against the shipped weight of: {weights}.", weights=apart)
        lines += paragraph(told, width)
    common = fit.common
    lines += paragraph(
        say(
            "What decisions within a war have in common: {fitted:.2f} (95%: {low:.2f} to"
            " {high:.2f}); shipped {shipped:.2f}.",
            fitted=common.fitted,
            low=common.low,
            high=common.high,
            shipped=common.shipped,
        ),
        width,
    )
    scores = [
        (name, f"{score.log_loss:.4f}", share(score.auc, none=""))
        for name, score in fit.scores.items()
    ]
    lines += ["", *table(("forecast", "log loss", "ROC area"), scores), ""]
    lines += paragraph(
        say(
            "Errors are clustered by war. Less log loss is better; an area of 50% is no better than"
            " chance. A state that joined because it was attacked in turn cannot be told from one"
            " that came of its own accord. To use a weight, enter it in the settings of a treaty."
        ),
        width,
    )
    sources = tuple(f"{source.label} ({source.file_name})" for source in fit.sources)
    lines += paragraph(say("Data: {sources}.", sources=sources), width)
    return "\n".join(lines)


def _row(weight: FittedWeight) -> tuple[str, ...]:
    interval = f"{weight.low:.2f} to {weight.high:.2f}"
    figures = (weight.shipped, weight.fitted, weight.error)
    return _NAMES[weight.name], *(f"{figure:.2f}" for figure in figures), interval


def _clear(fit: Fit) -> Sentence:
    """Say which weights the wars show, and which they leave open."""
    weights = [weight for weight in fit.weights if weight.name != CONSTANT]
    clear = tuple(_NAMES[weight.name] for weight in weights if weight.clear)
    open_ = tuple(_NAMES[weight.name] for weight in weights if not weight.clear)
    if clear and open_:
        return say(
            "Clearly not zero: {clear}. The wars leave open: {open}.", clear=clear, open=open_
        )
    if clear:
        return say("All weights are clearly not zero.")
    return say("No weight differs clearly from zero.")
