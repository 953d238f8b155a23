# list(): lengths and hints that lie, raise, or change things.
class Sequence:
    def __init__(self, count, length):
        self.count, self.length = count, length

    def __iter__(self):
        return iter(range(self.count))

    def __len__(self):
        if isinstance(self.length, Exception):
            raise self.length
        return self.length


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter((1, 2))

    def __length_hint__(self):
        return self.hint


class NoIter:
    def __len__(self):
        return 2

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
list(Sequence(3, 100)), list(Sequence(3, 0)), list(Sequence(3, 1))
list(Sequence(3, -1))
list(Sequence(3, "x"))
list(Sequence(3, TypeError("passed over")))
list(Sequence(3, KeyError("raised")))
list(NoIter())
list(Hint(100)), list(Hint(NotImplemented)), tuple(Hint(5))
list(Hint(-1))
list(Hint("x"))
[].extend(Hint(1.5))
[*Hint(-1)]
bytearray(Hint(5))
",".join(Sequence(0, 5))
",".join(5)
b",".join(NoIter())
",".join(type("R", (), {"__iter__": lambda self: 1 / 0})())
",".join(type("R", (), {"__iter__": lambda self: len(5)})())
",".join(iter(["a", "b"])), b"-".join(iter([b"a", bytearray(b"b")])), ",".join({"k": 1})
",".join(["a", 5])
b",".join([b"a", "b"])
""".strip().splitlines():
    show(line)
