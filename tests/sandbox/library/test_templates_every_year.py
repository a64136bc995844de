"""With the published tables imported, every template can be tested in every year it covers."""

from __future__ import annotations

import pytest

from sandbox.model.treaty_model import TreatyModel
from sandbox.response.respond import threat_numbers
from sandbox.treaty.articles import Instrument
from sandbox.treaty.templates import template, template_info, template_names

#: Every tenth year by default, and all others under -m slow.
YEARS = [
    pytest.param(year, marks=[pytest.mark.slow] if year % 10 else []) for year in range(1920, 2023)
]

#: Members that were no states of the system: India and Haiti in the League, Ukraine and
#: Byelorussia in the United Nations; and members under occupation, whom the League counted on.
SUCH = {"IND", "HAI", "UKR", "BLR"}


@pytest.mark.parametrize("year", YEARS)
def test_every_template_of_the_year_has_parties_and_answers_a_threat(full, year):
    world = full.world(year)
    for name in template_names():
        info = template_info(name)
        if not info.first <= year <= info.last:
            continue
        treaty = template(name, year)
        present = treaty.bound & set(world.codes)
        if not (name.startswith("league") and 1936 < year < 1945):
            displaced = {one.code for one in world.displaced}
            assert treaty.bound - present - displaced <= SUCH | {"PHI", "SYR", "LEB"}, (name, year)
        victim = world.place(min(present - {"RUS"}))
        numbers = threat_numbers(
            TreatyModel(treaty, world), [world.place("RUS")], victim, Instrument.FORCE
        )
        assert numbers.opposed[0] > 0, (name, year)
        assert numbers.able.any() or len(present) < 3, (name, year)
