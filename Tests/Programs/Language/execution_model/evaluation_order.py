# The order in which the parts of expressions and statements are evaluated.

log = []


def t(name, value=None):
    log.append(name)
    return value


def show(label):
    print(label, *log)
    log.clear()


class Target:
    def __getitem__(self, key):
        log.append(f"get[{key}]")
        return 1

    def __setitem__(self, key, value):
        log.append(f"set[{key}]={value}")

    def __delitem__(self, key):
        log.append(f"del[{key}]")

    def __setattr__(self, name, value):
        log.append(f".{name}={value}")

    def __getattr__(self, name):
        log.append(f".{name}")
        return 1


o = Target()
t("a", 1) + t("b", 2) * t("c", 3)
show("operators")
t("then") if t("condition first") else t("otherwise")
show("conditional")
(lambda *p, **k: None)(t("1"), *t("2", ()), t("3"), k=t("4"), **t("5", {}))
show("call")
{t("k1"): t("v1"), t("k2", 2): t("v2")}
show("dict display")
{t("ck", n): t("cv", n) for n in range(2)}
show("dict comprehension")
[t("item", n) for n in t("iterable", (1, 2)) if t("filter", True)]
show("list comprehension")
t("seq", o)[t("index", 5)] = t("value", 6)
show("item assignment")
t("obj", o).attribute = t("value", 7)
show("attribute assignment")
o[t("key", "k")] += t("right", 5)
show("augmented item")
o.attribute += t("right", 5)
show("augmented attribute")
o[t("k1", 1)] = o[t("k2", 2)] = t("value", 9)
show("chained assignment")
o[t("a", "a")], o[t("b", "b")] = t("x", 1), t("y", 2)
show("tuple assignment")
t("low", 1) < t("middle", 5) < t("high", 9)
show("comparison chain, all")
t("low", 9) < t("middle", 5) < t("never", 9)
show("comparison chain, cut")
t("left", 0) and t("never") or t("right", 1) or t("never")
show("and, or")
not t("operand", 1) in t("container", [1])
show("not in")
t("seq", "abc")[t("lower", 0):t("upper", 2):t("step", 1)]
show("slice")
f"{t('first', 1)}{t('second', 2):{t('width', 3)}}"
show("f-string")
lambda a=t("default", 1), *, b=t("keyword default", 2): t("never")
show("lambda")
del o[t("d1", 1)], o[t("d2", 2)]
show("del")
for o[t("target", "t")] in t("iterable", (1, 2)):
    t("body")
show("for")
assert t("test", True), t("never")
show("assert")


@t("decorator 1", lambda f: t("applied 1", f))
@t("decorator 2", lambda f: t("applied 2", f))
class Class(t("base", object), metaclass=t("metaclass", type)):
    t("class body")


show("class")


def generator():
    t("sent " + str((yield t("yielded"))))
    return t("result")


g = generator()
next(g)
next(g, t("default"))
show("generator")
try:
    raise t("exception", ValueError) from t("cause", None)
except t("handler", ValueError):
    t("handled")
show("raise")
x = (t("left of walrus", 1), y := t("walrus", 2), t("after", y))
show("walrus")
print(*t("args", (1,)), sep=t("sep", ""), end=t("end", "\n"))
show("print")
2 ** t("unary", -1) ** t("right", 2)
show("power")
