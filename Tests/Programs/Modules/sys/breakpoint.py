# breakpoint() and sys.breakpointhook.
import sys

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
setattr(sys, "breakpointhook", lambda *a, **k: (a, sorted(k.items()))), breakpoint(1, 2, x=3), breakpoint()
setattr(sys, "breakpointhook", 5), breakpoint()
delattr(sys, "breakpointhook"), breakpoint()
setattr(sys, "breakpointhook", sys.__breakpointhook__)
breakpoint.__name__, sys.__breakpointhook__.__name__, breakpoint.__text_signature__
""".strip().splitlines():
    show(line)
