"""The forecast of a threat in sentences, the same in terminal, report and window."""

from __future__ import annotations

from sandbox.attacks.forecast import AttacksForecast
from sandbox.response import forecast_settings as record
from sandbox.response.forecast import Deed, Forecast
from sandbox.sentences import Sentence, say

#: Below this, and above its complement, a percentage would be rounded to 0 or 100.
_SMALL = 0.005


def difference_words() -> Sentence:
    """Say what tells norm and forecast apart."""
    return say(
        "The norm asks whether the text, the strength and the readiness suffice; the forecast says"
        " what the record of attacks like these suggests would happen."
    )


def percent(chance: float) -> Sentence:
    """Return a chance in whole percent, never 0 and never 100."""
    if chance < _SMALL:
        return say("under 1%")
    if chance >= 1 - _SMALL:
        return say("over 99%")
    return say("{chance:.0%}", chance=chance)


def chance_words(found: Forecast) -> Sentence:
    """Say how likely the victim is not beaten, with the interval and what it rests on."""
    low, high = found.fate.interval
    return say(
        "Chance that the victim is not beaten: {chance} (95%: {low} to {high}; from {wars} wars and"
        " {cases} tested cases).",
        chance=percent(found.not_beaten),
        low=percent(low),
        high=percent(high),
        wars=record.WARS,
        cases=sum(shift.cases for shift in record.SHIFTS.values()),
    )


def added_words(found: Forecast) -> Sentence:
    """Say what the treaty adds to that chance."""
    low, high = found.fate.added_interval
    if high <= 0:
        return say(
            "Without the treaty it would be the same: no party could come to the victim's help."
        )
    return say(
        "Without the treaty {alone}: it adds {added:.1f} points in 100 (95%: {low:.1f} to"
        " {high:.1f}). By the wars alone, {in_wars} with it and {wars_alone} without.",
        alone=percent(found.fate.alone),
        added=100 * found.fate.added,
        low=100 * low,
        high=100 * high,
        in_wars=percent(found.in_wars.not_beaten),
        wars_alone=percent(found.in_wars.alone),
    )


def rule_words(found: Forecast) -> Sentence:
    """Say what the great-power rule of thumb holds of the threat."""
    if found.rule_of_thumb:
        return say(
            "The rule of thumb that only great powers get their way says: not beaten. It does about"
            " as well."
        )
    return say(
        "The rule of thumb that only great powers get their way says: beaten. It does about as"
        " well."
    )


def record_words(found: Forecast) -> Sentence:
    """Say how victims of such attacks fared in cases and wars."""
    values = {
        "kept": found.cases.kept,
        "cases": found.cases.cases,
        "held": found.gate.not_beaten,
        "wars": found.gate.wars,
    }
    if found.by_great_power:
        return say(
            "Where a great power attacked, the victim was not beaten in {kept} of {cases} tested"
            " cases, and in {held} of {wars} wars.",
            **values,
        )
    return say(
        "Where no great power attacked, the victim was not beaten in {kept} of {cases} tested"
        " cases, and in {held} of {wars} wars.",
        **values,
    )


def force_words(found: Forecast) -> Sentence:
    """Say how likely parties are to send forces of their own, by the wars."""
    return say(
        "Chance that parties send forces: {half} for half or more of all that they could send,"
        " {any} for any. In {helped} of {wars} such wars anyone came after the first day.",
        half=percent(found.force),
        any=percent(found.force_any),
        helped=found.gate.helped,
        wars=found.gate.wars,
    )


def deed_words(found: Forecast) -> Sentence:
    """Say how likely each strongest deed of the arrangement is, by the cases."""
    return say(
        "What is done in its name, at most: nothing {none}, words {words}, sanctions or material"
        " help {sanctions}, force {force} (from {cases} cases that were brought before it or its"
        " like).",
        cases=record.DEED_CASES,
        **{str(deed): percent(found.response[deed]) for deed in Deed},
    )


def attacks_forecast_words(found: AttacksForecast) -> tuple[Sentence, ...]:
    """Say how often attacks like those that a treaty covers failed, and what the treaty adds."""
    fate = found.fate
    (low, high), (least, most) = fate.interval, fate.added_interval
    return (
        say(
            "Forecast: by the record, attacks like those that it covers fail about {failed} times"
            " in 100 (95%: {low} to {high}; from {wars} wars and {cases} tested cases). The treaty"
            " adds {added:.1f} of these (95%: {least:.1f} to {most:.1f}).",
            failed=_of_hundred(fate.not_beaten),
            low=_of_hundred(low),
            high=_of_hundred(high),
            wars=record.WARS,
            cases=sum(shift.cases for shift in record.SHIFTS.values()),
            added=100 * fate.added,
            least=100 * least,
            most=100 * most,
        ),
        say("So small a record barely tells treaties apart: do not rank them by it."),
    )


def _of_hundred(chance: float) -> str:
    """Return how many times in 100; never none or all, which no record could show."""
    return str(min(max(round(100 * chance), 1), 99))


def forecast_words(found: Forecast) -> tuple[Sentence, ...]:
    """Return all that is told of a forecast, the chance first."""
    return (
        chance_words(found),
        added_words(found),
        rule_words(found),
        record_words(found),
        force_words(found),
        deed_words(found),
    )
