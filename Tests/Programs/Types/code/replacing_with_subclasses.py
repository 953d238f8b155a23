# code.replace() with instances of subclasses: tuples and texts stay what they are.
class T(tuple):
    pass


class S(str):
    pass


class B(bytes):
    pass


def f(a, b=(1, 2), *c):
    x = 5
    return lambda: (a, x)


c = f.__code__


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
type(c.replace(co_consts=T(c.co_consts)).co_consts)
type(c.replace(co_names=T(("a","b"))).co_names)
type(c.replace(co_varnames=T(c.co_varnames)).co_varnames)
type(c.replace(co_freevars=T(c.co_freevars)).co_freevars)
type(c.replace(co_cellvars=T(c.co_cellvars)).co_cellvars)
type(c.replace(co_name=S("n")).co_name)
type(c.replace(co_filename=S("n")).co_filename)
type(c.replace(co_code=B(c.co_code)).co_code)
type(c.replace(co_lnotab=B(c.co_lnotab)).co_lnotab)
c.replace(co_name=5)
c.replace(co_filename=5)
c.replace(co_code=bytearray(b"x"))
c.replace(co_lnotab=5)
c.replace(co_firstlineno="x")
c.replace(co_argcount=-1)
c.replace(co_flags=2**40)
c.replace(1)
c.replace(x=1)
c == c.replace(co_names=T(c.co_names)), hash(c) == hash(c.replace(co_names=T(c.co_names)))
type(c)(0,0,0,0,0,0,b"",T(),T(),T(),S("f"),S("n"),1,b"",T(),T()).co_consts.__class__
""".strip().splitlines():
    show(line)


def g():
    return value


value = "found"
name = "".join(["val", "ue"])
exec(g.__code__.replace(co_names=T((name,))))
print(eval(g.__code__.replace(co_names=T((name,)))), type(g.__code__.replace(co_names=T((name,))).co_names))
