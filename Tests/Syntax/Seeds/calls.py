print()
print(1, 2, sep=", ", end="")
f(*args)
f(**kwargs)
f(a, *b, c, *d, e=1, **g, h=2, **i)
f(x for x in y)
f((x for x in y), 1)
f(a)(b)(c).d[e](f=g)
f(
    a,
    b=lambda: 0,
)
f(a if b else c, not d, *e or g, **h or i)
f(a := 1, b == 2)
object.method().attribute.method(1)[2].end
