from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

d = deque([1, 2, 3])
for call in (
    lambda: deque(1), lambda: deque([], -1), lambda: deque([], "a"), lambda: deque([], 1.0), lambda: deque(1, 2, 3), lambda: deque(x=1), lambda: deque(maxlen=2 ** 70),
    lambda: d.index(9), lambda: d.index(), lambda: deque().pop(), lambda: deque().popleft(), lambda: d.insert(1), lambda: d.insert("a", 1), lambda: deque([1], 1).insert(0, 1),
    lambda: deque()[0], lambda: d[3], lambda: d[-4], lambda: d["a"], lambda: d[1:2], lambda: deque() + [1], lambda: [1] + deque(), lambda: d.rotate("a"), lambda: d.rotate(1.0),
    lambda: d.rotate(1, 2), lambda: d.remove(9), lambda: deque() * "a", lambda: d * 2 ** 70, lambda: d.index(1, "a"), lambda: d.index(1, None), lambda: d.index(1, 1), lambda: d.index(3, 0, 2),
    lambda: d.append(), lambda: d.append(1, 2), lambda: d.__setitem__(5, 1), lambda: d.__delitem__(5), lambda: deque() < [], lambda: deque.append(1, 2), lambda: hash(d), lambda: d.extend(5),
    lambda: d.extendleft(None), lambda: d.count(), lambda: d.__iadd__(3), lambda: setattr(d, "maxlen", 3), lambda: setattr(d, "x", 3), lambda: d.append(x=1), lambda: d.copy(1), lambda: d.clear(1),
    lambda: d.index(2, -5, 5), lambda: d.index(3, -1), lambda: d.index(1, 2 ** 70), lambda: d.count(2), lambda: type(iter(d))(), lambda: type(iter(d))(1), lambda: type(iter(d))(d, 1, 2), lambda: type(iter(d))(d, "a"),
    lambda: list(type(iter(d))(d, 1)), lambda: list(type(reversed(d))(d, 1)), lambda: list(type(iter(d))(d, -1)), lambda: list(type(iter(d))(d, 99)), lambda: d.reverse(1), lambda: deque([1]).__mul__(1.5),
    lambda: deque.__init__(), lambda: d.__class__, lambda: d.__contains__(1), lambda: d.__getitem__(True),
):
    attempt(call)
print(d)
d.__init__("xyz", 2)
print(d, d.maxlen)
d.__init__()
print(d, d.maxlen)
