"""Packs: a large one from check to answers, installs that are killed, and disks that fill up meanwhile."""

import json
import os
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess
import threading
import time
from pathlib import Path

LANGUAGES = ["en", "th", "vi", "id"]
OPENINGS = {
    "en": ["Where is the {}?", "Do you have {}?", "How much is the {}?", "I would like {}, please."],
    "th": ["{}อยู่ที่ไหน", "มี{}ไหม", "{}ราคาเท่าไหร่", "ขอ{}หน่อย"],
    "vi": ["{} ở đâu?", "Có {} không?", "{} giá bao nhiêu?", "Cho tôi {}."],
    "id": ["Di mana {}?", "Ada {}?", "Berapa harga {}?", "Saya mau {}."],
}
SYLLABLES = {
    "en": [a + b for a in "bdfgklmnprstvw" for b in ("an", "el", "ir", "om", "up")],
    "th": [a + "า" + b for a in "กขคงจชดตทนบปพมยรลวส" for b in "กงดนบม"],
    "vi": [a + b for a in "bdghklmnprstvx" for b in ("áo", "ên", "ịt", "ồm", "ung")],
    "id": [a + b for a in "bdghjklmnprst" for b in ("aku", "eran", "isi", "omba", "utu")],
}


def write_pack(folder, count, version, languages=LANGUAGES, seed=1):
    """A pack of made-up things to ask for. Two versions differ in every tenth phrase."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(
        f"id: large\nversion: {version}\ntitle: Large\nlanguages: [{', '.join(languages)}]\nlicense: CC0-1.0\n"
        "author: Bench\nreviewed: true\n", encoding="utf8")
    generator = random.Random(seed)
    taken = {language: set() for language in languages}
    rows = ["id,topic," + ",".join(languages)]
    for number in range(count):
        cells = []
        for language in languages:
            changed = number % 10 == 0 and version != "1.0.0"
            while True:
                name = "".join(generator.choice(SYLLABLES[language]) for _ in range(4))
                if name not in taken[language]:
                    break
            taken[language].add(name)
            text = OPENINGS[language][(number + changed) % 4].format(name)
            cells.append(f'"{text}"')
        rows.append(f"p{number},bench," + ",".join(cells))
    (folder / "phrases.csv").write_text("\n".join(rows) + "\n", encoding="utf8")
    return folder


def texts(folder, language=0):
    lines = (folder / "phrases.csv").read_text(encoding="utf8").splitlines()[1:]
    return [line.split('"')[1 + 2 * language] for line in lines]


def measured(*command, check=True):
    """Runs a command: its output, seconds, and largest resident memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    errors = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    reader.start()
    output = process.stdout.read()
    reader.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if check and process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed: {errors[0]}")
    return output, time.monotonic() - start, usage.ru_maxrss / 1024


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def signed(parley, folder, key, work):
    file = work / f"{folder.name}.parleypack"
    measured(parley, "pack", "build", folder, "--key", key, "--out", file)
    return file


def keypair(parley, work):
    key = work / "bench.key"
    if not key.exists():
        measured(parley, "pack", "key", "--out", key)
    return key


def large(parley, work, service_class, count):
    """From the check to answers, and lookups meanwhile."""
    key = keypair(parley, work)
    folders = [write_pack(work / f"large-{version}", count, version) for version in ("1.0.0", "1.1.0")]
    size = sum(path.stat().st_size for path in folders[0].iterdir()) / 1e6
    print(f"{count} phrases in {len(LANGUAGES)} languages, {size:.1f} MB of text")
    _, took, peak = measured(parley, "pack", "check", folders[0])
    print(f"check, with collisions  {took:7.1f} s   peak {peak:4.0f} MiB")
    files = [work / "large-1.parleypack", work / "large-2.parleypack"]
    for folder, file in zip(folders, files):
        _, took, peak = measured(parley, "pack", "build", folder, "--key", key, "--out", file)
    print(f"build and sign          {took:7.1f} s   peak {peak:4.0f} MiB   {file.stat().st_size / 1e6:.1f} MB")
    _, took, peak = measured(parley, "pack", "verify", file, "--trust", f"{key}.pub")
    print(f"verify                  {took:7.1f} s   peak {peak:4.0f} MiB")
    data = work / "large-data"
    install = [parley, "pack", "install", "--trust", f"{key}.pub", "--data", data]
    os.environ["PARLEY_PACKS_DEFAULT"] = "none"
    _, took, peak = measured(*install, files[0])
    print(f"install, no service     {took:7.1f} s   peak {peak:4.0f} MiB   (300 wanted)")

    service = service_class(parley, data)
    questions = texts(folders[0])
    generator = random.Random(7)

    def ask():
        text = generator.choice(questions)
        start = time.monotonic()
        turn = service.turn(json.dumps({"text": text, "from": "en", "to": "th"}).encode())
        return (time.monotonic() - start) * 1000, turn["milliseconds"]["match"], turn["outcome"]

    for _ in range(50):
        ask()
    quiet = [ask() for _ in range(1000)]
    before = service.resident()
    busy, done = [], threading.Event()
    result = []

    def run():
        result.append(measured(*install, files[1]))
        done.set()

    thread = threading.Thread(target=run)
    thread.start()
    while not done.is_set():
        busy.append(ask())
    thread.join()
    _, took, _ = result[0]
    peak = next(int(line.split()[1]) / 1024 for line in Path(f"/proc/{service.process.pid}/status").read_text()
                .splitlines() if line.startswith("VmHWM"))
    print(f"install, by the service {took:7.1f} s   the service {before:.0f} MiB before, peak {peak:.0f} MiB")
    for name, turns in (("quiet", quiet), ("during the install", busy)):
        whole, match = [turn[0] for turn in turns], [turn[1] for turn in turns]
        answered = sum(turn[2] == "answer" for turn in turns)
        print(f"lookups, {name}: {len(turns)} ({answered} answered); lookup alone p50 {statistics.median(match):.2f} ms, "
              f"p99 {percentile(match, 0.99):.2f} ms; whole turn over HTTP p50 {statistics.median(whole):.1f} ms, "
              f"p99 {percentile(whole, 0.99):.1f} ms, longest {max(whole):.0f} ms")
    service.stop()


