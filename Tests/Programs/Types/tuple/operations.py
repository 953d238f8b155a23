"""Making tuples, their operators, methods, subscripts and hashes."""


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class T(tuple):
    pass


class New(tuple):
    def __new__(cls, *items, **keywords):
        return super().__new__(cls, items)


names = {"T": T, "New": New, "t": (1, 2, 3), "s": T((1, 2)), "nan": float("nan")}
for text in (
    "tuple()", "tuple('abc')", "tuple([1, 2])", "tuple({1: 2})", "tuple(range(3))", "tuple(5)", "tuple(1, 2)", "tuple(x=1)",
    "T(x=1)", "T([1], x=1)", "T(1, 2)", "New(1, 2, key=3)", "tuple(t) is t", "tuple(s) is s", "type(tuple(s))", "T(t)",
    "()", "(1,)", "(1, (2, (3,)))", "T()", "((),)", "([],)", "() is tuple()",
    "tuple.__new__()", "tuple.__new__(1)", "tuple.__new__(list)", "tuple.__new__(T, (1,))",
    "t + (4,)", "t + [4]", "t + 4", "[4] + t", "() + t is t", "t + () is t", "type(s + ())", "type(() + s)", "s + s", "t * 2",
    "2 * t", "t * 0", "t * -1", "t * 1 is t", "type(s * 1)", "() * (1 << 62)", "(1,) * (1 << 62)", "(1,) * (1 << 70)", "t * 'a'",
    "t * 1.0", "t.__mul__('a')", "t.__rmul__(2)", "t - t", "-t",
    "t[0]", "t[-1]", "t[3]", "t[-4]", "t[True]", "t[1 << 70]", "t['a']", "t[1.0]", "t[None]", "t[1:]", "t[::2]", "t[::-1]", "t[5:]",
    "t[:] is t", "type(s[:])", "t[::0]", "t['a':]", "t[-100:100]", "t[2:0:-1]", "t[1 << 70:]", "t[:-(1 << 70):-1]",
    "t.index(2)", "t.index(9)", "t.index(1, 1)", "t.index(3, -1)", "t.index(2, 0, -1)", "t.index(1, None)", "t.index()",
    "t.index(1, -(1 << 70), 1 << 70)", "t.count(1)", "t.count()", "(1, 1.0, True).count(1)", "t.count(1, 2)", "t.append(1)",
    "1 in t", "9 in t", "nan in (nan,)", "(nan,) == (nan,)", "(float('nan'),) == (float('nan'),)",
    "t == (1, 2, 3)", "t == [1, 2, 3]", "t != s", "s < t", "t < (1, 2)", "t <= t", "(1, 'a') < (1, 2)", "(1, 'a') == (1, 2)",
    "(1, 'a') < (2, 2)", "() < (0,)", "t < [1]", "t >= 5", "s == (1, 2)", "(1, 2) == s",
    "hash(())", "hash((1,))", "hash((1, 2, 3))", "hash((-1, -2))", "hash((0, 0))", "hash((1, (2, (3,))))", "hash(((), ()))",
    "hash(s) == hash((1, 2))", "hash(([],))", "hash((1.5, 2, True))", "hash(tuple(range(100)))",
    "t.__getnewargs__()", "s.__getnewargs__()", "type(s.__getnewargs__()[0])", "t.__hash__() == hash(t)", "t.__len__()",
    "t.__contains__()", "t.__contains__(1)", "tuple.index.__text_signature__", "tuple.count.__text_signature__",
    "tuple.__getnewargs__.__text_signature__",
):
    attempt(text, **names)
try:
    t = (1, 2)
    t[0] = 5
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
held = ([],)
held[0].append(held)
print(held)
try:
    held[0] += [1]
except TypeError as error:
    print(error, len(held[0]))
deep = ()
for _ in range(100000):
    deep = (deep,)
for operation in (repr, str, lambda deep: deep == ((deep[0],),)):
    try:
        print(operation(deep))
    except RecursionError as error:
        print(error)
while deep:
    deep = deep[0]
