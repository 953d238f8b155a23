import _operator as op
from _operator import itemgetter, attrgetter, methodcaller


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

names = {
    "add": "add", "sub": "sub", "mul": "mul", "matmul": "matmul", "floordiv": "floordiv", "truediv": "truediv", "mod": "mod", "lshift": "lshift", "rshift": "rshift", "and_": "and", "xor": "xor", "or_": "or", "pow": "pow",
}


class Left:
    pass


class Right:
    pass


for function, special in names.items():
    setattr(Left, "__%s__" % special, lambda self, other, *rest, name=special: "left " + name)
    setattr(Right, "__r%s__" % special, lambda self, other, name=special: "right " + name)
    in_place = "i" + function.rstrip("_")
    print(getattr(op, function)(Left(), 1), "|", getattr(op, function)(1, Right()), "|", getattr(op, in_place)(Left(), 1), "|", getattr(op, in_place)(1, Right()))
    setattr(Left, "__i%s__" % special, lambda self, other, name=special: "in place " + name)
    print(getattr(op, in_place)(Left(), 1))


class Unary:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __abs__(self):
        return "abs"

    def __invert__(self):
        return "invert"

    def __bool__(self):
        return False

    def __contains__(self, item):
        return "yes"

    def __getitem__(self, key):
        return "item", key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __lt__(self, other):
        return "lt"

    def __index__(self):
        return 5


u = Unary()
print(op.neg(u), op.pos(u), op.abs(u), op.inv(u), op.invert(u), op.not_(u), op.truth(u), op.contains(u, 1), op.getitem(u, 3), op.setitem(u, 1, 2), op.delitem(u, 1), op.lt(u, 1), op.gt(1, u), op.index(u), op.is_(u, u), op.is_not(u, u))


class NotImplementedEverywhere:
    def __add__(self, other):
        return NotImplemented

    __radd__ = __iadd__ = __lt__ = __add__

    def __length_hint__(self):
        return NotImplemented


n = NotImplementedEverywhere()
attempt(op.add, n, n)
attempt(op.iadd, n, 1)
attempt(op.lt, n, 1)
print(op.length_hint(n, 8), op.eq(n, n), op.ne(n, n))


class Hint:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (3, 0, -1, "a", 1.5, None, True, 2 ** 70, TypeError("type"), ValueError("value")):
    attempt(op.length_hint, Hint(answer), 42)


class Length(Hint):
    def __len__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (3, -1, "a", TypeError("type"), ValueError("value")):
    attempt(op.length_hint, Length(answer), 42)
