"""What was kept held against another: changes of treaties and verdicts, and runs done again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox import judge, load_world, open_treaty, stress_test
from sandbox.library.library import Library
from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import manifest
from sandbox.report.wording.revision_changes import treaty_changes, verdict_changes
from sandbox.report.wording.saved_run_changes import reopen
from sandbox.treaty.articles import Admission, Arms, Parties, Party
from sandbox.world.distance import DistanceMode


def said(changes) -> dict[str, tuple[list[str], list[str]]]:
    return {
        str(change.title): (list(map(str, change.before)), list(map(str, change.after)))
        for change in changes
    }


def test_a_treaty_differs_from_itself_in_nothing():
    assert treaty_changes(open_treaty("league@1935"), open_treaty("league@1935")) == ()


def test_only_the_articles_that_differ_are_told():
    before = open_treaty("league@1935")
    after = before.with_(arms=Arms(reduction=0.5), name="Other")
    assert said(treaty_changes(before, after)) == {
        "Name": (["League of Nations"], ["Other"]),
        "Arms": (
            ["The parties do not reduce their arms."],
            ["Each party reduces its arms by 50%."],
        ),
    }


def test_parties_are_told_by_who_came_and_went_and_whose_years_moved():
    before = open_treaty("league@1935")
    kept = tuple(party for party in before.parties.states if party.state not in ("FRN", "ITA"))
    states = (*kept, Party("ITA", 1930, None), Party("USA"))
    after = before.with_(parties=Parties(states, Admission.OPEN))
    assert said(treaty_changes(before, after))["Parties"] == (
        ["party only here: France", "other years here: Italy", "admission: by consent"],
        ["party only here: United States", "other years here: Italy", "admission: open"],
    )


def test_settings_that_differ_are_told_by_name():
    before = open_treaty("league@1935")
    settings = replace(before.settings, distance=DistanceMode.NONE)
    found = said(treaty_changes(before, before.with_(settings=settings)))
    assert list(found) == ["Settings of the test"]
    assert "none" in found["Settings of the test"][1][0]


def test_verdicts_are_told_where_they_differ():
    one, other = (judge(open_treaty(name)).to_dict() for name in ("league@1935", "ideal@1935"))
    found = said(verdict_changes(one, other))
    assert found["Verdict"] == (["paper promise"], ["collective security"])
    assert "impartiality" not in found
    assert found["resolve"][0][0].startswith("not met")
    assert verdict_changes(one, one) == ()
    assert verdict_changes(None, None) == ()
    assert said(verdict_changes(None, one))["Verdict"][1] == ["paper promise"]


@pytest.fixture
def keep(tmp_path):
    library = Library(tmp_path / "library.sqlite")

    def save(kind, result, *treaties):
        drafts = [Draft(treaty, load_world(treaties[0].year)) for treaty in treaties]
        return library.save_run("A run", kind, treaties, manifest(drafts), result.to_dict())

    yield save
    library.close()


def test_a_verdict_done_again_is_the_same_and_other_data_are_told(keep):
    treaty = open_treaty("league@1935")
    run = keep("judge", judge(treaty), treaty)
    again = reopen(run, load_world)
    assert again.changed == ()
    assert len(again.rows) == 13
    assert not any(row.differs for row in again.rows)

    def halved(year, *, interpolate):
        world = load_world(year)
        figures = world.indicators.copy()
        figures[world.place("USA")] /= 100
        return replace(world, indicators=figures)

    other = reopen(run, halved)
    assert "The data of 1935 changed" in str(other.changed[0])
    assert any(row.differs for row in other.rows)


@pytest.mark.tenth
def test_a_stress_test_with_a_wider_order_is_done_again_as_it_was(keep):
    treaty, wider = open_treaty("north-atlantic@1950"), open_treaty("un-charter@1950")
    test = stress_test(treaty, wider=wider, largest=3, pool="outsiders")
    again = reopen(keep("stress", test, treaty, wider), load_world)
    assert again.changed == ()
    assert [str(row.title) for row in again.rows][-1] == "Protected against at most 3"
    assert not any(row.differs for row in again.rows)
