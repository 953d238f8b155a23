"""is, is not, in, not in: singletons, containers, strings, iterators, and user classes."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


a = b = []
print(a is b, a is not b, a is [], [] is not [], None is None, not None is None, (a is b) is True)
print(True is (1 == 1), ... is Ellipsis, NotImplemented is NotImplemented, type(1) is int, type(None) is type(None))
print(1 in [1, 2], 3 in [1, 2], 3 not in (1, 2), 'a' in {'a': 1}, 1 in {'a': 1}, 1 in {1}, 1.0 in {1}, True in [1])
print('a' in 'abc', 'bc' in 'abc', '' in 'abc', '' in '', 'ac' in 'abc', 'x' not in 'abc', b'b' in b'abc', 98 in b'abc',
      b'' in b'')
print(3 in range(5), 5 in range(5), 2.0 in range(5), 2.5 in range(5), '2' in range(5), -1 in range(-5, 0),
      10 ** 30 in range(10 ** 31))
print(None in [None], [] in [[]], () in [()], nan in [nan] if (nan := float('nan')) else 0, float('nan') in [nan])
print('k' in {'k': 1}.keys(), 1 in {'k': 1}.values(), ('k', 1) in {'k': 1}.items(), ('k', 2) in {'k': 1}.items(),
      5 in {}.items())
attempt(lambda: 1 in 'abc')
attempt(lambda: None in 'abc')
attempt(lambda: 'a' in b'abc')
attempt(lambda: 256 in b'abc')
attempt(lambda: -1 in b'abc')
attempt(lambda: 1 in 5)
attempt(lambda: 1 in None)
attempt(lambda: 1 in len)
attempt(lambda: [] in {})
attempt(lambda: [] in {1})
attempt(lambda: {1} in {frozenset({1})})
attempt(lambda: [] in {1: 2}.values())
attempt(lambda: {} in {}.keys())


class Contains:
    def __contains__(self, item):
        print('contains', item)
        return item


class OnlyIter:
    def __iter__(self):
        print('iter')
        return iter([1, 2, 3])


class OnlyGetItem:
    def __getitem__(self, index):
        print('getitem', index)
        if index > 2:
            raise IndexError
        return index * 10


class Blocked:
    __contains__ = None

    def __iter__(self):
        return iter([1])


print(1 in Contains(), 0 in Contains(), [] in Contains(), 'x' not in Contains())
print(2 in OnlyIter(), 9 not in OnlyIter())
print(10 in OnlyGetItem(), 99 in OnlyGetItem())
attempt(lambda: 1 in Blocked())
iterator = iter([1, 2, 3, 4])
print(2 in iterator, list(iterator))
endless = (n * n for n in range(10 ** 9))
print(49 in endless, next(endless))


class Failing:
    def __contains__(self, item):
        raise RuntimeError('in failed')


attempt(lambda: 1 in Failing())
attempt(lambda: 1 not in Failing())


class Key:
    def __eq__(self, other):
        print('eq')
        return False

    def __hash__(self):
        return 1


key = Key()
print(key in [key], key in (1, key), key in {key}, Key() in [1, 2])
