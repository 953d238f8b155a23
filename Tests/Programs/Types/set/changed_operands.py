"""Sets that change while they are combined. (CPython 3.8 may crash here; .out is written by hand.)"""
from support_keys import Key, attempt, fill


# Operands that change while they are combined: whatever comes out, nothing breaks.
for operation in (
    lambda s, t: s | t, lambda s, t: s & t, lambda s, t: s - t, lambda s, t: s ^ t, lambda s, t: s == t, lambda s, t: s <= t,
    lambda s, t: s.update(t), lambda s, t: s.difference_update(t), lambda s, t: s.symmetric_difference_update(t),
    lambda s, t: s.isdisjoint(t),
):
    for victim in (0, 1):
        for change in (lambda s: s.clear(), lambda s: s.update(range(500))):
            pair = fill(), fill()
            Key.action = lambda: change(pair[victim])
            attempt(operation, *pair)
            Key.action = None
print("done")
