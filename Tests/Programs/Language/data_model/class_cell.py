# The cell __class__: who has it, when it is filled, and what metaclasses must do with it.


class Uses:
    def method(self):
        return __class__

    def by_super(self):
        return super().__init__

    def none(self):
        return 1

    @classmethod
    def name(cls):
        return __class__.__name__, cls.__name__


class Child(Uses):
    pass


print(Uses().method() is Uses, Child().method() is Uses, Child.name())
for function in (Uses.method, Uses.by_super, Uses.none):
    print(function.__name__, function.__code__.co_freevars, function.__closure__ and len(function.__closure__))
print(Uses.method.__closure__[0].cell_contents is Uses)
print(Uses.method.__closure__[0] is Uses.by_super.__closure__[0])
print("__classcell__" in vars(Uses), "__class__" in vars(Uses))


# Before the class exists the cell is empty.
class Early:
    def read():
        return __class__

    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)

    def by_super(self=None):
        return super()

    try:
        by_super(5)
    except RuntimeError as error:
        print(error)


class Meta(type):
    def __new__(meta, name, bases, namespace):
        cell = namespace.get("__classcell__")
        print(name, type(cell).__name__)
        cls = super().__new__(meta, name, bases, namespace)
        if cell is not None:
            print("filled:", cell.cell_contents is cls)
        return cls


class Made(metaclass=Meta):
    def method(self):
        return __class__


class Without(metaclass=Meta):
    pass


class Drops(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


try:
    class Dropped(metaclass=Drops):
        def method(self):
            return __class__
except RuntimeError as error:
    print(str(error).split(" (")[0])
    print(error)


class Swaps(type):
    def __new__(meta, name, bases, namespace):
        first = super().__new__(meta, name, bases, namespace)
        return super().__new__(meta, name, bases, {"other": first})


try:
    class Swapped(metaclass=Swaps):
        def method(self):
            return __class__
except TypeError as error:
    print(error)

for value in (5, None, "text"):
    try:
        type("Wrong", (), {"__classcell__": value})
    except TypeError as error:
        print(error)


# Assigning to the name in the body makes an ordinary attribute.
class Named:
    __class__ = 5

    def method(self):
        return __class__


print(Named().method() is Named, Named.__dict__["__class__"], Named().__class__)


def nested():
    class Outer:
        class Inner:
            def method(self):
                return __class__.__qualname__

        def method(self):
            return __class__.__qualname__
    return Outer


print(nested()().method(), nested().Inner().method())
