"""Reads GraphML files with networkx and igraph and prints what they saw as JSON.

usage: read_graphml.py FILE…   (output: a list with {"networkx": graph, "igraph": graph} for each file)
graph: {"directed", "nodes": {id: attributes}, "edges": {id: [source, target, attributes]}}
igraph has no absent values: NaN, "" and false, which it gives for them, are left out.
"""

import json
import math
import sys

import igraph
import networkx


def with_networkx(path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    return {
        "directed": graph.is_directed(),
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": {key: [source, target, data] for source, target, key, data in graph.edges(keys=True, data=True)},
    }


def is_absent(value):
    return value is None or value is False or value == "" or (isinstance(value, float) and math.isnan(value))


def present(attributes):
    return {name: value for name, value in attributes.items() if name != "id" and not is_absent(value)}


def with_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    names = graph.vs["id"]
    return {
        "directed": graph.is_directed(),
        "nodes": {node["id"]: present(node.attributes()) for node in graph.vs},
        "edges": {
            edge["id"]: [names[edge.source], names[edge.target], present(edge.attributes())] for edge in graph.es
        },
    }


json.dump([{"networkx": with_networkx(path), "igraph": with_igraph(path)} for path in sys.argv[1:]], sys.stdout)
