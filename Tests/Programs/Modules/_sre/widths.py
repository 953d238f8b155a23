# The same texts in characters of one, two and four bytes.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('\u20ac|\U0001f600', 0): (32, [
        15, 9, 4, 1, 1, 17, 8364, 17, 128512, 0, 14, 6, 17, 8364, 17, 128512, 0, 1
    ], 0, {}, (None,)),
    ('(\\w+)\\s*=\\s*(\\w+)', 0): (32, [
        15, 4, 0, 3, 4294967295, 18, 0, 25, 9, 1, 4294967295, 14, 4, 9, 14, 0, 1, 18, 1, 25, 9, 0, 4294967295,
        14, 4, 9, 12, 0, 1, 17, 61, 25, 9, 0, 4294967295, 14, 4, 9, 12, 0, 1, 18, 2, 25, 9, 1, 4294967295, 14,
        4, 9, 14, 0, 1, 18, 3, 1
    ], 2, {}, (None, None, None)),
    (';', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 59, 0, 17, 59, 1
    ], 0, {}, (None,)),
    ('[;=]+', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 11, 1, 4294967295, 14, 6, 17, 59, 17, 61, 0, 1, 1
    ], 0, {}, (None,)),
    ('e', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 101, 0, 17, 101, 1
    ], 0, {}, (None,)),
    ('end', 0): (32, [
        15, 12, 3, 3, 3, 3, 3, 101, 110, 100, 0, 0, 0, 17, 101, 17, 110, 17, 100, 1
    ], 0, {}, (None,)),
    ('other|end|key', 0): (32, [
        15, 14, 4, 3, 5, 10, 0, 0, 0, 34848, 0, 0, 0, 0, 0, 7, 13, 17, 111, 17, 116, 17, 104, 17, 101, 17, 114,
        16, 20, 9, 17, 101, 17, 110, 17, 100, 16, 11, 9, 17, 107, 17, 101, 17, 121, 16, 2, 0, 1
    ], 0, {}, (None,)),
    ('(?i)VALUE|O', 0): (34, [
        15, 4, 0, 1, 5, 7, 13, 38, 118, 38, 97, 38, 108, 38, 117, 38, 101, 16, 7, 5, 38, 111, 16, 2, 0, 1
    ], 0, {}, (None,)),
    ('\\b\\w', 0): (32, [
        15, 4, 0, 1, 1, 6, 10, 14, 4, 9, 14, 0, 1
    ], 0, {}, (None,)),
    ('[^a-z]+?(?=[a-z])', 0): (32, [
        15, 4, 0, 1, 4294967295, 27, 11, 1, 4294967295, 14, 6, 22, 23, 97, 122, 0, 1, 4, 9, 0, 14, 5, 23, 97,
        122, 0, 1, 1
    ], 0, {}, (None,)),
    ('.(?<=e)', 0): (32, [
        15, 4, 0, 1, 1, 2, 4, 5, 1, 17, 101, 1, 1
    ], 0, {}, (None,)),
    ('(.)\\1', 0): (32, [
        15, 4, 0, 2, 2, 18, 0, 2, 18, 1, 12, 0, 1
    ], 1, {}, (None, None)),
    ('\\w(?!\\w)', 0): (32, [
        15, 7, 4, 1, 1, 9, 14, 0, 14, 4, 9, 14, 0, 5, 8, 0, 14, 4, 9, 14, 0, 1, 1
    ], 0, {}, (None,)),
    ('\u20ac', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 8364, 0, 17, 8364, 1
    ], 0, {}, (None,)),
    ('\U0001f600', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 128512, 0, 17, 128512, 1
    ], 0, {}, (None,)),
    ('[^\u20ac]', 0): (32, [
        15, 4, 0, 1, 1, 21, 8364, 1
    ], 0, {}, (None,)),
    ('x\u20ac', 0): (32, [
        15, 10, 3, 2, 2, 2, 2, 120, 8364, 0, 0, 17, 120, 17, 8364, 1
    ], 0, {}, (None,)),
    ('\u20ac\u20ac', 0): (32, [
        15, 10, 3, 2, 2, 2, 2, 8364, 8364, 0, 1, 17, 8364, 17, 8364, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

def run(pattern):
    for suffix in ["", "\xe9", "\u20ac", "\U0001F600"]:
        text = "key=value; other = 12;;end" + suffix
        print(ascii([pattern.pattern, pattern.findall(text), pattern.sub("<>", text), pattern.split(text, 2),
                     pattern.search(text).span(), [m.start() for m in pattern.finditer(text)]]))


run(compiled(r"(\w+)\s*=\s*(\w+)"))
run(compiled(";"))
run(compiled("[;=]+"))
run(compiled("e"))
run(compiled("end"))
run(compiled("other|end|key"))
run(compiled(r"(?i)VALUE|O"))
run(compiled(r"\b\w"))
run(compiled(r"[^a-z]+?(?=[a-z])"))
run(compiled(r".(?<=e)"))
run(compiled(r"(.)\1"))
run(compiled("\\w(?!\\w)"))
wide = compiled("\u20ac|\U0001F600")
for text in ["abc", "a\u20acc", "\U0001F600\u20ac", "\xe9"]:
    print(ascii([wide.findall(text), wide.split(text), wide.search(text)]))
print(compiled("\u20ac").search("abc"), compiled("\U0001F600").search("\u20ac" * 5), compiled("[^\u20ac]").search("\u20ac\u20ac"))
print(compiled("\u20ac\u20ac").search("abc\u20acab\u20ac\u20ac").span(), compiled("x\u20ac").search("xxxx"))