class Pair:
    """Two small versions, of which one is installed over the other."""

    def __init__(self, parley, work, count=2000):
        self.parley = parley
        self.key = keypair(parley, work)
        self.folders = [write_pack(work / f"small-{number}", count, f"{number}.0.0", ["en", "th"], seed=number)
                        for number in (1, 2)]
        self.files = [signed(parley, folder, self.key, work) for folder in self.folders]
        self.texts = [texts(folder) for folder in self.folders]
        self.count = count

    def command(self, data, number):
        return [str(self.parley), "pack", "install", str(self.files[number - 1]), "--trust", f"{self.key}.pub",
                "--allow-downgrade", "--data", str(data)]

    def verdict(self, data, generator):
        """The version that answers, or what is wrong."""
        database = sqlite3.connect(data / "parley.sqlite")
        whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database.close()
        if not whole:
            return "damaged"
        listed, _, _ = measured(self.parley, "pack", "list", "--json", "--data", data, check=False)
        packs = [json.loads(line) for line in listed.splitlines()]
        if len(packs) != 1 or packs[0]["phrases"] != self.count:
            return f"half: {listed.strip()}"
        version = int(packs[0]["version"][0])
        number = generator.randrange(self.count)
        said, _, _ = measured(self.parley, "match", self.texts[version - 1][number], "--data", data)
        if f"large/p{number}" not in said:
            return f"{version} does not answer p{number}"
        if [name for name in os.listdir(data / "packs") if name.startswith(".staging")]:
            return "a temporary folder is left"
        return version


def kills(parley, work, rounds, seed):
    generator = random.Random(seed)
    pair = Pair(parley, work)
    data = work / "kill-data"
    measured(*pair.command(data, 1))
    _, whole, _ = measured(*pair.command(data, 2))
    answers, old, new, wrong = 2, 0, 0, []
    for round_ in range(rounds):
        wanted = 3 - answers
        process = subprocess.Popen(pair.command(data, wanted), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(generator.uniform(0, whole))
        process.send_signal(signal.SIGKILL)
        process.wait()
        verdict = pair.verdict(data, generator)
        if verdict == answers:
            old += 1
        elif verdict == wanted:
            new += 1
        else:
            wrong.append(f"  round {round_}: {verdict}")
        answers = verdict if verdict in (1, 2) else answers
    print(f"{rounds} kills within the {whole * 1000:.0f} ms of an install (seed {seed}): the old version answers {old} times, "
          f"the new one {new} times, {len(wrong)} wrong; integrity_check ok, no temporary folder left")
    print("\n".join(wrong), end="\n" if wrong else "")


def full_disks(parley, work):
    if os.geteuid() != 0:
        print("left out: needs root, to mount small disks")
        return
    generator = random.Random(3)
    pair = Pair(parley, work)
    results = []
    for stage in range(10):
        disk = work / f"disk-{stage}"
        disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], check=True)
        try:
            data = disk / "data"
            measured(*pair.command(data, 1))
            used = shutil.disk_usage(disk).used
            ballast = disk / "ballast"
            with open(ballast, "wb", buffering=0) as file:
                while shutil.disk_usage(disk).free > used * stage / 10:
                    file.write(bytes(4096))
            failed = subprocess.run(pair.command(data, 2), capture_output=True, text=True)
            listed, _, _ = measured(parley, "pack", "list", "--json", "--data", data, check=False)
            full = [json.loads(line)["version"][0] for line in listed.splitlines()]
            ballast.unlink()
            verdict = pair.verdict(data, generator)
            again, _, _ = measured(*pair.command(data, 2))
            results.append((stage, failed.returncode, full, verdict))
        finally:
            subprocess.run(["umount", "-l", disk], check=False)
    good = [row for row in results if row[3] in (1, 2) and (row[3] == 2) == (row[1] == 0) and row[2] in (["1"], ["2"])]
    print(f"a disk with room for 0 to 9 tenths of what the installed version takes: {len(good)} of {len(results)} good; "
          f"exit codes {[row[1] for row in results]}, then answers {[row[3] for row in results]}; with room again, the new "
          "version is installed each time")
    for row in results:
        if row not in good:
            print(f"  stage {row[0]}: exit {row[1]}, answered from {row[2]} while full, then {row[3]}")
