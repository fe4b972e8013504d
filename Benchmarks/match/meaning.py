#!/usr/bin/env python3
"""Whether what is answered means what was said: sentences that look alike, paraphrases, near misses, values in slots.

usage: meaning.py [--list KIND] [--json FILE] SETS COMMAND...

SETS is a folder with some of the files below, or a folder of such folders. COMMAND is what finds phrases:
`parley match`. LANG is a tag of a language (`en`, `zh-CN`).

    pairs-LANG.jsonl    kind, language, phrase, said: neither may be answered with the other. Each is held alone
    pack-LANG.jsonl     id, language, text, meaning: wordings that are held together, a phrase for each meaning
    queries-LANG.jsonl  text, language, meaning, kind (paraphrase, near-miss, outside), trap: asked of that pack
    demo-LANG.jsonl     language, phrase, said, kind (near-miss, paraphrase), health: asked of the demo pack
    slots-LANG.jsonl    language, template, said, expected ("N 12", "M 2.50 USD", "T 07:15", "D 05-02" or null)
    viplain.jsonl       text, phrase: Vietnamese without marks, asked of the demo pack (phrase null: nothing means it)
    tradzh.jsonl        text, phrase: traditional characters for a simplified sentence

Beside it, where scikit-learn is there, the nearest wording by TF-IDF of letters from a cosine on. It measures: the exit
status is 0 whatever comes of it.
"""
import argparse
import collections
import csv
import importlib.util
import json
import pathlib
import sys

from quality import Peer, lines, parley, share

DEMO = pathlib.Path(__file__).resolve().parents[2] / "packs" / "counter-essentials" / "phrases.csv"
THRESHOLDS = {"@0.80": 0.80, "@0.92": 0.92}
KINDS = {"N": "number", "M": "money", "T": "time", "D": "date", "-": "none"}  # The first letter of a slot's value.
FAILS = {"answered", "wrong", "filled"}
COLUMNS = {"paraphrase": ["right", "wrong", "shown"], "outside": ["answered", "missed"],
           "slots": ["carried", "wrong", "unread", "filled", "kept"]}
COLUMNS |= {"demo paraphrase": COLUMNS["paraphrase"], "vi-plain": COLUMNS["paraphrase"] + ["answered"],
            "trad-zh": COLUMNS["paraphrase"]}


def folders(sets):
    """The folder itself when it holds sets, else those in it."""
    sets = pathlib.Path(sets)
    return [sets] if any(sets.glob("*.jsonl")) else sorted(path for path in sets.iterdir() if any(path.glob("*.jsonl")))


def load(folder, name):
    return [row for path in sorted(folder.glob(f"{name}-*.jsonl")) for row in lines(path)]


def demo_pack():
    with DEMO.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    return [{"id": row[0], "language": language, "text": wording.strip(), "topic": row[1]}
            for row in rows[1:] for language, cell in list(zip(rows[0], row))[2:]
            for wording in cell.split(" | ") if wording.strip()]


def by_language(rows):
    lanes = collections.defaultdict(list)
    for row in rows:
        lanes[row["language"]].append(row)
    return lanes


def alone(command, rows):
    """Each row's `phrase` held as the only one of its language and asked for `said`: languages share a process."""
    lanes, answers = by_language(rows), {}
    for place in range(max(map(len, lanes.values()), default=0)):
        batch = [lane[place] for lane in lanes.values() if place < len(lane)]
        found, _ = parley(command, [{"id": "0", "language": row["language"], "text": row["phrase"]} for row in batch],
                          [{"text": row["said"], "language": row["language"]} for row in batch])
        answers |= {id(row): answer for row, answer in zip(batch, found, strict=True)}
    return [answers[id(row)] for row in rows]


def shown(answer, phrase):
    if answer["outcome"] == "answer":
        return "right" if answer["phrase"] == phrase else "wrong"
    return "shown" if phrase in (answer.get("suggestions") or [])[:3] else "missed"


def kept(answer):
    return {"answer": "answered", "suggest": "suggested"}.get(answer["outcome"], "missed")


def verdict(phrase, answer):
    return kept(answer) if phrase is None else shown(answer, phrase)


