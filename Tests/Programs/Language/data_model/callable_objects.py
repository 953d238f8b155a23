# Objects with __call__, and what is called when.


class Adder:
    def __init__(self, amount):
        self.amount = amount

    def __call__(self, value=0, *more, scale=1, **rest):
        return (value + self.amount) * scale, more, rest


add = Adder(5)
print(add(), add(1), add(1, 2, 3), add(value=2, scale=10), add(1, other="x"))
print(callable(add), callable(Adder), callable(5), callable(None), callable(print), callable(lambda: 0))
print(list(map(add, [1, 2])), add.__call__(1))

# An attribute of the instance plays no part.
add.__call__ = lambda: "instance"
print(add(), add.__call__())


class Plain:
    pass


p = Plain()
p.__call__ = lambda: "instance"
print(callable(p))
try:
    p()
except TypeError as error:
    print(error)
Plain.__call__ = lambda self: "class"
print(callable(p), p())
del Plain.__call__
print(callable(p))


class Blocked(Adder):
    __call__ = None


print(callable(Blocked(1)))
try:
    Blocked(1)()
except TypeError as error:
    print(error)


class ByDescriptor:
    @property
    def __call__(self):
        return lambda *arguments: ("from a property", arguments)


print(ByDescriptor()(1, 2))


class Static:
    @staticmethod
    def __call__(*arguments):
        return arguments


class ByClass:
    @classmethod
    def __call__(cls, *arguments):
        return (cls.__name__, arguments)


print(Static()(1), ByClass()(2))


class Chain:
    def __init__(self, depth):
        self.depth = depth

    def __call__(self):
        return Chain(self.depth - 1) if self.depth else "done"


print(Chain(2)()()())


class Nested:
    __call__ = Adder(100)


print(Nested()(1))


class Endless:
    pass


Endless.__call__ = Endless()
try:
    Endless()()
except RecursionError as error:
    print(type(error).__name__)
for action in (
    lambda: 5(),
    lambda: "text"(),
    lambda: None(),
    lambda: [](1),
    lambda: add(1, value=2),
    lambda: add(**{"a": 1}, **{"a": 2}),
    lambda: add(*5),
    lambda: add(**5),
    lambda: add(**{1: 2}),
    lambda: Adder(),
    lambda: Adder(1, 2),
    lambda: Adder(1, amount=2),
    lambda: NotImplemented(),
    lambda: ...(),
    lambda: Adder.__call__(),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
