# Hooks may prevent that others are added.
import sys

refusal = None
heard = []


def first(event, arguments):
    if event == "sys.addaudithook" and refusal is not None:
        raise refusal
    if event.startswith("own."):
        heard.append((event, arguments))


def second(event, arguments):
    if event.startswith("own."):
        heard.append(("second", event))


sys.addaudithook(first)
for refusal in (RuntimeError("no"), ValueError("no"), KeyboardInterrupt("no"), SystemExit(3)):
    try:
        print(sys.addaudithook(second))
    except BaseException as error:
        print(type(error).__name__, error)
sys.audit("own.one", 1, 2)
refusal = None
sys.addaudithook(second)
sys.audit("own.two")
print(heard)
