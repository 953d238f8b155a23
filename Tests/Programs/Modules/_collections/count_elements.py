from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def count(mapping, items):
    _count_elements(mapping, items)
    return mapping


print(count({}, "mississippi"), count({"a": 5}, "aab"), count({}, []), count({"x": 1.5}, "xx"), count({"x": True}, "x"))
print(count({}, [1, 1.0, True, 2]), count(defaultdict(int), "abca"), count(OrderedDict(), "bab"))
print(count({"n": 2 ** 62 - 2}, "nnn"), count({}, (str(i) for i in [1, 2, 1])))


class Mapping:
    def __init__(self):
        self.log = []
        self.data = {}

    def get(self, key, default):
        self.log.append(("get", key, default))
        return self.data.get(key, default)

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))
        self.data[key] = value


m = count(Mapping(), "aba")
print(m.data, m.log)


class Getting(dict):
    def get(self, key, default=None):
        return 10


class Setting(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


class Plain(dict):
    pass


print(count(Getting(), "aab"), count(Setting(), "aab"), count(Plain(), "aab"))
attempt(_count_elements)
attempt(_count_elements, {}, 1)
attempt(_count_elements, 1, [1])
attempt(_count_elements, {}, [[]])
attempt(_count_elements, {"a": "text"}, "a")
attempt(_count_elements, {}, mapping=1)


class Hostile:
    def __init__(self, mapping):
        self.mapping = mapping

    def __hash__(self):
        return 5

    def __eq__(self, other):
        self.mapping.clear()
        return True


d = {}
for _ in range(3):
    d[Hostile(d)] = 1
    d[5] = 2
_count_elements(d, [Hostile(d), 5, Hostile(d), 5])
print(len(d) < 5)


class Number:
    def __add__(self, other):
        d.clear()
        return "sum"


d = {"a": Number(), "b": 1}
_count_elements(d, "ab")
print(d)
