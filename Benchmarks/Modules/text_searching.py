"""Finding, counting and replacing in long and short texts."""
import sys
ROUNDS = 18
TEXT = "".join("the quick brown fox %d jumps over the lazy dog. " % i for i in range(4000))


def work():
    position = found = 0
    while True:
        position = TEXT.find("lazy", position)
        if position < 0:
            break
        found += 1
        position += 1
    checked = 0
    for number in range(0, 4000, 10):
        if " %d jumps" % number in TEXT:
            checked += 1
    changed = TEXT.replace("fox", "wolf").replace("o", "0")
    ends = sum(1 for word in TEXT.split() if word.startswith("j") or word.endswith("."))
    return found, checked, len(changed), TEXT.count("e"), TEXT.rfind("quick"), ends, TEXT.upper().count("DOG")

EXPECTED = (4000, 400, 202890, 12000, 198844, 8000, 4000)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("text_searching", EXPECTED)


main()
