# print: separators, ends, files.
class File:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("flush")


def printed(*arguments, **keywords):
    file = File()
    answer = print(*arguments, file=file, **keywords)
    return answer, file.parts

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
printed(), printed(1, "a", None), printed(1, 2, sep="-"), printed(1, end=""), printed(1, 2, sep="", end="!")
printed(1, 2, sep=None, end=None), printed(1, flush=True), printed("a", flush=0)
printed(1, sep=5)
printed(1, end=b"")
printed(1, other=5)
print(1, file=5)
print(1, file=None)
printed(type("X", (), {"__str__": lambda self: "text"})())
printed(type("X", (), {"__str__": lambda self: 5})())
printed("a", 1 / 1, sep="\\n")
""".strip().splitlines():
    show(line)
