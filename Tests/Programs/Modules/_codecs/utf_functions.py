"""The functions of UTF in _codecs: states, byte orders, arguments."""
import _codecs


def show(function, *arguments):
    try:
        print(function.__name__, ascii(function(*arguments)))
    except Exception as error:
        print(function.__name__, type(error).__name__, ascii(str(error)))


texts = ("", "a", "a\xe9\u20ac\U0001f600", "\ud800", "\udc80x", "+~-", "\ufeffx")
for name in ("utf_8", "utf_7", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "latin_1", "ascii",
             "unicode_escape", "raw_unicode_escape"):
    encode = getattr(_codecs, name + "_encode")
    decode = getattr(_codecs, name + "_decode")
    print("--", name, encode.__text_signature__, decode.__text_signature__)
    for text in texts:
        show(encode, text)
        show(encode, text, "surrogatepass")
        show(encode, text, "replace")
        data = text.encode("utf-16-le", "surrogatepass")
        for final in (False, True) if "final" in decode.__text_signature__ else ():
            show(decode, data, None, final)
            show(decode, data[:-1], "ignore", final)
        show(decode, text.encode("utf-8", "surrogatepass"), "replace")
    show(encode, 5)
    show(encode, b"x")
    show(encode, "x", 5)
    show(encode, "x", "a\0b")
    show(encode)
    show(decode, 5)
    show(decode, "text")
    show(decode, b"x", 5)
    show(decode, bytearray(b"xy"))
    show(decode, memoryview(b"x\0y\0")[::1])
    show(decode)
for order in (-1, 0, 1, 5):
    show(_codecs.utf_16_encode, "a\xe9\U0001f600", None, order)
    show(_codecs.utf_32_encode, "a\xe9\U0001f600", None, order)
    for data in (b"", b"a", b"\xff\xfe", b"\xff\xfea\0", b"\xfe\xff\0a", b"a\0b", b"\0\xd8\0", b"\0\0\xfe\xff\0\0\0a",
                 b"\xff\xfe\0\0a\0\0\0b"):
        for final in (0, 1):
            show(_codecs.utf_16_ex_decode, data, "replace", order, final)
            show(_codecs.utf_32_ex_decode, data, "replace", order, final)
show(_codecs.utf_16_encode, "a", None, "x")
show(_codecs.utf_16_encode, "a", None, 1.5)
show(_codecs.utf_16_encode, "a", None, 1 << 40)
show(_codecs.utf_8_decode, b"", None, "x")
show(_codecs.utf_8_decode, b"", None, 1.5)
show(_codecs.utf_8_decode, b"a\xe2\x82", None, [] == [])
print(_codecs.utf_16_ex_decode.__text_signature__)
for cut in range(9):
    data = "\xe9\u20ac\U0001f600".encode()[:cut]
    show(_codecs.utf_8_decode, data)
    show(_codecs.utf_8_decode, data, "replace", True)
    data = "a\xe9+\u20acb".encode("utf-7")[:cut]
    show(_codecs.utf_7_decode, data)
    show(_codecs.utf_7_decode, data, "replace", True)
