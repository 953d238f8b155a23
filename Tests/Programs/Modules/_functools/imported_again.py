import sys
import _abc, _collections, _functools, _operator, itertools

# A native module that is imported again has the same types and functions, in another module.
for module in (_abc, _collections, _functools, _operator, itertools):
    name = module.__name__
    before = dict(vars(module))
    module.added = "not in the next"
    del sys.modules[name]
    again = __import__(name)
    print(name, again is module, hasattr(again, "added"), len(before) == len(vars(again)))
    print([key for key, value in before.items() if not key.startswith("__") and vars(again)[key] is not value])
    sys.modules[name] = module

print(_functools.partial(_operator.add, 1)(2), list(itertools.islice(_collections.deque("abc"), 2)))
