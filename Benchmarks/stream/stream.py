"""Streamed speech: how soon its first sound is there, and whether memory stays flat while it goes on. Called by
`tools/bench first_sound` and `tools/bench soak`."""
import os
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

KEY = "soak-key-0123456789"


def program(house, name):
    """A program of the tests: PARLEY_TOOLS names their folder, otherwise they are built for release."""
    folder = os.environ.get("PARLEY_TOOLS")
    if folder is None:
        command = f"source tools/environment.sh && swift build -c release --product {name} >&2 && " \
                  "swift build -c release --show-bin-path"
        folder = subprocess.run(["bash", "-c", command], cwd=house, check=True, stdout=subprocess.PIPE,
                                text=True).stdout.splitlines()[-1]
    return Path(folder) / name


def first_sound(house):
    subprocess.run([program(house, "first-sound")], check=True)


def slope(samples):
    """KiB a minute, by least squares."""
    times = [second / 60 for second, _ in samples]
    sizes = [size for _, size in samples]
    middle, level = statistics.fmean(times), statistics.fmean(sizes)
    spread = sum((moment - middle) ** 2 for moment in times)
    return sum((moment - middle) * (size - level) for moment, size in zip(times, sizes)) / spread if spread else 0.0


def wait_for(port, process):
    while process.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the stand-in cloud did not start")


def soak(house, minutes):
    soak_program, stand_in = program(house, "soak"), program(house, "stand-in-cloud")
    port = 20_000 + os.getpid() % 20_000
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        key.write_text(KEY, encoding="utf8")
        # A voice that begins after 150 ms, and is made at two and a half times the speed at which it is played.
        cloud = subprocess.Popen(
            [stand_in, "--port", str(port), "--key", KEY, "--speech", "paced:150/40/4800"],
            stdout=subprocess.DEVNULL)
        try:
            wait_for(port, cloud)
            client = subprocess.run(
                [soak_program, "--base-url", f"http://127.0.0.1:{port}/v1", "--key-file", key,
                 "--seconds", str(int(minutes * 60))], check=True, stdout=subprocess.PIPE, text=True)
        finally:
            cloud.kill()
            cloud.wait()
    *lines, done = client.stdout.splitlines()
    samples = [tuple(int(part) for part in line.split()) for line in lines]
    # The first tenth makes connections and buffers; the slope is that of the rest.
    steady = samples[len(samples) // 10:]
    sizes = [size for _, size in samples]
    print(f"{minutes:g} minutes, {len(samples)} samples of resident memory in KiB")
    print(f"start {sizes[0]}, after a tenth {steady[0][1]}, p50 {statistics.median(sizes):.0f}, max {max(sizes)}, "
          f"end {sizes[-1]}; slope after the first tenth {slope(steady):+.1f} KiB/min")
    print(done)
