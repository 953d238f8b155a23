# Groups: names, references, conditions, and what stays set after failed attempts.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(?P<one>a)(?P<two>b)?(c)', 0): (32, [
        15, 8, 1, 2, 3, 1, 0, 97, 0, 18, 0, 17, 97, 18, 1, 24, 9, 0, 1, 18, 2, 17, 98, 18, 3, 19, 18, 4, 17, 99,
        18, 5, 1
    ], 3, {'one': 1, 'two': 2}, (None, 'one', 'two', None)),
    ('(a)(b)?(c)?', 0): (32, [
        15, 8, 1, 1, 3, 1, 0, 97, 0, 18, 0, 17, 97, 18, 1, 24, 9, 0, 1, 18, 2, 17, 98, 18, 3, 19, 24, 9, 0, 1,
        18, 4, 17, 99, 18, 5, 19, 1
    ], 3, {}, (None, None, None, None)),
    ('(?P<x>a)|(?P<y>b)', 0): (32, [
        15, 4, 0, 1, 1, 7, 9, 18, 0, 17, 97, 18, 1, 16, 11, 9, 18, 2, 17, 98, 18, 3, 16, 2, 0, 1
    ], 2, {'x': 1, 'y': 2}, (None, 'x', 'y')),
    ('((?P<inner>a)(b))', 0): (32, [
        15, 10, 1, 2, 2, 2, 0, 97, 98, 0, 0, 18, 0, 18, 2, 17, 97, 18, 3, 18, 4, 17, 98, 18, 5, 18, 1, 1
    ], 3, {'inner': 2}, (None, None, 'inner', None)),
    ('(?P<quote>[\'\\"]).*?(?P=quote)', 0): (32, [
        15, 9, 4, 2, 4294967295, 17, 39, 17, 34, 0, 18, 0, 14, 6, 17, 39, 17, 34, 0, 18, 1, 27, 5, 0,
        4294967295, 2, 1, 12, 0, 1
    ], 1, {'quote': 1}, (None, 'quote')),
    ('(a*)b\\1', 0): (32, [
        15, 4, 0, 1, 4294967295, 18, 0, 25, 6, 0, 4294967295, 17, 97, 1, 18, 1, 17, 98, 12, 0, 1
    ], 1, {}, (None, None)),
    ('(a)?b\\1', 0): (32, [
        15, 4, 0, 2, 3, 24, 9, 0, 1, 18, 0, 17, 97, 18, 1, 19, 17, 98, 12, 0, 1
    ], 1, {}, (None, None)),
    ('(A+)b\\1', 2): (34, [
        15, 4, 0, 3, 4294967295, 18, 0, 25, 6, 1, 4294967295, 38, 97, 1, 18, 1, 38, 98, 36, 0, 1
    ], 1, {}, (None, None)),
    ('(\\xe9)\\1', 2): (34, [
        15, 4, 0, 2, 2, 18, 0, 38, 233, 18, 1, 36, 0, 1
    ], 1, {}, (None, None)),
    (b'(a)\\1', 2): (2, [
        15, 4, 0, 2, 2, 18, 0, 30, 97, 18, 1, 28, 0, 1
    ], 1, {}, (None, None)),
    ('(?:(a)|b)*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 19, 0, 4294967295, 7, 9, 18, 0, 17, 97, 18, 1, 16, 7, 5, 17, 98, 16, 2, 0,
        19, 1
    ], 1, {}, (None, None)),
    ('(?:(a)|(b)|(c))*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 32, 0, 4294967295, 7, 9, 18, 0, 17, 97, 18, 1, 16, 20, 9, 18, 2, 17, 98,
        18, 3, 16, 11, 9, 18, 4, 17, 99, 18, 5, 16, 2, 0, 19, 1
    ], 3, {}, (None, None, None, None)),
    ('(?:(a)|(x)b)', 0): (32, [
        15, 4, 0, 1, 2, 7, 9, 18, 0, 17, 97, 18, 1, 16, 13, 11, 18, 2, 17, 120, 18, 3, 17, 98, 16, 2, 0, 1
    ], 2, {}, (None, None, None)),
    ('(?:(a)c|ab)', 0): (32, [
        15, 4, 0, 2, 2, 7, 11, 18, 0, 17, 97, 18, 1, 17, 99, 16, 9, 7, 17, 97, 17, 98, 16, 2, 0, 1
    ], 1, {}, (None, None)),
    ('(?!(a)b)a', 0): (32, [
        15, 4, 0, 1, 1, 5, 11, 0, 18, 0, 17, 97, 18, 1, 17, 98, 1, 17, 97, 1
    ], 1, {}, (None, None)),
    ('(?=(a))a(?!(b)c)', 0): (32, [
        15, 4, 0, 1, 1, 4, 9, 0, 18, 0, 17, 97, 18, 1, 1, 17, 97, 5, 11, 0, 18, 2, 17, 98, 18, 3, 17, 99, 1, 1
    ], 2, {}, (None, None, None)),
    ('(?<=(a))b', 0): (32, [
        15, 4, 0, 1, 1, 4, 9, 1, 18, 0, 17, 97, 18, 1, 1, 17, 98, 1
    ], 1, {}, (None, None)),
    ('(?<!(a))b', 0): (32, [
        15, 4, 0, 1, 1, 5, 9, 1, 18, 0, 17, 97, 18, 1, 1, 17, 98, 1
    ], 1, {}, (None, None)),
    ('(a(?:b(c)|bd))*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 27, 0, 4294967295, 18, 0, 17, 97, 17, 98, 7, 9, 18, 2, 17, 99, 18, 3, 16,
        7, 5, 17, 100, 16, 2, 0, 18, 1, 19, 1
    ], 2, {}, (None, None, None)),
    ('(?:(x)?(?:a|(y)b))*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 32, 0, 4294967295, 24, 9, 0, 1, 18, 0, 17, 120, 18, 1, 19, 7, 5, 17, 97,
        16, 13, 11, 18, 2, 17, 121, 18, 3, 17, 98, 16, 2, 0, 19, 1
    ], 2, {}, (None, None, None)),
    ('((.)(.))*?c', 0): (32, [
        15, 4, 0, 1, 4294967295, 24, 17, 0, 4294967295, 18, 0, 18, 2, 2, 18, 3, 18, 4, 2, 18, 5, 18, 1, 20, 17,
        99, 1
    ], 3, {}, (None, None, None, None)),
    ('(\\()?a(?(1)\\))$', 0): (32, [
        15, 4, 0, 1, 3, 24, 9, 0, 1, 18, 0, 17, 40, 18, 1, 19, 17, 97, 13, 0, 4, 17, 41, 6, 5, 1
    ], 1, {}, (None, None)),
    ('(?P<open>\\()?a(?(open)\\)|!)', 0): (32, [
        15, 4, 0, 2, 3, 24, 9, 0, 1, 18, 0, 17, 40, 18, 1, 19, 17, 97, 13, 0, 6, 17, 41, 16, 3, 17, 33, 1
    ], 1, {'open': 1}, (None, 'open')),
}
# Pattern code: end

