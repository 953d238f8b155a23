"""Comparisons and key functions that raise, lie, or change the list that is being sorted."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Item:
    def __init__(self, value, action=None):
        self.value = value
        self.action = action

    def __lt__(self, other):
        if self.action:
            self.action()
        if other.action:
            other.action()
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


def fail():
    raise ValueError("no order")


items = [Item(n * 7 % 50) for n in range(50)]
items[30].action = fail
print(attempt(items.sort), len(items), sorted(item.value for item in items) == list(range(50)))
items = [Item(n * 7 % 101) for n in range(101)]
items[100].action = fail
print(attempt(items.sort), len(items), sorted(item.value for item in items) == list(range(101)))
calls = 0


def fail_later():
    global calls
    calls += 1
    if calls == limit:
        raise ValueError("later")


# Whenever it fails, nothing is lost.
for limit in range(1, 2000, 37):
    calls = 0
    items = [Item(n * 7919 % 300, fail_later) for n in range(300)]
    attempt(items.sort)
    assert sorted(item.value for item in items) == list(range(300)), limit
    calls = 0
    attempt(items.sort, key=lambda item: Item(-item.value, fail_later), reverse=True)
    assert sorted(item.value for item in items) == list(range(300)), limit

values = [3, 2, 1]


def look(value):
    print("seen", values, len(values))
    return value


values.sort(key=look)
print(values)
for change in (
    lambda: values.append(9), lambda: values.clear(), lambda: values.extend([]), lambda: values.insert(0, 1),
    lambda: values.__init__([4, 5]), lambda: values.__iadd__([1]), lambda: values.reverse(), lambda: values.copy(),
    lambda: (values.append(1), values.pop()),
):
    values = [3, 2, 1]

    def key(value):
        change()
        return value

    print(attempt(values.sort, key=key), values)
values = [3, 2, 1]
print(attempt(values.sort, key=lambda value: values.sort() or value), values)
values = [5, 4, 3]
print(attempt(values.sort, key=lambda value: 1 / (value - 4)), values)
print(attempt(values.sort, key=lambda: 1), values)


class Liar:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return True


liars = [Liar(n) for n in range(1000)]
liars.sort()
print(sorted(liar.value for liar in liars) == list(range(1000)))
flips = iter(range(10 ** 9))
liars.sort(key=lambda liar: Item(next(flips) * 7919 % 13))
print(sorted(liar.value for liar in liars) == list(range(1000)))


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print("asked")
        if self.answer is None:
            raise KeyError("truth")
        return self.answer


class Strange:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer


print(attempt([Strange([1]), Strange("")].sort), attempt([Strange(Truth(True)), Strange(Truth(False))].sort),
      attempt([Strange(Truth(None)), Strange(Truth(None))].sort), attempt([Strange(NotImplemented)] .sort))
print(attempt([Strange(NotImplemented), Strange(NotImplemented)].sort))
