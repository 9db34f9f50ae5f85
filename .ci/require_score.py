"""Reads the JSON report of score.py on the standard input; exit code 1 when a figure is below what is required."""

import argparse
import json
import sys

parser = argparse.ArgumentParser()
parser.add_argument("--f1", type=float, required=True)
parser.add_argument("--grounded", type=float, required=True)
required = parser.parse_args()

report = json.load(sys.stdin)
f1 = report["relations"].get("all", {"f1": 0.0})["f1"]
grounded = report["grounded"]
print(f"relations F1 {f1:.3f} (at least {required.f1:.2f}), grounded {grounded:.3f} (at least {required.grounded:.3f})")
sys.exit(0 if f1 >= required.f1 and grounded >= required.grounded and not report["missing_documents"] else 1)
