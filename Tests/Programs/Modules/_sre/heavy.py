# Work without end, in bounds: long texts, and patterns that try much.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)*', 0): (32, [
        15, 28, 1, 11, 4294967295, 11, 0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 18, 0, 17, 97, 18, 1, 18, 2, 17, 98, 18, 3, 18, 4, 17, 99, 18, 5, 18, 6, 17, 100, 18, 7,
        18, 8, 17, 101, 18, 9, 18, 10, 17, 102, 18, 11, 18, 12, 17, 103, 18, 13, 18, 14, 17, 104, 18, 15, 18,
        16, 17, 105, 18, 17, 18, 18, 17, 106, 18, 19, 18, 20, 17, 107, 18, 21, 24, 9, 0, 4294967295, 18, 22, 17,
        108, 18, 23, 19, 1
    ], 12, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None)),
    ('(?:(a)|(b)|(c)|(d)|(e)|(f))*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 59, 0, 4294967295, 7, 9, 18, 0, 17, 97, 18, 1, 16, 47, 9, 18, 2, 17, 98,
        18, 3, 16, 38, 9, 18, 4, 17, 99, 18, 5, 16, 29, 9, 18, 6, 17, 100, 18, 7, 16, 20, 9, 18, 8, 17, 101, 18,
        9, 16, 11, 9, 18, 10, 17, 102, 18, 11, 16, 2, 0, 19, 1
    ], 6, {}, (None, None, None, None, None, None, None)),
    ('(a+)+b', 0): (32, [
        15, 4, 0, 2, 4294967295, 24, 14, 1, 4294967295, 18, 0, 25, 6, 1, 4294967295, 17, 97, 1, 18, 1, 19, 17,
        98, 1
    ], 1, {}, (None, None)),
    ('(?:a|aa)*b', 0): (32, [
        15, 4, 0, 1, 4294967295, 24, 15, 0, 4294967295, 17, 97, 7, 3, 16, 7, 5, 17, 97, 16, 2, 0, 19, 17, 98, 1
    ], 0, {}, (None,)),
    ('(.*)(.*)(.*)x', 0): (32, [
        15, 4, 0, 1, 4294967295, 18, 0, 25, 5, 0, 4294967295, 2, 1, 18, 1, 18, 2, 25, 5, 0, 4294967295, 2, 1,
        18, 3, 18, 4, 25, 5, 0, 4294967295, 2, 1, 18, 5, 17, 120, 1
    ], 3, {}, (None, None, None, None)),
    ('x', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 120, 0, 17, 120, 1
    ], 0, {}, (None,)),
    ('', 0): (32, [
        15, 4, 0, 0, 0, 1
    ], 0, {}, (None,)),
    ('(x)(x)', 0): (32, [
        15, 10, 1, 2, 2, 2, 0, 120, 120, 0, 1, 18, 0, 17, 120, 18, 1, 18, 2, 17, 120, 18, 3, 1
    ], 2, {}, (None, None, None)),
    ('xx', 0): (32, [
        15, 10, 3, 2, 2, 2, 2, 120, 120, 0, 1, 17, 120, 17, 120, 1
    ], 0, {}, (None,)),
    ('x*y', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 6, 0, 4294967295, 17, 120, 1, 17, 121, 1
    ], 0, {}, (None,)),
    ('(x)*y', 0): (32, [
        15, 4, 0, 1, 4294967295, 24, 9, 0, 4294967295, 18, 0, 17, 120, 18, 1, 19, 17, 121, 1
    ], 1, {}, (None, None)),
    ('(?:x|z)*y', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 11, 0, 4294967295, 14, 6, 17, 120, 17, 122, 0, 1, 17, 121, 1
    ], 0, {}, (None,)),
    ('.*?y', 0): (32, [
        15, 4, 0, 1, 4294967295, 27, 5, 0, 4294967295, 2, 1, 17, 121, 1
    ], 0, {}, (None,)),
    ('(?:.)*?y', 0): (32, [
        15, 4, 0, 1, 4294967295, 27, 5, 0, 4294967295, 2, 1, 17, 121, 1
    ], 0, {}, (None,)),
    ('[^y]*(y)', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 6, 0, 4294967295, 21, 121, 1, 18, 0, 17, 121, 18, 1, 1
    ], 1, {}, (None, None)),
    ('(?=x*y)x', 0): (32, [
        15, 4, 0, 1, 1, 4, 12, 0, 25, 6, 0, 4294967295, 17, 120, 1, 17, 121, 1, 17, 120, 1
    ], 0, {}, (None,)),
    ('(?:x(?=x*y))*', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 18, 0, 4294967295, 17, 120, 4, 12, 0, 25, 6, 0, 4294967295, 17, 120, 1, 17,
        121, 1, 19, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

print(compiled("(a+)+b").match("a" * 14))
print(compiled("(?:a|aa)*b").search("a" * 18))
print(compiled("(.*)(.*)(.*)x").match("y" * 60))
text = "x" * 100000 + "y"
print(compiled("x*y").match(text).end(), compiled("(x)*y").match(text).span(1), compiled("(?:x|z)*y").match(text).end())
print(compiled(".*?y").match(text).end(), compiled("(?:.)*?y").match(text).end(), compiled("[^y]*(y)").match(text).span(1))
print(len(compiled("x").sub("yy", text)), len(compiled("").findall(text)), len(compiled("(x)(x)").findall(text)))
print(compiled("(?=x*y)x").match(text).span(), compiled("(?:x(?=x*y))*").match("x" * 300 + "y").span())
groups = compiled("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)*")
print(groups.match("abcdefghijklll").lastindex, len(groups.findall("abcdefghijk" * 100)))
many = compiled("(?:(a)|(b)|(c)|(d)|(e)|(f))*")
print(many.match("abcdef" * 500).regs)


# A matcher that is interrupted by an exception leaves nothing behind.
class Stop(Exception):
    pass


def stop(match):
    if match.start() > 50:
        raise Stop(match.start())
    return "."


for _ in range(3):
    try:
        compiled("xx").sub(stop, text)
    except Stop as error:
        print("stopped", error)
