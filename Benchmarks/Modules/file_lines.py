"""A file written and read line by line, in pieces, and as bytes."""
import sys
import posix

ROUNDS = 24
PATH = "/tmp/taipan-benchmark-%d" % posix.getpid()


def work():
    try:
        with open(PATH, "w", encoding="utf-8") as file:
            for number in range(20000):
                file.write("line %d with some words \xe9\n" % number)
        lines = characters = 0
        with open(PATH, encoding="utf-8") as file:
            for line in file:
                lines += 1
                characters += len(line)
        with open(PATH, encoding="utf-8") as file:
            whole = file.read()
        with open(PATH, "rb") as file:
            size = sum(len(line) for line in file)
        with open(PATH, "rb") as file:
            pieces = 0
            while file.read(512):
                pieces += 1
        with open(PATH, encoding="latin-1") as file:
            last = file.readlines()[-1]
        return lines, characters, len(whole), size, pieces, len(last)
    finally:
        posix.unlink(PATH)

EXPECTED = (20000, 568890, 568890, 588890, 1151, 30)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("file_lines", EXPECTED)


main()
