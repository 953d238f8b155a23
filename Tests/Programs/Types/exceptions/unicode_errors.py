# The three UnicodeErrors: arguments, attributes, texts.
decode = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
encode = UnicodeEncodeError("ascii", "ab\u1234\xffcd", 2, 3, "bad character")
translate = UnicodeTranslateError("ab\u1234cd", 2, 3, "no way")

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
str(decode), str(encode), str(translate)
decode.args
decode.encoding, decode.object, decode.start, decode.end, decode.reason
encode.encoding, encode.object, encode.start, encode.end, encode.reason
translate.encoding, translate.object, translate.start, translate.end, translate.reason
repr(encode)
UnicodeDecodeError()
UnicodeDecodeError("utf-8", "text", 0, 1, "r")
UnicodeDecodeError("utf-8", bytearray(b"abc"), 0, 1, "r").object
UnicodeDecodeError(1, b"abc", 0, 1, "r")
UnicodeEncodeError("ascii", b"abc", 0, 1, "r")
UnicodeEncodeError("ascii", "abc", "0", 1, "r")
UnicodeTranslateError("abc", 0, 1)
UnicodeTranslateError("abc", 0, 1, 2)
str(UnicodeEncodeError("ascii", "abcdef", 1, 4, "r"))
str(UnicodeEncodeError("ascii", "\\x07", 0, 1, "r")), str(UnicodeEncodeError("ascii", "\\U0001f600", 0, 1, "r"))
str(UnicodeDecodeError("ascii", b"abc", -5, 100, "r")), UnicodeDecodeError("ascii", b"abc", -5, 100, "r").start
UnicodeDecodeError("ascii", b"abc", 9, 100, "r").start, UnicodeDecodeError("ascii", b"abc", 9, 100, "r").end
str(UnicodeDecodeError("ascii", b"", 0, 0, "r"))
str(UnicodeError("plain", 1)), UnicodeError.__bases__
str(UnicodeDecodeError.__new__(UnicodeDecodeError))
decode.__reduce__()
""".strip().splitlines():
    show(line)

decode.start, decode.end, decode.reason, decode.encoding, decode.object = 0, 2, "other", "x", b"zz"
print(decode, decode.args)
for name, value in (("start", "1"), ("reason", 5), ("object", 5), ("encoding", None), ("start", 2 ** 70)):
    try:
        setattr(decode, name, value)
        print(name, getattr(decode, name), end=" ")
        print(decode)
    except (TypeError, OverflowError) as error:
        print(name, type(error).__name__, error)
try:
    del encode.reason
    print(encode.reason)
except TypeError as error:
    print(error)
