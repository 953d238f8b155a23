# None, NotImplemented, Ellipsis, True and False: one object of each.


for value in (None, NotImplemented, ..., True, False):
    cls = type(value)
    print(repr(value), str(value), cls.__name__, bool(value), value is eval(repr(value)))
for cls in (type(None), type(NotImplemented), type(...)):
    print(cls() is cls(), cls(), cls.__module__, cls.__doc__)
    for action in (lambda: cls(1), lambda: cls(a=1), lambda: type("Sub", (cls,), {}), lambda: setattr(cls(), "x", 1)):
        try:
            action()
        except (TypeError, AttributeError) as error:
            print("  ", type(error).__name__, error)
print(bool() is False, bool(5) is True, bool("") is False, bool([0]) is True, True + True, True == 1, True is 1 > 0)
print(isinstance(True, int), type(True).__mro__, repr(True), str(False), int(True), "%d %s" % (True, False))
print(Ellipsis is ..., None == None, None is not ..., hash(True) == hash(1), hash(None) == hash(None))
for source in ("None = 1", "True = 1", "False += 1", "... = 1", "Ellipsis = 1", "del None", "f(None=1)", "x.None = 1",
               "def True(): pass", "import None", "for False in x: pass", "NotImplemented = 5", "lambda None: 1",
               "None: int = 1", "with a as True: pass", "(None := 1)", "class None: pass", "__debug__ = 1"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
print(None.__class__, None.__repr__(), None.__eq__(None), None.__eq__(1), None.__bool__(), None.__ne__(5))
for action in (
    lambda: None + 1,
    lambda: None.x,
    lambda: None(),
    lambda: None[0],
    lambda: None < None,
    lambda: len(None),
    lambda: ... + 1,
    lambda: NotImplemented < 1,
    lambda: True.x,
    lambda: True + None,
    lambda: bool(1, 2),
    lambda: bool(x=1),
    lambda: type("B", (bool,), {}),
    lambda: -None,
    lambda: [None][None],
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(True & False, True | False, True ^ True, type(True & True).__name__, type(True & 1).__name__, True & 3, ~True)
print([].__eq__(5), (5).__lt__("a"), (5).__add__("a"), "a".__eq__(5), {}.__lt__({}), object().__eq__(5))
