# Special methods that are assigned to a class after it was made, and those of its bases.


class Base:
    pass


class Middle(Base):
    pass


class Leaf(Middle):
    pass


class Stubborn(Middle):
    def __len__(self):
        return 7


leaf = Leaf()
stubborn = Stubborn()


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


print(attempt(len, leaf), bool(leaf), len(stubborn))
Base.__len__ = lambda self: 0
print(attempt(len, leaf), bool(leaf), len(stubborn), bool(stubborn))
Middle.__len__ = lambda self: 2
print(attempt(len, leaf), len(stubborn))
del Middle.__len__
print(attempt(len, leaf), len(stubborn))
Base.__bool__ = lambda self: True
print(bool(leaf), bool(stubborn))
del Base.__bool__, Base.__len__
print(attempt(len, leaf), bool(leaf), len(stubborn))

print(attempt(lambda: leaf + 1), attempt(lambda: 1 + leaf))
Base.__add__ = lambda self, other: ("add", type(other).__name__)
Base.__radd__ = lambda self, other: ("radd", type(other).__name__)
print(leaf + 1, 1 + leaf, leaf + leaf)
Leaf.__radd__ = lambda self, other: ("leaf's radd", type(other).__name__)
print(Base() + leaf, leaf + Base(), Middle() + leaf)
Leaf.__add__ = lambda self, other: NotImplemented
print(attempt(lambda: leaf + 1), Base() + leaf)
del Base.__add__, Base.__radd__
print(attempt(lambda: leaf + 1), 1 + leaf)

print(attempt(lambda: leaf[0]), attempt(iter, leaf), attempt(lambda: 3 in leaf))
Base.__getitem__ = lambda self, index: [10, 20, 30][index]
print(leaf[1], list(leaf), 20 in leaf, attempt(lambda: leaf["x"]))
Leaf.__iter__ = lambda self: iter("abc")
print(list(leaf), "b" in leaf, 20 in leaf)
Leaf.__contains__ = lambda self, item: item == "everything"
print("b" in leaf, "everything" in leaf)
Leaf.__iter__ = None
print(attempt(iter, leaf))
Leaf.__contains__ = None
print(attempt(lambda: 1 in leaf))

print(attempt(leaf), callable(leaf))
Base.__call__ = lambda self, *arguments, **keywords: (arguments, keywords)
print(leaf(1, a=2), callable(leaf))
del Base.__call__
print(callable(leaf))

print(leaf == leaf, leaf == Leaf(), hash(leaf) == hash(leaf))
Base.__eq__ = lambda self, other: True
print(leaf == 5, leaf != 5, isinstance(hash(leaf), int))
Base.__hash__ = lambda self: 42
print(hash(leaf), hash(stubborn))
Base.__hash__ = None
print(attempt(hash, leaf), Leaf.__hash__)
del Base.__hash__, Base.__eq__
print(leaf == 5, isinstance(hash(leaf), int))

print(attempt(lambda: leaf.missing))
Base.__getattr__ = lambda self, name: "no " + name
print(leaf.missing, stubborn.other)
Middle.__getattribute__ = lambda self, name: "any " + name
print(leaf.missing, stubborn.other, Base().missing)
del Middle.__getattribute__
Base.present = 1
print(leaf.present, leaf.missing)
del Base.__getattr__
print(attempt(lambda: leaf.missing))

Base.__setattr__ = lambda self, name, value: print("set", name, value)
leaf.x = 1
print("x" in vars(leaf))
Base.__delattr__ = lambda self, name: print("delete", name)
del leaf.y
del Base.__setattr__, Base.__delattr__
leaf.x = 1
print(vars(leaf))

Base.__init__ = lambda self, *arguments: print("init", arguments)
Leaf(1, 2)
Base.__new__ = lambda cls, *arguments: print("new", cls.__name__, arguments) or object.__new__(cls)
Leaf(3)
del Base.__init__
Base.__new__ = staticmethod(lambda cls, *arguments: "something else")
print(Leaf(1))
del Base.__new__
print(attempt(Leaf, 1))
print(type(Leaf()).__name__)

Base.__get__ = lambda self, instance, owner: ("got", type(instance).__name__, owner.__name__)


class Holder:
    attribute = leaf


print(Holder.attribute, Holder().attribute)
Base.__set__ = lambda self, instance, value: print("set by descriptor", value)
holder = Holder()
holder.__dict__["attribute"] = "own"
print(holder.attribute)
holder.attribute = 3
print(attempt(lambda: delattr(holder, "attribute")))
del Base.__set__
print(holder.attribute)


# Subclasses of native types: what is overridden is used, what is not is the native one.
class Numbers(list):
    pass


numbers = Numbers([1, 2, 3])
print(numbers[0], numbers + [4], len(numbers))
Numbers.__getitem__ = lambda self, index: "item %r" % (index,)
print(numbers[0], list(numbers), numbers.pop())
del Numbers.__getitem__
print(numbers[0])
Numbers.__len__ = lambda self: 99
print(len(numbers), list.__len__(numbers), bool(numbers))
del Numbers.__len__
Numbers.__iter__ = lambda self: iter("xyz")
print([*numbers], len(numbers))


class Integer(int):
    pass


integer = Integer(5)
print(integer + 1, 1 + integer, integer ** 2, -integer)
Integer.__add__ = lambda self, other: "sum"
Integer.__rpow__ = lambda self, other, modulus=None: "rpow"
print(integer + 1, 1 + integer, integer - 1, 2 ** integer, pow(2, integer))
Integer.__neg__ = int.__pos__
print(-integer)
Integer.__sub__ = int.__rsub__
print(integer - 1, 1 - integer)
Integer.__hash__ = None
print(attempt(hash, integer), attempt(lambda: {integer: 1}))


# Bases that change bring their methods.
class WithLength:
    def __len__(self):
        return 3


class Other:
    pass


class Changing(Other):
    pass


changing = Changing()
print(attempt(len, changing))
Changing.__bases__ = (WithLength, Other)
print(attempt(len, changing))
Changing.__bases__ = (Other,)
print(attempt(len, changing))
