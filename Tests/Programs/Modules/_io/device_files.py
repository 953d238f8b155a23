"""/dev/null, /dev/zero and /dev/full."""
import _io

from support_raw import attempt


with open("/dev/null", "r+b", 0) as file:
    print(file.read(10), file.write(b"x" * 100), file.readall(), file.isatty())
with open("/dev/zero", "rb") as file:
    print(file.read(5), len(file.read(10000)), file.peek(3)[:3], len(file.read1(100)), file.readinto(bytearray(7)))
with open("/dev/null", "w") as file:
    print(file.write("text"), file.flush(), print("x", file=file))
for mode in ("w", "wb"):
    file = open("/dev/full", mode)
    print(file.write("x" if mode == "w" else b"x"), attempt(file.flush), attempt(file.close), file.closed)
file = open("/dev/full", "wb", 0)
print(attempt(file.write, b"x"), attempt(file.write, b""), file.close())
file = open("/dev/full", "w")
print(attempt(file.write, "y" * 100000), attempt(file.close), file.closed)
try:
    with open("/dev/full", "w") as file:
        file.write("z")
except OSError as error:
    print(error, error.errno, error.filename, error.args)
print(open("/dev/null").read(), open("/dev/null", "rb").readline(), list(open("/dev/null")))
file = open("/dev/full", "w")
file.write("lost, and nobody is told")
del file
print("end")