def peers(phrases, queries):
    """What the peer makes of queries asked of a pack: for each of them, by threshold, an answer as Parley's."""
    found = [{} for _ in queries]
    if not importlib.util.find_spec("sklearn"):
        return found
    packs = by_language(phrases)
    places = collections.defaultdict(list)
    for place, query in enumerate(queries):
        places[query["language"]].append(place)
    for language, asked in places.items():
        peer = Peer("char", packs[language])
        for place in asked:
            for name, threshold in THRESHOLDS.items():
                found[place][name], _ = peer.answer(queries[place]["text"], threshold)
    return found


def peer_pairs(rows):
    """Whether the peer would answer a pair's sentence with the other; its weights are those of all of the language."""
    found = {id(row): {} for row in rows}
    if importlib.util.find_spec("sklearn"):
        for lane in by_language(rows).values():
            peer = Peer("char", [{"id": "0", "text": row["phrase"]} for row in lane])
            said = peer.vectors.transform([row["said"] for row in lane])
            held = peer.vectors.transform([row["phrase"] for row in lane])
            for row, cosine in zip(lane, said.multiply(held).sum(axis=1).A1):
                found[id(row)] = {name: "answered" if cosine >= threshold else "kept"
                                  for name, threshold in THRESHOLDS.items()}
    return [found[id(row)] for row in rows]


def value(slot):
    """A slot's value in the notation of the sets."""
    (kind, fields), = slot["value"].items()
    if kind == "number":
        return f"N {fields['_0']}"
    if kind == "money":
        return f"M {fields['hundredths'] // 100}.{fields['hundredths'] % 100:02} {fields.get('currency') or '-'}"
    if kind == "time":
        return f"T {fields['hour']:02}:{fields['minute']:02}"
    if kind == "date":
        year = f"{fields['year']}-" if fields.get("year") is not None else ""
        return f"D {year}{fields['month']:02}-{fields['day']:02}"
    return f"{kind} {fields}"


def filled(expected, answer):
    """What became of a template: carried, wrong, unread (not answered), filled (it must not be), kept."""
    if answer["outcome"] != "answer":
        return "kept" if expected is None else "unread"
    if expected is None:
        return "filled"
    return "carried" if [value(slot) for slot in answer.get("slots") or []] == [expected] else "wrong"


def measure(folder, command):
    """A record of each line of a folder: section, kind, language, verdict, those of the peer, and what to print."""
    records = []

    def note(section, kind, language, came, told, answer, peer=None):
        values = [value(slot) for slot in answer.get("slots") or []]
        told += f": {answer['outcome']} {answer.get('phrase') or ''} {values or ''} ({answer.get('reason', '')})"
        records.append({"folder": folder.name, "section": section, "kind": kind, "language": language,
                        "verdict": came, "told": told, "peers": peer or {}})

    pairs = load(folder, "pairs")
    pairs += [pair | {"phrase": pair["said"], "said": pair["phrase"]} for pair in pairs]
    for pair, answer, peer in zip(pairs, alone(command, pairs), peer_pairs(pairs)):
        came = "answered" if answer["outcome"] == "answer" else "kept"
        note("pairs", pair["kind"], pair["language"], came, f"“{pair['said']}” for “{pair['phrase']}”", answer, peer)

    def ask(phrases, rows):
        """Rows of section, kind, language, text and phrase (None: nothing means it), asked of one pack."""
        if not rows:
            return
        queries = [{"text": row["text"], "language": row["language"]} for row in rows]
        answers, _ = parley(command, phrases, queries)
        for row, answer, peer in zip(rows, answers, peers(phrases, queries), strict=True):
            others = {name: verdict(row["phrase"], other) for name, other in peer.items()}
            note(row["section"], row["kind"], row["language"], verdict(row["phrase"], answer),
                 f"“{row['text']}”" + (f" for {row['phrase']}" if row["phrase"] else ""), answer, others)

    pack = [{"id": row["meaning"], "language": row["language"], "text": row["text"]} for row in load(folder, "pack")]
    ask(pack, [{"section": row["kind"], "kind": row["trap"] or row["kind"], "language": row["language"],
                "text": row["text"], "phrase": row["meaning"]} for row in load(folder, "queries")])

    demo = demo_pack()
    rows = [{"section": "demo paraphrase" if row["kind"] == "paraphrase" else "demo near-miss",
             "kind": row["kind"] if row["kind"] == "paraphrase" else "health" if row["health"] else "other",
             "language": row["language"], "text": row["said"],
             "phrase": row["phrase"] if row["kind"] == "paraphrase" else None} for row in load(folder, "demo")]
    if (folder / "viplain.jsonl").exists():
        rows += [{"section": "vi-plain", "kind": "plain" if row["phrase"] else "none", "language": "vi",
                  "text": row["text"], "phrase": row["phrase"]} for row in lines(folder / "viplain.jsonl")]
    if (folder / "tradzh.jsonl").exists():
        names = {phrase["text"]: phrase["id"] for phrase in demo if phrase["language"] == "zh-CN"}
        traditional = lines(folder / "tradzh.jsonl")
        demo += [{"id": text, "language": "zh-CN", "text": text}
                 for text in sorted({row["phrase"] for row in traditional} - {None} - names.keys())]
        rows += [{"section": "trad-zh", "kind": "trad-zh", "language": "zh-CN", "text": row["text"],
                  "phrase": names.get(row["phrase"], row["phrase"])} for row in traditional]
    ask(demo, rows)

    slots = [row | {"phrase": row["template"]} for row in load(folder, "slots")]
    for row, answer in zip(slots, alone(command, slots)):
        note("slots", KINDS[(row["expected"] or "-")[0]], row["language"], filled(row["expected"], answer),
             f"“{row['said']}” in “{row['template']}”, {row['expected']} wanted", answer)
    return records


