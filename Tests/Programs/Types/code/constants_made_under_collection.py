# Constants that follow a frozenset among the constants of a code object: a set is filled with safepoints between, so a
# collection may come while the tuple of constants is half made. What comes later must live as long as the code.
import gc


class Told:
    def __del__(self):
        pass


def source(number):
    lines = ["def check_%d(value, kind=None):" % number]
    for index in range(3):
        names = ", ".join("'name_%d_%d'" % (number, item) for item in range(index, index + 9))
        lines.append("    if value in {%s}:" % names)
        lines.append("        return ('tuple %d', %d.5, 'text of %d, %d'), b'bytes %d'" % (index, index, number, index, index))
    lines.append("    return ('nothing', value)")
    lines.append("class Holder_%d:" % number)
    lines.append("    def method(self, prefix=('Calls %d',), *, last=('a %d', 'b')):" % (number, number))
    lines.append("        return prefix + last if self in {1.5, 2.5, 'x %d'} else (prefix, last, 'end %d')" % (number, number))
    return "\n".join(lines) + "\n"


def everything(code, found):
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            found.append(constant.co_name)
            everything(constant, found)
        elif isinstance(constant, frozenset):
            found.append(sorted(map(repr, constant)))
        else:
            found.append(constant)
    return found


codes = []
for number in range(8):
    keep = Told()
    codes.append(compile(source(number), "made_%d" % number, "exec"))
    if number % 4 == 0:
        gc.collect()
junk = [("filler", str(number), [number]) for number in range(300)]
gc.collect()

total = 0
for number, code in enumerate(codes):
    found = everything(code, [])
    total += len(found)
    scope = {}
    exec(code, scope)
    check = scope["check_%d" % number]
    assert check("name_%d_3" % number) == (("tuple 0", 0.5, "text of %d, 0" % number), b"bytes 0"), number
    assert check("name_%d_10" % number) == (("tuple 2", 2.5, "text of %d, 2" % number), b"bytes 2"), number
    assert check(None) == ("nothing", None)
    assert scope["Holder_%d" % number].method(1.5) == ("Calls %d" % number, "a %d" % number, "b")
    assert scope["Holder_%d" % number].method(0)[2] == "end %d" % number
print(total)
print(everything(codes[7], [])[:4])
