"""A draft without some of its parties, on the threats of the draft as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sandbox.model.draft import Draft
from sandbox.treaty.articles import Aggressors


def without(draft: Draft, states: Iterable[str], *, same_threats: bool = True) -> Draft:
    """Return a draft whose treaty some states have left; a wider order beside it stays as it is.

    same_threats: who may be an aggressor stays as in the draft. Otherwise a treaty against
    outsiders would turn on those who leave it. Those who leave are protected only where others than
    parties are.
    """
    treaty, year = draft.treaty, draft.world.year
    left = treaty.with_(parties=treaty.parties.removing(states, year))
    if same_threats and treaty.casus.aggressors is Aggressors.OUTSIDERS:
        bound = treaty.parties.bound_in(year)
        outsiders = tuple(code for code in draft.world.codes if code not in bound)
        casus = replace(treaty.casus, aggressors=Aggressors.NAMED, named=outsiders)
        left = left.with_(casus=casus)
    return replace(draft, treaty=left)
