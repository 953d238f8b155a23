"""Runs random programs under Taipan and CPython 3.8: Taipan must not crash, and prints what CPython prints.

    python3.8 Tools/compare_wild.py [--taipan .build/release/taipan] [--count N] [--first N] [--batch N] [--stress N] [--show N] [--alone]
    python3.8 Tools/compare_wild.py --print NUMBER

A batch of programs runs in one process, with a limit of time and of memory; where that ends badly its programs run again one by one, and
those that end badly alone are named. Program NUMBER is always the same (`wild_programs.py`). The exit status is 1 after a crash, or where
fewer than 99.9 % print the same.
"""
import argparse
import collections
import os
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import wild_programs


def run(command, numbers, environment, seconds):
    """What each program printed, by number, and how the process ended: None, or a word."""
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8", errors="surrogatepass") as file:
        file.write(wild_programs.batch(numbers))
        file.flush()
        limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        try:
            done = subprocess.run([command, file.name], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                  env=environment, timeout=seconds, preexec_fn=limit)
            output, problem = done.stdout, None
            if done.returncode:
                problem = "status %d: %s" % (done.returncode, done.stderr.decode(errors="replace").strip()[-300:])
        except subprocess.TimeoutExpired as expired:
            output, problem = expired.stdout or b"", "timeout"
    found, current = {}, None
    for line in output.decode("utf-8", "backslashreplace").split("\n"):
        if line.startswith("# "):
            current = line[2:]
            found[current] = []
        elif current is not None:
            found[current].append(line)
    if problem is None and "end" not in found:
        problem = "ended early"
    return found, problem


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--taipan", default=".build/release/taipan")
    options.add_argument("--reference", default=sys.executable)
    options.add_argument("--count", type=int, default=2000)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--batch", type=int, default=200)
    options.add_argument("--parallel", type=int, default=2)
    options.add_argument("--stress", type=int, default=0, help="TAIPAN_GC_STRESS")
    options.add_argument("--show", type=int, default=20, help="so many kinds of differences")
    options.add_argument("--seconds", type=int, default=120)
    options.add_argument("--alone", action="store_true", help="crashes alone: CPython is not run")
    options.add_argument("--print", type=int, dest="printed", metavar="NUMBER", help="the source of one program")
    given = options.parse_args()
    if given.printed is not None:
        sys.stdout.buffer.write(wild_programs.program(given.printed).encode("utf-8", "surrogatepass"))
        return 0
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TAIPAN"))}
    clean.update(PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8:backslashreplace", PYTHONWARNINGS="ignore", SWIFT_BACKTRACE="enable=no")
    ours = dict(clean, TAIPAN_MEMORY_LIMIT="1G")
    if given.stress:
        ours["TAIPAN_GC_STRESS"] = str(given.stress)

    def batch(numbers):
        found, problem = run(given.taipan, numbers, ours, given.seconds)
        bad = {}
        if problem:
            for number in numbers:
                single, problem = run(given.taipan, [number], ours, 20)
                found[str(number)] = single.get(str(number), [])
                if problem:
                    bad[number] = problem
        expected = {} if given.alone else run(given.reference, numbers, clean, given.seconds)[0]
        return numbers, found, expected, bad

    starts = range(given.first, given.first + given.count, given.batch)
    groups = [range(start, min(start + given.batch, given.first + given.count)) for start in starts]
    equal = unequal = ordered = missing = 0
    bad, kinds = {}, collections.defaultdict(list)
    with ThreadPoolExecutor(given.parallel) as pool:
        for numbers, found, expected, ends in pool.map(batch, groups):
            bad.update(ends)
            for number in map(str, numbers):
                if number not in expected:
                    missing += 1
                elif found.get(number) == expected[number]:
                    equal += 1
                elif sorted("\n".join(found.get(number, []))) == sorted("\n".join(expected[number])):
                    # Sets order what is hashed by its address (functions, iterators, exceptions) as chance will have it.
                    ordered += 1
                else:
                    unequal += 1
                    mine, theirs = found.get(number, []), expected[number]
                    for left, right in zip(mine + ["(nothing)"], theirs + ["(nothing)"]):
                        if left != right:
                            kinds[right.partition(" ")[2][:60] + "\n      ours: " + left.partition(" ")[2][:60]].append((number, left, right))
                            break
    for kind, cases in sorted(kinds.items(), key=lambda item: -len(item[1]))[:given.show]:
        number, left, right = cases[0]
        print("%d x, as program %s" % (len(cases), number))
        print("    theirs:", right[:200])
        print("    ours:  ", left[:200])
    for number, problem in sorted(bad.items())[:50]:
        print("program %d: %s" % (number, problem))
    total = equal + unequal + ordered
    print("%d programs, %d end badly" % (given.count, len(bad)), end="")
    print("" if given.alone else ", %d of %d equal (%.3f %%), %d in another order, %d not run by CPython"
          % (equal, total, 100 * equal / max(total, 1), ordered, missing))
    return 1 if bad or unequal > 0.001 * total else 0


if __name__ == "__main__":
    sys.exit(main())
