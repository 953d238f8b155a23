"""Hexadecimal digits, separators and checksums."""
import binascii


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


data = bytes(range(256))
print(binascii.hexlify(data), binascii.unhexlify(binascii.hexlify(data)) == data)
for arguments in ((b"abc", ":"), (b"abcde", b"-", 2), (b"abcde", "-", -2), (b"abc", "::"), (b"abc", ""), (b"abc", "\xe9"),
                  (b"abc", "\u20ac"), (b"abc", 5), (b"abc", b"\xff"), (b"", ":"), (b"a", ":", 0), (b"abcdef", ":", 100),
                  (b"abcdef", ":", -100), (b"abc", ":", "x"), (b"abc", ":", 1 << 40), (b"abc", ":", 1.5), ("text",), (5,), (),
                  (b"a", "b", 1, 2), (bytearray(b"xy"),), (memoryview(b"xyz")[::2],), (b"abc", ["-"])):
    show(binascii.hexlify, *arguments)
    show(binascii.b2a_hex, *arguments)
show(binascii.hexlify, data=b"abc", sep="_")
show(binascii.hexlify, b"abc", bytes_per_sep=2)
show(binascii.hexlify, b"abc", wrong=2)
for text in ("", "abc", "zz", "ABcd", b"4142", bytearray(b"41"), None, "4 ", "\xe9\xe9", "41\u20ac1", b"g1", b"1g", "0x"):
    show(binascii.unhexlify, text)
    show(binascii.a2b_hex, text)
show(binascii.unhexlify)
for part in (b"", b"a", b"123456789", data, data * 5, data[:63], data[:64], data[:65]):
    print(binascii.crc32(part), binascii.crc_hqx(part, 0), binascii.crc32(part, 12345), binascii.crc_hqx(part, 54321))
for start in (0, 1, -1, 0xFFFFFFFF, 1 << 32, (1 << 70) + 5, -(1 << 70), True):
    show(binascii.crc32, b"x", start)
    show(binascii.crc_hqx, b"x", start)
print(binascii.crc32(b"456789", binascii.crc32(b"123")) == binascii.crc32(b"123456789"))
for arguments in ((b"x", "y"), (b"x", 1.5), (b"x", None), ("x",), (5,), (), (b"x", 1, 2)):
    show(binascii.crc32, *arguments)
    show(binascii.crc_hqx, *arguments)
show(binascii.crc32, b"x", crc=1)
show(binascii.crc32, bytearray(b"abc"))
