"""Character maps: tables, mappings, and what can be wrong with them."""
import _codecs


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


decode = _codecs.charmap_decode
encode = _codecs.charmap_encode
build = _codecs.charmap_build
identity = "".join(map(chr, range(256)))
table = build(identity)
print(type(table), table.size(), isinstance(table, dict))
cyrillic = identity[:128] + "".join(map(chr, range(0x400, 0x480)))
show(encode, "abc\u0410\u044f", "strict", build(cyrillic))
print(build(cyrillic).size())
show(encode, "abc\u0410\u044f\xe9", "replace", build(cyrillic))
show(encode, "abc\u0410\u044f\xe9", "xmlcharrefreplace", build(cyrillic))
show(encode, "abc\u0410\u044f\xe9", "ignore", build(cyrillic))
show(encode, "abc\u0410\u044f\xe9\U0001f600", "backslashreplace", build(cyrillic))
show(encode, "abc\xe9\xe8\udc80", "surrogateescape", build(cyrillic))
show(encode, "\udc80\udcff", "surrogateescape", build(cyrillic))
holes = identity[:128] + "\ufffe" * 127 + "\u20ac"
show(encode, "\u20ac\x80", "namereplace", build(holes))
show(decode, b"a\x80\xff", "replace", holes)
for text in ("abc", "ab\udc80\U00012345" * 64, "\u0100" * 300, "\0ab\0", "\0" + "\U0001f600", "\0"):
    result = build(text)
    print(sorted(result.items())[:5] if isinstance(result, dict) else result.size())
show(build, 5)
show(build)
show(type(table))
print([name for name in dir(type(table)) if not name.startswith("__")], type(table).__module__)
for mapping in ({97: "x", 98: None, 99: "y"}, {97: "xx", 98: 0x110000}, {97: "xx", 98: b""}, {97: 0xFFFE},
                {97: "\ufffe"}, {97: 65, 98: 0x1F600, 99: ""}, "x" * 98 + "\ufffe", "x" * 99 + "\U0001f600", "", [66] * 100,
                [66] * 98 + [-1], 5, None, b"x" * 120, tuple("q" * 110)):
    for errors in ("strict", "replace", "ignore"):
        show(decode, b"abc", errors, mapping)
for mapping in ({97: "x"}, {97: 256}, {97: -1}, {97: b"x", 98: None}, {97: b"x", 98: None, 63: b"QQ"}, {97: 65, 98: 66},
                [1] * 200, 5, None, {97: b"", 98: b"bb", 99: b"ccc"}, {97: True, 98: 1.5}, "x" * 200, b"x" * 200):
    for errors in ("strict", "replace", "ignore", "xmlcharrefreplace", "backslashreplace"):
        show(encode, "abc", errors, mapping)


class Mapping:
    def __getitem__(self, key):
        if key == 98:
            raise KeyError(key)
        if key == 99:
            raise ZeroDivisionError("looked up")
        return key + 1


show(encode, "ab", "ignore", Mapping())
show(encode, "abc", "ignore", Mapping())
show(decode, b"ab", "ignore", Mapping())
show(decode, b"abc", "ignore", Mapping())
show(encode, "abc\u0100", "strict")
show(decode, b"abc\xff")
show(encode, 5)
show(decode, 5)
show(decode, "text")
show(encode, "a", 5)
print(encode.__text_signature__, decode.__text_signature__, build.__text_signature__)
