"""Line tables: what the compiler writes, and lines of running code whose table is another."""
import sys

SOURCES = ["a", "a\nb", "a\n" + "\n" * 300 + "b", "f(a,\n  b,\n  c)", "x = [\n1,\n2]", "if a:\n b\nelse:\n c", "def f():\n pass\n\n\nf()",
           "a; b; c", "'doc'\na", "for a in b:\n c\n\nd", "try:\n a\nexcept B:\n c\nfinally:\n d", "x = 1 + \\\n y",
           "a\n" * 3 + "x = (" + " + ".join(["b"] * 200) + ")\nc"]
for source in SOURCES:
    code = compile(source, "given", "exec")
    print(repr(source)[:60], code.co_firstlineno, code.co_lnotab.hex())


def traced(code):
    lines = []

    def tracer(frame, event, argument):
        lines.append(frame.f_lineno)
        return tracer

    sys.settrace(tracer)
    try:
        exec(code, {})
    finally:
        sys.settrace(None)
    return lines


code = compile("a = 1\nb = 2\nc = 3\n", "given", "exec")
print(traced(code))
for table in (b"", b"\x04\x01\x04\x01", b"\x04\x05\x04\xfe", b"\x00\x0a", b"\xff\x00\xff\x00", b"\x04\x80\x04\x7f", b"\x01\x01\x01\x01"):
    print(table.hex(), traced(code.replace(co_lnotab=table)), traced(code.replace(co_lnotab=table, co_firstlineno=100)))


def failing():
    raise ValueError


for line in (0, 1, 7, 1000000):
    failing.__code__ = failing.__code__.replace(co_firstlineno=line)
    try:
        failing()
    except ValueError as error:
        print(error.__traceback__.tb_next.tb_lineno)
