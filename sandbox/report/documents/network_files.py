"""A network of states as GraphML or GEXF, for Gephi and other programs."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from io import BytesIO

import networkx as nx

from sandbox.model.draft import Draft
from sandbox.report.manifests.manifest import as_text
from sandbox.report.manifests.xml_text import xml_text
from sandbox.report.wording.state_facts import facts, states_manifest
from sandbox.world.network import Relation

#: The writers by the ending of a file.
WRITERS: dict[str, Callable[[nx.Graph, BytesIO], None]] = {
    ".graphml": nx.write_graphml_xml,
    ".gexf": nx.write_gexf,
}


def network_file(graph: nx.Graph, draft: Draft, relation: Relation, ending: str) -> bytes:
    """Return a network with the facts of its states; the manifest stands in a comment."""
    told = facts(draft)
    made = nx.Graph(relation=relation.value, world=draft.world.year)
    for code in graph:
        # These formats leave out what is not known.
        known = {name: fact for name, fact in told[code].items() if fact is not None}
        known["name"] = xml_text(known["name"])
        made.add_node(code, label=known["name"], **known)
    made.add_edges_from((one, other, {"relation": relation.value}) for one, other in graph.edges)
    out = BytesIO()
    WRITERS[ending](made, out)
    head, end, rest = out.getvalue().partition(b"?>")
    packed = base64.b64encode(zlib.compress(as_text(states_manifest(draft)).encode()))
    return head + end + b"\n<!-- covenant-manifest " + packed + b" -->" + rest
