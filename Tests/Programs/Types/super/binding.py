# super: with and without arguments, what it finds, errors.
class A:
    x = "A.x"

    def m(self):
        return "A.m"

    @classmethod
    def k(cls):
        return "A.k of " + cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"


class B(A):
    x = "B.x"

    def m(self):
        return "B.m " + super().m()

    @classmethod
    def k(cls):
        return "B.k " + super().k()

    def other(self):
        return super().x, super().p, super().s(), super().__thisclass__, super().__self__ is self


b = B()

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
b.m(), B.k(), b.other()
super(B, b).m(), super(B, B).k(), super(A, b).__self_class__
super(B, b).nothing
super(B, 5)
super(5, b)
super(B, A)
super(B, b).__class__, super(B, b).x, super(B)
repr(super(B, b)), repr(super(B, B)), repr(super(B, None))
super(B).__get__(b).m(), super(B).__get__(None), super(B, b).__get__(5).__self__ is b
super(B).m
super(B).__self__, super(B).__thisclass__, super(B).__self_class__
super()
super(B, b, 1)
super(x=1)
setattr(super(B, b), "x", 1)
super(A, b).x
object.__init__(super(B, b))
sorted(name for name in vars(super))
""".strip().splitlines():
    show(line)

def alone():
    return super()


def with_argument(x):
    return super()


for call in (alone, lambda: with_argument(1)):
    try:
        print(call())
    except RuntimeError as error:
        print(error)


class Deleting(A):
    def no_self(self):
        del self
        try:
            return super()
        except RuntimeError as error:
            return error

    def nested(self):
        return [super(Deleting, self).m() for _ in "a"], (lambda: __class__.__name__)()

    def in_comprehension(self):
        try:
            return [super().m() for _ in "a"]
        except TypeError as error:
            return error

    def rebound(self):
        self = 5
        try:
            return super()
        except TypeError as error:
            return error


d = Deleting()
print(d.no_self(), d.nested(), d.in_comprehension(), d.rebound())


class Sub(super):
    pass


print(Sub(B, b).m(), isinstance(Sub(B, b), super))