def show(match):
    print(match and (match.regs, match.groups(), match.groupdict(), match.lastindex, match.lastgroup))


show(compiled(r"(a)(b)?(c)?").match("ab"))
show(compiled(r"(?P<x>a)|(?P<y>b)").match("b"))
show(compiled(r"((?P<inner>a)(b))").match("ab"))
show(compiled(r"(?P<quote>['\"]).*?(?P=quote)").search("say \"it's\" now"))
show(compiled(r"(a*)b\1").match("aabaa"))
show(compiled(r"(a)?b\1").match("b"))
show(compiled(r"(A+)b\1", 2).match("aaBAA"))
show(compiled(r"(\xe9)\1", 2).match("\xe9\xc9"))
show(compiled(rb"(a)\1", 2).match(b"aA"))
for text in ["(a)", "a", "(a", "a)"]:
    show(compiled(r"(\()?a(?(1)\))$").match(text))
    show(compiled(r"(?P<open>\()?a(?(open)\)|!)").match(text))
show(compiled(r"(?:(a)|b)*").match("ab"))
show(compiled(r"(?:(a)|(b)|(c))*").match("abc"))
show(compiled(r"(?:(a)|(x)b)").match("xb"))
show(compiled(r"(?:(a)c|ab)").match("ab"))
show(compiled(r"(?!(a)b)a").match("ac"))
show(compiled(r"(?=(a))a(?!(b)c)").match("ab"))
show(compiled(r"(?<=(a))b").search("ab"))
show(compiled(r"(?<!(a))b").search("cb"))
show(compiled(r"(a(?:b(c)|bd))*").match("abcabd"))
show(compiled(r"(?:(x)?(?:a|(y)b))*").match("xyba"))
show(compiled(r"((.)(.))*?c").match("ababc"))

match = compiled(r"(?P<one>a)(?P<two>b)?(c)").match("xac", 1)
print(match.group(), match.group(1), match.group("one", 2, "two", 3), match["one"], match[0], match[True])
print(match.groups(), match.groups("?"), match.groups(default=0), match.groupdict(), match.groupdict(5))
print(match.start(), match.end(), match.span("two"), match.start(1), match.end("one"), match.span())
print(match.string, match.re.pattern, match.pos, match.endpos, match.regs is match.regs)
print(dict(match.re.groupindex), match.re.groups)


class Index:
    def __index__(self):
        return 1


print(match.group(Index()), match[Index()], match.span(Index()))
for key in [4, -1, 10 ** 30, "three", 1.0, None, "one\0"]:
    try:
        print(match.group(key))
    except IndexError as error:
        print(repr(key), error)
