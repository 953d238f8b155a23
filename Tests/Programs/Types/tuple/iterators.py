"""tuple_iterator, and comparisons of tuples that run programs."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


t = (1, 2, 3)
iterator = iter(t)
print(type(iterator).__name__, iter(iterator) is iterator, iterator.__length_hint__(), next(iterator), iterator.__length_hint__(),
      iterator.__reduce__())
for state in (-5, 0, 2, 100, True):
    fresh = iter(t)
    print(state, fresh.__setstate__(state), fresh.__length_hint__(), list(fresh))
for state in ("a", 1.0, None, 1 << 70):
    print(attempt(iter(t).__setstate__, state))
done = iter(t)
list(done)
print(done.__length_hint__(), done.__reduce__(), done.__setstate__(1), list(done), next(done, "end"), attempt(next, done))
print(iter(()).__reduce__(), iter(()).__length_hint__())
for name in ("__length_hint__", "__reduce__", "__setstate__"):
    print(name, getattr(type(iterator), name).__text_signature__)


class Log:
    def __init__(self, name, equal=False):
        self.name = name
        self.equal = equal

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return self.equal

    def __lt__(self, other):
        print("  ", self.name, "<", getattr(other, "name", other))
        return "less"

    def __repr__(self):
        return self.name


a, b, c = Log("a"), Log("b"), Log("c", True)
print((a,) == (a,), (a,) == (b,), (a,) < (b,), (c, a) < (a, b), (c,) < (a,), (a, 1) != (b, 1))
print(a in (b,), a in (a,), (b,).count(a), attempt((b,).index, a))
print((c, 1) == (a, 2), (1, c, 3) == (1, a, 3), (1,) == (1, a))


class T(tuple):
    def __eq__(self, other):
        return "T.__eq__"

    def __getitem__(self, index):
        return "item"

    def __iter__(self):
        return iter("iterated")

    def __len__(self):
        return 99

    __hash__ = tuple.__hash__


t = T((1, 2))
print(t == (1, 2), (1, 2) == t, t[0], len(t), list(t), tuple(t), [*t], hash(t) == hash((1, 2)), t + (3,), repr(t))
x, y, *z = t
print(x, y, z)
