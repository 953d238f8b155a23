# __init_subclass__ runs for each new subclass, with the class statement's keywords.


class Plugin:
    registry = []

    def __init_subclass__(cls, name=None, **rest):
        print("subclass", cls.__name__, name, rest, [base.__name__ for base in cls.__bases__])
        super().__init_subclass__(**rest)
        cls.name = name or cls.__name__.lower()
        Plugin.registry.append(cls)


print("no call for Plugin itself:", Plugin.registry)


class Json(Plugin):
    pass


class Xml(Plugin, name="markup"):
    pass


class Xhtml(Xml):
    pass


print([cls.name for cls in Plugin.registry])
print(type(Plugin.__dict__["__init_subclass__"]).__name__)

try:
    class Wrong(Plugin, colour="red"):
        pass
except TypeError as error:
    print(error)

try:
    class Simple(colour="red"):
        pass
except TypeError as error:
    print(error)

try:
    class Two(Plugin, name="n", a=1, b=2):
        pass
except TypeError as error:
    print(error)


class Failing:
    def __init_subclass__(cls):
        raise ValueError("no heirs")


try:
    class Heir(Failing):
        pass
except ValueError as error:
    print(error)

print([cls.__name__ for cls in Plugin.registry])

# type() passes its keywords on too; and super() means the next class in the new class's own order.
Dynamic = type("Dynamic", (Plugin,), {}, name="dynamic")
print(Dynamic.name)


class Left:
    def __init_subclass__(cls, **rest):
        print("left", cls.__name__)
        super().__init_subclass__(**rest)


class Right:
    def __init_subclass__(cls, **rest):
        print("right", cls.__name__)
        super().__init_subclass__(**rest)


class Join(Left, Right):
    pass


try:
    object.__init_subclass__(1)
except TypeError as error:
    print(error)
print(object.__init_subclass__())
