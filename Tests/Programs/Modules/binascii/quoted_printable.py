"""Quoted-printable text."""
import binascii


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


for text in (b"", b"abc", b"a=41b", b"a=\nb", b"a=\r\nb", b"a=\rb\nc", b"a==b", b"a=4", b"a=", b"a=zz", b"=4a=4A", b"a_b", b"=",
             b"=3D=3d", b"a=\r", b"a =\n b", "text=20", "\xe9", 5):
    show(binascii.a2b_qp, text)
    show(binascii.a2b_qp, text, True)
data = (b"", b"abc", b"a=b", b"tab\tspace ", b"tab\t\nspace \n", b"a\r\nb\r\n", b"a\nb\r\nc", b".", b".\n", b"a.\n.\nb", b".\x00",
        bytes(range(256)), b"x" * 75, b"x" * 76, b"x" * 77, b"x" * 200, b"x" * 74 + b"=" * 5, b"x" * 75 + b"\n", b"x" * 76 + b"\n",
        b"a_b c", b" ", b"\t", b" \t \n", b"\r", b"a\rb", b"\x7f\x80", b"x" * 72 + b"\xff\xff", b"x" * 75 + b"\r\n")
for part in data:
    for options in ({}, {"quotetabs": True}, {"istext": False}, {"header": True}, {"quotetabs": 1, "istext": 0, "header": 1}):
        text = binascii.b2a_qp(part, **options)
        print(text)
        if not options.get("istext", True):
            assert binascii.a2b_qp(text, header=options.get("header", False)) == part, part
show(binascii.b2a_qp, "text")
show(binascii.b2a_qp)
show(binascii.b2a_qp, b"x", "a")
show(binascii.b2a_qp, b"x", 1, 1, 1, 1)
show(binascii.b2a_qp, b"x y", header=1.5)
show(binascii.b2a_qp, data=b"a b", header=True)
show(binascii.a2b_qp, data=b"a_b", header=1)
show(binascii.a2b_qp, b"a", wrong=1)
show(binascii.a2b_qp, bytearray(b"=41"))
