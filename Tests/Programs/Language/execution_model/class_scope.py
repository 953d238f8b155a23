# A class body is a scope of its own; what lies inside does not see its names.

x = "global"
y = "global y"


class Body:
    first = x
    x = "class"
    second = x

    def method(self):
        return x, self.x

    third = [x for _ in range(1)]
    fourth = [item + "!" for item in x]
    fifth = (lambda: x)()
    sixth = {x: 1}
    del x
    seventh = x

    def default(self, value=second):
        return value

    annotated: "never evaluated" = 5
    only_annotated: int

    @staticmethod
    def decorated():
        return "static"

    class Inner:
        inner_sees = x
        try:
            second
        except NameError as error:
            message = str(error)


b = Body()
print(b.first, b.second, b.method() if hasattr(b, "x") else "x is deleted", b.third, b.fourth, b.fifth, b.sixth,
      b.seventh)
print(b.default(), Body.__annotations__, Body.Inner.inner_sees, Body.Inner.message, hasattr(Body.Inner, "error"))


def function():
    x = "function"

    class Reads:
        first = x
        x = "class"
        second = x

    class Never:
        before = x
        if False:
            x = 1

    class Global:
        global y
        y = "changed by a class body"

    return Reads.first, Reads.second, Never.before, hasattr(Global, "y")


try:
    print(function())
except NameError as error:
    print(type(error).__name__, error)
print(y)


def only_reads():
    x = "function"

    class Reads:
        first = x

        def method(self):
            return x

        third = [x for _ in range(1)]
    return Reads.first, Reads().method(), Reads.third


print(only_reads())


class Loop:
    for number in range(3):
        locals()[f"made_{number}"] = number * 10
    exec("by_exec = 5")
    size = len([name for name in locals() if name.startswith("made")])
    print(sorted(name for name in locals() if not name.startswith("__")))


print(Loop.made_2, Loop.by_exec, Loop.size, Loop.number)


class Names:
    print(__name__, __qualname__, __module__)
    __qualname__ = "Other.Name"

    def method(self):
        pass


print(Names.__qualname__, Names.method.__qualname__, Names.__name__, "__qualname__" in vars(Names))


class Failing:
    try:
        missing
    except NameError as error:
        print(error)
    try:
        del never
    except NameError as error:
        print(error)
    value = 1
    del value


print(hasattr(Failing, "value"))


class Private:
    __x = 1
    _Private__y = 2

    def get(self):
        __local = 3
        return self.__x, self.__y, sorted(locals())

    def keyword(self, __a=5, *, __b=6):
        return __a, __b


print(Private().get(), Private().keyword(), Private.keyword.__code__.co_varnames, Private().keyword(_Private__b=7))
