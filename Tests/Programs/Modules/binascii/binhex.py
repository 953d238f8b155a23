"""The encodings of BinHex 4."""
import binascii


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


data = bytes(range(256))
for count in (0, 1, 2, 3, 4, 64, 256):
    text = binascii.b2a_hqx(data[:count])
    print(text)
    show(binascii.a2b_hqx, text)
    show(binascii.a2b_hqx, text + b":")
    show(binascii.a2b_hqx, text + b"\r\n:more")
for text in (b"a", b"ab", b"abc", b"abcd", b"ab:", b"\n\n:", b"~", b"abcd:zz", b"7", b"\x00", "abcd", "\xe9", 5):
    show(binascii.a2b_hqx, text)
for part in (b"", b"a", b"aaa", b"aaaa", b"a" * 255, b"a" * 256, b"a" * 260, b"\x90", b"\x90" * 5, b"aaaaaa\x90bb" + b"c" * 600):
    short = binascii.rlecode_hqx(part)
    print(short, binascii.rledecode_hqx(short) == part)
for part in (b"", b"\x90", b"\x90\x00", b"\x90\x05", b"a\x90\x05", b"a\x90", b"a\x90\x00\x90\x03", b"a\x90\x01", b"a\x90\xff"):
    show(binascii.rledecode_hqx, part)
for function in (binascii.b2a_hqx, binascii.rlecode_hqx, binascii.rledecode_hqx, binascii.a2b_hqx):
    show(function, "text")
    show(function, None)
    show(function)
    show(function, bytearray(b"aaaa"))
