# Calling a class is the metaclass's __call__.


class Singleton(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.instance = None

    def __call__(cls, *arguments, **keywords):
        if cls.instance is None:
            print("  making", cls.__name__, arguments, keywords)
            cls.instance = super().__call__(*arguments, **keywords)
        return cls.instance


class Config(metaclass=Singleton):
    def __init__(self, value=0, *, debug=False):
        self.value = value
        self.debug = debug


class Special(Config):
    pass


a = Config(1, debug=True)
b = Config(2)
print(a is b, b.value, b.debug)
print(Special(5) is Config(), Special().value)


class Counting(type):
    calls = 0

    def __call__(cls, *arguments):
        Counting.calls += 1
        self = cls.__new__(cls, *arguments)
        if len(arguments) < 2:
            self.__init__(*arguments)
        return self


class Item(metaclass=Counting):
    def __new__(cls, *arguments):
        self = super().__new__(cls)
        self.state = "new"
        return self

    def __init__(self, *arguments):
        self.state = "initialised"


print(Item(1).state, Item(1, 2).state, Counting.calls)


class NoCall(type):
    def __call__(cls):
        raise TypeError(f"{cls.__name__} is abstract")


class Abstract(metaclass=NoCall):
    pass


try:
    Abstract()
except TypeError as error:
    print(error)
print(type.__call__(Abstract).__class__.__name__)
try:
    Abstract(1)
except TypeError as error:
    print(error)


# A class's own __call__ is for its instances.
class Both(metaclass=Counting):
    def __call__(self):
        return "instance called"


print(Both()(), Counting.calls)
for action in (
    lambda: type.__call__(type, 5),
    lambda: type.__call__(int, "7"),
    lambda: type.__call__(5),
    lambda: type.__call__(),
    lambda: type(1, 2),
    lambda: type(),
    lambda: type(1, 2, 3, 4),
    lambda: type.__call__(type, "Named", (), {}).__name__,
):
    try:
        print(action())
    except TypeError as error:
        print(error)
