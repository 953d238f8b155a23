"""StringIO and BytesIO: writing small pieces, reading lines back."""
import sys
from _io import BytesIO, StringIO

ROUNDS = 30


def work():
    text = StringIO()
    write = text.write
    for number in range(20000):
        write("item ")
        write(str(number))
        write("\n")
    value = text.getvalue()
    text.seek(0)
    lines = sum(1 for line in text if line.endswith("7\n"))
    data = BytesIO()
    for number in range(20000):
        data.write(b"%d," % number)
    data.seek(0)
    pieces = 0
    while data.read(100):
        pieces += 1
    data.seek(0)
    print("a", "b", 3, sep="-", file=text)
    return len(value), lines, pieces, len(data.getvalue()), len(StringIO(value).readlines())

EXPECTED = (208890, 2000, 1089, 108890, 20000)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("string_io", EXPECTED)


main()
