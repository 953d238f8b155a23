# Exception classes of one's own: arguments, str and repr, multiple inheritance, slots.


class Plain(Exception):
    pass


class WithInit(Exception):
    def __init__(self, code, message="default"):
        self.code = code
        self.message = message


class CallsSuper(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


class WithStr(Exception):
    def __str__(self):
        return "text of " + repr(self.args)


class WithRepr(Exception):
    def __repr__(self):
        return "<WithRepr>"


class Both(KeyError, AttributeError):
    pass


class Outer:
    class Inner(Exception):
        pass


class KeyLike(KeyError):
    pass


class NoArguments(Exception):
    def __new__(cls, *arguments):
        return super().__new__(cls)

    def __init__(self, *arguments):
        pass


class Property(Exception):
    @property
    def args(self):
        return ("hidden",)


for error in (Plain(), Plain("one"), Plain("one", 2), Plain(("t",)), Plain(None), WithInit(5),
              WithInit(5, message="m"), CallsSuper(7),
              WithStr(1, 2), WithRepr("x"), Both("b"), Outer.Inner("i"), KeyLike("k"), NoArguments(1, 2), Property(1)):
    print(type(error).__name__, "|", error, "|", repr(error), "|", error.args)
print(WithInit(5).code, WithInit(5).args, WithInit(code=6, message="kw").args, CallsSuper(1).code)
print(Outer.Inner.__qualname__, repr(Outer.Inner("x")), Outer.Inner)


class Tree(Exception):
    default = "no details"

    def __init__(self, *details, children=()):
        super().__init__(*details)
        self.children = list(children)

    def __str__(self):
        text = super().__str__() or self.default
        return text + "".join(f" [{child}]" for child in self.children)

    def __iter__(self):
        return iter(self.children)

    def __eq__(self, other):
        return type(self) is type(other) and self.args == other.args

    def __hash__(self):
        return hash(self.args)


t = Tree("root", children=[Tree("leaf"), Tree(), Plain("p")])
print(t, [str(child) for child in t], Tree(1) == Tree(1), len({Tree(1), Tree(1)}))
try:
    raise t
except Tree as caught:
    print(caught is t, caught.children[0])


class Meta(type):
    def __call__(cls, *arguments):
        error = super().__call__(*arguments)
        error.made_by = "meta"
        return error


class Made(Exception, metaclass=Meta):
    pass


for value in (Made, Made("x")):
    try:
        raise value
    except Made as error:
        print(error.made_by, error.args)
error = Plain("a")
error.extra = 1
print(error.__dict__, vars(error) is error.__dict__)
for action in (lambda: WithInit(), lambda: CallsSuper(1, 2), lambda: Plain(a=1),
               lambda: type("X", (ValueError, OSError), {}).__base__.__name__,
               lambda: type("X", (OSError, SyntaxError), {}), lambda: type("X", (KeyError, int), {}),
               lambda: type("X", (StopIteration, SystemExit), {})):
    try:
        print(action())
    except TypeError as problem:
        print(problem)


class MyOSError(OSError):
    pass


class InitOSError(OSError):
    def __init__(self, a, b, own):
        super().__init__(a, b)
        self.own = own


print(repr(MyOSError(2, "x")), type(MyOSError(2, "x")).__name__, MyOSError(2, "x").errno)
i = InitOSError(2, "text", "own")
print(repr(i), i.errno, i.own, i)
