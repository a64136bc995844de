"""The answer to a threat as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.cli.text.layout import labelled, paragraph, table
from sandbox.criteria import sanctions_and_force
from sandbox.report.wording.forecast_words import difference_words, forecast_words
from sandbox.report.wording.numbers import odds, share
from sandbox.report.wording.remarks import caveats, settings_line
from sandbox.response.respond import Answer, Response
from sandbox.sentences import say
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World

#: Where the lists of states begin.
STATES = 24

#: The parties whose waiting is explained, those nearest to acting first.
MOST_WAITING = 12


def answer_text(answer: Answer, treaty: Treaty, world: World, width: int) -> str:
    """Return an answer in lines of at most `width`."""
    lines = [
        *paragraph(
            say(
                "{treaty}, in the world of {year}: {aggressors} against {victim}",
                treaty=answer.treaty,
                year=answer.world,
                aggressors=_names(answer.aggressors, world),
                victim=world.state(answer.victim).name,
            ),
            width,
        ),
        "",
        *paragraph(answer.summary, width),
        *paragraph(difference_words(), width),
        "",
        "The norm",
        *_facts(answer),
        "",
        *_instruments(answer, treaty.settings.limits.of(sanctions_and_force.MET)),
        "",
        *_who_acts(answer, width),
    ]
    lines += _who_waits(answer.force, width)
    lines += ["", "The forecast"]
    for sentence in forecast_words(answer.forecast):
        lines += paragraph(sentence, width, "  ")
    lines += ["", *paragraph(settings_line(treaty), width)]
    for caveat in caveats(treaty, world):
        lines += paragraph(caveat, width)
    return "\n".join(lines)


def _names(codes: Sequence[str], world: World) -> tuple[str, ...]:
    return tuple(world.state(code).name for code in codes)


def _facts(answer: Answer) -> list[str]:
    facts = (
        ("covered by the treaty", "yes" if answer.covered else "no"),
        ("finding of aggression", answer.finding),
        ("odds of victim alone", odds(answer.victim_alone_odds)),
        ("expected a year", "-" if answer.weight is None else f"{answer.weight:.2g} such attacks"),
    )
    return [f"{label:<{STATES}}{value}" for label, value in facts]


def _instruments(answer: Answer, required: float) -> list[str]:
    """Return what each instrument comes to: force by its odds, sanctions by their coverage."""
    force, sanctions = answer.force, answer.sanctions
    rows = (
        ("rung", force.rung.word, sanctions.rung.word),
        ("odds, hesitant", odds(force.hesitant_odds), odds(sanctions.hesitant_odds)),
        ("odds, resolute", odds(force.resolute_odds), odds(sanctions.resolute_odds)),
        ("upheld, hesitant", _yes_or_no(upheld=answer.upheld_hesitant), ""),
        ("upheld, resolute", _yes_or_no(upheld=answer.upheld_resolute), ""),
        ("confidence needed", share(force.confidence_needed, none="never enough"), ""),
        ("coverage, hesitant", "", share(answer.coverage_hesitant)),
        ("coverage, resolute", "", share(answer.coverage)),
        ("coverage required", "", share(required)),
    )
    return table(("", "force", "sanctions"), rows)


def _yes_or_no(*, upheld: bool) -> str:
    return "yes" if upheld else "no"


def _who_acts(answer: Answer, width: int) -> list[str]:
    lists = (
        ("force, hesitant", answer.force.hesitant_actors),
        ("force, resolute", answer.force.resolute_actors),
        ("sanctions, hesitant", answer.sanctions.hesitant_actors),
        ("sanctions, resolute", answer.sanctions.resolute_actors),
    )
    lines = ["Who acts"]
    for label, actors in lists:
        lines += labelled(f"  {label}", " ".join(actors) or "nobody", width, STATES)
    return lines


def _who_waits(force: Response, width: int) -> list[str]:
    """Return why parties hold back their forces, those nearest to acting first."""
    if not force.waiting:
        return []
    nearest = sorted(force.waiting, key=lambda party: party.threshold / (party.seen or 1e-9))
    lines = ["", "Who waits with force, if hesitant"]
    for party in nearest[:MOST_WAITING]:
        lines += paragraph(party.reason, width, "  ")
    if len(nearest) > MOST_WAITING:
        lines += paragraph(say("and {more} others.", more=len(nearest) - MOST_WAITING), width, "  ")
    return lines
