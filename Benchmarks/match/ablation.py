#!/usr/bin/env python3
"""What each licence earns and what it costs: the pairs and the queries of sets, with it withheld.

usage: ablation.py [--json FILE] SETS COMMAND...

SETS is a folder of sets as in meaning.py, COMMAND is `parley match`, which lists its licences with `--licences`, one a
line, and withholds one with `--without LICENCE`. A licence earns the right answers that are lost without it, and costs
the wrong ones that go without it: pairs answered with one another, near misses and other subjects answered, paraphrases
answered with another meaning. Withholding a licence takes away answers only, so only pairs that were answered are asked
again; queries all are, since what two phrases could have meant may be plain without one of them.
"""
import argparse
import json
import pathlib
import subprocess
import sys

from meaning import alone, folders, load, verdict
from quality import parley

WRONG = {"answered", "wrong"}


def pairs_answered(command, pairs):
    return [pair for pair, answer in zip(pairs, alone(command, pairs)) if answer["outcome"] == "answer"]


def verdicts(command, packs):
    """Of each query of each pack (phrases, queries) what came of it."""
    came = []
    for phrases, queries in packs:
        asked = [{"text": query["text"], "language": query["language"]} for query in queries]
        answers, _ = parley(command, phrases, asked)
        came += [verdict(query["meaning"], answer) for query, answer in zip(queries, answers, strict=True)]
    return came


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", help="where to write all figures")
    parser.add_argument("sets")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    run = subprocess.run(given.command + ["--licences"], text=True, capture_output=True, check=True)
    licences = [line for line in run.stdout.splitlines() if line.strip()]

    pairs, packs = [], []
    for folder in folders(given.sets):
        one_way = load(folder, "pairs")
        pairs += one_way + [pair | {"phrase": pair["said"], "said": pair["phrase"]} for pair in one_way]
        phrases = [{"id": row["meaning"], "language": row["language"], "text": row["text"]} for row in load(folder, "pack")]
        if phrases:
            packs.append((phrases, load(folder, "queries")))
    answered, before = pairs_answered(given.command, pairs), verdicts(given.command, packs)
    kinds = [query["kind"] for _, queries in packs for query in queries]
    inside = kinds.count("paraphrase")
    print(f"with all {len(licences)} licences: {before.count('right')} of {inside} paraphrases right, "
          f"{before.count('wrong')} wrong; {len(answered)} of {len(pairs)} pairs and {before.count('answered')} of "
          f"{len(kinds) - inside} near misses and other subjects answered")
    row = "  {:38} {:>7} {:>7} {:>7} {:>7} {:>10}".format
    print(row("without", "earns", "costs", "(pairs", "queries)", "wrong come"))
    figures = []
    for licence in licences:
        command = given.command + ["--without", licence]
        after = verdicts(command, packs)
        changes = list(zip(before, after))
        lost = sum(one == "right" != other for one, other in changes)
        go = sum(one in WRONG and other not in WRONG for one, other in changes)
        come = sum(other in WRONG and one not in WRONG for one, other in changes)
        fewer = len(answered) - len(pairs_answered(command, answered))
        print(row(licence, lost, fewer + go, fewer, go, come), flush=True)
        figures.append({"licence": licence, "earns": lost, "pairs": fewer, "queries": go, "come": come})
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(figures, ensure_ascii=False, indent=1), encoding="utf8")


if __name__ == "__main__":
    sys.exit(main())
