#!/usr/bin/env python3
"""How fast the index finds wordings, and scikit-learn and tantivy beside it, in one run on one machine.

usage: compare.py [--sizes 1000,10000,100000,1000000] [--peers-up-to 100000] [--queries 1000] [--json FILE] COMMAND...

COMMAND is what finds phrases: `parley match`. It is called as `COMMAND --phrases FILE.jsonl --index-only`, gets queries
as JSON lines, and says in each answer how many microseconds it took; from its standard error are taken "built ... in
X ms" and "Y bytes a wording". Needs scikit-learn and tantivy from PyPI. One query at a time, one thread; at each
size the peers answer the same queries right after us, so that a busy machine slows all of them.

Ratios are the peer's median time over ours: above 1 we are faster. Building is compared with scikit-learn's fit.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import wordings  # noqa: E402

LIMIT = 3


def percentiles(took):
    took = sorted(took)
    return {"p50": took[len(took) // 2], "p95": took[int(len(took) * 0.95)], "p99": took[int(len(took) * 0.99)]}


def timed(search, queries):
    took = []
    for query in queries:
        start = time.perf_counter_ns()
        search(query)
        took.append((time.perf_counter_ns() - start) / 1000)
    return percentiles(took)


def ours(command, texts, queries):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "phrases.jsonl")
        with open(path, "w", encoding="utf8") as file:
            for number, text in enumerate(texts):
                file.write(json.dumps({"id": f"p{number}", "language": "en", "text": text}) + "\n")
        asked = "".join(json.dumps({"text": query, "language": "en"}) + "\n" for query in queries)
        # The first half of the queries once more in front: memory and caches are warm when it counts.
        warm = asked[: asked.index("\n", len(asked) // 2) + 1]
        run = subprocess.run(command + ["--phrases", path, "--index-only"], input=warm + asked, text=True,
                             capture_output=True, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    result = percentiles([answer["microseconds"] for answer in answers[-len(queries):]])
    for name, pattern in (("build_ms", r"in ([\d.]+) ms"), ("bytes", r"([\d.]+) bytes a wording")):
        found = re.search(pattern, run.stderr)
        result[name] = float(found.group(1)) if found else None
    return result


def while_adding(command, held, added, queries):
    """Lookups before, while and after `added` wordings are added to `held` ones, by phase."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("held.jsonl", "added.jsonl")]
        for path, texts, first in zip(paths, (held, added), (0, len(held))):
            with open(path, "w", encoding="utf8") as file:
                for number, text in enumerate(texts, first):
                    file.write(json.dumps({"id": f"p{number}", "language": "en", "text": text}) + "\n")
        asked = "".join(json.dumps({"text": query, "language": "en"}) + "\n" for query in queries)
        run = subprocess.run(command + ["--phrases", paths[0], "--adding", paths[1]], input=asked, text=True,
                             capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def scikit_learn(texts, queries):
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer
    start = time.perf_counter()
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5))
    index = vectorizer.fit_transform(texts).astype(np.float32).T.tocsr()
    built = (time.perf_counter() - start) * 1000

    def search(query):
        similarity = (vectorizer.transform([query]).astype(np.float32) @ index).toarray()[0]
        return int(similarity.argmax())

    return timed(search, queries) | {"build_ms": built}


def tantivy(texts, queries, ngrams):
    import tantivy
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=False, tokenizer_name="ngrams" if ngrams else "default")
    schema.add_integer_field("id", stored=True)
    index = tantivy.Index(schema.build())
    if ngrams:
        analyser = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(2, 3)).filter(tantivy.Filter.lowercase())
        index.register_tokenizer("ngrams", analyser.build())
    start = time.perf_counter()
    writer = index.writer(200_000_000, 1)
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, id=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    built = (time.perf_counter() - start) * 1000
    searcher = index.searcher()
    return timed(lambda query: searcher.search(index.parse_query(query, ["text"]), LIMIT), queries) | {"build_ms": built}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--peers-up-to", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--adding", type=int, default=0, help="measure lookups while so many wordings are added")
    parser.add_argument("--json", help="where to write all figures")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    if not given.command:
        parser.error("COMMAND is missing: for example `.build/release/parley match`")
    sizes = [int(size) for size in given.sizes.split(",")]
    texts = wordings.wordings(max(sizes))
    figures = []
    row = "{:>9} {:22} {:>9} {:>9} {:>9} {:>11} {:>8} {:>8}".format
    print(row("wordings", "", "p50 us", "p95 us", "p99 us", "build ms", "p50 x", "build x"))
    for size in sizes:
        queries = wordings.queries(given.queries, size)
        systems = {"parley": lambda q: ours(given.command, texts[:size], q)}
        if size <= given.peers_up_to:
            systems["scikit-learn char_wb"] = lambda q: scikit_learn(texts[:size], q)
            systems["tantivy words"] = lambda q: tantivy(texts[:size], q, ngrams=False)
            systems["tantivy 2-3-grams"] = lambda q: tantivy(texts[:size], q, ngrams=True)
        base = None
        for name, run in systems.items():
            result = run(queries if name == "parley" else queries[:400])
            base = base or result
            ratio = "" if name == "parley" else f"{result['p50'] / base['p50']:.1f}"
            known = result["build_ms"] and base["build_ms"]
            build = f"{result['build_ms'] / base['build_ms']:.1f}" if known and name != "parley" else ""
            print(row(size, name, *(f"{result[key]:.1f}" for key in ("p50", "p95", "p99")),
                      f"{result['build_ms']:.0f}" if result["build_ms"] else "?", ratio, build), flush=True)
            if name == "parley" and result["bytes"]:
                print(row("", f"  {result['bytes']:.0f} bytes a wording", "", "", "", "", "", ""))
            figures.append({"wordings": size, "system": name} | result)
    if given.adding:
        count = given.adding
        texts = wordings.wordings(2 * count)
        for name, options in (("the index", ["--index-only"]), ("with the gate", [])):
            phases = while_adding(given.command + options, texts[:count], texts[count:], wordings.queries(1000, count))
            print(f"\nwhile {count} wordings are added to {count}, {name}, in microseconds")
            for phase in phases:
                print(f"  {phase['phase']:14} {phase['lookups']:>7} lookups   p50 {phase['p50']:8.1f}   p99 {phase['p99']:8.1f}")
            quiet, busy, after = phases
            print(f"  p99 while adding: {busy['p99'] / after['p99']:.2f} times that of the quiet index afterwards, "
                  f"{busy['p99'] / quiet['p99']:.2f} times that of the one before, half its size", flush=True)
            figures += [{"system": f"adding, {name}"} | phase for phase in phases]
    if given.json:
        with open(given.json, "w", encoding="utf8") as file:
            json.dump(figures, file, indent=1)


if __name__ == "__main__":
    sys.exit(main())
