"""The parts of a field's name."""
import _string


def show(name):
    try:
        first, rest = _string.formatter_field_name_split(name)
        print(ascii(name), ascii(first))
        print("  ", ascii(list(rest)))
    except Exception as error:
        print("  ", type(error).__name__, error)


for name in ("", "0", "00", "007", "1a", "-1", "+1", " 1", "a", "a.b", "a..b", "a[", "a[]", "a[b]c", "a.", "a[0]", "a[00]", "a[-1]",
             "a[ 0]", "[5]", ".x", "99999999999999999999", "5.x[99999999999999999999]", "a[b].c]", "\xe9[\xfc]", "a.b[c].d[5][-1]",
             "a[b]]", "a[[b]", "a]b", "9223372036854775807", "9223372036854775808", "a.b c", "\u0661", "a[\u0661]",
             "\U0001f600.\U0001f600"):
    show(name)
for argument in (5, None, b"a"):
    show(argument)
for arguments in ((), ("a", "b")):
    try:
        _string.formatter_field_name_split(*arguments)
    except TypeError as error:
        print(error)
first, rest = _string.formatter_field_name_split("a.b[1]")
print(type(rest).__name__, type(rest).__module__, iter(rest) is rest, [name for name in vars(type(rest))])
print(next(rest), next(rest), next(rest, None))
print(sorted(name for name in vars(_string) if not name.startswith("__")))


class Formatter:
    """A small formatter on top, as in the module string."""

    def format(self, template, *arguments, **keywords):
        result = []
        count = 0
        for literal, field, specification, conversion in _string.formatter_parser(template):
            result.append(literal)
            if field is None:
                continue
            first, rest = _string.formatter_field_name_split(field)
            if first == "":
                first = count
                count += 1
            value = arguments[first] if isinstance(first, int) else keywords[first]
            for is_attribute, part in rest:
                value = getattr(value, part) if is_attribute else value[part]
            if conversion:
                value = {"r": repr, "s": str, "a": ascii}[conversion](value)
            result.append(format(value, specification))
        return "".join(result)


print(Formatter().format("{} {x[0]} {y.real:>5} {!r} {{}}", 1, "two", x=[3], y=4))
