"""Floats and calls: the largest singular value of an infinite matrix, by the power method on its corner."""
import sys

ROUNDS = 11
SIZE = 100


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    indices = range(len(vector))
    return [sum([element(i, j) * vector[j] for j in indices]) for i in indices]


def times_transposed(vector):
    result = []
    for i in range(len(vector)):
        total = 0.0
        for j, x in enumerate(vector):
            total += element(j, i) * x
        result.append(total)
    return result


def norm(size):
    u = [1.0] * size
    v = None
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    product = sum(a * b for a, b in zip(u, v))
    square = sum(x * x for x in v)
    return (product / square) ** 0.5


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = "%.9f" % norm(SIZE)
        if result != "1.274219991":
            raise AssertionError("wrong norm: " + result)
    print("spectral_norm:", result)


main()
