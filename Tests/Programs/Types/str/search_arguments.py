# find and its neighbours: kinds of arguments and the order of errors.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


t = "abcabcሴ"

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for method in "find", "rindex", "count", "startswith", "endswith":
    for line in """
t.find("b"), t.find("b", 2), t.find("b", 0, 3), t.find("b", Index(2)), t.find("b", None, None), t.find("b", -10 ** 30, 10 ** 30)
t.find()
t.find(5)
t.find("b", "x")
t.find(5, "x")
t.find("b", 1.5)
t.find("b", 1, 2, 3)
t.find("b", start=1)
""".strip().splitlines():
        show(line.replace("find", method))
for line in """
t.index("z")
t.rindex("z")
t.startswith(("a", "x")), t.endswith(("\\u1234",)), t.startswith(()), t.startswith("")
t.startswith(("x", 5))
t.find(""), t.find("", 100), t.rfind(""), t.count(""), t.count("", 3), "".count("")
""".strip().splitlines():
    show(line)
