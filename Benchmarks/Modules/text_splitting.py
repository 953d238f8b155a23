"""Splitting, joining, stripping and partitioning lines of text."""
import sys
ROUNDS = 100
TEXT = "\n".join("%d, alpha beta;  gamma=%d ,delta , %s" % (i, i * 7, "x" * (i % 30)) for i in range(2000))


def work():
    fields = words = 0
    parts = []
    for line in TEXT.split("\n"):
        cells = line.split(",")
        fields += len(cells)
        words += len(line.split())
        cells = [cell.strip() for cell in cells]
        key, _, value = cells[1].partition("=")
        parts.append(key + ":" + value)
        parts.append(line.rsplit(" ", 1)[1])
    joined = "|".join(parts)
    lines = TEXT.splitlines()
    return fields, words, len(joined), joined.count("|"), len(lines), len(" ".join(lines))

EXPECTED = (8000, 13933, 79310, 3999, 2000, 108200)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("text_splitting", EXPECTED)


main()
