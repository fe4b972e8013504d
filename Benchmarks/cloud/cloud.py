"""What the cloud costs with and without the kiosk's memory, and what happens when everybody asks at once, when the upstream
is limited, and when the link comes and goes while the process is killed. Called by `tools/bench cloud`."""
import concurrent.futures
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import threading
import time
import urllib.request

from upstream import Upstream, sentence


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def environment(upstream, work, **extra):
    key = work / "cloud-key"
    key.write_text("benchmark-key", encoding="utf8")
    return {"PARLEY_CLOUD_BASE_URL": upstream.address, "PARLEY_CLOUD_KEY_FILE": str(key),
            "PARLEY_CLOUD_PRICES": "gpt-4o-mini in=150000 out=600000", "PARLEY_LOG_LEVEL": "error", **extra}


def ask(service, text):
    body = json.dumps({"text": text, "from": "en", "to": "vi"}).encode()
    start = time.perf_counter()
    turn = service.turn(body)
    return turn, (time.perf_counter() - start) * 1000


def metric(service, name):
    text = urllib.request.urlopen(f"{service.address}/metrics").read().decode()
    return sum(float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if re.match(rf"{name}(\{{| )", line))


def cost(parley, work, Service, phrases, plot):
    """A thousand turns, Zipf-like over 120 phrases of the pack and 280 sentences that are not in it."""
    upstream = Upstream(delay=0.02)
    service = Service(parley, work / "cost", **environment(upstream, work))
    generator = random.Random(7)
    texts = phrases[:120] + [sentence(number) for number in range(280)]
    generator.shuffle(texts)
    weights = [1 / (rank + 1) for rank in range(len(texts))]
    turns = generator.choices(texts, weights, k=1000)
    answered, calls, rows = 0, 0, []
    for number, text in enumerate(turns, 1):
        before = sum(upstream.texts.values())
        turn, _ = ask(service, text)
        asked = sum(upstream.texts.values()) > before
        calls += asked
        answered += turn["outcome"] == "answer" and not asked
        if number % 50 == 0:
            rows.append((number, answered / number, calls))
    service.stop()
    report = json.loads(subprocess.run([str(parley), "cloud", "cost", "--json", "--data", str(work / "cost")], check=True,
                                       capture_output=True, text=True, env=os.environ | environment(upstream, work)).stdout)
    spent = sum(line["microdollars"] for line in report["lines"] if line["kind"] != "saved")
    saved = sum(line["microdollars"] for line in report["lines"] if line["kind"] == "saved")
    upstream.down()
    print(f"1000 turns over {len(set(turns))} different texts: {calls} upstream calls, at least {len(set(turns) - set(phrases))} "
          f"were needed; answered without the cloud {100 * answered / 1000:.1f} %")
    print(f"cost ${spent / 1e6:.6f} with the memory, ${(spent + saved) / 1e6:.6f} without: "
          f"{(spent + saved) / max(1, spent):.1f} times as much")
    print("hit rate after " + ", ".join(f"{number}: {100 * rate:.0f} %" for number, rate, _ in rows[::4]))
    draw(rows, spent, saved, plot)


def draw(rows, spent, saved, path):
    """Hit rate and upstream calls over the turns, as SVG."""
    width, height, left, right, top, bottom = 760, 420, 60, 150, 50, 50
    x = lambda turn: left + (width - left - right) * turn / rows[-1][0]  # noqa: E731
    y = lambda share: height - bottom - (height - top - bottom) * share  # noqa: E731
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13">',
           f'<rect width="{width}" height="{height}" fill="white"/>',
           f'<text x="{left}" y="24" font-size="16">A thousand turns: answered without the cloud, and upstream calls</text>',
           f'<text x="{left}" y="42" fill="#555">with the memory ${spent / 1e6:.4f}, without ${(spent + saved) / 1e6:.4f}</text>']
    for share in (0, 0.25, 0.5, 0.75, 1):
        out.append(f'<line x1="{left}" x2="{width - right}" y1="{y(share):.1f}" y2="{y(share):.1f}" stroke="#ddd"/>'
                   f'<text x="{left - 8}" y="{y(share) + 4:.1f}" text-anchor="end">{100 * share:.0f} %</text>')
    for turn in range(0, rows[-1][0] + 1, 250):
        out.append(f'<text x="{x(turn):.1f}" y="{height - bottom + 20}" text-anchor="middle">{turn}</text>')
    for colour, label, points in (
        ("#0b6e4f", "hit rate", [(turn, rate) for turn, rate, _ in rows]),
        ("#b3541e", "calls per turn", [(turn, calls / turn) for turn, _, calls in rows]),
    ):
        path_points = " ".join(f"{x(turn):.1f},{y(value):.1f}" for turn, value in points)
        out.append(f'<polyline points="{path_points}" fill="none" stroke="{colour}" stroke-width="2"/>'
                   f'<text x="{width - right + 8}" y="{y(points[-1][1]) + 4:.1f}" fill="{colour}">{label} '
                   f'({100 * points[-1][1]:.0f} %)</text>')
    path.write_text("\n".join(out + ["</svg>\n"]), encoding="utf8")


