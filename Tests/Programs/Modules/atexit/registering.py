# atexit: register, unregister, the order of calls.
import atexit


def note(*arguments, **keywords):
    print("called", arguments, keywords)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
atexit.register(note, 1, x=2) is note, atexit._ncallbacks()
atexit.register()
atexit.register(5)
atexit.register(func=note)
atexit.unregister(5), atexit._ncallbacks()
atexit.unregister()
atexit.unregister(note), atexit._ncallbacks()
atexit.register(note, "first") is note, atexit.register(note, "second") is note, atexit._run_exitfuncs(), atexit._ncallbacks()
atexit.register(note) is note, atexit._clear(), atexit._ncallbacks()
atexit._clear(1)
atexit._run_exitfuncs(1)
sorted(name for name in dir(atexit) if not name.startswith("__"))
""".strip().splitlines():
    show(line)

@atexit.register
def last():
    print("the end")


atexit.register(note, "before the end")
print("done")
