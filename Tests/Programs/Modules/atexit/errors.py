# Errors in functions called at the end.
import atexit


def fails():
    raise KeyError("of fails")


def exits():
    raise SystemExit(3)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
atexit.register(fails) is fails, atexit.register(exits) is exits
""".strip().splitlines():
    show(line)

try:
    atexit._run_exitfuncs()
except BaseException as error:
    print(type(error).__name__, error)
atexit.register(print, "still called")
atexit.register(lambda: atexit.register(print, "registered while ending"))
print("done")
