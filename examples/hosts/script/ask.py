#!/usr/bin/env python3
"""Asks the ess command from another language: JSON in, JSON out, and the exit status is the verdict."""

import json
import pathlib
import subprocess
import sys

ESS = pathlib.Path(__file__).resolve().parents[3] / "ess"


def assess(kind, facts, on, lang="fr"):
    """Returns the assessment of a dossier; raises ValueError with every fault of one that is malformed."""
    dossier = json.dumps({"kind": kind, "on": on, "facts": facts})
    run = subprocess.run(
        [str(ESS), "assess", "-", "--format", "json", "--lang", lang],
        input=dossier, capture_output=True, text=True, encoding="utf-8")
    if run.returncode == 2:
        raise ValueError(run.stderr)
    return json.loads(run.stdout)["assessments"][0]


def main():
    town = {"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": 50001.00}
    answer = assess("scic-register", {"capital": 100000.00, "shareValue": 100.00, "holdings": [town]}, "2026-11-23")
    print(answer["verdict"], "—", answer["words"]["verdict"])
    for finding in answer["words"]["findings"]:
        print("  ", finding["title"], "—", finding["verdict"])
    try:
        assess("scic-register", {"capital": -1, "holdings": []}, "2026-11-23")
    except ValueError as faults:
        print(str(faults).strip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
