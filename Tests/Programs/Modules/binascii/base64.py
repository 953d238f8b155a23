"""Base 64 and UUencode."""
import binascii


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


data = bytes(range(256)) * 2
for count in (0, 1, 2, 3, 4, 5, 44, 45):
    part = data[count:count * 2]
    text = binascii.b2a_base64(part)
    print(text, binascii.a2b_base64(text) == part, binascii.b2a_base64(part, newline=False))
    line = binascii.b2a_uu(part)
    print(line, binascii.a2b_uu(line) == part, binascii.b2a_uu(part, backtick=True))
    print(binascii.a2b_uu(binascii.b2a_uu(part, backtick=True)) == part)
for text in (b"a", b"ab", b"abc", b"abcd", b"abcde", b"ab=", b"ab==", b"ab===", b"a=b=c=d", b"abc=", b"abc==", b"=", b"====",
             b"a===", b"ab==cd==", b"ab=c=d", b" a b\nc\td ", b"a!b@c#d$", b"-_-_", b"AAAA=BBBB", b"ab==\xff", "abcd", "ab=="):
    show(binascii.a2b_base64, text)
for text in (b"", b"!", b"!!", b"#86)C\n", b"#86)C   \n", b"#86)C garbage", b"#86", b" \n", b"`\n", b"\x7f", b"#\x7f", b"#\x1f",
             b"#86)C`\r\n", "#86)C", b"\x20", b"M", b"$"):
    show(binascii.a2b_uu, text)
show(binascii.b2a_uu, b"x" * 46)
for function in (binascii.a2b_base64, binascii.a2b_uu):
    show(function, 5)
    show(function, "\xe9")
    show(function)
    show(function, bytearray(b"QUJD"))
    show(function, memoryview(b"QUJD"))
for function in (binascii.b2a_base64, binascii.b2a_uu):
    show(function, 5)
    show(function, "text")
    show(function)
    show(function, b"x", 1)
    show(function, bytearray(b"xyz"))
show(binascii.b2a_base64, b"x", newline="a")
show(binascii.b2a_base64, b"x", newline=0)
show(binascii.b2a_base64, b"x", newline=1.5)
show(binascii.b2a_uu, b"x", backtick=[])
show(binascii.b2a_uu, b"x", other=1)
