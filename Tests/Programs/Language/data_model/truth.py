# What is true: __bool__, then __len__, then everything else.


class Empty:
    def __len__(self):
        print("  len")
        return 0


class Full:
    def __len__(self):
        print("  len")
        return 3


class Says:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print("  bool")
        return self.answer

    def __len__(self):
        print("  never")
        return 1


class Nothing:
    pass


print(bool(Empty()), bool(Full()), bool(Says(True)), bool(Says(False)), bool(Nothing()), bool(Nothing))
print(not Empty(), not Says(True))
print("yes" if Full() else "no", "yes" if Says(False) else "no")
print(type(Empty() and 1).__name__, type(Full() or 1).__name__, Full() and 1, Empty() or 2)
while Says(False):
    print("unreachable")
for answer in (1, 0, None, "yes", [], 1.0):
    for action in (bool, lambda value: not value, lambda value: 1 if value else 0):
        try:
            print(action(Says(answer)))
        except TypeError as error:
            print(error)


class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


for length in (-1, 2 ** 62, 2 ** 63, 2 ** 63 - 1, -(2 ** 70), 1.0, "3", None, True):
    try:
        print(length, len(Length(length)))
    except (TypeError, ValueError, OverflowError) as error:
        print(length, type(error).__name__, error)
    try:
        print(length, bool(Length(length)))
    except (TypeError, ValueError, OverflowError) as error:
        print(length, type(error).__name__, error)


class Blocked:
    __bool__ = None


class BlockedLength:
    __len__ = None


for action in (lambda: bool(Blocked()), lambda: bool(BlockedLength()), lambda: len(Nothing()), lambda: len(5)):
    try:
        print(action())
    except TypeError as error:
        print(error)

print([bool(x) for x in (0, 0.0, 0j, "", b"", (), [], {}, set(), frozenset(), range(0), None, False, bytearray())])
print([bool(x) for x in (-1, 1e-300, 1j, "0", b"\0", (0,), [0], {0: 0}, {0}, range(1), ..., NotImplemented, print)])
