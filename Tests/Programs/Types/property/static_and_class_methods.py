# staticmethod and classmethod: binding, attributes, errors.
class C:
    @staticmethod
    def s(*arguments):
        return arguments

    @classmethod
    def k(cls, *arguments):
        return cls.__name__, arguments


class D(C):
    pass

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
C.s(1), C().s(2), D.s(3), C.__dict__["s"].__func__ is C.s
C.k(1), C().k(2), D.k(3), D().k(), C.__dict__["k"].__func__.__name__
staticmethod(5).__get__(1), staticmethod(5).__get__(None, C), staticmethod(5).__func__
classmethod(len).__get__(None, C)
classmethod(5).__get__(None, C)
staticmethod()
staticmethod(1, 2)
staticmethod(f=1)
classmethod()
classmethod(1, 2)
staticmethod(1)()
classmethod(C.s).__get__(5).__self__
classmethod(C.s).__get__(None, C)(1)
classmethod(C.s).__get__(None)
classmethod(property(lambda cls: cls)).__get__(None, C)
C.__dict__["k"].__get__(C(), D)(4)
staticmethod(len).__isabstractmethod__, classmethod(len).__isabstractmethod__
sorted(vars(staticmethod)), sorted(vars(classmethod))
C.k.__self__ is C, C().k.__self__ is C
""".strip().splitlines():
    show(line)

method = staticmethod(len)
method.note = 1
print(method.note, method.__dict__)


class Sub(staticmethod):
    def __init__(self, function):
        super().__init__(function)
        print("made")


class E:
    twice = Sub(lambda x: 2 * x)


print(E.twice(4), E().twice(5))
empty = staticmethod.__new__(staticmethod)
print(empty.__func__)
try:
    empty.__get__(1)
except RuntimeError as error:
    print(error)
try:
    classmethod.__new__(classmethod).__get__(1)
except RuntimeError as error:
    print(error)
