from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

d = deque(range(10))
for change in (lambda: d.append(1), lambda: d.popleft(), lambda: d.rotate(1), lambda: d.clear(), lambda: d.extend("a"), lambda: d.insert(0, 0)):
    d = deque(range(10))
    it = iter(d)
    next(it)
    change()
    attempt(next, it)
    attempt(lambda: next(it, "end"))
    print(it.__length_hint__())
d = deque(range(3))
it = iter(d)
print(it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"))
d.append(1)
attempt(next, it)
d = deque(range(3))
it = iter(d)
next(it)
d[1] = "changed"
d.reverse()
print(list(it))
print(next(iter(deque()), "none"), iter(d).__reduce__()[1], reversed(d).__reduce__()[1])


class Changing:
    def __init__(self, action, answer=False):
        self.action = action
        self.answer = answer

    def __eq__(self, other):
        self.action()
        return self.answer


def fresh(action, answer=False):
    global d
    d = deque(range(5))
    d[2] = Changing(lambda: action(d), answer)
    return d


for action in (lambda d: d.clear(), lambda d: d.append(1), lambda d: d.pop(), lambda d: d.rotate(), lambda d: d.extend(range(1000))):
    for answer in (False, True):
        attempt(lambda: fresh(action, answer).index(99))
        attempt(lambda: fresh(action, answer).count(99))
        attempt(lambda: 99 in fresh(action, answer))
        attempt(lambda: fresh(action, answer) == deque(range(5)))
        attempt(lambda: deque(range(5)) == fresh(action, answer))
for action in (lambda d: d.clear(), lambda d: d.append(1), lambda d: d.pop()):
    attempt(lambda: fresh(action, True).remove(99))
    attempt(lambda: fresh(action).remove(99))


class Raising:
    def __eq__(self, other):
        raise ZeroDivisionError("eq")


attempt(deque([1, Raising()]).index, 5)
attempt(deque([1, Raising()]).remove, 5)
attempt(deque([1, Raising()]).count, 5)
attempt(deque([1, Raising()]).__contains__, 5)
attempt(lambda: deque([Raising()]) == deque([1]))


def generator():
    yield 1
    yield 2
    raise KeyError("third")


d = deque([0])
attempt(d.extend, generator())
attempt(d.extendleft, generator())
print(d)


def growing(d):
    for i in range(5):
        d.append(-i)
        yield i


d = deque(maxlen=4)
d.extend(growing(d))
print(d)


class Show:
    def __repr__(self):
        d.clear()
        return "cleared"


d = deque([Show(), 1, 2])
print(d, d)
