"""range: making, items, slices, membership, comparison, hashes; with numbers beyond machine integers."""


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class I(int):
    def __repr__(self):
        return f"I({int(self)})"


class Index:
    def __index__(self):
        return 3


B = 1 << 70
names = {"I": I, "Index": Index, "B": B, "r": range(5), "s": range(10, 0, -3), "b": range(B), "c": range(-B, B, B // 3)}
for text in (
    "range()", "range(1, 2, 3, 4)", "range(x=1)", "range('a')", "range(1.0)", "range(1, 2, 0)", "range(1, 'a')", "range(1, 2, None)",
    "range(True)", "range(I(3))", "range(Index())", "range(Index(), 10)", "range(0, 10, 1)", "range(0, 10, 2)", "range(5, 0)",
    "range(B)", "range(-B, B, B)", "range(1, 2, True)", "range(0, 5, I(1))", "type('X', (range,), {})",
    "r.start, r.stop, r.step", "s.start, s.stop, s.step", "c.start, c.stop, c.step", "type(range(I(5)).stop)",
    "len(r)", "len(s)", "len(b)", "len(range(0, B, B // 7))", "len(range(5, 0))", "len(range(1 << 63))", "len(range(-(1 << 62), 1 << 62))",
    "bool(r)", "bool(range(0))", "bool(b)", "list(r)", "list(s)", "list(c)", "list(range(B, B + 3))", "list(range(3, -3, -2))",
    "r[0]", "r[-1]", "r[5]", "r[-6]", "s[1]", "b[B - 1]", "b[-1]", "b[B]", "b[-B]", "b[-B - 1]", "r[B]", "r[True]", "r[Index()]", "r['a']",
    "r[1.0]", "range(I(5))[I(2)]", "r[1:]", "r[::-1]", "r[::2]", "s[::-1]", "s[1:2]", "r[10:]", "r[-2:]", "r[B:]", "r[:-B]", "b[5:B:7]",
    "b[::-1]", "b[-3:]", "c[1:][::-1]", "r[::0]", "r['a':]", "r[Index():]", "range(0)[::-1]", "range(1, 10, 3)[::-2]", "list(b[:3])",
    "3 in r", "5 in r", "-1 in r", "True in r", "2.0 in r", "2.5 in r", "'a' in r", "4 in s", "5 in s", "B - 1 in b", "B in b", "I(3) in r",
    "None in r", "2 + 0j in r", "10 in s", "1 in s",
    "r.index(3)", "r.index(7)", "r.index('a')", "r.index(2.0)", "r.index()", "s.index(4)", "b.index(B - 1)", "b.index(B)", "r.index(I(2))",
    "r.count(3)", "r.count(9)", "r.count(2.0)", "r.count('a')", "b.count(5)", "r.count(True)", "r.count()",
    "r == range(0, 5, 1)", "range(0) == range(2, 1)", "range(0, 3, 2) == range(0, 4, 2)", "range(1) == range(0, 5, 9)", "r == s", "r != s",
    "r == [0, 1, 2, 3, 4]", "r < s", "r.__lt__(s)", "b == range(B)", "b == range(B + 1)", "range(I(3)) == range(3)",
    "hash(r) == hash(range(0, 5, 1))", "hash(range(0)) == hash(range(3, 1))", "hash(range(0, 3, 2)) == hash(range(0, 4, 2))",
    "hash(r), hash(s)", "hash(b) == hash(range(B))",
    "list(reversed(r))", "list(reversed(s))", "list(reversed(c))", "list(reversed(range(0)))", "r.__reversed__(1)",
    "r.__reduce__()", "c.__reduce__()", "r + r", "r * 2", "{r: 1}[range(5)]", "max(r), min(s), sum(b[:4])", "r.start.real",
    "range.count.__text_signature__", "range.index.__text_signature__", "range.__reversed__.__text_signature__",
):
    attempt(text, **names)
try:
    names["r"].start = 1
except AttributeError as error:
    print(error)


class Equal:
    def __eq__(self, other):
        return other == 3


print(Equal() in range(5), range(5).index(Equal()), range(5).count(Equal()), Equal() in range(3))
small = (-3, -2, -1, 0, 1, 2, 3)
total = 0
for start in small:
    for stop in small:
        for step in (-3, -2, -1, 1, 2, 3):
            r = range(start, stop, step)
            items = list(r)
            assert len(r) == len(items) and items[::-1] == list(reversed(r)) and items == [r[i] for i in range(len(r))]
            assert [n in r for n in small] == [n in items for n in small]
            big = range(start + B, stop + B, step)
            assert [n - B for n in big] == items and [n - B for n in reversed(big)] == items[::-1]
            for first in (None, -9, -2, 0, 1, 9):
                for last in (None, -9, -1, 0, 2, 9):
                    for stride in (None, -2, -1, 1, 3):
                        part = r[first:last:stride]
                        assert list(part) == items[first:last:stride]
                        assert [n - B for n in big[first:last:stride]] == items[first:last:stride]
                        total = (total * 7 + (hash(part) if len(part) > 1 else 1)) % 1000003
print(total)
