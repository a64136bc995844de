"""The commands `templates` and `worlds`."""

from __future__ import annotations

import json


def test_templates_and_worlds_are_listed(printed):
    assert "league@1935" in printed("templates")
    assert [world["world"] for world in json.loads(printed("worlds", "--json"))].count(1935) == 1
    assert {template["name"] for template in json.loads(printed("templates", "--json"))} >= {
        "league",
        "ideal",
    }
