# The module's own functions and numbers.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
}
# Pattern code: end

print(_sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.MAXGROUPS, _sre.getcodesize(), _sre.copyright)
for function in [_sre.ascii_iscased, _sre.unicode_iscased, _sre.ascii_tolower, _sre.unicode_tolower]:
    for point in [0, 64, 65, 90, 91, 97, 123, 0xB5, 0xC9, 0xDF, 0xE9, 0x130, 0x131, 0x17F, 0x1C5, 0x3C2, 0x212A, 0x10400, 0x10FFFF, -1, 0x7FFFFFFF, True]:
        print(function.__name__, point, function(point))
    for wrong in ["a", 1.5, None, 2 ** 31, -2 ** 40]:
        try:
            print(function(wrong))
        except Exception as error:
            print(type(error).__name__, error)
total = [0, 0]
for point in range(0x11000):
    total[0] += _sre.unicode_iscased(point) * point
    total[1] += _sre.unicode_tolower(point)
print(total)


def attempt(*arguments, **keywords):
    try:
        print(_sre.compile(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt("a", 0, [17, 97, 1], 0, {}, ())
attempt(pattern="a", flags=0, code=[17, 97, 1], groups=0, groupindex={}, indexgroup=())
attempt("a", 0, [1])
attempt(1, 0, [1], 0, {}, ())
attempt("a", "0", [1], 0, {}, ())
attempt("a", 2 ** 40, [1], 0, {}, ())
attempt("a", 0, (1,), 0, {}, ())
attempt("a", 0, [1], "0", {}, ())
attempt("a", 0, [1], 0, (), ())
attempt("a", 0, [1], 0, {}, [])
attempt("a", 0, [2 ** 32], 0, {}, ())
attempt("a", 0, [-1], 0, {}, ())
attempt("a", 0, ["x"], 0, {}, ())
attempt("a", 0, [1.0], 0, {}, ())
attempt("a", 0, [], 0, {}, ())
attempt("a", 0, [99, 1], 0, {}, ())
attempt("a", 0, [1], -1, {}, ())
attempt("a", 0, [1], 2 ** 31, {}, ())
for name in sorted(vars(_sre)):
    value = getattr(_sre, name)
    if not name.startswith("__"):
        print(name, type(value).__name__, getattr(value, "__text_signature__", None))