def burst(parley, work, Service):
    """A thousand identical requests at once, and a thousand different ones at an upstream that takes ten a second."""
    upstream = Upstream(delay=0.3)
    service = Service(parley, work / "same", **environment(upstream, work))
    with concurrent.futures.ThreadPoolExecutor(250) as pool:
        turns = list(pool.map(lambda _: ask(service, sentence(1))[0], range(1000)))
    said = sum(turn["outcome"] == "answer" for turn in turns)
    print(f"1000 identical live requests, 250 at a time: {upstream.texts[sentence(1)]} upstream call, {said} answered")
    service.stop()
    upstream.down()

    upstream = Upstream(limit=10)
    service = Service(parley, work / "limited", **environment(upstream, work, PARLEY_SYNC_EVERY_SECONDS="1"))
    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        took = [ms for _, ms in pool.map(lambda number: ask(service, sentence(number)), range(1000, 2000))]
    known = [ask(service, "Where is the toilet?")[1] for _ in range(50)]
    print(f"1000 different live requests, 50 at a time, upstream limited to 10 a second: the customer waits p50 "
          f"{statistics.median(took):.0f} ms, p99 {percentile(took, 0.99):.0f} ms; a phrase of the pack meanwhile p50 "
          f"{statistics.median(known):.1f} ms, p99 {percentile(known, 0.99):.1f} ms")
    calls, retries = upstream.requests, metric(service, "parley_cloud_retries_total")
    print(f"{calls} upstream requests, {upstream.refused} refused by its limit, {retries:.0f} retries "
          f"({100 * retries / max(1, calls):.1f} % of the requests; the budget is one for five calls, ten saved up)")
    service.stop()
    upstream.down()


def flapping(parley, work, Service):
    """Misses queued while the link comes and goes and the process is killed: none lost, none answered twice."""
    count, kills = int(os.environ.get("PARLEY_MISSES", "10000")), int(os.environ.get("PARLEY_KILLS", "100"))
    upstream = Upstream()
    settings = environment(upstream, work, PARLEY_CLOUD_BATCHES="true", PARLEY_SYNC_EVERY_SECONDS="1",
                           PARLEY_CLOUD_DEADLINE_MS="100", PARLEY_LEARNING_ENTRIES="100000",
                           PARLEY_LEARNING_BYTES="1000000000")
    data = work / "flapping"
    stop = threading.Event()

    def flap():
        generator = random.Random(3)
        while not stop.is_set():
            upstream.down()
            stop.wait(generator.uniform(2, 5))
            upstream.up()
            stop.wait(generator.uniform(1, 3))

    link = threading.Thread(target=flap)
    link.start()
    generator = random.Random(11)
    acknowledged, answered_live, suggested, done, killed = [], 0, 0, 0, 0

    def note(number, turn):
        """A miss that was acknowledged is queued, or the cloud answered it at once."""
        nonlocal answered_live, suggested
        if turn["queued"] or turn["outcome"] == "answer":
            acknowledged.append(number)
            answered_live += turn["outcome"] == "answer"
        else:
            suggested += 1

    service = Service(parley, data, **settings)
    per_life = count // (kills + 1)
    while done < count:
        numbers = list(range(done, min(count, done + per_life + generator.randrange(-20, 21))))

        def post(number):
            try:
                return number, ask(service, sentence(10_000 + number))[0]
            except OSError:
                return number, None

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            futures = [pool.submit(post, number) for number in numbers]
            if killed < kills:
                concurrent.futures.wait(futures[: generator.randrange(len(futures) * 3 // 4, len(futures))])
                service.process.kill()
                service.process.wait()
                killed += 1
            results = [future.result() for future in futures]
        missing = [number for number, turn in results if turn is None]
        for number, turn in results:
            if turn:
                note(number, turn)
        done += len(numbers)
        if service.process.poll() is not None:
            service = Service(parley, data, **settings)
        for number in missing:  # The customer says it again.
            note(number, ask(service, sentence(10_000 + number))[0])
    stop.set()
    link.join()
    upstream.up()
    start = time.monotonic()
    while metric(service, r"parley_outbox\{state=.pending.\}") and time.monotonic() - start < 600:
        time.sleep(1)
    drained = time.monotonic() - start
    service.stop()
    database = sqlite3.connect(data / "parley.sqlite")
    kept = dict(database.execute("SELECT normalised, COUNT(*) FROM cloudAnswer GROUP BY normalised"))
    states = dict(database.execute("SELECT state, COUNT(*) FROM outbox GROUP BY state"))
    lost = [number for number in acknowledged if sentence(10_000 + number) not in kept]
    twice = [text for text, times in kept.items() if times > 1]
    texts = sum(upstream.texts.values())
    print(f"{len(acknowledged)} misses acknowledged ({answered_live} answered at once; {suggested} more were near "
          f"another and only shown), {killed} kills, the link down every few "
          f"seconds; drained {drained:.0f} s after the link stayed up; outbox {states}")
    print(f"{len(lost)} lost, {len(twice)} kept twice; integrity_check {database.execute('PRAGMA integrity_check').fetchone()[0]}")
    print(f"upstream: {texts} texts asked, {len(upstream.texts)} different, the least possible {len(set(acknowledged))}: "
          f"{texts / max(1, len(set(acknowledged))):.3f} times; {upstream.requests} requests")
    upstream.down()
