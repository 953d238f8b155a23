"""OrderedDict: a cache of the entries used last, moving keys to either end, popping from both, comparing, iterating."""
import sys
from _collections import OrderedDict

ROUNDS = 6


class Cache:
    """The entries used last, as many as there is room for."""

    def __init__(self, room):
        self.room = room
        self.entries = OrderedDict()
        self.misses = 0

    def get(self, key):
        entries = self.entries
        if key in entries:
            entries.move_to_end(key)
            return entries[key]
        self.misses += 1
        if len(entries) >= self.room:
            entries.popitem(last=False)
        value = entries[key] = key * key
        return value


def one_round():
    cache = Cache(100)
    state = 3
    total = 0
    for _ in range(25000):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        key = (state >> 10) % 160
        if cache.get(key) != key * key:
            raise AssertionError("wrong entry")
        total += key
    ordered = OrderedDict((number, str(number)) for number in range(8000))
    for number in range(0, 8000, 2):
        ordered.move_to_end(number, last=number % 4 == 0)
    first = next(iter(ordered))
    last = next(reversed(ordered))
    mirrored = OrderedDict(reversed(list(ordered.items())))
    if list(mirrored) != list(reversed(ordered)) or mirrored == ordered or mirrored != dict(ordered):
        raise AssertionError("wrong order")
    length = sum(len(value) for value in ordered.values())
    while len(ordered) > 2:
        ordered.popitem()
        ordered.popitem(last=False)
    for number in range(8000):
        ordered[number] = number
        if number % 3 == 0:
            del ordered[number]
    return cache.misses, len(cache.entries), first, last, length, len(ordered), total


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    reference = None
    for _ in range(rounds):
        results = one_round()
        misses, kept, first, last, length, left, total = results
        if kept != 100 or (first, last, length) != (7998, 7996, 10 + 2 * 90 + 3 * 900 + 4 * 7000):
            raise AssertionError("wrong results: %r" % (results,))
        if left != 8000 - len(range(0, 8000, 3)) or reference not in (None, results):
            raise AssertionError("wrong results: %r" % (results,))
        reference = results
    print("ordered_dicts:", *reference)


main()
