# __getitem__, __setitem__ and __delitem__: what key each form of subscript passes.


class Show:
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("  set", key, value)

    def __delitem__(self, key):
        print("  del", key)


s = Show()
print(s[1], s["a"], s[1, 2], s[()], s[...], s[None])
print(s[1:2], s[:], s[::2], s[1:], s[:-1], s["a":"b":"c"])
print(s[1:2, 3], s[..., 0], s[(1, 2)], s[[1]], s[s[0]])
s[0] = "value"
s[1:2] = [3]
s[0], s[1, 1] = 10, 20
s[5] += ("more",)
del s[0]
del s[1:], s["k"], s[1, 2]
for s["loop"] in (1, 2):
    pass


class Grid:
    def __init__(self, width, height):
        self.width = width
        self.cells = [0] * (width * height)

    def index(self, key):
        x, y = key
        if not 0 <= x < self.width:
            raise IndexError(f"no column {x}")
        return y * self.width + x

    def __getitem__(self, key):
        return self.cells[self.index(key)]

    def __setitem__(self, key, value):
        self.cells[self.index(key)] = value

    def __len__(self):
        return len(self.cells)


g = Grid(3, 2)
g[0, 0] = 1
g[2, 1] += 5
print(g.cells, g[2, 1], len(g))
for action in (lambda: g[3, 0], lambda: g[0, 9], lambda: g[1]):
    try:
        action()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Plain:
    pass


def assign(target, key, value):
    target[key] = value


def delete(target, key):
    del target[key]


p = Plain()
p.__getitem__ = lambda key: "instance"
for action in (
    lambda: p[0],
    lambda: assign(p, 0, 1),
    lambda: delete(p, 0),
    lambda: 5[0],
    lambda: assign(5, 0, 1),
    lambda: assign("text", 0, "x"),
    lambda: delete("text", 0),
    lambda: assign((1,), 0, 2),
    lambda: delete((1,), 0),
    lambda: assign(b"", 0, 1),
    lambda: delete(range(3), 0),
    lambda: None[0],
    lambda: print[0],
    lambda: {1}[0],
    lambda: [1]["a"],
    lambda: (1,)[1.0],
    lambda: "abc"[None],
    lambda: b"abc"["a"],
    lambda: range(3)["a"],
    lambda: [1][5],
    lambda: (1,)[-2],
    lambda: "abc"[3],
    lambda: b"abc"[3],
    lambda: range(3)[3],
    lambda: assign([], 0, 1),
    lambda: delete([], 0),
    lambda: assign([1], "a", 1),
    lambda: delete([1], "a"),
    lambda: [1][2 ** 100],
    lambda: [1, 2, 3][::0],
    lambda: [1, 2]["a":],
    lambda: assign([1, 2], slice(0, 2, 2), [1, 2, 3]),
    lambda: assign([1, 2], slice(0, 1), 5),
    lambda: {}["key"],
    lambda: {}[1, 2],
    lambda: delete({}, None),
):
    try:
        print(action())
    except (TypeError, IndexError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
