"""A cloud for benchmarks: chat completions and batches, that counts every text it was asked, and can be away or limited."""
import collections
import http.server
import json
import random
import threading
import time

SYLLABLES = [onset + vowel + coda for onset in "b d f g h j k l m n p r s t v z br kl st".split()
             for vowel in "a e i o u".split() for coda in ("", "n", "k", "sh", "rt")]


def sentence(number):
    """The pseudo-sentence with a number: no phrase of a pack is near it, and no two are alike."""
    own = random.Random(number)
    return " ".join("".join(own.choice(SYLLABLES) for _ in range(3)) for _ in range(4))


def translation(text):
    """What passes for a translation: the words in another order."""
    return "bản dịch " + " ".join(reversed(text.split()))


class Upstream:
    """The server. `limit` is how many requests a second it takes, None for any; beyond it answers 429."""

    def __init__(self, limit=None, delay=0.0):
        self.limit, self.delay = limit, delay
        self.lock = threading.Lock()
        self.texts = collections.Counter()
        self.requests = self.refused = 0
        self.window = collections.deque()
        self.server = None
        self.port = 0
        self.up()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}/v1"

    def up(self):
        """Listens, on the same port as before."""
        if self.server:
            return
        upstream = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                self.answer(200, json.dumps({"data": [{"id": "gpt-4o-mini"}, {"id": "whisper-1"}]}))

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if not upstream.admits():
                    return self.answer(429, "{}", {"Retry-After": "1"})
                time.sleep(upstream.delay)
                if self.path.endswith("/batch/translate"):
                    items = body.get("items") or body.get("texts")
                    upstream.count(item["text"] for item in items)
                    lines = [json.dumps({"id": item["id"], "translation": translation(item["text"])}) for item in items]
                    return self.answer(200, "\n".join(lines) + "\n", {"Content-Type": "application/x-ndjson"})
                text = body["messages"][-1]["content"]
                upstream.count([text])
                words = len(text.split())
                self.answer(200, json.dumps({
                    "model": body["model"],
                    "choices": [{"message": {"role": "assistant", "content": translation(text)}, "finish_reason": "stop"}],
                    "usage": {"prompt_tokens": 60 + 2 * words, "completion_tokens": 2 * words}}))

            def answer(self, status, text, headers=None):
                data = text.encode()
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads, request_queue_size, allow_reuse_address = True, 512, True

        self.server = Server(("127.0.0.1", self.port), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def down(self):
        """Listens no more: connections are refused, as when a link is down."""
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def admits(self):
        with self.lock:
            self.requests += 1
            if self.limit is None:
                return True
            now = time.monotonic()
            while self.window and self.window[0] < now - 1:
                self.window.popleft()
            if len(self.window) >= self.limit:
                self.refused += 1
                return False
            self.window.append(now)
            return True

    def count(self, texts):
        with self.lock:
            self.texts.update(texts)
