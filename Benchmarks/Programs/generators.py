"""Generators: pipelines, recursive yield from, sent values, and coroutines taking turns."""
import sys

ROUNDS = 158


def integers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def keep_odd(numbers):
    for n in numbers:
        if n % 2:
            yield n


def squares(numbers):
    for n in numbers:
        yield n * n


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield items[i:i + 1] + rest


class Tree:
    def __init__(self, low, high):
        middle = (low + high) // 2
        self.value = middle
        self.left = Tree(low, middle) if low < middle else None
        self.right = Tree(middle + 1, high) if middle + 1 < high else None

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


def delegate(results):
    while True:
        results.append((yield from averager()))


def hanoi(n, source, target, spare):
    if n:
        yield from hanoi(n - 1, source, spare, target)
        yield source, target
        yield from hanoi(n - 1, spare, target, source)


def take_turns(generators):
    waiting = list(generators)
    turns = 0
    while waiting:
        generator = waiting.pop(0)
        try:
            next(generator)
        except StopIteration:
            continue
        turns += 1
        waiting.append(generator)
    return turns


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        total = sum(squares(keep_odd(integers(10000))))
        if total != 10000 * (10000 * 10000 - 1) // 6:
            raise AssertionError("wrong sum: %d" % total)
        count = sum(1 for order in permutations([1, 2, 3, 4, 5, 6]) if order[0] < order[-1])
        if count != 360:
            raise AssertionError("wrong permutations: %d" % count)
        if list(Tree(0, 2000)) != list(range(2000)):
            raise AssertionError("wrong walk")
        if list(flatten([1, [2, [3, [4, [5] * 100]] * 5] * 10])).count(5) != 5000:
            raise AssertionError("wrong flattening")
        results = []
        delegating = delegate(results)
        next(delegating)
        for start in range(50):
            for value in range(start, start + 20):
                average = delegating.send(value)
            if average != start + 9.5:
                raise AssertionError("wrong average: %r" % average)
            delegating.send(None)
        delegating.close()
        if results[-1] != (sum(range(49, 69)), 20) or len(results) != 50:
            raise AssertionError("wrong averages: %r" % (results[-1],))
        pegs = {"a": list(range(10, 0, -1)), "b": [], "c": []}
        moves = 0
        for source, target in hanoi(10, "a", "c", "b"):
            pegs[target].append(pegs[source].pop())
            moves += 1
        if pegs["c"] != list(range(10, 0, -1)) or moves != 1023:
            raise AssertionError("wrong tower: %r" % pegs)
        turns = take_turns(integers(n) for n in range(80))
        if turns != 79 * 80 // 2:
            raise AssertionError("wrong turns: %d" % turns)
    print("generators:", total, count, moves, turns)


main()
