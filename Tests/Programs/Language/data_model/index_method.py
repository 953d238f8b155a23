# __index__: where an object may stand in for an exact integer.


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


i = Index(2)
letters = list("abcdef")
print(letters[i], "abcdef"[i], (0, 1, 2)[i], b"abc"[i], range(10)[i])
print(letters[i:], letters[:i], letters[Index(0):Index(5):i], "abc"[Index(-1)])
print(hex(Index(255)), oct(Index(8)), bin(Index(5)), chr(Index(65)), "ab" * i, [0] * i, i * [1])
print(list(range(i)), list(range(Index(1), Index(9), Index(3))), int(i), float(i), complex(i), round(1.2345, i))
print("%d" % 5, pow(2, 3), bytes(i), bytearray(i), int("11", i), [1, 2, 3].pop(i), "abcab".find("b", i))
print(slice(1, 10, 2).indices(Index(6)), (1).to_bytes(i, "big"), divmod(7, 2), "x".center(Index(3), "-"))
letters[i] = "C"
del letters[Index(0)]
print(letters)


class Sub(int):
    pass


for value in ("2", 2.0, None, Sub(1), True, 2 ** 100, Index(1)):
    for action in (lambda: [10, 20, 30][Index(value)], lambda: hex(Index(value))):
        try:
            print(action())
        except (TypeError, IndexError) as error:
            print(type(error).__name__, error)


class Only:
    def __int__(self):
        return 1


class Errors:
    def __index__(self):
        raise ValueError("no index today")


for action in (
    lambda: [1, 2][Only()],
    lambda: range(Only()),
    lambda: [1] * Only(),
    lambda: hex(Only()),
    lambda: [1][1.0],
    lambda: "abc"[1.5:],
    lambda: range(1.0),
    lambda: "x" * 2.0,
    lambda: hex(1.5),
    lambda: chr("a"),
    lambda: [1, 2][Errors()],
    lambda: [1, 2][Errors():],
    lambda: bytes(Errors()),
    lambda: bytes([Index(300)]),
    lambda: [0][Index(2 ** 63)],
    lambda: [0, 1][Index(-(2 ** 70)):Index(2 ** 70)],
    lambda: "x" * Index(2 ** 63),
    lambda: range(Index(2 ** 70))[Index(2 ** 69)] == 2 ** 69,
    lambda: len(range(Index(2 ** 63))),
    lambda: 5 + i,
    lambda: i == 2,
    lambda: [1].insert("a", 1),
    lambda: bin(None),
):
    try:
        print(action())
    except (TypeError, IndexError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
