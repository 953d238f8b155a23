"""What native functions say of arguments that do not fit: too many, missing, given twice, not known, in this order."""
import _bisect
import _collections
import _contextvars
import _functools
import _io
import _opcode
import _signal
import _struct
import itertools
import posix
import sys


def none():
    return 0


FUNCTIONS = [
    # The function, its parameters that have names, and arguments that fit.
    (_collections.deque, ["iterable", "maxlen"], [(), 3]),
    (itertools.accumulate, ["iterable", "func", "initial"], [[1], None, None]),
    (itertools.combinations, ["iterable", "r"], [[1], 1]),
    (_functools.cmp_to_key, ["mycmp"], [none]),
    (_io.IncrementalNewlineDecoder, ["decoder", "translate", "errors"], [None, 1, "strict"]),
    (_io.FileIO, ["file", "mode", "closefd", "opener"], [-1, "r", False, None]),
    (_io.TextIOWrapper, ["buffer", "encoding", "errors", "newline", "line_buffering", "write_through"],
     [_io.BytesIO(), None, None, None, False, False]),
    (_io.BufferedReader, ["raw", "buffer_size"], [_io.BytesIO(), 10]),
    (_struct.Struct, ["format"], ["i"]),
    (_bisect.bisect_left, ["a", "x", "lo", "hi"], [[1], 1, 0, 1]),
    (_signal.set_wakeup_fd, ["warn_on_full_buffer"], [-1, True]),
    (_opcode.stack_effect, ["jump"], [1, None]),
    (_contextvars.ContextVar, ["default"], ["name", 1]),
    (posix.sched_param, ["sched_priority"], [1]),
    (posix.sendfile, ["out", "in", "offset", "count"], [-1, -1, 0, 0]),
    (memoryview(b"").tobytes, ["order"], ["C"]),
    (memoryview(b"").cast, ["format", "shape"], ["B", [0]]),
    (bytearray, ["source", "encoding", "errors"], ["a", "ascii", "strict"]),
    (str, ["object", "encoding", "errors"], [b"a", "ascii", "strict"]),
    (int, ["x", "base"], ["1", 10]),
    (complex, ["real", "imag"], [1, 2]),
    (posix.terminal_size, ["sequence", "dict"], [(1, 2), {}]),
    (type(none), ["code", "globals", "name", "argdefs", "closure"], [none.__code__, {}, "n", None, None]),
    (type(sys), ["name", "doc"], ["a", "b"]),
    (sys.set_asyncgen_hooks, ["firstiter", "finalizer"], [None, None]),
    (compile, ["source", "filename", "mode", "flags"], ["", "", "exec", 0]),
    (enumerate, ["iterable", "start"], [[], 0]),
    (property, ["fget", "fset", "fdel", "doc"], [None] * 4),
    ("".encode, ["encoding", "errors"], ["ascii", "strict"]),
    (sum, ["start"], [[], 0]),
]


def attempt(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
        return "an answer"
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


for function, names, fitting in FUNCTIONS:
    print(function.__name__)
    for count in range(len(fitting) + 3):
        print("   ", count, attempt(function, *(fitting + [1, 2])[:count]))
    for count in range(len(fitting) + 1):
        print("   ", count, "unknown", attempt(function, *fitting[:count], unknown=1))
        print("   ", count, "twice", attempt(function, *fitting[:count], unknown=1, **{names[0]: 1}))
    print("    named", attempt(function, **dict(zip(names, fitting)), unknown=1))
