# displayhook, excepthook, unraisablehook, and hooks of one's own.
import builtins
import sys


class Writer:
    encoding = "ascii"

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        self.parts.append("<flush>")


def captured(name, function, *arguments):
    old = getattr(sys, name)
    writer = Writer()
    setattr(sys, name, writer)
    try:
        function(*arguments)
    finally:
        setattr(sys, name, old)
    return "".join(writer.parts)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
captured("stdout", sys.displayhook, 5), builtins._
captured("stdout", sys.displayhook, None), builtins._
captured("stdout", sys.displayhook, "a\\nb"), builtins._
sys.displayhook()
sys.displayhook(1, 2)
captured("stderr", sys.excepthook, ValueError, ValueError("shown"), None)
captured("stderr", sys.excepthook, ValueError, "not an exception", None)
captured("stderr", sys.excepthook, None, None, None)
captured("stderr", sys.excepthook, KeyError, SyntaxError("m", ("f", 1, 2, "text")), None)
sys.excepthook(1)
sys.excepthook()
sys.unraisablehook(5)
sys.unraisablehook()
""".strip().splitlines():
    show(line)

class Broken:
    def __del__(self):
        raise KeyError("from __del__")


seen = []


def hook(information):
    seen.append((information.exc_type, str(information.exc_value), information.exc_traceback is not None,
                 information.err_msg, information.object.__qualname__, type(information).__name__))


sys.unraisablehook = hook
broken = Broken()
del broken
print(seen)
sys.unraisablehook = sys.__unraisablehook__
broken = Broken()
print(captured("stderr", lambda: globals().pop("broken") and None).splitlines()[-1:])
del sys.stdout
try:
    print("nowhere")
    sys.displayhook(5)
except RuntimeError as error:
    sys.stdout = sys.__stdout__
    print(error)
sys.stdout = None
print("nowhere either")
sys.stdout = sys.__stdout__
del builtins._
