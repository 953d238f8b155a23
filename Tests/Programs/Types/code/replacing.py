"""replace: one attribute at a time, and the values that it refuses."""

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


def sample(a, b=2, *, c=3):
    d = a + b
    return d, c


code = sample.__code__
for name, value in (("co_argcount", 2), ("co_posonlyargcount", 1), ("co_kwonlyargcount", 1), ("co_nlocals", 4), ("co_stacksize", 10),
                    ("co_flags", 67), ("co_firstlineno", 99), ("co_names", ("q",)), ("co_consts", ("doc", 7)),
                    ("co_varnames", ("a", "b", "c", "e")), ("co_filename", "elsewhere"), ("co_name", "renamed"), ("co_lnotab", b"\0\1")):
    new = code.replace(**{name: value})
    print(name, getattr(new, name), new == code, hash(new) == hash(code), [other for other in dir(code) if other[:3] == "co_"
                                                                         and getattr(new, other) != getattr(code, other)])
for name in sorted(name for name in dir(code) if name[:3] == "co_"):
    for value in (None, "text", b"bytes", 5, -1, 2 ** 40, 1.5, [], {}, "x".join):
        answer = attempt(code.replace, **{name: value})
        if isinstance(answer, str):
            print(name, type(value).__name__, answer)
print(attempt(code.replace, other=1), attempt(code.replace, 1), attempt(code.replace) == code)


class Text(str):
    pass


class Bytes(bytes):
    pass


class Tuple(tuple):
    pass


new = code.replace(co_name=Text("sub"), co_filename=Text("file"), co_lnotab=Bytes(b""), co_names=Tuple(("a",)))
print(type(new.co_name).__name__, type(new.co_lnotab).__name__, type(new.co_names).__name__, new.co_name)
sample.__code__ = code.replace(co_consts=(None,), co_name="other")
print(sample(1), sample.__name__, sample.__code__.co_name)
