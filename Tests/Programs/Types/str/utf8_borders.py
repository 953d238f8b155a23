# UTF-8 at its borders: the first and last code point of each length, what is too long, too short, or no character, at
# several distances from runs of ASCII and from the end.
points = [0x7F, 0x80, 0xBF, 0xC0, 0xFF, 0x100, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF]
count = 0
for point in points:
    for before in (0, 1, 7, 8, 9, 33):
        for behind in (0, 1, 7, 8, 9, 33):
            text = "a" * before + chr(point) + "b" * behind
            encoded = text.encode()
            if encoded.decode() != text or len(encoded) != before + behind + len(chr(point).encode()):
                raise AssertionError((point, before, behind))
            if encoded.decode().encode("utf-32") != text.encode("utf-32"):
                raise AssertionError((point, before, behind))
            count += 1
print(count, [chr(point).encode() for point in points])
for first in points:
    for second in points:
        for third in points:
            text = chr(first) + chr(second) * 9 + "word" * 3 + chr(third)
            if text.encode().decode() != text or max(text.encode().decode()) != max(text):
                raise AssertionError((first, second, third))

wrong = [
    b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2A", b"\xc2\xc2\x80", b"\xe0\x80\x80", b"\xe0\x9f\xbf",
    b"\xe0\xa0", b"\xe0\xa0A", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xef\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf",
    b"\xf0\x90\x80", b"\xf0\x90\x80A", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xfe", b"\xff\xff",
    b"\xe2\x82\xac\xe2(\xa1", b"\xf0\x28\x8c\xbc",
]
for bad in wrong:
    for data in (bad, b"abcdefgh" + bad, "ж".encode() * 5 + bad + b"end", "\N{GRINNING FACE}".encode() + bad):
        try:
            print(ascii(data.decode()))
        except UnicodeDecodeError as error:
            print(error.start, error.end, error.reason, end="; ")
        for errors in ("ignore", "replace", "surrogateescape", "backslashreplace"):
            print(ascii(data.decode("utf-8", errors)), end=" ")
        print()
for text in ("\ud800", "a\udfffb", "\ud800\udc00", "ж\ud900" * 3, "\N{GRINNING FACE}\udc00"):
    try:
        print(text.encode())
    except UnicodeEncodeError as error:
        print(error.start, error.end, error.reason, text.encode("utf-8", "surrogatepass"))

# Long texts change case as short ones do, wherever a sigma or a letter that becomes several stands.
words = "ΌΣΟΣ straße ŉ ǰ İI ıi ﬁ Ǆ ǅ ÿ µ Привет "
for text in (words, words * 4, "Σ" * 80, "aΣ " * 40, "é" * 70 + "ß", "ÿ" * 80, "ß" * 64, "Ĳ" + "ĳ" * 100, "ǆ" * 70):
    for method in (str.upper, str.lower, str.title, str.casefold, str.swapcase, str.capitalize):
        result = method(text)
        print(len(result), sum(map(ord, result)), end=" ")
    print()
print("привет hello\\\n\t\0é\N{GRINNING FACE}".encode("unicode_escape"), "привет+hello é".encode("utf-7"))
print("привет é".encode("raw_unicode_escape"))
for text in ("привет", "a", "é", "ab", ""):
    for name in ("utf-16", "utf-16-le", "utf-16-be"):
        if text.encode(name).decode(name) != text:
            raise AssertionError((text, name))
for hexadecimal in ("00ff", "0 0", "00 ff", "  AbCd ef ", "0", "0g", "g0", "00f", "\n00", "é0", "0é", "00\t11", "à"):
    for kind in (bytes, bytearray):
        try:
            print(kind.fromhex(hexadecimal), end=" ")
        except ValueError as error:
            print(error, end=" ")
    print()
for data in (b"a,b,,c,", b",", b"", b"x" * 30 + b"," + b"y" * 100 + b",z"):
    print([data.split(b",", limit) for limit in (-1, 0, 1, 2, 5)], bytearray(data).split(b",", 1))
print(sum([0.5, 0.25, 1, 2.0]), sum([-0.0]), sum([0.1] * 10), sum([0.5, True, 1]), sum([1.5, 2**80, 1]), sum([1, 0.5]))
print(sum([1e308, 1e308]), sum((0.1, 0.2, 1)), sum([2**53 + 1.0, 2**60 + 1]), [0.5, -0.0, 1.5].index(0.0), 1.0 in [1])
print("%g %g %g %.3g %.10g %e %.0e %.15g %G" % (123.25, 1e10, 1e-5, 1234.5, 5862087704305.0, 12345.678, 5.5, 0.1, 1e-10))
print("%g %g %.1g %g %g %.17g %g" % (1e15, 9.9999995, 0.95, 1e6, 999999.5, 0.1, 100000.0), f"{0.0:e} {1e22:.15e}")
