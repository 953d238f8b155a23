"""Sorting: integers, floats, strings, tuples and instances, with key functions, stable, reversed and presorted."""
import sys

ROUNDS = 32


def numbers(count, state):
    result = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        result.append(state >> 8)
    return result


def is_sorted(items):
    return all(a <= b for a, b in zip(items, items[1:]))


class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    integers = numbers(10000, 1)
    words = ["w%06d" % (n % 1000000) for n in integers]
    for _ in range(max(rounds, 1)):
        ordered = sorted(integers)
        if not is_sorted(ordered) or sum(ordered) != sum(integers):
            raise AssertionError("integers are not sorted")
        backwards = sorted(integers, reverse=True)
        backwards.reverse()
        ordered.sort()
        if backwards != ordered:
            raise AssertionError("the reversed order differs")
        ordered += [n / 2 for n in ordered]
        ordered.sort()
        if not is_sorted(ordered):
            raise AssertionError("mixed numbers are not sorted")
        texts = sorted(words)
        if not is_sorted(texts) or sorted(words, key=lambda word: int(word[1:])) != texts:
            raise AssertionError("strings are not sorted")
        pairs = [(n % 50, word) for n, word in zip(integers, words)]
        by_first = sorted(range(len(pairs)), key=lambda i: pairs[i][0])
        for a, b in zip(by_first, by_first[1:]):
            if pairs[a][0] == pairs[b][0] and a > b:
                raise AssertionError("not stable: %r, %r" % (a, b))
        pairs.sort()
        if not is_sorted(pairs):
            raise AssertionError("tuples are not sorted")
        by_length = sorted(set(str(n) for n in integers[:3000]), key=len)
        if not is_sorted([len(text) for text in by_length]):
            raise AssertionError("not sorted by length")
        versions = sorted([Version(n % 10, n % 77) for n in integers[:2000]])
        if any(b < a for a, b in zip(versions, versions[1:])):
            raise AssertionError("versions are not sorted")
        lowest = min(integers), max(words), min(pairs, key=lambda pair: pair[1])[1], versions[-1].minor
    if lowest != (172, "w999548", "w000172", 76):
        raise AssertionError("wrong ends: %r" % (lowest,))
    print("sorting:", lowest)


main()
