"""Large integers: products, powers, quotients, and as decimal text."""
import sys
ROUNDS = 250


def work():
    product = 1
    for number in range(2, 900):
        product *= number
    digits = sum(map(int, str(product)))
    power = pow(3, 5000)
    quotient, remainder = divmod(power, product)
    modular = pow(product, 65537, (1 << 521) - 1)
    back = int(str(power)) == power
    fibonacci, following = 0, 1
    for _ in range(8000):
        fibonacci, following = following, fibonacci + following
    return digits, quotient % 1000007, remainder % 1000003, modular % 999983, back, fibonacci % 10 ** 12, product.bit_length()

EXPECTED = (9090, 132789, 938796, 848679, True, 528748909125, 7531)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("big_number_text", EXPECTED)


main()
