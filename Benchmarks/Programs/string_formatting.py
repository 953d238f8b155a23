"""Strings: numbers and words formatted with %, str.format, f-strings, str and repr."""
import sys

ROUNDS = 122


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, specification):
        return format("%d.%02d" % divmod(self.cents, 100), specification)

    def __repr__(self):
        return "Money(%r)" % self.cents


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        total = 0
        last = None
        for i in range(1, 1001):
            half = i / 2
            lines = [
                "%d %s %r %5.2f|%-8s|%08.3f" % (i, i, str(i), half, "ab", half),
                "{} {:>6} {name:<5}|{:x} {!r:^9}".format(i, half, i, half, name="n"),
                f"{i:05d} {half:10.3f} {i:#x} {i!r:>6} {i + 1:,}",
                f"{i} of {1000}: {Money(i):>8} {Money(i)!r}",
                "%(key)s=%(value)03d" % {"key": "k", "value": i % 1000},
                str(i) + repr(half) + str(None) + str(True) + repr((i, "x", [i])),
                "%x %o %e %g %c %%" % (i, i, half, half, 65 + i % 26),
            ]
            last = "; ".join(lines)
            total += len(last)
        if total != EXPECTED_TOTAL or last != EXPECTED_LAST:
            raise AssertionError("wrong text: %d %s" % (total, last))
    print("string_formatting:", total, last[:36])


EXPECTED_TOTAL = 209909
EXPECTED_LAST = (
    "1000 1000 '1000' 500.00|ab      |0500.000; 1000  500.0 n    |3e8   500.0  ; "
    "01000    500.000 0x3e8   1000 1,001; 1000 of 1000:    10.00 Money(1000); k=000; "
    "1000500.0NoneTrue(1000, 'x', [1000]); 3e8 1750 5.000000e+02 500 M %")

main()
