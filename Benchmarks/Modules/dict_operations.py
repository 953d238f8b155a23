"""Dicts: filling, looking up, merging, counting, copying, and their views."""
import sys
ROUNDS = 20


def work():
    table = {}
    for number in range(30000):
        table[number * 7919 % 65537] = number
    names = {"key%d" % number: number for number in range(10000)}
    hits = sum(1 for number in range(30000) if number in table)
    total = sum(table.values()) + sum(names["key%d" % number] for number in range(0, 10000, 3))
    merged = {**names, **{"key%d" % number: -number for number in range(5000, 15000)}}
    for key in list(merged)[::2]:
        del merged[key]
    groups = {}
    for key, value in merged.items():
        groups.setdefault(value % 10, []).append(key)
    copies = sum(len(dict(names)) + len(names.copy()) for _ in range(5))
    common = names.keys() & merged.keys()
    popped = sum(table.pop(key, 0) for key in range(0, 65537, 5))
    return hits, total, len(merged), sorted(map(len, groups.values())), copies, len(common), popped

EXPECTED = (13733, 466653333, 7500, [1500, 1500, 1500, 1500, 1500], 100000, 5000, 90072509)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("dict_operations", EXPECTED)


main()
