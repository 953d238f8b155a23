# Arguments that are refused, and subclasses.
from _random import Random

r = Random(1)
for call in [lambda: Random(x=1), lambda: Random([]), lambda: r.seed(1, 2), lambda: r.seed([]), lambda: r.seed(n=1), lambda: r.random(1),
             lambda: r.getrandbits(), lambda: r.getrandbits(0), lambda: r.getrandbits(-1), lambda: r.getrandbits("x"),
             lambda: r.getrandbits(2.0), lambda: r.getrandbits(2**40), lambda: r.getrandbits(2**70), lambda: r.setstate(),
             lambda: r.getstate(1), lambda: r.nothing]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(Random):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args)

    def __init__(self, *args, **kwargs):
        self.kwargs = kwargs


s = Sub(5, key=1)
print(s.kwargs, s.random() == Random(5).random(), s.__dict__)


class Other(Random):
    pass


o = Other(5)
o.x = 1
print(o.random() == Random(5).random(), o.x)


class Hash:
    def __hash__(self):
        return -7


class NoHash:
    def __hash__(self):
        raise KeyError("no")


r.seed(Hash())
r2 = Random()
r2.seed(2**64 - 7)
print(r.random() == r2.random())
try:
    Random(NoHash())
except KeyError as error:
    print(repr(error))
print([(name, getattr(Random, name).__text_signature__) for name in dir(Random) if name[0] != "_"], Random.__module__)
keep = [Random(index) for index in range(20)]
rubbish = [[index] for index in range(300)]
print([r.getrandbits(8) for r in keep])
