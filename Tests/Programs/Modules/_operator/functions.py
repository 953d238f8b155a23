import _operator as op
from _operator import itemgetter, attrgetter, methodcaller


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

binary = "add sub mul floordiv truediv mod lshift rshift and_ xor or_ pow eq ne lt le gt ge is_ is_not iadd isub imul ifloordiv itruediv imod ilshift irshift iand ixor ior ipow".split()
for name in binary:
    print(name, getattr(op, name)(13, 4))
for name in "truth not_ neg pos abs inv invert index".split():
    print(name, getattr(op, name)(-6))
print(op.concat([1], [2]), op.concat("a", "b"), op.concat((1,), (2,)), op.contains("abc", "b"), op.contains([1], 2), op.indexOf("abc", "c"), op.countOf([1, 1.0, 2, True], 1))
l = [1, 2, 3]
print(op.getitem(l, 1), op.getitem(l, slice(1, None)), op.setitem(l, 0, "x"), op.delitem(l, 1), l, op.iconcat(l, (4,)) is l, l)
print(op.iadd([1], [2]), op.imul([1], 2), op.matmul.__name__, op.length_hint([1, 2]), op.length_hint(iter([1, 2, 3])), op.length_hint(5, 7), op.length_hint(5), op.length_hint(iter(range(4)), 9))


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __imatmul__(self, other):
        return "imatmul"

    def __getitem__(self, index):
        return index

    def __add__(self, other):
        return "added"

    def __iadd__(self, other):
        return "iadded"

    def __index__(self):
        return 42

    def __length_hint__(self):
        return 10

    def __lt__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return "equal"


m = Matrix()
print(op.matmul(m, 1), op.imatmul(m, 1), op.concat(m, m), op.iconcat(m, [1]), op.index(m), op.length_hint(m), op.eq(m, 1), op.getitem(m, "k"))
for call in (
    lambda: op.add(1), lambda: op.add(1, 2, 3), lambda: op.add(a=1, b=2), lambda: op.add(1, "a"), lambda: op.iadd(1, "a"), lambda: op.pow(1, "a"), lambda: op.ipow("a", 1), lambda: op.neg("a"), lambda: op.invert(1.0), lambda: op.abs("a"),
    lambda: op.index(1.0), lambda: op.indexOf(1, 2), lambda: op.indexOf([1], 2), lambda: op.countOf(1, 2), lambda: op.contains(1, 2), lambda: op.concat(1, 2), lambda: op.concat([1], (2,)), lambda: op.iconcat(1, 2), lambda: op.concat(m, 1),
    lambda: op.getitem([1], "a"), lambda: op.getitem(1, 2), lambda: op.setitem([1], 0), lambda: op.setitem((1,), 0, 1), lambda: op.delitem((1,), 0), lambda: op.delitem({}, "k"), lambda: op.lt(m, 1), lambda: op.lt(1, "a"), lambda: op.matmul(1, 2),
    lambda: op.length_hint(), lambda: op.length_hint(1, "a"), lambda: op.length_hint(1, 2.0), lambda: op.length_hint(1, -1), lambda: op.length_hint([1], default=2), lambda: op.length_hint(1, 2 ** 70), lambda: op.truth(), lambda: op.floordiv(1, 0), lambda: op.lshift(1, -1),
):
    attempt(call)
print(op._compare_digest("a", "a"), op._compare_digest("a", "b"), op._compare_digest("a", "aa"), op._compare_digest(b"x", bytearray(b"x")), op._compare_digest(b"x", memoryview(b"xy")), op._compare_digest("", ""))
for pair in (("a", b"a"), ("\xe9", "a"), (1, 2), (b"a", 1), (1, b"a"), ([], b"")):
    attempt(op._compare_digest, *pair)
attempt(op._compare_digest, "a")
print(sorted(name for name in dir(op) if not name.startswith("__")))
print([getattr(op, name).__text_signature__ for name in sorted(dir(op)) if not name.startswith("__")])
