"""Floats and complex numbers: which points of a grid stay small under z * z + c."""
import sys

ROUNDS = 20
WIDTH = 96
LIMIT = 50


def with_floats(width, limit):
    inside = 0
    steps = 0
    for row in range(width):
        ci = 2.0 * row / width - 1.0
        for column in range(width):
            cr = 2.0 * column / width - 1.5
            zr = zi = 0.0
            for _ in range(limit):
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                steps += 1
            else:
                inside += 1
    return inside, steps


def with_complex(width, limit):
    inside = 0
    for row in range(width):
        for column in range(width):
            c = complex(2.0 * column / width - 1.5, 2.0 * row / width - 1.0)
            z = 0j
            for _ in range(limit):
                if abs(z) > 2.0:
                    break
                z = z * z + c
            else:
                inside += 1
    return inside


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = with_floats(WIDTH, LIMIT), with_complex(WIDTH // 2, LIMIT)
        if result != ((3670, 224642), 926):
            raise AssertionError("wrong counts: %r" % (result,))
    # The set's area is 1.5066; the window's is 4.
    if abs(4.0 * result[0][0] / (WIDTH * WIDTH) - 1.5066) > 0.1:
        raise AssertionError("wrong area: %r" % (result,))
    print("mandelbrot:", result)


main()
