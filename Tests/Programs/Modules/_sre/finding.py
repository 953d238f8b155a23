# findall, finditer, split and scanner, with empty matches too.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(\\d)|(?P<space> )|[a-z]', 0): (32, [
        15, 4, 0, 1, 1, 7, 12, 18, 0, 14, 4, 9, 10, 0, 18, 1, 16, 20, 9, 18, 2, 17, 32, 18, 3, 16, 11, 9, 14, 5,
        23, 97, 122, 0, 16, 2, 0, 1
    ], 2, {'space': 2}, (None, None, 'space')),
    (',', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 44, 0, 17, 44, 1
    ], 0, {}, (None,)),
    (' *', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 32, 1, 1
    ], 0, {}, (None,)),
    ('(,)|( )', 0): (32, [
        15, 4, 0, 1, 1, 7, 9, 18, 0, 17, 44, 18, 1, 16, 11, 9, 18, 2, 17, 32, 18, 3, 16, 2, 0, 1
    ], 2, {}, (None, None, None)),
    ('(a)', 0): (32, [
        15, 8, 1, 1, 1, 1, 0, 97, 0, 18, 0, 17, 97, 18, 1, 1
    ], 1, {}, (None, None)),
    ('', 0): (32, [
        15, 4, 0, 0, 0, 1
    ], 0, {}, (None,)),
    ('\\b', 0): (32, [
        15, 4, 0, 0, 0, 6, 10, 1
    ], 0, {}, (None,)),
    ('(?=b)', 0): (32, [
        15, 4, 0, 0, 0, 4, 5, 0, 17, 98, 1, 1
    ], 0, {}, (None,)),
    ('$', 0): (32, [
        15, 4, 0, 0, 0, 6, 5, 1
    ], 0, {}, (None,)),
    ('(b)?', 0): (32, [
        15, 4, 0, 0, 1, 24, 9, 0, 1, 18, 0, 17, 98, 18, 1, 19, 1
    ], 1, {}, (None, None)),
    ('[^,]*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 21, 44, 1, 1
    ], 0, {}, (None,)),
    ('a', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 97, 0, 17, 97, 1
    ], 0, {}, (None,)),
    ('a*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 97, 1, 1
    ], 0, {}, (None,)),
    ('^a', 0): (32, [
        15, 4, 0, 1, 1, 6, 0, 17, 97, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

texts = ["", "a", "abc", "a,b,,c", " a  b ", "\xe9\u20ac,\U0001F600,"]
for text in texts:
    for pattern in [compiled(","), compiled(" *"), compiled("(,)|( )"), compiled("(a)"), compiled(""), compiled(r"\b"), compiled("(?=b)"),
                    compiled("$"), compiled("(b)?"), compiled("[^,]*")]:
        print(ascii((text, pattern.pattern, pattern.findall(text), pattern.split(text), pattern.split(text, 1),
                     [m.span() for m in pattern.finditer(text)])))
print(compiled(",").split("a,b,c", maxsplit=-1), compiled(",").split(string="a,b"))
print(compiled("a").findall("banana", 2), compiled("a").findall("banana", 2, 4), compiled("^a").findall("aa", 1))
print([m.span() for m in compiled("a").finditer("banana", 2, endpos=5)])
iterator = compiled("a").finditer("aa")
print(type(iterator), next(iterator).span(), next(iterator).span(), list(iterator), list(iterator))

pattern = compiled(r"(\d)|(?P<space> )|[a-z]")
scanner = pattern.scanner("1a ?b")
print(type(scanner), scanner.pattern is pattern)
while True:
    match = scanner.match()
    print(match and (match.span(), match.lastindex, match.lastgroup))
    if not match:
        break
print(scanner.match(), scanner.search())
scanner = pattern.scanner("1a ?b", 1)
print([scanner.search().span() for _ in range(3)], scanner.search(), scanner.search())
scanner = compiled("").scanner("ab", 0, 1)
print([scanner.search() and scanner.match() for _ in range(3)])
scanner = compiled("a*").scanner("aab")
print([m and (m.span(), m.pos) for m in [scanner.search(), scanner.search(), scanner.search(), scanner.search()]])
