"""Whether two JSON reports have the same figures: all those of the first, the reference scorer's, must be in the second."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    reference = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    ours = json.load(file)


def differences(path, a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        for key in a:
            yield from differences(f"{path} {key}", a[key], b.get(key))
    elif isinstance(a, float) and isinstance(b, (int, float)):
        if abs(a - b) > 1e-9:
            yield f"{path}: {a} and {b}"
    elif a != b:
        yield f"{path}: {a} and {b}"


found = list(differences("", reference, ours))
print("\n".join(found) or "the figures are the same")
sys.exit(1 if found else 0)
