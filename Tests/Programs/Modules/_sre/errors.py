# Arguments that do not fit.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(a)(b)?', 0): (32, [
        15, 8, 1, 1, 2, 1, 0, 97, 0, 18, 0, 17, 97, 18, 1, 24, 9, 0, 1, 18, 2, 17, 98, 18, 3, 19, 1
    ], 2, {}, (None, None, None)),
    (b'a', 0): (0, [
        15, 8, 3, 1, 1, 1, 1, 97, 0, 17, 97, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

pattern = compiled("(a)(b)?")
data = compiled(b"a")
match = pattern.match("a")


def attempt(name, *arguments, **keywords):
    owner = pattern if hasattr(pattern, name) else match
    try:
        print(name, getattr(owner, name)(*arguments, **keywords))
    except Exception as error:
        print(name, type(error).__name__, error)


for name in ["match", "search", "fullmatch", "findall", "finditer", "split", "scanner"]:
    attempt(name)
    attempt(name, 1)
    attempt(name, b"a")
    attempt(name, "a", "b")
    attempt(name, "a", 1.0)
    attempt(name, "a", 2 ** 70)
    attempt(name, "a", 1, 2, 3)
    attempt(name, "a", wrong=1)
for arguments in [(), ("x",), ("x", 1), ("x", "a", "1"), ("x", "a", 1, 2), (1, "a", 1.5)]:
    attempt("sub", *arguments)
    attempt("subn", *arguments)
attempt("sub", "x", "a", count=2 ** 70)
attempt("group", 5)
attempt("group", x=1)
attempt("groups", 1, 2)
attempt("groupdict", 1, 2)
attempt("start", 1, 2)
attempt("end", 9)
attempt("span", "x")
attempt("__deepcopy__")
attempt("__copy__", 1)
for kind in [type(pattern), type(match), type(pattern.scanner("a"))]:
    print(kind, kind.__module__, kind.__qualname__, kind.__bases__)
    for action in [lambda: kind(), lambda: kind.__new__(kind), lambda: type("Sub", (kind,), {})]:
        try:
            print(action())
        except TypeError as error:
            print(error)
for action in [
    lambda: setattr(pattern, "flags", 1), lambda: setattr(pattern, "groupindex", {}), lambda: setattr(match, "regs", ()),
    lambda: setattr(match, "other", 1), lambda: delattr(pattern, "pattern"), lambda: pattern < pattern, lambda: match[9],
    lambda: match["x"], lambda: match[None], lambda: len(match), lambda: iter(match),
    lambda: data.match("a"), lambda: data.match(memoryview(b"aaaa")[::2]),
    lambda: data.sub(b"b", 1), lambda: pattern.groupindex.update({}),
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
