# match, search and fullmatch, with and without limits.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(?P<first>\\w)(\\w*)', 0): (32, [
        15, 7, 4, 1, 4294967295, 9, 14, 0, 18, 0, 14, 4, 9, 14, 0, 18, 1, 18, 2, 25, 9, 0, 4294967295, 14, 4, 9,
        14, 0, 1, 18, 3, 1
    ], 2, {'first': 1}, (None, 'first', None)),
    ('', 0): (32, [
        15, 4, 0, 0, 0, 1
    ], 0, {}, (None,)),
    ('^a', 0): (32, [
        15, 4, 0, 1, 1, 6, 0, 17, 97, 1
    ], 0, {}, (None,)),
    ('b*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 98, 1, 1
    ], 0, {}, (None,)),
    ('^a', 8): (40, [
        15, 4, 0, 1, 1, 6, 1, 17, 97, 1
    ], 0, {}, (None,)),
    ('\\Aa', 8): (40, [
        15, 4, 0, 1, 1, 6, 2, 17, 97, 1
    ], 0, {}, (None,)),
    ('(?<=a)b', 0): (32, [
        15, 4, 0, 1, 1, 4, 5, 1, 17, 97, 1, 17, 98, 1
    ], 0, {}, (None,)),
    ('\\bb', 0): (32, [
        15, 4, 0, 1, 1, 6, 10, 17, 98, 1
    ], 0, {}, (None,)),
    ('.*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 5, 0, 4294967295, 2, 1, 1
    ], 0, {}, (None,)),
    ('.*', 16): (48, [
        15, 4, 0, 0, 4294967295, 25, 5, 0, 4294967295, 3, 1, 1
    ], 0, {}, (None,)),
    ('a|ab', 0): (32, [
        15, 8, 1, 1, 2, 1, 1, 97, 0, 17, 97, 7, 3, 16, 7, 5, 17, 98, 16, 2, 0, 1
    ], 0, {}, (None,)),
    ('a*?', 0): (32, [
        15, 4, 0, 0, 4294967295, 27, 6, 0, 4294967295, 17, 97, 1, 1
    ], 0, {}, (None,)),
    ('b$', 0): (32, [
        15, 8, 1, 1, 1, 1, 1, 98, 0, 17, 98, 6, 5, 1
    ], 0, {}, (None,)),
    ('b$', 8): (40, [
        15, 8, 1, 1, 1, 1, 1, 98, 0, 17, 98, 6, 6, 1
    ], 0, {}, (None,)),
    ('b\\Z', 0): (32, [
        15, 8, 1, 1, 1, 1, 1, 98, 0, 17, 98, 6, 7, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

def show(match):
    print(match and (match.span(), match.groups(), match.lastindex, match.lastgroup, match.pos, match.endpos))


word = compiled(r"(?P<first>\w)(\w*)")
for text in ["", "a", "alpha beta", " x", "_1-2"]:
    show(word.match(text))
    show(word.search(text))
    show(word.fullmatch(text))
for pos in [-5, 0, 1, 3, 20]:
    for endpos in [-1, 0, 2, 4, 100]:
        show(word.search("ab cde", pos, endpos))
        show(word.match("ab cde", pos=pos, endpos=endpos))
        show(word.fullmatch("ab cde", endpos=endpos, pos=pos))

empty = compiled("")
show(empty.match("aaa", 3, 1))
show(empty.search("aaa", 3, 1))
show(empty.fullmatch("aaa", 1, 1))
show(compiled("b*").match("aaa", 3, 1))
start = compiled("^a")
show(start.search("ba", 1))
show(start.match("ba", 1))
show(compiled("^a", 8).search("b\na"))
show(compiled(r"\Aa", 8).search("b\na"))
for text in ["ab", "ab\n", "ab\n\n", "ab\nc"]:
    show(compiled("b$").search(text))
    show(compiled("b$", 8).search(text))
    show(compiled(r"b\Z").search(text))
show(compiled("(?<=a)b").search("ab", 1))
show(compiled(r"\bb").search("ab", 1))
show(compiled(".*").match("ab\ncd"))
show(compiled(".*", 16).match("ab\ncd"))
show(compiled("a|ab").fullmatch("ab"))
show(compiled("a*?").fullmatch("aaa"))
