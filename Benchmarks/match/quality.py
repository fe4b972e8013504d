#!/usr/bin/env python3
"""What is answered rightly and wrongly, Parley and scikit-learn's TF-IDF side by side on the same sets.

usage: quality.py [--json FILE] SETS COMMAND...

SETS is a folder of evaluation sets: each with `phrases.jsonl` (id, language, text, meaning) and `queries.jsonl` (text,
language, meaning; null when nothing that is held means it), or with `pairs.jsonl` (cached, query, language: two texts
that must not be taken for one another). COMMAND is what finds phrases: `parley match`. Needs scikit-learn.

In per cent: right, wrong and shown (right or among the suggestions) of the queries that have a meaning, false of those
that have none; precision is the share of right answers among all answers.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
PEERS = [("char_wb 2-5 @0.80", "char", 0.80), ("char_wb 2-5 @0.92", "char", 0.92), ("word 1-2 @0.92", "word", 0.92)]


def lines(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def parley(command, phrases, queries):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "phrases.jsonl")
        path.write_text("".join(json.dumps(phrase) + "\n" for phrase in phrases), encoding="utf8")
        asked = "".join(json.dumps({"text": q["text"], "language": q["language"]}) + "\n" for q in queries)
        run = subprocess.run(command + ["--phrases", str(path)], input=asked, text=True, capture_output=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    return answers, [answer["microseconds"] for answer in answers]


class Peer:
    """TF-IDF cosine, the nearest wording answers from a threshold on."""

    def __init__(self, kind, phrases):
        import numpy
        from sklearn.feature_extraction.text import TfidfVectorizer
        self.numpy, self.phrases = numpy, phrases
        self.vectors = (TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)) if kind == "char"
                        else TfidfVectorizer(ngram_range=(1, 2), max_features=5000))
        self.index = self.vectors.fit_transform([phrase["text"] for phrase in phrases]).astype(numpy.float32).T.tocsr()

    def answer(self, text, threshold):
        start = time.perf_counter_ns()
        near = (self.vectors.transform([text]).astype(self.numpy.float32) @ self.index).toarray()[0]
        best = int(near.argmax())
        took = (time.perf_counter_ns() - start) / 1000
        shown = [self.phrases[place]["id"] for place in self.numpy.argsort(-near)[:3] if near[place] > 0]
        isAnswer = near[best] >= threshold
        return {"outcome": "answer" if isAnswer else "suggest", "phrase": self.phrases[best]["id"] if isAnswer else None,
                "suggestions": shown}, took


def peers(phrases, queries):
    built = {}
    for name, kind, threshold in PEERS:
        try:
            peer = built.setdefault(kind, None) or Peer(kind, phrases)
        except ValueError:  # Its tokeniser found no word at all.
            continue
        built[kind] = peer
        pairs = [peer.answer(query["text"], threshold) for query in queries]
        yield name, [answer for answer, _ in pairs], [took for _, took in pairs]


def share(count, total):
    return 100 * count / total if total else 0.0


def score(phrases, queries, answers):
    meaning = {phrase["id"]: phrase["meaning"] for phrase in phrases}
    inside = [(q, a) for q, a in zip(queries, answers, strict=True) if q["meaning"] is not None]
    outside = [a for q, a in zip(queries, answers, strict=True) if q["meaning"] is None]
    said = [(q, a) for q, a in inside if a["outcome"] == "answer"]
    right = sum(meaning[a["phrase"]] == q["meaning"] for q, a in said)
    shown = sum(any(meaning.get(name) == q["meaning"]
                    for name in ([a["phrase"]] if a["outcome"] == "answer" else a["suggestions"][:3]))
                for q, a in inside)
    false = sum(a["outcome"] == "answer" for a in outside)
    return {"right": share(right, len(inside)), "wrong": share(len(said) - right, len(inside)),
            "false": share(false, len(outside)), "precision": share(right, len(said) + false),
            "shown": share(shown, len(inside))}


def traps(command, pairs):
    """Each pair alone, and all phrases of a language together: how many of the queries were answered with theirs."""
    alone = []
    for pair in pairs:
        phrase = {"id": "0", "language": pair["language"], "text": pair["cached"]}
        answers, _ = parley(command, [phrase], [{"text": pair["query"], "language": pair["language"]}])
        alone.append(answers[0]["outcome"] == "answer")
    phrases = [{"id": str(n), "language": p["language"], "text": p["cached"]} for n, p in enumerate(pairs)]
    together, _ = parley(command, phrases, [{"text": p["query"], "language": p["language"]} for p in pairs])
    taken = [answer["phrase"] == str(number) for number, answer in enumerate(together)]
    for kind in sorted({pair["type"] for pair in pairs}):
        places = [place for place, pair in enumerate(pairs) if pair["type"] == kind]
        yield kind, len(places), sum(alone[place] for place in places), sum(taken[place] for place in places)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", help="where to write all figures")
    parser.add_argument("sets")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    figures = []
    row = "{:14} {:20} {:>7} {:>7} {:>7} {:>10} {:>7} {:>9}".format
    print(row("set", "", "right", "wrong", "false", "precision", "shown", "p50 us"))
    for folder in sorted(pathlib.Path(given.sets).iterdir()):
        if not (folder / "phrases.jsonl").exists():
            continue
        phrases, queries = lines(folder / "phrases.jsonl"), lines(folder / "queries.jsonl")
        for name, answers, took in [("parley", *parley(given.command, phrases, queries)), *peers(phrases, queries)]:
            result = score(phrases, queries, answers) | {"p50": sorted(took)[len(took) // 2]}
            print(row(folder.name if name == "parley" else "", name, *(
                f"{result[key]:.2f}" for key in ("right", "wrong", "false", "precision", "shown")),
                f"{result['p50']:.0f}"), flush=True)
            figures.append({"set": folder.name, "system": name} | result)
    for path in sorted(pathlib.Path(given.sets).glob("*/pairs.jsonl")):
        print(f"\n{path.parent.name}: answered, though they must not be, by kind: the pair alone; all phrases together")
        pairs = lines(path)
        rows = list(traps(given.command, pairs))
        for kind, count, alone, together in rows:
            print(f"  {kind:16} {alone} of {count}; {together} of {count}")
        print(f"  {'parley, all':16} {sum(r[2] for r in rows)} of {len(pairs)}; {sum(r[3] for r in rows)} of {len(pairs)}")
        texts = [{"id": str(n), "text": pair["cached"]} for n, pair in enumerate(pairs)]
        for name, answers, _ in peers(texts, [{"text": pair["query"]} for pair in pairs]):
            taken = sum(answer["phrase"] == str(n) for n, answer in enumerate(answers))
            print(f"  {name:16} all phrases together: {taken} of {len(pairs)}")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(figures, indent=1), encoding="utf8")


if __name__ == "__main__":
    sys.exit(main())
