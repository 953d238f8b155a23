# Iterators of deques that change: one at its end in reverse does not look.
from _collections import deque

for start in (iter, reversed):
    d = deque([1, 2, 3])
    iterator = start(d)
    print(next(iterator))
    d.append(4)
    for step in range(3):
        try:
            print(next(iterator))
        except (RuntimeError, StopIteration) as error:
            print(type(error).__name__, error)
    d = deque([1])
    iterator = start(d)
    print(list(iterator))
    d.append(2)
    try:
        print(next(iterator))
    except (RuntimeError, StopIteration) as error:
        print(type(error).__name__, error)
