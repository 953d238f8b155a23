"""Numbers as text: f-strings, format, percent, str, repr, and back."""
import sys
ROUNDS = 25


def work():
    size = 0
    total = 0.0
    for number in range(3000):
        value = number * 1.2345 - 17
        size += len(f"{number:>8d}|{value:10.3f}|{value:e}|{number:x}|{number:,}")
        size += len("%5d %-8s %.2f %x" % (number, number, value, number))
        size += len("{:08.2f} {!r} {:>6}".format(value, value, number))
        size += len(str(value)) + len(repr(number * 12345678901234567))
        total += float(str(value)) + int(str(number * 1000003)) + int(hex(number), 16)
    return size, round(total, 3)

EXPECTED = (378311, 4498523496398.249)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("number_formatting", EXPECTED)


main()
