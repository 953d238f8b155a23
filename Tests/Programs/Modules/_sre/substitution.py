# sub and subn: texts, functions, counts, and what is wrong with them.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('\\d+', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 9, 1, 4294967295, 14, 4, 9, 10, 0, 1, 1
    ], 0, {}, (None,)),
    ('', 0): (32, [
        15, 4, 0, 0, 0, 1
    ], 0, {}, (None,)),
    (b'\\d', 0): (0, [
        15, 7, 4, 1, 1, 9, 0, 0, 14, 4, 9, 0, 0, 1
    ], 0, {}, (None,)),
    ('(\\d)', 0): (32, [
        15, 7, 4, 1, 1, 9, 10, 0, 18, 0, 14, 4, 9, 10, 0, 18, 1, 1
    ], 1, {}, (None, None)),
    ('b*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 98, 1, 1
    ], 0, {}, (None,)),
    ('x*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 120, 1, 1
    ], 0, {}, (None,)),
    ('(?<=a)', 0): (32, [
        15, 4, 0, 0, 0, 4, 5, 1, 17, 97, 1, 1
    ], 0, {}, (None,)),
    ('(\\w)(\\w)', 0): (32, [
        15, 7, 4, 2, 2, 9, 14, 0, 18, 0, 14, 4, 9, 14, 0, 18, 1, 18, 2, 14, 4, 9, 14, 0, 18, 3, 1
    ], 2, {}, (None, None, None)),
}
# Pattern code: end

import sys

digits = compiled(r"\d+")
print(digits.sub("#", "a1b22c"), digits.subn("#", "a1b22c"), digits.sub("", "a1b22c", 1), digits.subn("x", "abc"))
print(digits.sub("\u20ac", "a1b22c"), digits.sub("\U0001F600", "1\xe92"), digits.sub("-", "12"), digits.sub(repl="x", string="1", count=0))
print(digits.sub(lambda match: str(int(match.group()) * 2), "a1b22c"), digits.sub(lambda match: None, "a1b22c"))
print(digits.subn(lambda match: match.group() + "\u20ac", "7 8", 1))
empty = compiled("")
print(empty.sub("-", "abc"), empty.sub("-", ""), empty.sub("-", "abc", 2), compiled("b*").sub("-", "abbc"))
print(compiled(r"x*").sub("-", "abxd"), compiled("(?<=a)").sub("!", "aab"))
text = "unchanged"
print(digits.sub("#", text) is text)


class Text(str):
    pass


print(type(digits.sub("#", Text("abc"))), type(digits.sub(Text("#"), "1")), digits.sub(Text("#"), Text("a1")))
data = compiled(rb"\d")
print(data.sub(b"#", b"a1b2"), data.sub(bytearray(b"#"), b"a1"), data.sub(b"#", bytearray(b"a1")), data.sub(lambda m: memoryview(b"<>"), b"12"))
print(data.subn(b"", b"12"), data.sub(b"x", b"abc"), data.sub(b"x", memoryview(b"a1c")))
for pattern, replacement, subject in [
    (digits, lambda match: 5, "a1b2"), (digits, lambda match: b"x", "1"), (data, lambda match: "x", b"a1"),
    (data, "x", b"1"), (digits, b"x", "1"), (digits, "x", b"1"), (data, b"x", "1"), (digits, "x", 1),
    (digits, lambda match: 1 / 0, "1"),
]:
    try:
        print(pattern.sub(replacement, subject))
    except Exception as error:
        print(type(error).__name__, error)


class Module:
    """Stands for module re, which decides about templates."""

    @staticmethod
    def _subx(pattern, template):
        print("template", pattern.pattern, repr(template))
        if template == r"\literal":
            return "literal"
        return lambda match: "<" + match.group(1) + ">"

    @staticmethod
    def _expand(pattern, match, template):
        return (pattern.pattern, match.group(), template)


sys.modules["re"] = Module
group = compiled(r"(\d)")
print(group.sub(r"<\1>", "a1b2"), group.sub(r"\literal", "1"), group.subn(r"\1", "12", 1))
print(group.search("a1").expand(r"\1"))
try:
    print(group.sub(5, "a1"))
except Exception as error:
    print(type(error).__name__, error)


# The function may use the pattern, and other patterns, itself.
def nested(match):
    return digits.sub(lambda inner: "(" + digits.sub("*", inner.group() + "3") + ")", match.group()) + str(len(digits.findall("1 2 3")))


print(compiled(r"(\w)(\w)").sub(nested, "a1b2cc"))
