# Audit hooks.
import sys
events = []


def hook(event, arguments):
    if event.startswith("mine"):
        events.append((event, arguments))
        if event == "mine.refused":
            raise KeyError("refused")

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
sys.audit("mine.before", 1)
sys.audit()
sys.audit(5)
sys.addaudithook(hook), events
sys.audit("mine.first"), sys.audit("mine.second", 1, "two", None), events
sys.audit("mine.refused")
sys.audit(5)
sys.audit()
sys.audit("mine", event=1)
sys.addaudithook()
sys.addaudithook(hook=hook), sys.audit("mine.twice"), len(events)
events[-1]
""".strip().splitlines():
    show(line)
