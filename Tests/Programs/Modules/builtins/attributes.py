# getattr, setattr, delattr, hasattr, vars, dir, callable, id, hash, type checks.
class A:
    x = 1

    def __getattr__(self, name):
        if name == "wrong":
            raise KeyError(name)
        if name.startswith("no"):
            raise AttributeError(name)
        return "made " + name


class Slots:
    __slots__ = "s"


class Dir:
    def __dir__(self):
        return ["b", "a", "c"]


class BadDir:
    def __dir__(self):
        return 5


class Unhashable:
    __hash__ = None


class OddHash:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


a = A()

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
getattr(a, "x"), getattr(a, "y"), getattr(a, "no", 5), hasattr(a, "x"), hasattr(a, "nothing")
getattr(a, "no")
getattr(a, "wrong", 5)
hasattr(a, "wrong")
getattr(a, 5)
getattr(a)
getattr(a, "x", 1, 2)
hasattr(a, 5)
hasattr(a)
setattr(a, "z", 3), a.z, vars(a), delattr(a, "z"), vars(a)
setattr(a, 5, 1)
setattr(a, "x")
delattr(a, "q")
delattr(a, 5)
setattr(Slots(), "t", 1)
vars(Slots())
vars(5)
vars(a, 1)
type(vars()), type(vars(A)).__name__
dir(Dir()), sorted(dir(a))[-1], "x" in dir(a), dir(Slots())[-1]
dir(BadDir())
dir(1, 2)
callable(len), callable(A), callable(a), callable(5), callable(lambda: 1)
callable()
id(a) == id(a), id(1) == id(1), type(id(a))
hash(5), hash(-1), hash(2 ** 61 - 1), hash(1.5), hash(1j), hash(True), hash(OddHash(-1)), hash(OddHash(2 ** 64)), hash(OddHash(2 ** 200))
hash(Unhashable())
hash(OddHash("x"))
hash([])
hash(({},))
isinstance(5, int), isinstance(5, (str, int)), isinstance(5, (str, (bytes, (int,)))), isinstance(True, int)
isinstance(5, 5)
isinstance(5, (str, 5))
isinstance(5, [int])
isinstance(5)
issubclass(bool, int), issubclass(bool, (str, int)), issubclass(int, object)
issubclass(5, int)
issubclass(int, 5)
issubclass(int)
repr(5), ascii("a\\u1234\\xff\\n"), format(5, "x"), format("a"), format(1.5, ".3f")
format(5, 5)
format(5, "q")
repr()
ascii(1, 2)
""".strip().splitlines():
    show(line)