def count(records, *verdicts):
    return sum(record["verdict"] in verdicts for record in records)


def shares(records, column):
    """How many records count for a column, of how many."""
    section = records[0]["section"] if records else ""
    if section in ("slots", "vi-plain"):
        isNone = column in ("filled", "kept", "answered")
        records = [record for record in records if (record["kind"] == "none") == isNone]
    return count(records, *(["right", "shown"] if column == "shown" else [column])), len(records)


def table(section, records):
    """By kind and language how many fail; for what has several ends, by language each end in per cent."""
    languages = list(dict.fromkeys(record["language"] for record in records))
    names = list(dict.fromkeys(name for record in records for name in record["peers"]))
    print(f"\n{section}, by language" + ("" if section in COLUMNS else ": answered, though they must not be"))
    if section in COLUMNS:
        columns = COLUMNS[section]
        print(" " * 18 + "".join(f"{column:>12}" for column in columns))
        parts = [(language, [r for r in records if r["language"] == language]) for language in languages]
        for label, some in parts + [("all", records)]:
            figures = (shares(some, column) for column in columns)
            print(f"  {label:16}" + "".join(f"{share(*figure):10.1f} %" if figure[1] else f"{'-':>12}"
                                            for figure in figures))
        for name in names:
            judged = [record | {"verdict": record["peers"][name]} for record in records if name in record["peers"]]
            print(f"  {'peer ' + name:16}" + "".join(f"{share(*shares(judged, c)):10.1f} %" for c in columns))
        return
    kinds = sorted({record["kind"] for record in records})
    print(" " * 14 + "".join(f"{language:>6}" for language in languages) + f"{'all':>6}{'of':>6}{'%':>7}"
          + "".join(f"{name:>8}" for name in names))
    for kind in kinds + ["all"]:
        some = [record for record in records if kind in (record["kind"], "all")]
        fails = collections.Counter(record["language"] for record in some if record["verdict"] in FAILS)
        beside = [sum(record["peers"].get(name) in FAILS for record in some) for name in names]
        print(f"  {kind:12}" + "".join(f"{fails[language]:6}" for language in languages)
              + f"{sum(fails.values()):6}{len(some):6}{share(sum(fails.values()), len(some)):7.2f}"
              + "".join(f"{number:8}" for number in beside))


