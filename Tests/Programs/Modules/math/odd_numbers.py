# Objects that are numbers only by a special method, and what those may answer.
import math


def told(function, *arguments, **keywords):
    try:
        print(function.__name__, function(*arguments, **keywords))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


class Float:
    def __init__(self, answer):
        self.answer = answer

    def __float__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class FloatClass(float):
    pass


class Index:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Special:
    def __ceil__(self):
        return "ceil"

    def __floor__(self):
        return "floor"

    def __trunc__(self):
        return "trunc"


for function in math.sqrt, math.floor, math.ceil, math.trunc, math.isnan, math.frexp, math.fabs, math.degrees:
    for value in [Float(4.5), Float(FloatClass(4.5)), Float(4), Float("x"), Float(ValueError("mine")), Index(4),
                  Index("x"), Special(), "4", None, 10 ** 400, True, 1j]:
        if type(value) is Float and type(value.answer) is FloatClass:
            continue
        told(function, value)

for function in math.gcd, math.comb, math.perm, math.ldexp, math.isqrt, math.factorial:
    for values in [(Index(12), Index(8)), (Index(12), 8.0), (Float(12.0), 8), (True, 2), ("12", 8), (12,), (12, 8, 4),
                   (-12, 8), (12, -8), (1 << 70, 3), (Index(ValueError("mine")), 2)]:
        if function in (math.isqrt, math.factorial):
            if values[0] == 1 << 70 and function is math.factorial:
                continue
            told(function, values[0])
        elif function is math.ldexp or values != (1 << 70, 3):
            told(function, *values)
        else:
            print(str(function(*values))[-20:])

told(math.factorial, 5.0)
told(math.factorial, 5.5)
told(math.factorial, -1)
told(math.factorial, -1.0)
told(math.factorial, 1e30)
told(math.factorial, math.inf)
told(math.isqrt, -1)
told(math.ldexp, 1.0, 1 << 80)
told(math.ldexp, 1.0, -(1 << 80))
told(math.ldexp, 0.0, 1 << 80)
told(math.ldexp, math.inf, -(1 << 80))


# Iterables that fail midway, or whose items do.
def failing():
    yield 1.5
    raise KeyError("midway")


for function in math.fsum, math.prod:
    told(function, failing())
    told(function, [1, Float(2.5), Index(3)])
    told(function, [1, "2"])
    told(function, 5)
    told(function, [])
    told(function, [math.inf, -math.inf])
    told(function, [1e308, 1e308, -1e308])
    told(function, [10 ** 400])
    told(function, [True, True])
told(math.prod, [2, 3], start=Float(2.0))
told(math.prod, ["a"], start=3)
told(math.prod, [2, 3], 4)
told(math.prod, [[1]], start=2)
told(math.prod, iter([2.5, 4]), start=1)
for values in [((1, 2), (4, 6)), ([1], [2]), ((1,), (2, 3)), ((Float(1.0),), (Index(5),)), (("a",), (1,)), ((), ()),
               ((math.inf,), (math.nan,)), ((1e200,), (-1e200,)), (5, 6)]:
    told(math.dist, *values)
for values in [(), (3, 4), (Float(3.0), Index(4)), ("a",), (math.inf, math.nan), (1e-200, 1e-200), (10 ** 400,)]:
    told(math.hypot, *values)
told(math.isclose, 1, 1.1, rel_tol=Float(0.2))
told(math.isclose, 1, 1.1, rel_tol=-1)
told(math.isclose, 1, 1.1, abs_tol=Index(1))
told(math.isclose, 1)
told(math.isclose, 1, 2, 3)
told(math.log, Index(8), 2)
told(math.log, 10 ** 400, 10)
told(math.log, 0)
told(math.log, -(10 ** 400))
told(math.log, 8, 0)
told(math.log, 8, 1)
told(math.log2, 1 << 5000)
told(math.log10, 10 ** 500)
told(math.log1p, -1)
told(math.pow, 0, -1)
told(math.pow, -8, 1 / 3)
told(math.fmod, 5, 0)
told(math.fmod, math.inf, 1)
told(math.remainder, 5, 0)
told(math.copysign, Float(3.0), -0.0)
told(math.modf, Float(-3.5))
