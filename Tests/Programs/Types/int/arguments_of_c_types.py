"""Numbers given to functions that want an int, long or Py_ssize_t of C: what converts, with which warning, and what is too large."""
import _imp
import _signal
import _warnings
import gc
import posix


class Int:
    def __int__(self):
        return 1


class Index:
    def __index__(self):
        return 1


class BadInt:
    def __int__(self):
        return "x"


class Float(float):
    pass


VALUES = [("1", 1), ("True", True), ("Int", Int()), ("Index", Index()), ("BadInt", BadInt()), ("1.5", 1.5), ("Float", Float(2)),
          ("text", "1"), ("None", None), ("2**31", 2 ** 31), ("-2**31-1", -2 ** 31 - 1), ("2**63", 2 ** 63), ("-2**70", -2 ** 70)]
FUNCTIONS = [
    ("chr", chr), ("expandtabs", "\t".expandtabs), ("bytes.expandtabs", b"\t".expandtabs), ("splitlines", "a\n".splitlines),
    ("hex", lambda value: b"abcd".hex(":", value)), ("sort", lambda value: [2, 1].sort(reverse=value)),
    ("sorted", lambda value: sorted([1, 2], reverse=value)), ("compile", lambda value: compile("", "", "exec", 0, value).co_name),
    ("reduce_ex", lambda value: bytearray().__reduce_ex__(value)[0].__name__),
    ("gc.collect", lambda value: type(gc.collect(value)).__name__), ("gc.set_debug", lambda value: (gc.set_debug(value), gc.set_debug(0))),
    ("set_threshold", lambda value: gc.set_threshold(700, value)), ("siginterrupt", lambda value: _signal.strsignal(value)),
    ("source_hash", lambda value: len(_imp.source_hash(value, b""))), ("major", posix.major),
    ("UnicodeError", lambda value: UnicodeDecodeError("ascii", b"", value, 0, "").start),
    ("__setstate__", lambda value: iter([1, 2]).__setstate__(value)), ("replace", lambda value: "aa".replace("a", "b", value)),
    ("ljust", lambda value: "a".ljust(value) if value != 2 ** 31 else "large"), ("pop", lambda value: bytearray(b"abc").pop(value)),
]


def attempt(function, value):
    try:
        return function(value)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


for action in "ignore", "error":
    _warnings.filters.insert(0, (action, None, DeprecationWarning, None, 0))
    _warnings._filters_mutated()
    print(action)
    for name, function in FUNCTIONS:
        for label, value in VALUES if action == "ignore" else VALUES[2:4]:
            print("   ", name, label, ascii(attempt(function, value)))
