"""Which requirement a goal comes to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np

from sandbox.analysis.advice.choices import Choices
from sandbox.analysis.advice.goals import (
    AllHeld,
    AllSign,
    Attacks,
    CriterionMet,
    Goal,
    NameReached,
    ShareHeld,
    ThreatHeld,
)
from sandbox.analysis.advice.search import text_requirements as text
from sandbox.analysis.advice.search.cuts import Cut, OwedCut, Row, ThreatCut
from sandbox.analysis.advice.search.requirements import (
    Cuts,
    EveryCoalition,
    OneThreat,
    Requirement,
    Trial,
)
from sandbox.analysis.advice.search.share_requirement import (
    Counted,
    ShareOfThreats,
    beyond_the_victim,
    covered_victims,
    needed_attacks,
)
from sandbox.analysis.advice.search.signing_requirement import AllSignToo
from sandbox.analysis.advice.search.threat_terms import Threat, ThreatArithmetic
from sandbox.attacks.outcomes import attack_outcomes
from sandbox.criteria import (
    armaments,
    bindingness,
    certainty,
    great_power_test,
    impartiality,
    openness,
    preponderance,
    reach,
    regional_harmony,
    resolve,
    sanctions_and_force,
    universality,
)
from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.tested_threats import tested_threats
from sandbox.model.arrays import Bools
from sandbox.model.attack_weights import attack_weights
from sandbox.model.draft import Draft
from sandbox.model.treaty_model import TreatyModel
from sandbox.treaty.articles import Admission, Aggressors, Place, Rung
from sandbox.treaty.limits import Limit
from sandbox.treaty.settings import Mood

#: What the name of collective security asks besides universality, which may be met partly.
_OF_COLLECTIVE_SECURITY = (
    impartiality.CRITERION,
    certainty.CRITERION,
    bindingness.CRITERION,
    preponderance.CRITERION,
    resolve.CRITERION,
)


class AllOf:
    """Several requirements at once."""

    def __init__(self, *parts: Requirement) -> None:
        self.parts = parts

    def separate(self, trial: Trial) -> bool:
        # Each of them, not only up to the first.
        broken = [part.separate(trial) for part in self.parts]
        return any(broken)

    def cuts(self) -> list[Cut]:
        return [cut for part in self.parts for cut in part.cuts()]

    def rows(self) -> list[Row]:
        return [row for part in self.parts for row in part.rows()]


class WeakestBreaking:
    """No coalition breaks kept pledges with less strength than a share of what breaks the ideal."""

    def __init__(self, ratio: float, before: Draft, arithmetic: ThreatArithmetic) -> None:
        self.ratio, self.before, self.arithmetic = ratio, before, arithmetic
        self._made: dict[tuple[object, ...], ThreatCut] = {}

    def separate(self, trial: Trial) -> bool:
        broken = [cut.tighten(trial.chosen) for cut in self._made.values()]
        if any(broken):
            return True
        model = trial.after.model
        threats = tested_threats(model)
        critical, ideal = threats.critical, threats.ideal_critical
        if critical.share is None or critical.victim is None:
            return False
        if critical.share >= self.ratio * (1.0 if ideal is None else ideal):
            return False
        world = model.world
        coalition = tuple(sorted(world.place(code) for code in critical.coalition))
        threat = Threat(coalition, world.place(critical.victim))
        always = self.before.model.covers(list(coalition), threat.victim)
        terms = self.arithmetic.kept_terms(threat, model, always=always)
        key = (threat, terms.own, terms.opposed, terms.escapes.tobytes())
        cut = ThreatCut(terms, Mood.HESITANT, self.arithmetic.choices.place)
        return self._made.setdefault(key, cut).tighten(trial.chosen)

    def cuts(self) -> list[Cut]:
        return list(self._made.values())

    def rows(self) -> list[Row]:
        return []


def requirement_of(
    goal: Goal, before: Draft, arithmetic: ThreatArithmetic, new_column: Callable[[], int]
) -> Requirement:
    """Return what a goal requires.

    before: the draft whose threats stay the test; new_column: makes a column of the master.
    """
    if isinstance(goal, AllSign):
        rest = requirement_of(goal.goal, before, arithmetic, new_column)
        return AllSignToo(rest, goal.ratio, arithmetic.choices)
    maker = _Maker(before, arithmetic, new_column)
    if isinstance(goal, ThreatHeld):
        return OneThreat(goal, before, arithmetic)
    if isinstance(goal, AllHeld):
        return EveryCoalition(goal, before, arithmetic)
    if isinstance(goal, ShareHeld):
        by_great_powers = goal.attacks is Attacks.GREAT_POWERS
        return maker.held(goal.percent / 100, goal.mood, by_great_powers=by_great_powers)
    if isinstance(goal, CriterionMet):
        return maker.criterion(goal.key)
    return maker.name(goal)


class _Maker:
    """Makes the requirements of one problem."""

    def __init__(
        self, before: Draft, arithmetic: ThreatArithmetic, new_column: Callable[[], int]
    ) -> None:
        self.before, self.arithmetic, self.new_column = before, arithmetic, new_column
        self.choices: Choices = arithmetic.choices
        self.treaty = self.choices.draft.treaty
        #: Do choices leave it as it is which attacks are needed?
        self.is_fixed = self.treaty.arms.reduction == 0

    def criterion(self, key: str) -> Requirement:
        great = great_power_test.CRITERION.key
        if key == great:
            share = self._limit(great_power_test.MET)
            return self.held(share, Mood.HESITANT, by_great_powers=True)
        fixed = {
            bindingness.CRITERION.key: text.bound_tightly,
            universality.CRITERION.key: text.nearly_all_states,
            reach.CRITERION.key: text.covers_attacks,
        }
        if key in fixed:
            return fixed[key](self.choices)
        if key == impartiality.CRITERION.key:
            return self._if(self.treaty.casus.aggressors is Aggressors.ANY)
        if key == openness.CRITERION.key:
            return self._if(self.treaty.parties.admission is Admission.OPEN)
        if key == sanctions_and_force.CRITERION.key:
            return text.owed_by_half(self.choices)
        if key == regional_harmony.CRITERION.key:
            order = self.treaty.order
            return self._if(order.place is Place.REGIONAL and order.supports and order.supported)
        if not self.is_fixed:
            return text.FixedRows([text.any_parties(self.choices)])
        if key == preponderance.CRITERION.key:
            weakest = WeakestBreaking(
                self._limit(preponderance.CRITICAL), self.before, self.arithmetic
            )
            return AllOf(self._kept(self._limit(preponderance.MET), 0.0), weakest)
        if key == armaments.CRITERION.key:
            return self._kept(self._limit(armaments.MET), self.treaty.arms.growth)
        if key == certainty.CRITERION.key:
            return self._owed(self._limit(certainty.MET))
        if key == resolve.CRITERION.key:
            return self._upheld(self._limit(resolve.MET))
        return text.FixedRows([text.any_parties(self.choices)])

    def name(self, goal: NameReached) -> Requirement:
        if goal.name is not DraftName.COLLECTIVE_SECURITY:
            return text.FixedRows([])
        parts = [self.criterion(criterion.key) for criterion in _OF_COLLECTIVE_SECURITY]
        return AllOf(*parts, text.broad(self.choices, self.new_column()))

    def held(self, share: float, mood: Mood, *, by_great_powers: bool) -> Requirement:
        """Require that a share of the attacks needed is held."""
        if not self.is_fixed:
            return text.FixedRows([])
        world = self.before.world
        by = world.great if by_great_powers else np.ones(len(world), dtype=bool)
        cuts = Cuts(self.before, self.arithmetic, mood)

        def lost(model: TreatyModel) -> Bools:
            outcomes = attack_outcomes(model)
            held = outcomes.hesitant if mood is Mood.HESITANT else outcomes.resolute
            return outcomes.covered & ~held

        def of(threat: Threat, trial: Trial, gate: int) -> list[Cut]:
            return [cuts.against(threat, trial, gate=gate)]

        return self._share(share, needed_attacks(self.choices, self.before, by), lost, of)

    def _kept(self, share: float, growth: float) -> Requirement:
        """Require that kept pledges hold a share of the attacks, by aggressors that have grown."""
        made: dict[tuple[object, ...], Cut] = {}

        def lost(model: TreatyModel) -> Bools:
            return attack_outcomes(model).covered & ~tested_threats(model).kept_after(growth)

        def of(threat: Threat, trial: Trial, gate: int) -> list[Cut]:
            terms = self.arithmetic.kept_terms(threat, trial.after.model, growth)
            key = (threat, terms.own, terms.opposed, terms.escapes.tobytes())
            if key not in made:
                made[key] = ThreatCut(terms, Mood.HESITANT, self.choices.place, gate)
            return [made[key]]

        everyone = np.ones(len(self.before.world), dtype=bool)
        counted = needed_attacks(self.choices, self.before, everyone)
        return self._share(share, counted, lost, of)

    def _owed(self, share: float) -> Requirement:
        """Require that force is owed, and no vote blocks, in a share of the attacks."""
        made: dict[tuple[object, ...], Cut] = {}
        model = self.choices.draft.model

        def lost(model: TreatyModel) -> Bools:
            return attack_outcomes(model).covered & ~certainty.owed(tested_threats(model))

        def of(threat: Threat, trial: Trial, gate: int) -> list[Cut]:
            now = trial.after.model
            terms = self.arithmetic.kept_terms(threat, now)
            blocked = bool(now.blocks[list(threat.coalition), threat.victim].any())
            rungs = model.after_finding(self.choices.rung, blocked=blocked)
            key = (threat, blocked, terms.own, terms.escapes.tobytes())
            if key not in made:
                made[key] = OwedCut(terms, rungs >= Rung.MANDATORY, gate)
            return [made[key]]

        everyone = np.ones(len(self.before.world), dtype=bool)
        counted = needed_attacks(self.choices, self.before, everyone)
        return self._share(share, counted, lost, of)

    def _upheld(self, share: float) -> Requirement:
        """Require that a share of what kept pledges hold against great powers is upheld.

        Counted are the threats by one or two great powers that the pledges of the draft as it
        stands hold; such as other pledges would hold besides count only where they are upheld.
        """
        model, before = self.choices.draft.model, tested_threats(self.before.model)
        powers = np.flatnonzero(model.world.great).tolist()
        coalitions = (*((one,) for one in powers), *combinations(powers, 2))
        stands = before.great.held
        weight = attack_weights(model.world).weight
        weights = np.array([weight[list(coalition)].sum(axis=0) for coalition in coalitions])
        weights = weights.reshape(len(coalitions), len(model.world))
        always, perhaps = covered_victims(self.choices)
        possible = beyond_the_victim(model, coalitions) & (always | perhaps)
        counted = Counted(coalitions, weights * (stands | possible), ~stands)
        cuts = Cuts(self.before, self.arithmetic, Mood.HESITANT)

        def lost(model: TreatyModel) -> Bools:
            threats = tested_threats(model)
            return ~(threats.great.held & threats.hesitant_great)

        def of(threat: Threat, trial: Trial, gate: int) -> list[Cut]:
            return [cuts.against(threat, trial, gate=gate)]

        return self._share(share, counted, lost, of)

    def _share(
        self,
        share: float,
        counted: Counted,
        lost: Callable[[TreatyModel], Bools],
        cuts: Callable[[Threat, Trial, int], list[Cut]],
    ) -> Requirement:
        return ShareOfThreats(
            share,
            counted,
            self.before,
            self.choices,
            lost=lost,
            cuts=cuts,
            new_column=self.new_column,
        )

    def _if(self, fulfilled: bool) -> Requirement:
        return text.FixedRows([text.any_parties(self.choices)]) if fulfilled else text.impossible()

    def _limit(self, limit: Limit) -> float:
        return self.treaty.settings.limits.of(limit)
