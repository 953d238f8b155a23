"""Overloaded operators: vectors, fractions and numbers modulo a prime."""
import sys

ROUNDS = 197


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y + self.z * factor.z
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return Vector(self.y * other.z - self.z * other.y,
                      self.z * other.x - self.x * other.z,
                      self.x * other.y - self.y * other.x)

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def __abs__(self):
        return (self * self) ** 0.5

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y and self.z == other.z


def greatest_common_divisor(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    def __init__(self, numerator, denominator=1):
        divisor = greatest_common_divisor(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    def __add__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(self.numerator * other.denominator + other.numerator * self.denominator,
                        self.denominator * other.denominator)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if not isinstance(other, Fraction):
            return NotImplemented
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __truediv__(self, other):
        return Fraction(self.numerator * other.denominator, self.denominator * other.numerator)

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __eq__(self, other):
        return self.numerator == other.numerator and self.denominator == other.denominator

    def __lt__(self, other):
        return self.numerator * other.denominator < other.numerator * self.denominator

    def __hash__(self):
        return hash((self.numerator, self.denominator))

    def __repr__(self):
        return "%d/%d" % (self.numerator, self.denominator)


class Residue:
    """A number modulo a prime."""
    prime = 10007

    def __init__(self, value):
        self.value = value % self.prime

    def __iadd__(self, other):
        self.value = (self.value + other.value) % self.prime
        return self

    def __imul__(self, other):
        self.value = self.value * other.value % self.prime
        return self

    def __pow__(self, exponent):
        result = Residue(1)
        base = Residue(self.value)
        while exponent:
            if exponent & 1:
                result *= base
            base *= base
            exponent >>= 1
        return result

    def __int__(self):
        return self.value

    def __index__(self):
        return self.value


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        position = Vector(0.0, 0.0, 0.0)
        step = Vector(1.0, 2.0, -2.0)
        for n in range(1, 800):
            position = position + step * 0.5 - 0.25 * step
            position += step * 0.25
            normal = position @ Vector(1.0, n, 0.0)
            if normal * position != 0.0 or -(-normal) == position:
                raise AssertionError("not normal")
        if abs(position) != 799 * 1.5:
            raise AssertionError("wrong length: %r" % abs(position))
        harmonic = sum([Fraction(1, n) for n in range(1, 31)])
        if repr(harmonic) != "9304682830147/2329089562800":
            raise AssertionError("wrong sum: %r" % harmonic)
        golden = Fraction(1)
        for _ in range(60):
            golden = Fraction(1) / golden + 1
        if repr(golden) != "4052739537881/2504730781961":
            raise AssertionError("wrong quotient: %r" % golden)
        different = {Fraction(a, b) for a in range(1, 21) for b in range(1, 21)}
        ordered = sorted(different)
        if len(ordered) != 255 or repr(ordered[1] - ordered[0]) != "1/380" or ordered[-1] * ordered[0] != Fraction(1):
            raise AssertionError("wrong fractions: %d" % len(ordered))
        total = Residue(0)
        for n in range(1, 100):
            total += Residue(n) ** 10006
        if int(total) != 99 or range(200)[total] != 99:
            raise AssertionError("wrong residue: %d" % total)
    print("operators:", repr(harmonic), repr(golden), len(different), int(total))


main()
