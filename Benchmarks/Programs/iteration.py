"""Iteration: ranges, lists, strings, dict views, enumerate, zip, reversed, map, filter and iterators of our own."""
import sys

ROUNDS = 751


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, current):
        self.current = current

    def __iter__(self):
        return self

    def __next__(self):
        if self.current == 0:
            raise StopIteration
        self.current -= 1
        return self.current


class Sequence:
    """Iterated by index alone."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index >= self.length:
            raise IndexError(index)
        return index * 2


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    prices = {"item%d" % n: n for n in range(1000)}
    names = list(prices)
    text = "the quick brown fox jumps over the lazy dog " * 20
    for _ in range(max(rounds, 1)):
        total = 0
        for name, price in prices.items():
            total += price if name[-1] == "7" else -1
        for name in prices:
            total += prices[name]
        for price in prices.values():
            total -= price
        if total != sum(range(7, 1000, 10)) - 900:
            raise AssertionError("wrong sum of items: %d" % total)
        places = 0
        for i, name in enumerate(names, 1):
            places += i - prices[name]
        pairs = 0
        for left, right in zip(names, reversed(names)):
            pairs += prices[left] + prices[right] == 999
        triples = sum(a * b - c for a, b, c in zip(range(1000), range(1, 1001), [2] * 1000))
        if (places, pairs, triples) != (1000, 1000, 333333000 - 2000):
            raise AssertionError("wrong pairs: %r" % ((places, pairs, triples),))
        vowels = 0
        for character in text:
            if character in "aeiou":
                vowels += 1
        words = 0
        for word in text.split():
            for i in range(len(word) - 1, -1, -1):
                words += i
        counted = sum(Countdown(1500)) + sum(Sequence(700))
        listed = len(list(Countdown(300))) + max(Countdown(300)) + (250 in Sequence(300)) + (251 in Sequence(300))
        lines = iter(names)
        while True:
            line = next(lines, None)
            if line is None:
                break
            listed += len(line) == 6
        alternating = iter([1, -1, 0] * 300)
        steps = 0
        for value in iter(lambda: next(alternating), 0):
            steps += value
        while steps < 1000:
            steps += 3
        else:
            steps += 1
        mapped = sum(map(lambda a, b: a * b, range(500), range(500)))
        kept = len(list(filter(None, [n % 5 for n in range(1000)])))
        stepped = sum([n for n in range(5000, 0, -7)]) + sum(range(0, 10000, 3)[10:20:2])
        result = vowels, words, counted, listed, steps, mapped, kept, stepped
        if result != (220, 1080, 1613550, 690, 1003, 41541750, 800, 1788425):
            raise AssertionError("wrong result: %r" % (result,))
    print("iteration:", result)


main()
