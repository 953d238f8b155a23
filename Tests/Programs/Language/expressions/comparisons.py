"""Comparisons of built-in types: results, chains, and errors."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(1 < 2, 1 < 1, 1 <= 1, 2 > 1, 1 >= 2, 1 == 1.0, 1 != 1.0, 1 == True, 0 == False, 2 == True)
print(1 < 2.5, 2.5 > 2, 10 ** 20 > 1e19, 10 ** 400 > 1e308, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53,
      10 ** 400 < float('inf'))
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], [nan] == [float('nan')], (nan,) < (nan,))
print(1 == 1 + 0j, 1j == 1j, 1j != 2, 1.5 == 1.5 + 0j, complex(nan, 0) == nan)
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'Z' < 'a', 'é' > 'z', '\uffff' < '\U00010000',
      'a' == 'a')
print(b'a' < b'b', b'ab' == bytearray(b'ab'), bytearray(b'b') > b'a', b'a' == 'a', b'a' != 'a')
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9, 9], [1, 2] == [1, 2], [1] == (1,), [1] != (1,))
print((1, 'a') < (1, 'b'), (1, 2, 3) < (1, 2), () == (), (1, (2, 3)) < (1, (2, 4)))
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} < {2}, {1} > {2}, {1} == frozenset({1}), {1, 2} >= {2}, set() < {1})
print({1: 2} == {1: 2}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {} == {}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1})
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(None == None, None == 0, None is None, ... == ..., NotImplemented == NotImplemented, len == len, int == int,
      int != str)
print({1: 1}.keys() == {1: 2}.keys(), {1: 1}.keys() == {1}, {1: 1}.items() == {(1, 1)},
      {1: 1}.values() == {1: 1}.values())
print({1: 1}.keys() < {1, 2}, {1: 1}.items() <= {(1, 1), (2, 2)})
print(slice(1, 2) == slice(1, 2), slice(1) < slice(2), [1, nan] < [1, 2], [[1], 2] < [[1], 3])

OPERATORS = {'<': lambda a, b: a < b, '<=': lambda a, b: a <= b, '>': lambda a, b: a > b, '>=': lambda a, b: a >= b}
PAIRS = [(1, 'a'), ('a', 1), (1, None), (None, None), ([], ()), ({}, {}), (1j, 1j), (1, 1j), (b'a', 'a'), (set(), []),
         ([1], ['a']), (object(), object()), (int, int), (1.5, 'x'), (range(1), range(2)), (len, len), (..., ...)]
for left, right in PAIRS:
    for symbol in OPERATORS:
        try:
            print(OPERATORS[symbol](left, right))
        except TypeError as error:
            print(error)

calls = []


def call(value):
    calls.append(value)
    return value


print(call(1) < call(2) < call(3), calls)
calls.clear()
print(call(3) < call(2) < call(1), calls)
calls.clear()
print(call(1) < call(2) > call(0) == call(0) != call(5) is not None, calls)
print(1 < 3 < 2, 1 < 3 > 2, 1 == 1 == 1, 1 == 1 != 2, 1 in [1] == True)
print(0 < 1 in [1, 2] not in [[]], 'a' in 'abc' in ['abc'], 1 < 2 and 2 < 3, not 1 < 2)
attempt(lambda: 1 < 'a' < undefined)
attempt(lambda: 2 < 1 < undefined)
attempt(lambda: max(1, 'a'))
attempt(lambda: sorted([1, 'a', 2]))
attempt(lambda: [1, [2]] < [1, ['x']])
attempt(lambda: (1, 2) < [1, 2])
