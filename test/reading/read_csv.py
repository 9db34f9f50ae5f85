"""Reads CSV files with Python's csv module and prints their rows as JSON: a list of lists of lists."""

import csv
import json
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


json.dump([rows(path) for path in sys.argv[1:]], sys.stdout)
