# Functions of sys: what they answer and refuse.
import sys

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
sys.intern("abc") is sys.intern("ab" + "c"), sys.intern("a b")
sys.intern(5)
sys.intern(None)
sys.intern(type("S", (str,), {})("x"))
sys.intern()
sys.getsizeof(1) > 0, sys.getsizeof([]) < sys.getsizeof([1] * 100), sys.getsizeof(5, "default") > 0
sys.getsizeof(type("X", (), {"__sizeof__": lambda self: 5})()) - 16
sys.getsizeof(type("X", (), {"__sizeof__": lambda self: "x"})())
sys.getsizeof(type("X", (), {"__sizeof__": lambda self: "x"})(), "default")
sys.getsizeof(type("X", (), {"__sizeof__": lambda self: -1})())
sys.getsizeof(type("X", (), {"__sizeof__": lambda self: 1 / 0})(), 5)
sys.getsizeof()
sys.getsizeof(object=1) > 0
sys.getsizeof(1, 2, 3)
sys._getframe().f_code.co_name, sys._getframe(0).f_lineno > 0, sys._getframe(1).f_code.co_name
sys._getframe(1000)
sys._getframe("x")
sys._getframe(-1).f_code.co_name
len(sys._current_frames()), sys.getallocatedblocks() > 0
sys.setrecursionlimit(0)
sys.setrecursionlimit("x")
sys.setrecursionlimit(1)
sys.setswitchinterval(0)
sys.setswitchinterval("x")
sys.setswitchinterval(0.01), sys.getswitchinterval()
sys.set_coroutine_origin_tracking_depth(-1)
sys.set_coroutine_origin_tracking_depth(depth=2), sys.get_coroutine_origin_tracking_depth()
sys.set_int_max_str_digits(5)
sys.set_int_max_str_digits(maxdigits=700), sys.get_int_max_str_digits()
str(10 ** 800)
sys.set_int_max_str_digits(0), len(str(10 ** 5000))
sys.call_tracing(lambda a, b: a + b, (1, 2))
sys.call_tracing(len, [1])
sys.call_tracing(len, ())
sys.exit("a", "b")
sys.exit(status=1)
sys.settrace()
sys.setdlopenflags("x")
sys.set_asyncgen_hooks(5)
sys.set_asyncgen_hooks(finalizer=5)
sys.set_asyncgen_hooks(len, finalizer=None), sys.get_asyncgen_hooks().firstiter
sys.set_asyncgen_hooks(None), sys.get_asyncgen_hooks()
""".strip().splitlines():
    show(line)

for arguments in ((), (None,), (5,), ("text",), ((1, 2),), ([1],)):
    try:
        sys.exit(*arguments)
    except SystemExit as error:
        print(arguments, error.code, error.args)
