#!/usr/bin/env python3
"""What each format of a build costs, cold, as a table: seconds, seconds of all processors, megabytes made, peak of memory.

Usage: formats.py PROGRAM [ARGUMENT …], in the folder of a site. The arguments go to each build: `--locale en`, `--jobs 1`.
"""
import os
import sys
import tempfile
import time

FORMATS = "calendar epub feeds json markdown print search text web".split()


def build(program, out, *arguments):
    """Seconds, seconds of all processors, and megabytes of memory of one build."""
    command = [program, "build", "--quiet", "--out", out, *arguments]
    start = time.monotonic()
    child = os.posix_spawn(program, command, os.environ)
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit(f"{' '.join(command)}: failed")
    unit = 1 if sys.platform == "darwin" else 1024
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 1e6


def size(folder, ending=""):
    found = (os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(ending))
    return sum(os.path.getsize(path) for path in found) / 1e6


def row(name, cost, megabytes):
    print(f"| {name} | {cost[0]:.1f} | {cost[1]:.1f} | {megabytes:.1f} | {cost[2]:.0f} |", flush=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, *rest = sys.argv[1:]
    program = os.path.abspath(program)
    print("| format | s | CPU s | MB made | MB of memory |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as room:
        for name in FORMATS:
            out = os.path.join(room, name)
            row(name, build(program, out, "--only", name, *rest), size(out))
        out = os.path.join(room, "all")
        others = [word for name in FORMATS for word in ("--only", name)]
        row("all of these", build(program, out, *others, *rest), size(out))
        row("package, over all of these", build(program, out, *rest), size(out, ".zip"))
        row("all again, with no change", build(program, out, *rest), 0)
        row("all at once", build(program, os.path.join(room, "once"), *rest), size(os.path.join(room, "once")))


main()
