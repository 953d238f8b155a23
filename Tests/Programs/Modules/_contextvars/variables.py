# Variables: values, defaults, tokens, and what is refused.
from _contextvars import Context, ContextVar, Token, copy_context


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        text = str(e)
        print(type(e).__name__, text.split(" at 0x")[0])


p(ContextVar)
p(ContextVar, 1)
p(ContextVar, "a", "b")
p(ContextVar, "a", default=1, x=2)
p(ContextVar, name="a")
p(ContextVar, "a", other=1)
v = ContextVar("v")
w = ContextVar("w", default=3)
n = ContextVar("n", default=None)
print(str(v).split(" at ")[0], str(w).split(" at ")[0], repr(n).split(" at ")[0], v.name, w.name)
p(v.get)
p(v.get, 1)
p(v.get, 1, 2)
p(w.get)
p(w.get, 5)
p(v.get, default=3)
p(n.get)
t = v.set(10)
print(str(t).split(" at ")[0], t.var is v, t.old_value is Token.MISSING, Token.MISSING, type(Token.MISSING))
t2 = v.set(11)
print(t2.old_value, v.get(), v.reset(t2), v.get(), str(t2).split(" at ")[0])
p(v.reset, t2)
p(w.reset, t)
p(v.reset, 1)
p(v.reset)
p(v.set)
p(v.set, 1, 2)
print(v.reset(t), v.get("gone"))
for action in [lambda: Token(), lambda: hash(t), lambda: setattr(v, "name", 1), lambda: type("X", (ContextVar,), {}),
               lambda: type("X", (Token,), {}), lambda: setattr(t, "var", 1), lambda: v.nothing, lambda: Token[int]]:
    p(action)
print(ContextVar.__class_getitem__(int), hash(v) == hash(v), v == v, v != w, {v: 1}[v])
print(ContextVar, Context, Token, ContextVar.__module__)
for T in (ContextVar, Context, Token):
    print([(name, getattr(getattr(T, name), "__text_signature__", None)) for name in dir(T) if name[0] != "_"])


class Default:
    def __repr__(self):
        return "D()"


print(repr(ContextVar("é", default=Default())).split(" at ")[0])
