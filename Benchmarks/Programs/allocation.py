"""Memory: about a million small objects are built, kept and checked: instances, tuples, lists, dicts, strings, floats.

For the figure of peak memory (Benchmarks/run.py --memory); it counts in no mean of times.
"""
import sys

COUNT = 50000


class Plain:
    def __init__(self, number, text):
        self.number = number
        self.text = text
        self.next = None


class Slotted:
    __slots__ = ("number", "other")

    def __init__(self, number, other):
        self.number = number
        self.other = other


def main():
    count = int(COUNT * float(sys.argv[1])) if len(sys.argv) > 1 else COUNT
    count = max(count, 10)
    kept = []
    strings = ["string number %d" % n for n in range(4 * count)]        # 4 strings
    floats = [n / 7 for n in range(4 * count)]                          # 4 floats
    integers = [n * 1000003 for n in range(2 * count)]                  # 2 ints
    tuples = [(n, text) for n, text in zip(integers, strings)]          # 2 tuples
    lists = [[x, -x] for x in floats[:count]]                           # a list and a float
    dicts = [{"n": n, "half": n / 2} for n in range(count)]             # a dict and a float
    sets = [{n, n + 1} for n in range(count // 4)]
    plain = []
    for n in range(count):                                              # an instance each
        instance = Plain(n, strings[n])
        instance.next = plain[-1] if plain else None
        plain.append(instance)
    slotted = [Slotted(n, pair) for n, pair in enumerate(tuples)]       # 2 instances
    functions = [lambda n=n: n for n in range(count // 4)]
    kept = [strings, floats, integers, tuples, lists, dicts, sets, plain, slotted, functions]

    last = count - 1
    result = (
        sum(map(len, kept)),
        sum(map(len, strings)),
        sum(integers),
        sum(number for number, _ in tuples),
        sum(x + y for x, y in lists),
        sum(record["n"] - record["half"] for record in dicts),
        sum(map(sum, sets)),
        sum(instance.number for instance in plain),
        sum(instance.other[0] - instance.number for instance in slotted),
        sum(function() for function in functions),
        round(sum(floats)),
    )
    quarter = count // 4
    expected = (
        17 * count + 2 * quarter,
        len("string number ") * 4 * count + sum(len(str(n)) for n in range(4 * count)),
        1000003 * count * (2 * count - 1),
        1000003 * count * (2 * count - 1),
        0.0,
        count * last / 4,
        quarter * quarter,
        count * last // 2,
        1000002 * count * (2 * count - 1),
        quarter * (quarter - 1) // 2,
        round(4 * count * (4 * count - 1) / 14),
    )
    if result != expected:
        raise AssertionError("wrong sums: %r instead of %r" % (result, expected))
    length = 0
    instance = plain[-1]
    while instance is not None:
        length += instance.text == strings[instance.number]
        instance = instance.next
    if length != count:
        raise AssertionError("the chain has %d links" % length)
    print("allocation:", result[0], result[1], length)


main()
