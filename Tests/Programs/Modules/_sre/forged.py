# Pattern code that nobody wrote is refused, and never leads out of bounds. (CPython may crash, so this is not recorded with it.)
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    ('(?:(a)|[b-d]*)+?(?=e)', 0): (32, [
        15, 4, 0, 0, 4294967295, 24, 28, 1, 4294967295, 7, 9, 18, 0, 17, 97, 18, 1, 16, 16, 14, 25, 10, 0,
        4294967295, 14, 5, 23, 98, 100, 0, 1, 16, 2, 0, 20, 4, 5, 0, 17, 101, 1, 1
    ], 1, {}, (None, None)),
    ('(x)?(?(1)y|z)[\\w\\u0400-\\u0500]{2,5}\\1', 0): (32, [
        15, 4, 0, 4, 8, 24, 9, 0, 1, 18, 0, 17, 120, 18, 1, 19, 13, 0, 6, 17, 121, 16, 3, 17, 122, 25, 12, 2, 5,
        14, 7, 9, 14, 23, 1024, 1280, 0, 1, 12, 0, 1
    ], 1, {}, (None, None)),
    ('(?P<n>foo|bar)*$', 2): (34, [
        15, 4, 0, 0, 4294967295, 24, 27, 0, 4294967295, 18, 0, 7, 9, 38, 102, 38, 111, 38, 111, 16, 11, 9, 38,
        98, 38, 97, 38, 114, 16, 2, 0, 18, 1, 19, 6, 5, 1
    ], 1, {'n': 1}, (None, 'n')),
    ('abcabd(e|f)*', 0): (32, [
        15, 18, 1, 6, 4294967295, 6, 6, 97, 98, 99, 97, 98, 100, 0, 0, 0, 1, 2, 0, 17, 97, 17, 98, 17, 99, 17,
        97, 17, 98, 17, 100, 24, 13, 0, 4294967295, 18, 0, 14, 5, 23, 101, 102, 0, 18, 1, 19, 1
    ], 1, {}, (None, None)),
    ('(?<!a)b\\b.*?c', 0): (32, [
        15, 4, 0, 2, 4294967295, 5, 5, 1, 17, 97, 1, 17, 98, 6, 10, 27, 5, 0, 4294967295, 2, 1, 17, 99, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

state = [12345]


def random(limit):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return (state[0] >> 33) % limit


samples = [
    compiled(r"(?:(a)|[b-d]*)+?(?=e)"), compiled(r"(x)?(?(1)y|z)[\w\u0400-\u0500]{2,5}\1"), compiled(r"(?P<n>foo|bar)*$", 2),
    compiled(r"abcabd(e|f)*"), compiled(r"(?<!a)b\b.*?c"),
]
accepted = refused = 0
subjects = ["", "ab", "fo", "x\u0416"]
for number in range(3000):
    pattern, flags = list(CODES)[random(len(CODES))]
    flags, code, groups, names, order = CODES[pattern, flags]
    code = list(code)
    for _ in range(1 + random(3)):
        place = random(len(code))
        code[place] = [random(41), random(8), random(300), len(code)][random(4)]
    if random(4) == 0:
        del code[random(len(code)):]
        code.append(1)
    try:
        forged = _sre.compile(pattern, flags, code, groups, names, order)
    except RuntimeError as error:
        assert str(error) == "invalid SRE code"
        refused += 1
        continue
    accepted += 1
    for subject in subjects:
        forged.match(subject)
        for match in forged.finditer(subject):
            assert 0 <= match.start() <= match.end() <= len(subject)
            match.groups()
            break
print(accepted + refused, accepted > 100, refused > 100)
for code in [[1] * 3, [0, 1], [2, 2, 1], [24, 2, 0, 1], [25, 5, 0, 1, 2, 1], [7, 0, 1], [7, 1, 16, 1, 0, 1], [14, 1, 1], [14, 2, 0, 1],
             [15, 1, 1], [15, 4, 0, 0, 0, 1], [4, 3, 0, 1, 1], [4, 3, 0x80000000, 1, 1], [13, 0, 3, 2, 1], [18, 0, 1], [18, 9, 1],
             [12, 0, 1], [6, 12, 1], [6, 11, 1], [25, 6, 2, 1, 2, 1, 1], [25, 6, 1, 2, 2, 1, 1], [16, 1, 1], [8, 0, 1], [25, 0xFFFFFFFF, 0, 1, 2, 1], [24, 0xFFFFFFFF, 0, 1, 2, 19, 1],
             [7, 0xFFFFFFFF, 2, 16, 2, 0, 1], [14, 0xFFFFFFFF, 0, 1], [15, 0xFFFFFFFF, 0, 0, 0, 1], [15, 7, 1, 0, 0, 0xFFFFFFFF, 0, 1], [4, 0xFFFFFFFF, 0, 1, 1]]:
    try:
        print(code, _sre.compile("", 0, code, 0, {}, ()).match("ab"))
    except RuntimeError as error:
        print(code, error)
deep = [1]
for _ in range(200):
    deep = [4, len(deep) + 2, 0] + deep + [1]
try:
    print(_sre.compile("", 0, deep, 0, {}, ()).match("").span())
except (RuntimeError, RecursionError) as error:
    print(error)
