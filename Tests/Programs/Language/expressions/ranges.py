"""range: construction, arithmetic, membership, slicing, comparison, errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


RANGES = [range(0), range(5), range(2, 5), range(5, 2), range(0, 10, 3), range(10, 0, -3), range(-5, 5, 2),
          range(5, -6, -5), range(3, 3), range(0, -1)]
for r in RANGES:
    print(r, len(r), list(r), bool(r), r.start, r.stop, r.step, list(reversed(r)), r[::-1], r[1:3],
          hash(r) == hash(range(r.start, r.stop, r.step)))
big = range(10 ** 30, 10 ** 30 + 50, 7)
print(big, list(big)[-1], big[3], big[-1], 10 ** 30 + 14 in big, 10 ** 30 + 15 in big, big.index(10 ** 30 + 21),
      big[2:4], len(big), big.count(0))
r = range(0, 20, 3)
print(3 in r, 4 in r, 3.0 in r, 3.5 in r, 'a' in r, -3 in r, 18 in r, 21 in r, True in r, r.index(9), r.count(9),
      r.count(10), r.count('x'), r[-1], r[True])
print(range(5) == range(0, 5), range(0) == range(3, 1), range(0, 3, 2) == range(0, 4, 2),
      range(1, 2, 3) == range(1, 2, 5), range(5) == [0, 1, 2, 3, 4], range(3) != range(4))
print(max(range(5)), min(range(5)), sum(range(101)), sorted(range(3, 0, -1)), list(range(3)) + list(range(2)),
      tuple(range(3)), set(range(3)), [*range(2), *range(2)])
print(range(True), range(False, True), repr(range(1, 2)), repr(range(1, 2, 1)), str(range(1, 2, 3)), range(5)[2:][1:],
      range(10)[::-2], range(10)[20:], range(10)[-3:])
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(1.5))
attempt(lambda: range('a'))
attempt(lambda: range(None))
attempt(lambda: range(1, None))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1, 2, 0.5))
attempt(lambda: range(5)[5])
attempt(lambda: range(5)[-6])
attempt(lambda: range(5)['a'])
attempt(lambda: range(5)[1.0])
attempt(lambda: range(5)[::0])
attempt(lambda: range(5).index(7))
attempt(lambda: range(5).index('a'))
attempt(lambda: range(5) + range(3))
attempt(lambda: range(5) * 2)
attempt(lambda: range(5) < range(6))
attempt(lambda: setattr(range(5), 'start', 1))
attempt(lambda: len(range(2 ** 63)))
attempt(lambda: len(range(2 ** 63 - 1)))
attempt(lambda: range(2 ** 100)[2 ** 99])
attempt(lambda: range(2 ** 100)[-1])
attempt(lambda: hash(range(5)) == hash(range(0, 5, 1)))
attempt(lambda: type('R', (range,), {}))
attempt(lambda: range(5).__contains__(2))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __eq__(self, other):
        return other == self.value


print(range(Index(3)), list(range(Index(1), Index(6), Index(2))), range(5)[Index(2)], Index(2) in range(5),
      range(5).index(Index(3)))
for i in range(3):
    i = 10
    print(i, end=' ')
print()
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(i, end=' ')
print([*range(2 ** 64, 2 ** 64 - 3, -1)])
iterator = iter(range(3))
print(next(iterator), next(iterator), list(iterator), next(iterator, 'end'), {range(3): 'key'}[range(0, 3)])
