"""Binary operators of user classes: reflected methods, NotImplemented, subclasses first, in-place fallbacks."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __add__(self, other):
        print('A.__add__', type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print('A.__radd__', type(other).__name__)
        return 'A radd'

    def __sub__(self, other):
        return 'A sub'

    def __rsub__(self, other):
        return 'A rsub'


class B:
    def __add__(self, other):
        print('B.__add__', type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print('B.__radd__', type(other).__name__)
        return NotImplemented


class SubA(A):
    def __radd__(self, other):
        print('SubA.__radd__', type(other).__name__)
        return 'SubA radd'

    def __rsub__(self, other):
        return 'SubA rsub'


class SameSub(A):
    pass


attempt(lambda: A() + B())
attempt(lambda: B() + A())
attempt(lambda: A() + A())
attempt(lambda: B() + B())
attempt(lambda: A() + SubA())
attempt(lambda: A() + SameSub())
attempt(lambda: A() - SubA())
attempt(lambda: A() - SameSub())
attempt(lambda: SameSub() - A())
attempt(lambda: 1 + A())
attempt(lambda: 'text' + A())
attempt(lambda: [] + A())
attempt(lambda: () + B())
attempt(lambda: A() + 1)
attempt(lambda: 1 - B())
attempt(lambda: B() * 2)
attempt(lambda: 2 ** B())
attempt(lambda: B() @ B())
attempt(lambda: divmod(B(), 2))
attempt(lambda: B() << 1)
attempt(lambda: B() / 1)
attempt(lambda: B() // 1)
attempt(lambda: B() % 1)
attempt(lambda: B() & 1)
attempt(lambda: B() | 1)
attempt(lambda: B() ^ 1)


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f'Vector{self.parts}'

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __mul__(self, factor):
        return Vector(*(a * factor for a in self.parts))

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __divmod__(self, other):
        return 'divmod', other

    def __rdivmod__(self, other):
        return 'rdivmod', other


v = Vector(1, 2)
print(v + v, v * 3, 3 * v, v @ v, divmod(v, 2), divmod(2, v), [1, 2] * 2, 0.5 * v)
w = v
w += Vector(5, 5)
print(v, w, v is w)
w *= 2
w @= v
print(w)
attempt(lambda: v + 5)
attempt(lambda: sum([v, v]))
print(sum([v, v], Vector(0, 0)))
attempt(lambda: v - v)


class Blocked:
    __add__ = None
    __radd__ = None


attempt(lambda: Blocked() + 1)
attempt(lambda: 1 + Blocked())
