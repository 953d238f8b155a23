"""Nested lists: matrices multiplied in three ways, powers of a matrix, elimination with floats."""
import sys

ROUNDS = 37
SIZE = 40


def by_index(a, b):
    n, m, p = len(a), len(b), len(b[0])
    result = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            total = 0
            for k in range(m):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def by_rows(a, b):
    result = []
    for row in a:
        line = [0] * len(b[0])
        for factor, other in zip(row, b):
            for j, cell in enumerate(other):
                line[j] += factor * cell
        result.append(line)
    return result


def by_columns(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def power(matrix, exponent):
    size = len(matrix)
    result = [[int(i == j) for j in range(size)] for i in range(size)]
    while exponent:
        if exponent & 1:
            result = by_index(result, matrix)
        matrix = by_index(matrix, matrix)
        exponent >>= 1
    return result


def determinant(matrix):
    """By elimination with the largest pivot."""
    rows = [row[:] for row in matrix]
    result = 1.0
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        if pivot != i:
            rows[i], rows[pivot] = rows[pivot], rows[i]
            result = -result
        result *= rows[i][i]
        for below in rows[i + 1:]:
            factor = below[i] / rows[i][i]
            for j in range(i, len(rows)):
                below[j] -= factor * rows[i][j]
    return result


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        a = [[(i * 7 + j * 3) % 11 - 5 for j in range(SIZE)] for i in range(SIZE)]
        b = [[(i * 5 + j * 2) % 13 - 6 for j in range(SIZE)] for i in range(SIZE)]
        product = by_index(a, b)
        if product != by_rows(a, b) or product != by_columns(a, b):
            raise AssertionError("the products differ")
        trace = sum(product[i][i] for i in range(SIZE))
        if trace != sum(a[i][k] * b[k][i] for i in range(SIZE) for k in range(SIZE)):
            raise AssertionError("wrong trace: %d" % trace)
        if power([[1, 1], [1, 0]], 90)[0][1] != 2880067194370816120:
            raise AssertionError("wrong power")
        # min(i, j), counted from 1, has determinant 1; twice the unit matrix with -1 beside the diagonal n + 1.
        least = determinant([[min(i, j) + 1.0 for j in range(20)] for i in range(20)])
        second = determinant([[{0: 2.0, 1: -1.0}.get(abs(i - j), 0.0) for j in range(40)] for i in range(40)])
        result = "%d %.6f %.6f" % (trace, least, second)
        if result.split(" ", 1)[1] != "1.000000 41.000000":
            raise AssertionError("wrong determinants: " + result)
    print("matrix_multiplication:", result)


main()
