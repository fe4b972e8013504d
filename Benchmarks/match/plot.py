#!/usr/bin/env python3
"""Draws how the time of a lookup grows with the number of wordings, from the figures of `compare.py --json`.

usage: plot.py FIGURES.json > docs/lookup-growth.svg
"""
import json
import math
import sys

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 440, 70, 190, 50, 50
COLOURS = {"parley": "#0b6e4f", "scikit-learn char_wb": "#b3541e", "tantivy words": "#4a5fa5", "tantivy 2-3-grams": "#8a4f7d"}


def main():
    figures = [f for f in json.load(open(sys.argv[1], encoding="utf8")) if f.get("system") in COLOURS]
    sizes = sorted({f["wordings"] for f in figures})
    low = math.floor(math.log10(min(f["p50"] for f in figures)))
    high = math.ceil(math.log10(max(f["p50"] for f in figures)))

    def x(wordings):
        span = math.log10(sizes[-1] / sizes[0]) or 1
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log10(wordings / sizes[0]) / span

    def y(value):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (math.log10(value) - low) / (high - low)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
           f'<text x="{LEFT}" y="24" font-size="16">Time of one lookup, median, by the number of wordings</text>']
    for power in range(low, high + 1):
        at = y(10 ** power)
        label = f"{10 ** power} µs" if power < 3 else f"{10 ** (power - 3)} ms"
        out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>'
                   f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{label}</text>')
    for size in sizes:
        out.append(f'<line x1="{x(size):.1f}" x2="{x(size):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#eee"/>'
                   f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    for system, colour in COLOURS.items():
        points = sorted((f["wordings"], f["p50"]) for f in figures if f["system"] == system)
        if not points:
            continue
        path = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x(a):.1f}" cy="{y(b):.1f}" r="3" fill="{colour}"/>' for a, b in points]
        a, b = points[-1]
        out.append(f'<text x="{x(a) + 8:.1f}" y="{y(b) + 4:.1f}" fill="{colour}">{system} ({b:,.0f} µs)</text>')
    print("\n".join(out + ["</svg>"]))


if __name__ == "__main__":
    sys.exit(main())
