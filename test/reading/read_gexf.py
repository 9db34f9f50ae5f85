"""Reads GEXF files with networkx and prints what it saw as JSON.

usage: read_gexf.py FILE…   (output: a list of {"directed", "nodes": {id: attributes}, "edges": {id: [source, target, attributes]}})
networkx 2.8 knows GEXF up to 1.2draft; 1.3 changed nothing of what is used here but `kind`, so the namespace is renamed.
"""

import io
import json
import sys

import networkx


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    text = text.replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
    text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    graph = networkx.MultiDiGraph(networkx.read_gexf(io.BytesIO(text.encode("utf-8"))))
    return {
        "directed": graph.is_directed(),
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": {data.pop("id"): [source, target, data] for source, target, data in graph.edges(data=True)},
    }


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
