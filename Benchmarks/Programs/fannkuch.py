"""Lists: how often prefixes of a permutation are reversed until a 1 leads, over all permutations."""
import sys

ROUNDS = 22
SIZE = 8


def fannkuch(size):
    permutation = list(range(size))
    counters = [0] * size
    checksum = most = 0
    sign = 1
    while True:
        if permutation[0]:
            work = permutation[:]
            flips = 0
            first = work[0]
            while first:
                work[:first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        # The next permutation, in an order in which neighbours differ by one exchange less or more.
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
        else:
            permutation[1], permutation[2] = permutation[2], permutation[1]
            sign = 1
            level = 2
            while counters[level] == level:
                counters[level] = 0
                level += 1
                if level == size:
                    return checksum, most
                permutation.insert(level, permutation.pop(0))
            counters[level] += 1


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = fannkuch(SIZE)
        if result != (1616, 22):
            raise AssertionError("wrong result: %r" % (result,))
    print("fannkuch:", result)


main()
