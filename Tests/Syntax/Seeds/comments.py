#!/usr/bin/env python3
# A comment of its own
x = 1 # behind a statement
# type: ignore
def f(a,  # type: int
      b):  # the second
    # inside
    return a # and b

    # after

# at the end of it
if x:  # why
    pass
        # deeper than anything
