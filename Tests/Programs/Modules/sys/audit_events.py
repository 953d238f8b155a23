# What audit hooks hear of.
import gc
import sys

heard = []
refused = ()
listens = False


def hook(event, arguments):
    if not listens:
        return
    if event in refused:
        raise ValueError(event)
    heard.append((event, [item if isinstance(item, (int, str, bytes, type(None))) else type(item).__name__
                          for item in arguments]))


sys.addaudithook(hook)


def listen(name, function):
    global listens
    heard.clear()
    listens = True
    try:
        function()
    except Exception as error:
        listens = False
        print(name, "raised", type(error).__name__, error)
    listens = False
    print(name, heard)


marker = object()
number = id(marker)
code = compile("1", "file", "exec")
expression = compile("2", "file", "eval")
jobs = [
    ("compile", lambda: compile("1 +  1", "name", "exec")),
    ("exec text", lambda: exec("x = 1", {})),
    ("exec code", lambda: exec(code, {})),
    ("eval text", lambda: eval("1 + 2", {})),
    ("eval code", lambda: eval(expression, {})),
    ("frame", lambda: sys._getframe()),
    ("frames", lambda: sys._current_frames()),
    ("trace", lambda: sys.settrace(None)),
    ("profile", lambda: sys.setprofile(None)),
    ("objects", lambda: gc.get_objects()),
    ("objects of 1", lambda: gc.get_objects(generation=1)),
    ("referrers", lambda: gc.get_referrers(5, "x")),
    ("referents", lambda: gc.get_referents([1], "y")),
    ("another hook", lambda: sys.addaudithook(lambda event, arguments: None)),
    ("own", lambda: sys.audit("own.event", 1, "two")),
    ("input", lambda: input("prompt")),
]
for name, function in jobs:
    listen(name, function)
listens = True
id(marker)
listens = False
print(heard[-1] == ("builtins.id", [number]))
sys.breakpointhook = lambda *arguments: None
listen("breakpoint", lambda: breakpoint(1))

refused = ("compile", "exec", "sys._getframe", "gc.get_objects", "builtins.input", "builtins.breakpoint")
for name, function in jobs[:7] + jobs[9:10] + jobs[-1:]:
    listen(name, function)
