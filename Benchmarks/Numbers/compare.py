"""Times arithmetic of CPython 3.8 and of numbers-benchmark, alternately, and prints the ratios (below 1: ours is faster).

    swift build -c release --product numbers-benchmark
    python3.8 Benchmarks/Numbers/compare.py .build/release/numbers-benchmark [operation ...] [--digits N ...]
"""
import argparse
import math
import random
import subprocess
import sys
import time

OPERATIONS = {
    # Name: what CPython runs, and how the operands' digits relate to the size asked for.
    "multiply": ("a * b", 1, 1),
    "divide": ("a // b", 2, 1),
    "int-to-text": ("str(a)", 1, 1),
    "text-to-int": ("int(s)", 1, 1),
    "add": ("a + b", 1, 1),
    "hex": ("'%x' % a", 1, 1),
    "gcd": ("gcd(a, b)", 1, 1),
    "isqrt": ("isqrt(a)", 1, 1),
    "power": ("b ** 9", 1, 1),
    "powmod": ("pow(a, b - 2, b)", 1, 1),
    "true-divide": ("a / b", 1.02, 1),
    "hash": ("hash(a)", 1, 1),
    "float-repr": ("repr(x)", 1, 1),
    "float-parse": ("float(t)", 1, 1),
    "float-fixed": ("'%.2f' % x", 1, 1),
    "float-round": ("round(x, 2)", 1, 1),
}
REQUIRED = ["multiply", "divide", "int-to-text", "text-to-int"]
SIZES = {name: [100, 10_000, 1_000_000] for name in REQUIRED}
SIZES.update({
    "add": [20, 100, 10_000], "hex": [100, 10_000], "gcd": [100, 10_000], "isqrt": [100, 10_000], "power": [100, 10_000],
    "powmod": [20, 100, 600], "true-divide": [100, 10_000], "hash": [100], "float-repr": [16], "float-parse": [16],
    "float-fixed": [10], "float-round": [10],
})


def python_time(expression, count, a, b):
    """Nanoseconds of one evaluation; the loop is timeit's."""
    # Past the first limb or two of what the hash caches nothing is kept between evaluations.
    x = a / 1e3 if a < 1 << 1000 else 0.0
    names = {"a": a, "b": b, "s": "", "x": x, "t": repr(x), "gcd": math.gcd, "isqrt": math.isqrt, "iterations": range(count),
             "now": time.perf_counter}
    if expression == "int(s)":
        names["s"] = str(a)
    code = "def run(a, b, s, x, t, gcd, isqrt):\n start = now()\n for _ in iterations:\n  %s\n return now() - start" % expression
    exec(code, names)
    return names["run"](a, b, names["s"], x, names["t"], math.gcd, math.isqrt) / count * 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("operations", nargs="*", default=list(OPERATIONS))
    parser.add_argument("--digits", type=int, nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    ours = subprocess.Popen([arguments.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, universal_newlines=True)

    def our_time(operation, count, a, b):
        ours.stdin.write("%s %d %x %x\n" % (operation, count, a, b))
        ours.stdin.flush()
        return float(ours.stdout.readline())

    random.seed(1)
    worst = 0.0
    print("%-14s %9s %14s %14s %8s" % ("operation", "digits", "CPython ns", "ours ns", "ratio"))
    for operation in arguments.operations:
        expression, a_factor, b_factor = OPERATIONS[operation]
        for digits in arguments.digits or SIZES[operation]:
            a_digits, b_digits = int(digits * a_factor), int(digits * b_factor)
            a = random.randrange(10 ** (a_digits - 1), 10**a_digits)
            b = random.randrange(10 ** (b_digits - 1), 10**b_digits) | 1
            first = our_time(operation, 1, a, b)
            our_count = max(1, int(5e7 / max(first, 50)))
            rounds = arguments.rounds if digits < 1_000_000 else 1
            theirs = python_time(expression, 1, a, b)
            python_count = max(1, int(5e7 / max(theirs, 50)))
            our_best = their_best = math.inf
            for _ in range(rounds):
                our_best = min(our_best, our_time(operation, our_count, a, b))
                their_best = min(their_best, python_time(expression, python_count, a, b) if rounds > 1 else theirs)
            ratio = our_best / their_best
            if operation in REQUIRED:
                worst = max(worst, ratio)
            print("%-14s %9d %14.0f %14.0f %8.3f" % (operation, digits, their_best, our_best, ratio), flush=True)
    ours.stdin.close()
    ours.wait()
    if worst:
        print("worst ratio of %s: %.3f" % (", ".join(REQUIRED), worst))


main()
