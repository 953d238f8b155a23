# Decoders that are given their input in two parts: every split of texts of all widths, whole and damaged.
import _codecs

TEXTS = ["", "a", "plain text", "\xe9t\xe9", "\u20ac and \u0100", "\U0001f600!\U00010000", "\ud7ff\ue000", "+-\u00a3/ ~"]


def in_two(decode, data, place, errors):
    """What a decoder makes of the two parts, the rest of the first before the second."""
    first, taken = decode(data[:place], errors, False)
    second, rest = decode(data[:place][taken:] + data[place:], errors, True)
    assert taken <= place
    assert taken + rest == len(data)
    return first + second


DECODERS = {
    "utf-8": _codecs.utf_8_decode,
    "utf-7": _codecs.utf_7_decode,
    "utf-16-le": _codecs.utf_16_le_decode,
    "utf-16-be": _codecs.utf_16_be_decode,
    "utf-32-le": _codecs.utf_32_le_decode,
    "utf-32-be": _codecs.utf_32_be_decode,
}

count = 0
for name, decode in DECODERS.items():
    for text in TEXTS:
        data = text.encode(name)
        for place in range(len(data) + 1):
            if name != "utf-7":
                assert in_two(decode, data, place, "strict") == text, (name, text, place)
            count += 1
print(count)

state = 7


def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


# Damaged: one part or two, the same text comes out with handlers that go on.
results = {}
for name, decode in DECODERS.items():
    if name == "utf-7":
        continue
    for _ in range(150):
        data = bytearray("".join(TEXTS[random(len(TEXTS))] for _ in range(3)).encode(name))
        for _ in range(random(3)):
            if data:
                data[random(len(data))] = random(256)
        if random(3) == 0:
            del data[-1 - random(3):]
        data = bytes(data)
        for errors in "replace", "ignore", "backslashreplace":
            whole, taken = decode(data, errors, True)
            assert taken == len(data)
            place = random(len(data) + 1)
            assert in_two(decode, data, place, errors) == whole, (name, data, place, errors)
        try:
            decode(data, "strict", True)
            kind = "whole"
        except UnicodeDecodeError as error:
            kind = error.reason
            assert error.object == data and 0 <= error.start < error.end <= len(data)
        results[name, kind] = results.get((name, kind), 0) + 1
for key in sorted(results):
    print(*key, results[key])

# Not final: what is not whole is left for later.
for name, data in [("utf-8", b"ab\xe2\x82"), ("utf-8", b"\xf0\x9f\x98"), ("utf-8", b"\xf0"), ("utf-8", b"\xff"),
                   ("utf-8", b"\xed\xa0"), ("utf-8", b"\xe0\x80"), ("utf-16-le", b"a\0b"), ("utf-16-le", b"\x3d\xd8"),
                   ("utf-16-be", b"\xd8\x3d\xde"), ("utf-16-be", b"\xdc\x00"), ("utf-32-le", b"a\0\0\0b\0\0"),
                   ("utf-32-be", b"\0\0\0"), ("utf-32-be", b"\0\x11\0\0"), ("utf-7", b"a+"), ("utf-7", b"a+AK"),
                   ("utf-7", b"+AKM"), ("utf-7", b"+AKM-x"), ("utf-7", b"+\xff")]:
    for final in False, True:
        try:
            print(name, data, final, DECODERS[name](data, "strict", final))
        except UnicodeDecodeError as error:
            print(name, data, final, error)
for data in b"\xff\xfea\0", b"\xfe\xff\0a", b"\xff", b"\xff\xfe", b"a\0", b"\xff\xfea":
    for final in False, True:
        try:
            print(data, final, _codecs.utf_16_ex_decode(data, "strict", 0, final), _codecs.utf_16_decode(data, "strict", final))
        except UnicodeDecodeError as error:
            print(data, final, error)
for data in b"\xff\xfe\0\0a\0\0\0", b"\0\0\xfe\xff\0\0\0a", b"\xff\xfe", b"\xff\xfe\0\0", b"a\0\0\0":
    for final in False, True:
        try:
            print(data, final, _codecs.utf_32_ex_decode(data, "strict", 0, final))
        except UnicodeDecodeError as error:
            print(data, final, error)