def totals(records):
    """The lines of totals: counts, what is wanted, whether it falls short, and the kinds or languages that do."""
    of = collections.defaultdict(list)
    for record in records:
        of[record["section"]].append(record)

    def worst(some, key, *verdicts):
        parts = collections.defaultdict(list)
        for record in some:
            parts[record[key]].append(record)
        return {name: share(count(part, *verdicts), len(part)) for name, part in parts.items()}

    rows = []

    def total(name, some, verdicts, most=None, least=None, words="", beyond=()):
        if not some:
            return
        percent = share(count(some, *verdicts), len(some))
        wanted = f"<= {most:g} %" if most is not None else f">= {least:g} %" if least is not None else ""
        isShort = bool(beyond) or (most is not None and percent > most) or (least is not None and percent < least)
        rows.append({"name": name, "count": count(some, *verdicts), "of": len(some), "percent": percent,
                     "wanted": wanted + words, "short": isShort, "beyond": list(beyond)})

    pairs, words = of["pairs"], worst(of["pairs"], "kind", "answered")
    total("pairs answered", pairs, ["answered"], most=1, words=", no kind over 2 %, 0 in denial and patient",
          beyond=[f"{kind} {percent:.2f} %" for kind, percent in sorted(words.items())
                  if percent > (0 if kind in ("denial", "patient") else 2)])
    total("near misses answered", of["near-miss"], ["answered"], most=0.5)
    right = worst(of["paraphrase"], "language", "right")
    total("paraphrases right", of["paraphrase"], ["right"], least=82, words=", no language under 70",
          beyond=[f"{language} {percent:.1f} %" for language, percent in right.items() if percent < 70])
    total("paraphrases wrong", of["paraphrase"], ["wrong"])
    total("paraphrases shown", of["paraphrase"], ["right", "shown"], least=98)
    total("outside missed", of["outside"], ["missed"], least=95)
    total("outside answered", of["outside"], ["answered"])
    health = [record for record in of["demo near-miss"] if record["kind"] == "health"]
    total("demo near misses answered", of["demo near-miss"], ["answered"], most=0.5)
    total("  of health", health, ["answered"])
    total("demo paraphrases right", of["demo paraphrase"], ["right"])
    total("demo paraphrases shown", of["demo paraphrase"], ["right", "shown"])
    mustnot = [record for record in of["slots"] if record["kind"] == "none"]
    must = [record for record in of["slots"] if record["kind"] != "none"]
    total("slots wrong", must, ["wrong"], most=0)
    total("slots carried", must, ["carried"], least=90)
    total("slots filled that must not", mustnot, ["filled"], most=0)
    plain = [record for record in of["vi-plain"] if record["kind"] == "plain"]
    total("vi-plain right", plain, ["right"])
    total("vi-plain shown", plain, ["right", "shown"])
    total("vi-plain answered", [record for record in of["vi-plain"] if record["kind"] == "none"], ["answered"])
    total("trad-zh right", of["trad-zh"], ["right"])
    return rows


def report(name, records):
    print(f"\n== {name}")
    sections = list(dict.fromkeys(record["section"] for record in records))
    for section in sections:
        table(section, [record for record in records if record["section"] == section])
    print()
    for row in totals(records):
        print(f"  {row['name']:28}{row['count']:6} of {row['of']:5} {row['percent']:7.2f} %"
              + (f"  {'SHORT' if row['short'] else 'ok   '} wanted {row['wanted']}" if row["wanted"] else "")
              + (f"; beyond: {', '.join(row['beyond'])}" if row["beyond"] else ""), flush=True)


def is_short(record):
    """Whether a line is one to list: a wrong answer, or a right one that did not come."""
    return record["verdict"] in FAILS | {"unread"} or (
        record["section"] == "outside" and record["verdict"] != "missed") or (
        record["section"] in COLUMNS and record["kind"] != "none" and record["verdict"] in ("shown", "missed")
        and record["section"] != "outside")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", metavar="KIND",
                        help="print failing lines of a kind or section (denial, near-miss, slots …), or of `all`")
    parser.add_argument("--json", help="where to write all figures")
    parser.add_argument("sets")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    if not importlib.util.find_spec("sklearn"):
        print("scikit-learn is not here: no peer beside it")
    records, figures = [], {}
    for folder in folders(given.sets):
        some = measure(folder, given.command)
        report(folder.name, some)
        figures[folder.name] = totals(some)
        records += some
    if len(figures) > 1:
        report("all folders", records)
        figures["all"] = totals(records)
    if given.list:
        print()
    for record in records:
        if given.list in ("all", record["kind"], record["section"]) and is_short(record):
            print(f"{record['section']} {record['kind']} {record['language']} {record['verdict']}: {record['told']}")
    if given.json:
        told = json.dumps({"totals": figures, "records": records}, ensure_ascii=False, indent=1)
        pathlib.Path(given.json).write_text(told, encoding="utf8")


if __name__ == "__main__":
    sys.exit(main())
