"""The names of the module, of its types, and what kinds of things they are."""
import _io


print([name for name in vars(_io) if name not in ("__loader__", "__spec__")])
for name, thing in vars(_io).items():
    if name in ("__loader__", "__spec__", "__doc__"):
        continue
    if isinstance(thing, type):
        print("==", name, thing.__module__, thing.__qualname__, thing.__bases__, repr(thing.__text_signature__))
        for key, entry in vars(thing).items():
            if key != "__doc__":
                print("   ", key, type(entry).__name__, repr(getattr(entry, "__text_signature__", "--")))
    elif callable(thing):
        print("--", name, type(thing), thing.__module__, thing.__text_signature__)
    else:
        print(name, repr(thing))
for name, thing in vars(_io).items():
    if isinstance(thing, type) and thing.__module__ == "_io":
        print(name, bool(thing.__doc__), bool(thing.__flags__ & 1 << 10), bool(thing.__flags__ & 1 << 14))
print(open is _io.open, _io.BlockingIOError is BlockingIOError, _io.UnsupportedOperation.__mro__)
