# Searches that begin with known characters.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('a', 0): (32, [
        15, 8, 3, 1, 1, 1, 1, 97, 0, 17, 97, 1
    ], 0, {}, (None,)),
    ('aa', 0): (32, [
        15, 10, 3, 2, 2, 2, 2, 97, 97, 0, 1, 17, 97, 17, 97, 1
    ], 0, {}, (None,)),
    ('abab', 0): (32, [
        15, 14, 3, 4, 4, 4, 4, 97, 98, 97, 98, 0, 0, 1, 2, 17, 97, 17, 98, 17, 97, 17, 98, 1
    ], 0, {}, (None,)),
    ('aab', 0): (32, [
        15, 12, 3, 3, 3, 3, 3, 97, 97, 98, 0, 1, 0, 17, 97, 17, 97, 17, 98, 1
    ], 0, {}, (None,)),
    ('abcabd', 0): (32, [
        15, 18, 3, 6, 6, 6, 6, 97, 98, 99, 97, 98, 100, 0, 0, 0, 1, 2, 0, 17, 97, 17, 98, 17, 99, 17, 97, 17,
        98, 17, 100, 1
    ], 0, {}, (None,)),
    ('aaaaab', 0): (32, [
        15, 18, 3, 6, 6, 6, 6, 97, 97, 97, 97, 97, 98, 0, 1, 2, 3, 4, 0, 17, 97, 17, 97, 17, 97, 17, 97, 17, 97,
        17, 98, 1
    ], 0, {}, (None,)),
    ('ab(c|d)', 0): (32, [
        15, 10, 1, 3, 3, 2, 2, 97, 98, 0, 0, 17, 97, 17, 98, 18, 0, 14, 5, 23, 99, 100, 0, 18, 1, 1
    ], 1, {}, (None, None)),
    ('a(b)c', 0): (32, [
        15, 12, 1, 3, 3, 3, 1, 97, 98, 99, 0, 0, 0, 17, 97, 18, 0, 17, 98, 18, 1, 17, 99, 1
    ], 1, {}, (None, None)),
    ('(ab)c', 0): (32, [
        15, 12, 1, 3, 3, 3, 0, 97, 98, 99, 0, 0, 0, 18, 0, 17, 97, 17, 98, 18, 1, 17, 99, 1
    ], 1, {}, (None, None)),
    ('abc*', 0): (32, [
        15, 10, 1, 2, 4294967295, 2, 2, 97, 98, 0, 0, 17, 97, 17, 98, 25, 6, 0, 4294967295, 17, 99, 1, 1
    ], 0, {}, (None,)),
    ('[ab]c', 0): (32, [
        15, 8, 4, 2, 2, 23, 97, 98, 0, 14, 5, 23, 97, 98, 0, 17, 99, 1
    ], 0, {}, (None,)),
    ('[ab]+c?', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 10, 1, 4294967295, 14, 5, 23, 97, 98, 0, 1, 25, 6, 0, 1, 17, 99, 1, 1
    ], 0, {}, (None,)),
    ('a|b|c', 0): (32, [
        15, 8, 4, 1, 1, 23, 97, 99, 0, 14, 5, 23, 97, 99, 0, 1
    ], 0, {}, (None,)),
    ('ab|cd', 0): (32, [
        15, 9, 4, 2, 2, 17, 97, 17, 99, 0, 7, 7, 17, 97, 17, 98, 16, 9, 7, 17, 99, 17, 100, 16, 2, 0, 1
    ], 0, {}, (None,)),
    ('foo|far|bar', 0): (32, [
        15, 9, 4, 3, 3, 17, 98, 17, 102, 0, 7, 9, 17, 102, 17, 111, 17, 111, 16, 20, 9, 17, 102, 17, 97, 17,
        114, 16, 11, 9, 17, 98, 17, 97, 17, 114, 16, 2, 0, 1
    ], 0, {}, (None,)),
    ('(?:a|b)x', 0): (32, [
        15, 8, 4, 2, 2, 23, 97, 98, 0, 14, 5, 23, 97, 98, 0, 17, 120, 1
    ], 0, {}, (None,)),
    ('(a|[bc])d', 0): (32, [
        15, 8, 4, 2, 2, 23, 97, 99, 0, 18, 0, 14, 5, 23, 97, 99, 0, 18, 1, 17, 100, 1
    ], 1, {}, (None, None)),
    ('\\w+@\\w+', 0): (32, [
        15, 4, 0, 3, 4294967295, 25, 9, 1, 4294967295, 14, 4, 9, 14, 0, 1, 17, 64, 25, 9, 1, 4294967295, 14, 4,
        9, 14, 0, 1, 1
    ], 0, {}, (None,)),
    ('\\s*x', 0): (32, [
        15, 4, 0, 1, 4294967295, 25, 9, 0, 4294967295, 14, 4, 9, 12, 0, 1, 17, 120, 1
    ], 0, {}, (None,)),
    ('(?:ab)+', 0): (32, [
        15, 4, 0, 2, 4294967295, 24, 7, 1, 4294967295, 17, 97, 17, 98, 19, 1
    ], 0, {}, (None,)),
    ('(?:ab)*c', 0): (32, [
        15, 4, 0, 1, 4294967295, 24, 7, 0, 4294967295, 17, 97, 17, 98, 19, 17, 99, 1
    ], 0, {}, (None,)),
    ('\\bfoo', 0): (32, [
        15, 4, 0, 3, 3, 6, 10, 17, 102, 17, 111, 17, 111, 1
    ], 0, {}, (None,)),
    ('(?=f)foo', 0): (32, [
        15, 4, 0, 3, 3, 4, 5, 0, 17, 102, 1, 17, 102, 17, 111, 17, 111, 1
    ], 0, {}, (None,)),
    ('(?:a?|b)c', 0): (32, [
        15, 4, 0, 1, 2, 7, 10, 25, 6, 0, 1, 17, 97, 1, 16, 7, 5, 17, 98, 16, 2, 0, 17, 99, 1
    ], 0, {}, (None,)),
    ('x*', 0): (32, [
        15, 4, 0, 0, 4294967295, 25, 6, 0, 4294967295, 17, 120, 1, 1
    ], 0, {}, (None,)),
    ('Abc', 2): (34, [
        15, 4, 0, 3, 3, 38, 97, 38, 98, 38, 99, 1
    ], 0, {}, (None,)),
    ('\xe9t', 2): (34, [
        15, 4, 0, 2, 2, 38, 233, 38, 116, 1
    ], 0, {}, (None,)),
    ('.b', 0): (32, [
        15, 4, 0, 2, 2, 2, 17, 98, 1
    ], 0, {}, (None,)),
    ('^ab|b$', 0): (32, [
        15, 4, 0, 1, 2, 7, 9, 6, 0, 17, 97, 17, 98, 16, 9, 7, 17, 98, 6, 5, 16, 2, 0, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

def spans(pattern, *texts):
    print(pattern.pattern, [[m.span() for m in pattern.finditer(text)] for text in texts])


spans(compiled("a"), "banana", "", "b", "a")
spans(compiled("aa"), "aaaa", "aabaa", "a")
spans(compiled("abab"), "ababab", "abaabab", "aba")
spans(compiled("aab"), "aaab", "aaaaab aab", "aa")
spans(compiled("abcabd"), "abcabcabd", "abcababcabd", "abcabdabcabd")
spans(compiled("aaaaab"), "aaaaaaaaaab", "aaaab")
spans(compiled("ab(c|d)"), "abd abc abe", "ab")
spans(compiled("a(b)c"), "abc aabc", "ab")
spans(compiled("(ab)c"), "abc aabc", "ab")
spans(compiled("abc*"), "ab abcc a")
spans(compiled("[ab]c"), "ac bc cc", "a")
spans(compiled("[ab]+c?"), "abba c bac")
spans(compiled("a|b|c"), "xcxbxa")
spans(compiled("ab|cd"), "abcd acbd")
spans(compiled("foo|far|bar"), "farfoo bar fo")
spans(compiled("(?:a|b)x"), "ax bx cx")
spans(compiled("(a|[bc])d"), "ad bd dd")
spans(compiled(r"\w+@\w+"), "joe@home, @ann, x@", "\u00e9@\u00e9")
spans(compiled(r"\s*x"), "  x x", "x")
spans(compiled(r"(?:ab)+"), "abab a b ab")
spans(compiled(r"(?:ab)*c"), "ababc c abac")
spans(compiled(r"\bfoo"), "foo afoo foo")
spans(compiled(r"(?=f)foo"), "foo afoo")
spans(compiled(r"(?:a?|b)c"), "ac bc c")
spans(compiled("x*"), "axb", "")
spans(compiled("Abc", 2), "abc ABC aBc xabc")
spans(compiled("\u00e9t", 2), "\u00c9T \u00e9t")
spans(compiled(".b"), "abb\nb")
spans(compiled("^ab|b$"), "abab")
