"""A treaty of history replayed: its verdict in each year with data, and the cases it met.

Each year has the parties and the terms of that year. A case of the record belongs to a
replay where the replayed template, or the one it varies (`league` for `league-with-usa`),
is the one that was to answer it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import sandbox
from sandbox.criteria.scorecard import Scorecard
from sandbox.history.cases import Case, shipped_cases
from sandbox.history.record_comparison import agrees_on_deed, agrees_on_fate, difference
from sandbox.model.draft import Draft
from sandbox.progress import Progress
from sandbox.response.forecast import Attack
from sandbox.response.respond import Answer, attack_of, respond
from sandbox.sentences import Refusal, either, refuse
from sandbox.treaty.settings import Settings
from sandbox.treaty.templates import template_info, template_names
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import LoadWorld


@dataclass(frozen=True)
class AnsweredCase:
    """A case as the model answers it, beside the record.

    kept_odds: the odds if every pledge were kept, whatever the readiness; None where the
    aggressors have no strength there. required: the odds at which the victim is held.
    attack, settings: what the forecast rests on.
    """

    case: Case
    answer: Answer
    kept_odds: float | None
    required: float
    attack: Attack = field(repr=False)
    settings: Settings = field(repr=False)

    @property
    def by_great_power(self) -> bool:
        """Was a great power among the aggressors?"""
        return self.attack.by_great_power

    @property
    def needs_help(self) -> bool:
        """Would the victim alone fall short?"""
        alone = self.answer.victim_alone_odds
        return alone is not None and alone < self.required

    @property
    def strong_on_paper(self) -> bool:
        """Would it be held if every pledge were kept?"""
        return self.kept_odds is None or self.kept_odds >= self.required

    def to_dict(self) -> dict[str, Any]:
        case, answer = self.case, self.answer
        return {
            "case": case.key,
            "day": case.day,
            "name": case.name,
            "treaty": case.treaty,
            "aggressors": list(answer.aggressors),
            "victim": answer.victim,
            "by_great_power": self.by_great_power,
            "deed": str(case.deed),
            "fate": str(case.fate),
            "forecast": answer.forecast.to_dict(),
            "victim_alone_odds": answer.victim_alone_odds,
            "hesitant_odds": answer.force.hesitant_odds,
            "resolute_odds": answer.force.resolute_odds,
            "kept_odds": self.kept_odds,
            "confidence_needed": answer.force.confidence_needed,
            "agrees_on_deed": agrees_on_deed(case, answer),
            "agrees_on_fate": agrees_on_fate(case, answer),
            "difference": str(difference(case, answer)),
        }


def answer_case(case: Case, treaty: Treaty, *, pacts: bool | None = None) -> AnsweredCase:
    """Return a case as `treaty` answers it in the world of the case's year.

    pacts: whether other pacts count; None leaves that to the treaty. Raises Refusal for
    a year without data.
    """
    if pacts is not None:
        readiness = replace(treaty.settings.readiness, count_other_pacts=pacts)
        treaty = treaty.with_(settings=replace(treaty.settings, readiness=readiness))
    draft = Draft(treaty, sandbox.load_world(case.year), None)
    model, world = draft.model, draft.world
    answer = respond(model, case.aggressors, case.victim)
    victim = world.place(case.victim)
    coalition = [world.place(code) for code in case.aggressors]
    opposed = float(model.at[coalition, victim].sum())
    helping = model.pledged.copy()
    helping[[*coalition, victim]] = False
    kept = float(model.own[victim] + model.sent[helping, victim].sum())
    return AnsweredCase(
        case=case,
        answer=answer,
        kept_odds=kept / opposed if opposed > 0 else None,
        required=treaty.settings.required_odds,
        attack=attack_of(model, coalition, victim),
        settings=treaty.settings,
    )


@dataclass(frozen=True)
class Year:
    """One year of a replay: the treaty as it then stood, the verdict, and the cases of the year."""

    draft: Draft
    card: Scorecard
    cases: tuple[AnsweredCase, ...]

    @property
    def number(self) -> int:
        return self.card.world

    @cached_property
    def absent(self) -> tuple[str, ...]:
        """The great powers that are not parties."""
        world, bound = self.draft.world, self.draft.model.is_party
        return tuple(
            state.code
            for state, great, party in zip(world.states, world.great, bound, strict=True)
            if great and not party
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "year": self.number,
            "great_powers_outside": list(self.absent),
            **self.card.to_dict(),
            "cases": [answered.to_dict() for answered in self.cases],
        }


@dataclass(frozen=True)
class Replay:
    """A treaty year by year, oldest first; only years with data.

    reference: the template, empty for a draft.
    """

    reference: str
    name: str
    years: tuple[Year, ...] = field(repr=False)

    @property
    def cases(self) -> tuple[AnsweredCase, ...]:
        return tuple(answered for year in self.years for answered in year.cases)

    def to_dict(self) -> dict[str, Any]:
        return {
            "treaty": self.name,
            "template": self.reference,
            "years": [year.to_dict() for year in self.years],
        }


def replay(
    reference: str,
    span: tuple[int, int] | None = None,
    progress: Progress | None = None,
    load: LoadWorld = sandbox.load_world,
) -> Replay:
    """Replay a template by name over its years with data, or over those within `span`.

    `progress` is told how many of how many years are done; whatever it raises ends the work.
    load: returns the world of a year. Raises Refusal for what is no template, and for a span
    without data.
    """
    name = reference.partition("@")[0]
    if name not in template_names():
        raise refuse(
            "Only a template has a history to replay, and {name} is none: it can be {names}.",
            name=name,
            names=either(template_names()),
        )
    info = template_info(name)
    first, last = span or (info.first, info.last)
    years = [
        year
        for year in sandbox.world_years()
        if max(first, info.first) <= year <= min(last, info.last)
    ]
    if not years:
        raise refuse(
            "There is no year with data from {first} to {last} in which {treaty} was in force"
            " ({from_} to {to}).",
            first=first,
            last=last,
            treaty=info.title,
            from_=info.first,
            to=info.last,
        )
    own = [case for case in shipped_cases() if _belongs(case, name)]
    done = []
    for number, year in enumerate(years):
        if progress:
            progress(number, len(years))
        done.append(_year(name, year, own, load))
    return Replay(name, info.title, tuple(done))


def replay_draft(
    treaty: Treaty, progress: Progress | None = None, load: LoadWorld = sandbox.load_world
) -> Replay:
    """Judge a treaty with its own terms in every year with data; it met no cases.

    progress, load: as for `replay`. A year that refuses the treaty is left out. Raises Refusal
    where every year does.
    """
    years = sandbox.world_years()
    done = []
    for number, year in enumerate(years):
        if progress:
            progress(number, len(years))
        try:
            draft = Draft(treaty.with_(year=year), load(year), None)
            done.append(Year(draft, sandbox.judge(draft, with_range=False), ()))
        except Refusal as refusal:
            last = refusal
    if not done:
        raise last
    return Replay("", treaty.name, tuple(done))


def _year(name: str, year: int, cases: Sequence[Case], load: LoadWorld) -> Year:
    treaty = sandbox.open_treaty(f"{name}@{year}")
    draft = Draft(treaty, load(year), None)
    card = sandbox.judge(draft, with_range=False)
    return Year(
        draft, card, tuple(answer_case(case, treaty) for case in cases if case.year == year)
    )


def _belongs(case: Case, name: str) -> bool:
    """Tell whether a case is one of a template, or of the one whose variant it is."""
    own = case.treaty.partition("@")[0]
    return name == own or name.startswith(f"{own}-")
