"""Networks and maps for other programs: well formed whatever a treaty is called."""

from __future__ import annotations

import base64
import json
import re
import zlib
from io import BytesIO

import networkx as nx
import pytest

from sandbox import load_world, open_treaty
from sandbox.model.draft import Draft
from sandbox.report.documents.network_files import WRITERS, network_file
from sandbox.world.network import Relation
from ui.map.geojson import geojson

NAMES = (
    "=HYPERLINK('x')",
    "<b>&amp; \"quoted\" 'twice' ]]> -->",
    "עצרת האומות \u202e emoji \U0001f54a",
    "x" * 500,
)
READERS = {".graphml": nx.read_graphml, ".gexf": nx.read_gexf}


def draft_called(name: str) -> Draft:
    return Draft(open_treaty("league@1935").with_(name=name), load_world(1935))


@pytest.mark.tenth
@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_network_can_be_read_again_under_any_name(name, ending):
    draft = draft_called(name)
    graph = draft.world.border_graph()
    written = network_file(graph, draft, Relation.BORDERS, ending)
    again = READERS[ending](BytesIO(written))
    assert set(again) == set(graph)
    assert again.number_of_edges() == graph.number_of_edges()
    packed = re.search(rb"covenant-manifest (\S+) -->", written)
    manifest = json.loads(zlib.decompress(base64.b64decode(packed[1])))
    assert manifest["treaties"][0]["name"] == name


@pytest.mark.tenth
@pytest.mark.parametrize("name", NAMES)
def test_a_map_can_be_read_again_under_any_name(name):
    whole = json.loads(geojson(draft_called(name)))
    assert whole["covenant"]["treaties"][0]["name"] == name
    assert len(whole["features"]) == 66
