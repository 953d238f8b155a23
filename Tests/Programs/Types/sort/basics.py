"""sort and sorted: kinds of keys, key functions, reverse, stability, errors."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def generator(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


random = generator(42)
numbers = [next(random) % 1000 for _ in range(500)]
for values in (
    numbers,
    [float(n) / 7 for n in numbers],
    [str(n) for n in numbers],
    [chr(200 + n) + str(n) for n in numbers],
    [(n % 10, str(n)) for n in numbers],
    [(n % 3, (n % 5, n)) for n in numbers],
    [[n % 7, n] for n in numbers],
    [n << 70 for n in numbers],
    [n if n % 2 else float(n) for n in numbers],
    [n % 2 == 0 for n in numbers],
    [bytes([n % 256]) for n in numbers],
    [(n,) for n in numbers] + [(n, 1) for n in numbers],
    [frozenset([n % 3]) for n in numbers[:20]],
    [1e300 * n for n in numbers] + [-1e-300 * n for n in numbers],
):
    ordered = sorted(values)
    print(ordered[:4], ordered[-1])
    assert all(not b < a for a, b in zip(ordered, ordered[1:])) or type(values[0]) is frozenset
    down = sorted(values, reverse=True)
    assert all(not a < b for a, b in zip(down, down[1:])) or type(values[0]) is frozenset

# Stability, in both directions.
pairs = [(n % 10, index) for index, n in enumerate(numbers)]
by_first = sorted(pairs, key=lambda pair: pair[0])
assert all(a < b for a, b in zip(by_first, by_first[1:]))
down = sorted(pairs, key=lambda pair: pair[0], reverse=True)
assert all(a[0] > b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(down, down[1:]))
print(by_first[:3], down[:3])
print(sorted("bca"), sorted({3: 1, 1: 2}), sorted(()), sorted([5]), sorted([2, 1], key=None))
print(sorted(["b", "A", "c"], key=str.lower), sorted([3, -2, 1], key=abs, reverse=1))

print(attempt([3, "a"].sort), attempt([].sort, 1), attempt([1].sort, key=5), attempt([].sort, key=5))
print(attempt([1, 2].sort, reverse="a"), attempt([1].sort, reverse=1.5), attempt([1].sort, reverse=1 << 40))
print(attempt([1].sort, foo=1), attempt([1, 2j].sort), attempt([None, None].sort), attempt([object()].sort))
print(attempt(sorted), attempt(sorted, [1], 2), attempt(sorted, 5), attempt(sorted, [1], kex=1))
print([2, 1].sort(reverse=True), list.sort.__text_signature__)
nans = [float("nan"), 1.0, 2.0, float("nan"), 0.5]
nans.sort()
print(nans)
