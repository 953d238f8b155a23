"""Items and slices of lists: reading, storing, deleting."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


numbers = list(range(10))
for index in (0, 9, -1, -10, 10, -11, 1 << 70, -(1 << 70), True, Index(3), Index(-3), Index("x"), 1.0, "a", None):
    print(attempt(numbers.__getitem__, index), attempt(numbers.copy().__setitem__, index, 7),
          attempt(numbers.copy().__delitem__, index))

bounds = (None, 0, 1, 3, 9, 10, 11, -1, -4, -10, -12, 1 << 70, -(1 << 70))
steps = (None, 1, 2, 3, -1, -2, -7, 1 << 70, -(1 << 70))
total = 0
for start in bounds:
    for stop in bounds:
        for step in steps:
            part = numbers[start:stop:step]
            rest = numbers.copy()
            del rest[start:stop:step]
            total = (total * 31 + sum(part) * 7 + len(part) + sum(rest) * 3 + len(rest)) % 1000003
            assert sorted(part + rest) == numbers
print(total)

for start in bounds:
    for stop in bounds:
        for new in ([], [100], [100, 101, 102]):
            copy = numbers.copy()
            copy[start:stop] = new
            total = (total * 31 + sum(copy) + len(copy)) % 1000003
print(total)

for step in (2, 3, -1, -2):
    copy = numbers.copy()
    part = copy[::step]
    copy[::step] = [-value for value in part]
    print(copy)

letters = list("abcdef")
print(attempt(letters.__setitem__, slice(0, 1), 5))
print(attempt(letters.__setitem__, slice(0, 4, 2), 5))
print(attempt(letters.__setitem__, slice(0, 4, 2), [1]))
print(attempt(letters.__setitem__, slice(0, 4, 2), iter([1, 2])), letters)
print(attempt(letters.__setitem__, slice(0, 0, -1), []), letters)
print(attempt(letters.__setitem__, slice(None, None, 0), []))
print(attempt(letters.__getitem__, slice("a", None)), attempt(letters.__delitem__, slice(None, 2.0)))
letters[2:2] = letters
print(letters)
letters[::2] = letters[1::2]
print(letters)
letters[:] = letters[::-1]
print(letters)
letters[5:2] = "xy"
print(letters)
letters[::-1] = letters
print(letters)
del letters[:]
print(letters)


class Shrinking:
    """Empties the list while its index is asked for."""

    def __init__(self, victim, answer):
        self.victim = victim
        self.answer = answer

    def __index__(self):
        self.victim.clear()
        return self.answer


victim = [1, 2, 3]
print(attempt(victim.__getitem__, Shrinking(victim, 1)))
victim = [1, 2, 3]
print(attempt(victim.__getitem__, slice(0, Shrinking(victim, 2))))
victim = [1, 2, 3]
print(attempt(victim.__setitem__, Shrinking(victim, 1), 5), victim)
victim = [1, 2, 3]
print(attempt(victim.__delitem__, Shrinking(victim, 1)), victim)
victim = [1, 2, 3]
print(attempt(victim.__setitem__, slice(0, Shrinking(victim, 2)), "ab"), victim)
victim = [1, 2, 3]
print(attempt(victim.insert, Shrinking(victim, 2), "x"), victim)
victim = [1, 2, 3]
print(attempt(victim.pop, Shrinking(victim, 2)), victim)
