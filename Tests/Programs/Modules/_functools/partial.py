from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def f(*arguments, **keywords):
    return arguments, keywords


p = partial(f, 1, 2, a=3)
print(p(), p(4), p(a=5), p(6, b=7), p(*[8], **{"c": 9}))
print(p.func is f, p.args, p.keywords, partial(f)(), partial(f, x=1)(2), partial(f, 1)(x=2))
q = partial(p, 10, a=20, d=30)
print(q.func is f, q.args, q.keywords, q(0))
p.extra = "attribute"
q = partial(p, 11)
print(q.func is p, q.args, q(), p.__dict__)
print(partial(int, base=2)("101"), partial(int, base=2)("101", base=16), partial(max, 5)(3, 9), list(map(partial(pow, 2), range(5))))
p = partial(f, a=1)
p.keywords["b"] = 2
print(p(), p.keywords)
p.keywords["a"] = "changed"
del p.keywords["b"]
print(p(), p(a=0))
p.keywords.clear()
print(p(), p(1))
p.keywords[3] = 4
attempt(p)
for call in (
    lambda: partial(), lambda: partial(1), lambda: partial(a=1), lambda: partial(f).__setstate__(1), lambda: partial(f).__setstate__((1,)), lambda: partial(f).__setstate__((1, 2, 3, 4)),
    lambda: partial(f).__setstate__((f, [], {}, None)), lambda: partial(f).__setstate__((f, (), [], None)), lambda: setattr(partial(f), "func", 1), lambda: delattr(partial(f), "args"), lambda: partial(abs)(1, 2), lambda: partial(f, **{"self": 1})(),
    lambda: partial(f, 1).__reduce__()[2][1:], lambda: partial.__new__(), lambda: partial.__new__(int, 3),
):
    attempt(call)
p = partial(f)
p.__setstate__((abs, (), {}, {"x": 1}))
print(p(-3), p.x, p.__reduce__()[2][1:])
p.__setstate__((f, (1,), None, None))
print(p(), p.__dict__)


class Tuple(tuple):
    pass


class Dict(dict):
    pass


p.__setstate__((f, Tuple("ab"), Dict(k=1), None))
print(p(), type(p.args), type(p.keywords))


class Show:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def __call__(self, *arguments):
        return self.text, arguments


print(partial(Show("F"), Show("A"), 2, k=Show("V"), z=[1]), partial(Show("F")))
p = partial(Show("F"))
p.__setstate__((p, (p,), {"p": p}, {}))
print(p)


class Sub(partial):
    def __new__(cls, function, *arguments, **keywords):
        self = super().__new__(cls, function, *arguments, **keywords)
        self.made = True
        return self


s = Sub(f, 1, k=2)
print(s(3), s.made, Sub(Show("F"), 1, k=2), partial(s, 4)(), type(partial(s, 4)).__name__, type(Sub(partial(f))).__name__)


class Holder:
    method = partial(f, "bound?")


print(Holder().method(1), Holder.method(2))
deep = f
for i in range(50):
    deep = partial(deep, i)
print(len(deep()[0]), deep.func is f)
cycle = partial(f)
cycle.__setstate__((cycle, (), {}, None))
try:
    cycle()
except RecursionError as error:
    print("RecursionError")
print([(name, type(value).__name__) for name, value in vars(partial).items()], partial.__module__, partial.__text_signature__)
