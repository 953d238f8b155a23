# Special methods that are no functions, and chains of them without end.


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


class Descriptor:
    pass


Descriptor.__get__ = Descriptor()


class Holder:
    attribute = Descriptor()


attempt("get", lambda: Holder().attribute)


class Call:
    pass


Call.__call__ = Call()
attempt("call", lambda: Call()())


class Number:
    pass


Number.__len__ = Call()
Number.__add__ = 5
Number.__repr__ = str
Number.__bool__ = staticmethod(lambda: False)
Number.__hash__ = classmethod(lambda cls: 12)
Number.__getitem__ = property(lambda self: lambda key: ("property", key))
Number.__iter__ = type("Iterate", (), {"__call__": lambda self: iter((1, 2))})()
number = Number()
attempt("len", lambda: len(number))
attempt("add", lambda: number + 1)
attempt("repr", lambda: repr(number))
attempt("bool", lambda: bool(number))
attempt("hash", lambda: hash(number))
attempt("getitem", lambda: number[3])
attempt("iter", lambda: list(number))


class Endless:
    def __getattr__(self, name):
        return self.other

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __bool__(self):
        return not self

    def __len__(self):
        return len(self)

    def __hash__(self):
        return hash(self)

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)

    def __add__(self, other):
        return self + other


endless = Endless()
for label, function in (
    ("getattr", lambda: endless.missing), ("repr", lambda: repr(endless)), ("eq", lambda: endless == 1),
    ("bool", lambda: bool(endless)), ("len", lambda: len(endless)), ("hash", lambda: hash(endless)), ("call", endless),
    ("iter", lambda: iter(endless)), ("add", lambda: endless + 1),
):
    try:
        print(label, function())
    except RecursionError:
        print(label, "RecursionError")

nested = ()
for _ in range(5000):
    nested = (nested,)
for function in (isinstance, issubclass):
    try:
        function(int, nested)
    except RecursionError:
        print(function.__name__, "RecursionError")


class Pretends:
    @property
    def __class__(self):
        return int


print(isinstance(Pretends(), int), isinstance(Pretends(), Pretends), isinstance(Pretends(), str), Pretends().__class__)


class Raises:
    @property
    def __class__(self):
        raise AttributeError("no class")


print(isinstance(Raises(), int), isinstance(Raises(), Raises))


class Forgets(type):
    def mro(cls):
        return [cls, object]


class Base:
    inherited = 1


class Derived(Base, metaclass=Forgets):
    pass


print(hasattr(Derived, "inherited"), issubclass(Derived, Base), Derived.__base__.__name__, isinstance(Derived(), Base))


# A class that changes while it is looked at.
class Changes:
    def __eq__(self, other):
        del Changes.__eq__
        return True


print(Changes() == 1, Changes() == 1)


class Shrinking:
    def __set_name__(self, owner, name):
        for other in list(vars(owner)):
            if other.startswith("x"):
                delattr(owner, other)


class Owner:
    a = Shrinking()
    x1 = Shrinking()
    x2 = Shrinking()


print([name for name in vars(Owner) if not name.startswith("__")])
