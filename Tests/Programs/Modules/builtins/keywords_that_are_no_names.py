# f(**{1: 2}): what is told of a call whose keyword arguments have names that are no str.
import _collections
import _functools
import _operator
import itertools


class A:
    pass


class Ai:
    def __init__(self, x):
        pass


class An:
    def __new__(cls, x):
        return object.__new__(cls)


class D(dict):
    def __setitem__(self, key, value):
        print("never")


def f(**k):
    pass


def show(source):
    try:
        value = eval(source)
    except BaseException as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for name in """
len print int str list dict tuple set frozenset object type range slice super property staticmethod classmethod enumerate
zip map filter reversed bytes bytearray memoryview complex float bool Exception KeyError ImportError OSError
UnicodeDecodeError iter next getattr setattr hasattr isinstance abs divmod pow round sum min max sorted any all open exec
eval compile dir vars id hash hex oct bin ord chr ascii repr format input globals locals __import__ A Ai An D f
(lambda:0) [].append [].sort [].__len__ {}.update dict.fromkeys {}.get ''.join ''.encode ''.split b''.decode
int.from_bytes (5).to_bytes _functools.reduce _collections.deque itertools.chain itertools.product
_operator.itemgetter _operator.add
""".split():
    for arguments in "(**{1: 2})", "(1, **{1: 2})", "(x=1, **{1: 2})":
        show(name + arguments)
