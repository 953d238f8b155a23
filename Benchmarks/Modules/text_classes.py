"""Changing case, tests of characters, translation and padding; ASCII, Latin and Greek text."""
import sys
ROUNDS = 60
WORDS = ("Hello world STRING alpha42 \xc9t\xe9 \u0391\u03b2\u03b3 na\xefve 12345 _name x" * 300).split()
TABLE = str.maketrans("aeiou", "AEIOU", "x")


def work():
    counts = [0] * 8
    size = 0
    for word in WORDS:
        counts[0] += word.isalpha()
        counts[1] += word.isdigit()
        counts[2] += word.isidentifier()
        counts[3] += word.isupper()
        counts[4] += word.islower()
        counts[5] += word.istitle()
        counts[6] += word.isalnum()
        counts[7] += word.isascii()
        size += len(word.upper()) + len(word.lower()) + len(word.title()) + len(word.swapcase())
        size += len(word.center(20, "*").strip("*")) + len(word.zfill(12)) + len(word.ljust(9).rstrip())
        size += len(word.translate(TABLE))
    return counts, size

EXPECTED = ([1801, 300, 2401, 300, 1201, 601, 2401, 1801], 126612)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("text_classes", EXPECTED)


main()
