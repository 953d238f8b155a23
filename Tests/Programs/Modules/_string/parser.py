"""The pieces of a template, as string.Formatter reads them."""
import _string


def show(function, *arguments):
    try:
        for piece in function(*arguments):
            print("  ", ascii(piece))
    except Exception as error:
        print("  ", type(error).__name__, error)


for template in ("", "text", "a{b!r:c}{}}}", "{", "}", "{a", "{a!}", "{a!r", "{a!rr}", "{a:{b}}", "{a:{b", "{{}}", "{a[}]}", "}}{{",
                 "x{a.b[c]!s:>{w}.{p}}y", "{!r}", "{:}", "{a!r:}", "{a:b!r}", "{a{b}}", "\u20ac{\xe9!s:\xfc}", "{a!r:{",
                 "{a[b!c]!s}", "{0!x}", "{a!\u20ac}", "\U0001f600{}\U0001f600", "{a]}", "{a[}", "{a:}}", "{a:}}}", "a}b", "a{b",
                 "{a!r }", "{ a }", "{a!", "{!}", "{:{:{}}}", "{a:{{}}}", "{\n}"):
    print(ascii(template))
    show(_string.formatter_parser, template)
for arguments in ((5,), (), ("a", 1), (b"a",), (None,)):
    show(_string.formatter_parser, *arguments)
iterator = _string.formatter_parser("a{b}c")
print(type(iterator).__name__, type(iterator).__module__, iter(iterator) is iterator)
print([name for name in vars(type(iterator))])
print(next(iterator), next(iterator), next(iterator, "end"), next(iterator, "end"))
try:
    type(iterator)()
except TypeError as error:
    print(error)


class Text(str):
    pass


print([tuple(map(type, piece)) for piece in _string.formatter_parser(Text("a{b!r:c}"))])
iterator = _string.formatter_parser("ok{bad")
try:
    print(next(iterator))
except ValueError as error:
    print(error, list(iterator))
