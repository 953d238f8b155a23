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


for line in """
t.find("b"), t.find("b", 2), t.find("b", 0, 3), t.find("b", Index(2)), t.find("b", None, None), t.find("b", -10 ** 30, 10 ** 30)
t.find()
t.find(5)
t.find("b", "x")
t.find(5, "x")
t.find("b", 1.5)
t.find("b", 1, 2, 3)
t.find("b", start=1)
t.rindex("b"), t.rindex("b", 2), t.rindex("b", 0, 3), t.rindex("b", Index(2)), t.rindex("b", None, None), t.rindex("b", -10 ** 30, 10 ** 30)
t.rindex()
t.rindex(5)
t.rindex("b", "x")
t.rindex(5, "x")
t.rindex("b", 1.5)
t.rindex("b", 1, 2, 3)
t.rindex("b", start=1)
t.count("b"), t.count("b", 2), t.count("b", 0, 3), t.count("b", Index(2)), t.count("b", None, None), t.count("b", -10 ** 30, 10 ** 30)
t.count()
t.count(5)
t.count("b", "x")
t.count(5, "x")
t.count("b", 1.5)
t.count("b", 1, 2, 3)
t.count("b", start=1)
t.startswith("b"), t.startswith("b", 2), t.startswith("b", 0, 3), t.startswith("b", Index(2)), t.startswith("b", None, None), t.startswith("b", -10 ** 30, 10 ** 30)
t.startswith()
t.startswith(5)
t.startswith("b", "x")
t.startswith(5, "x")
t.startswith("b", 1.5)
t.startswith("b", 1, 2, 3)
t.startswith("b", start=1)
t.endswith("b"), t.endswith("b", 2), t.endswith("b", 0, 3), t.endswith("b", Index(2)), t.endswith("b", None, None), t.endswith("b", -10 ** 30, 10 ** 30)
t.endswith()
t.endswith(5)
t.endswith("b", "x")
t.endswith(5, "x")
t.endswith("b", 1.5)
t.endswith("b", 1, 2, 3)
t.endswith("b", start=1)
t.index("z")
t.rindex("z")
t.startswith(("a", "x")), t.endswith(("\\u1234",)), t.startswith(()), t.startswith("")
t.startswith(("x", 5))
t.find(""), t.find("", 100), t.rfind(""), t.count(""), t.count("", 3), "".count("")
""".strip().splitlines():
    show(line)
