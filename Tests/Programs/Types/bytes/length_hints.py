# bytes() and bytearray.extend() ask an iterable how many items it will give, and hear errors.
class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter((1, 2))

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class Index:
    def __index__(self):
        return 5


def extended(iterable):
    result = bytearray()
    result.extend(iterable)
    return result


for hint in (5, -1, "x", 1.5, None, NotImplemented, True, 2 ** 70, Index(), TypeError("a"), ValueError("b")):
    for function in (bytes, bytearray, extended, lambda i: [*i], lambda i: (*i,), lambda i: {*i}, list, tuple, set):
        try:
            print(function.__name__, repr(hint)[:12], function(Hint(hint)))
        except Exception as error:
            print(function.__name__, repr(hint)[:12], type(error).__name__, error)
