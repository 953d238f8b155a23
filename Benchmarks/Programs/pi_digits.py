"""Big integers: digits of pi, streamed from a continued fraction and summed from Machin's arctangents."""
import sys

ROUNDS = 147
DIGITS = 300


def stream():
    """Yields the digits one by one, from transformations composed until they agree on the next digit (Gibbons)."""
    q, r, t, k, n, bound = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, bound = (q * k, (2 * q + r) * bound, t * bound, k + 1,
                                    (q * (7 * k + 2) + r * bound) // (t * bound), bound + 2)


def arctangent_of_inverse(x, unit):
    term = unit // x
    total = term
    square = x * x
    divisor = 1
    sign = -1
    while term:
        term //= square
        divisor += 2
        total += sign * (term // divisor)
        sign = -sign
    return total


def machin(digits):
    unit = 10 ** (digits + 10)
    pi = 4 * (4 * arctangent_of_inverse(5, unit) - arctangent_of_inverse(239, unit))
    return str(pi // 10 ** 11)[:digits]


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        digits = stream()
        streamed = "".join([str(next(digits)) for _ in range(DIGITS)])
        summed = machin(1000)
        if not summed.startswith(streamed) or streamed[:20] != "31415926535897932384":
            raise AssertionError("wrong digits: " + streamed)
        # Feynman's point: six nines from the 762nd decimal on.
        if summed.find("999999") != 762 or summed[-9:] != "216420198" or len(summed) != 1000:
            raise AssertionError("wrong digits: " + summed)
    print("pi_digits:", streamed[-10:], summed[-10:])


main()
