"""sorted() and list.sort(): keys, reverse, stability, errors, and modification while sorting."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(sorted([3, 1, 2]), sorted('hello'), sorted((3, 1), reverse=True), sorted({2: 'b', 1: 'a'}), sorted({3, 1}),
      sorted([]), sorted(range(5, 0, -1)))
words = ['banana', 'Apple', 'cherry', 'apple', 'Banana', 'fig', 'Fig', 'date']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)),
      sorted(words, key=str.lower, reverse=True))
pairs = [(1, 'b'), (0, 'x'), (1, 'a'), (0, 'y'), (2, 'c'), (1, 'c')]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs),
      sorted(pairs, reverse=True))
records = [(i * 7919 % 13, i) for i in range(60)]
ordered = sorted(records, key=lambda r: r[0])
print(all(a[1] < b[1] for a, b in zip(ordered, ordered[1:]) if a[0] == b[0]), ordered[:6])
backwards = sorted(records, key=lambda r: r[0], reverse=True)
print(all(a[1] < b[1] for a, b in zip(backwards, backwards[1:]) if a[0] == b[0]), backwards[:6])
state = 12345
numbers = []
for _ in range(2000):
    state = (state * 1103515245 + 12345) % 2 ** 31
    numbers.append(state % 10000)
result = sorted(numbers)
print(result[:5], result[-3:], all(a <= b for a, b in zip(result, result[1:])), sum(result) == sum(numbers),
      len(result))
print(sorted(numbers, reverse=True) == result[::-1], sorted(map(float, numbers)) == result,
      sorted(map(str, numbers))[:3], sorted(numbers, key=lambda n: -n)[0])
items = [3, 1, 2]
print(items.sort(), items, items.sort(reverse=True), items, items.sort(key=lambda x: x % 3), items)
print(sorted([1.5, 1, True, 0.5, 2]), sorted([[2], [1, 2], [1]]), sorted(['a', 'B', 'é', 'z', 'Z', '']),
      sorted([(1, 'a'), (1,)]), sorted([b'b', b'a']))
print(sorted([float('inf'), -1, float('-inf'), 10 ** 30, -10 ** 30]), sorted([2 ** 70, 1, -2 ** 70, 2 ** 63]))
attempt(lambda: sorted([1, 'a']))
attempt(lambda: sorted(['a', 1]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted([None]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1, 2.5, 'x', None]))
attempt(lambda: sorted([(1, 'a'), (1, 2)]))
attempt(lambda: sorted(5))
attempt(lambda: sorted())
attempt(lambda: sorted([1], lambda x: x))
attempt(lambda: sorted([1], key=5))
attempt(lambda: sorted([2, 1], key=lambda x: 1 / (x - 1)))
attempt(lambda: sorted([1], reverse='yes'))
attempt(lambda: sorted([2, 1], reverse=None))
attempt(lambda: [1].sort(lambda x: x))
attempt(lambda: (1,).sort())
target = [3, 2, 1]


def key(value):
    print('during sort', target, len(target))
    return value


target.sort(key=key)
print(target)


def spoil(value):
    spoiled.append(value)
    return value


spoiled = [3, 1, 2]
attempt(lambda: spoiled.sort(key=spoil))
print(spoiled)


class OnlyLess:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        comparisons.append((self.value, other.value))
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


comparisons = []
print(sorted(map(OnlyLess, [2, 3, 1])), comparisons)
comparisons.clear()
print(sorted(map(OnlyLess, [5, 4, 3, 2, 1])), comparisons)
comparisons.clear()
print(sorted(map(OnlyLess, [4, 2, 5, 1, 3, 2]), reverse=True), len(comparisons))


class Failing:
    def __lt__(self, other):
        raise ZeroDivisionError('compare')


keep = [3, 1, 2]
attempt(lambda: [Failing(), Failing()].sort())
attempt(lambda: keep.sort(key=lambda x: x if x != 2 else None))
print(sorted(keep))
