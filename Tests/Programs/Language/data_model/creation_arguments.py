# Which arguments object.__new__ and object.__init__ take, and what they say otherwise.


def attempt(label, action):
    try:
        print(label, "->", type(action()).__name__)
    except TypeError as error:
        print(label, "->", error)


class Plain:
    pass


class OnlyInit:
    def __init__(self, value):
        self.value = value


class OnlyNew:
    def __new__(cls, value):
        return object.__new__(cls)


class Both:
    def __new__(cls, *arguments):
        return object.__new__(cls)

    def __init__(self, *arguments):
        pass


class PassesOn(Both):
    def __new__(cls, *arguments):
        return object.__new__(cls, *arguments)


class PassesInit:
    def __init__(self, *arguments):
        object.__init__(self, *arguments)


attempt("object()", lambda: object())
attempt("object(1)", lambda: object(1))
attempt("object(a=1)", lambda: object(a=1))
attempt("Plain()", lambda: Plain())
attempt("Plain(1)", lambda: Plain(1))
attempt("Plain(a=1)", lambda: Plain(a=1))
attempt("OnlyInit()", lambda: OnlyInit())
attempt("OnlyInit(1)", lambda: OnlyInit(1))
attempt("OnlyInit(1, 2)", lambda: OnlyInit(1, 2))
attempt("OnlyNew(1)", lambda: OnlyNew(1))
attempt("OnlyNew()", lambda: OnlyNew())
attempt("Both(1, 2)", lambda: Both(1, 2))
attempt("PassesOn()", lambda: PassesOn())
attempt("PassesOn(1)", lambda: PassesOn(1))
attempt("PassesInit()", lambda: PassesInit())
attempt("PassesInit(1)", lambda: PassesInit(1))
attempt("object.__new__()", lambda: object.__new__())
attempt("object.__new__(1)", lambda: object.__new__(1))
attempt("object.__new__(Plain, 1)", lambda: object.__new__(Plain, 1))
attempt("object.__new__(OnlyInit, 1)", lambda: object.__new__(OnlyInit, 1))
attempt("object.__new__(OnlyNew, 1)", lambda: object.__new__(OnlyNew, 1))
attempt("object.__new__(int)", lambda: object.__new__(int))
attempt("object.__new__(type)", lambda: object.__new__(type))
attempt("int.__new__(str)", lambda: int.__new__(str))
attempt("int.__new__(object)", lambda: int.__new__(object))
attempt("int.__new__(bool)", lambda: int.__new__(bool))
attempt("list.__new__(dict)", lambda: list.__new__(dict))
attempt("object.__init__()", lambda: object.__init__())
attempt("object.__init__(1, 2)", lambda: object.__init__(1, 2))


class WrongResult:
    def __init__(self):
        return 5


class WrongName:
    __init__ = None


attempt("WrongResult()", WrongResult)
attempt("WrongName()", WrongName)
for result in ("text", [], True):
    WrongResult.__init__ = lambda self: result
    attempt("returns " + repr(result), WrongResult)
WrongResult.__init__ = lambda self: None
attempt("returns None", WrongResult)
