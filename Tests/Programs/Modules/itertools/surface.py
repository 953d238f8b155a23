import itertools

print([name for name in vars(itertools) if not name.startswith("__")])
for name, value in vars(itertools).items():
    if name.startswith("__"):
        continue
    if isinstance(value, type):
        print(name, value.__module__, value.__qualname__, value.__text_signature__, bool(value.__doc__), value.__flags__ & 0x4600)
        print("   ", [(key, type(item).__name__) for key, item in vars(value).items()])
        try:
            class Sub(value):
                pass
            print("    can be a base")
        except TypeError as error:
            print("   ", error)
    else:
        print(name, value.__text_signature__, value.__module__)
import _abc, _bisect, _collections, _functools, _heapq, _operator
for module in (_bisect, _collections, _functools, _heapq, _operator):
    print(module.__name__, sorted(name for name in vars(module) if name != "__file__"))
