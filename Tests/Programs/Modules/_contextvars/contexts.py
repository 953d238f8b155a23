# Contexts: copies, running in them, and what they are as mappings.
from _contextvars import Context, ContextVar, copy_context


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


v = ContextVar("v")
w = ContextVar("w", default=3)
t = v.set(10)
ctx = copy_context()
print(len(ctx), list(ctx) == [v], ctx[v], v in ctx, w in ctx, ctx.get(w), ctx.get(w, 7), ctx.get(v))
print(list(ctx.keys()) == [v], list(ctx.values()), [(key.name, value) for key, value in ctx.items()])
print(type(ctx.keys()), type(ctx.values()), type(ctx.items()), type(iter(ctx)))
for action in [lambda: ctx[1], lambda: ctx[w], lambda: ctx.get(1), lambda: 1 in ctx, lambda: ctx.get(), lambda: Context(1), lambda: Context(x=1),
               lambda: hash(ctx), lambda: ctx < ctx, lambda: ctx.run(), lambda: ctx.run(1), lambda: ctx.run(v.reset, t),
               lambda: type("X", (Context,), {}), lambda: ctx.copy(1), lambda: setattr(ctx, "x", 1), lambda: ctx.__setitem__(v, 1)]:
    p(action)


def change(a, *, b):
    v.set(99)
    w.set(a + b)
    p(ctx.run, print)
    return a, b, v.get(), w.get(), copy_context()[v]


print(ctx.run(change, 1, b=2), v.get(), w.get(), ctx[v], ctx[w], len(ctx))


def boom():
    v.set(-1)
    1 / 0


p(ctx.run, boom)
print(ctx[v], ctx.run(v.get), v.get())
e = Context()
print(e == Context(), e == ctx, ctx == ctx.copy(), ctx != e, e == 1, e != 1, len(e), list(e))
print(e.run(v.get, "default"), e.run(copy_context) == e)


def nested(depth):
    v.set(depth)
    if depth:
        copy_context().run(nested, depth - 1)
    return v.get()


print(Context().run(nested, 20))
names = [ContextVar("x%d" % index) for index in range(50)]
c = Context()
c.run(lambda: [name.set(index) for index, name in enumerate(names)])
print(len(c), sorted(c.values()) == list(range(50)), all(c[name] == index for index, name in enumerate(names)))


def iterate():
    seen = 0
    for name in copy_context():
        name.set(0)
        seen += 1
    return seen, set(copy_context().values())


print(c.run(iterate), set(c.values()))
tokens = c.run(lambda: [name.set("new") for name in names])
print(c.run(lambda: [name.reset(token) for name, token in zip(names, reversed(tokens))] if False else names[0].reset(tokens[0])), c[names[0]], c[names[1]])


class Equal:
    def __eq__(self, other):
        raise KeyError("compared")


a, b = Context(), Context()
a.run(v.set, Equal())
b.run(v.set, Equal())
p(lambda: a == b)


def generator():
    token = v.set("inner")
    yield v.get()
    v.reset(token)
    yield v.get()


g = generator()
print(next(g), v.get(), next(g), v.get())
