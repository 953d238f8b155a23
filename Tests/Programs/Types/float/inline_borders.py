"""Floats around every power of two, through each way that a number can travel."""
def digest(total, value):
    for character in value.hex():
        total = (total * 131 + ord(character)) % (2**61 - 1)
    return total


class Holder:
    def __init__(self, value):
        self.value = value


total = 0
for exponent in range(-1074, 1024):
    for fraction in (1.0, 1.0000000000000002, 1.5, 1.9999999999999998):
        for sign in (1.0, -1.0):
            x = sign * fraction * 2.0**exponent
            holder = Holder(x)
            box = [x, (x,), {"x": x}]
            y = box[0]
            if not (holder.value == y == box[1][0] == box[2]["x"]):
                print("lost", x.hex())
            total = digest(total, y)
            if -y != y * -1 or y - y != 0 or (y + 0.0).hex() != y.hex() or (y * 1).hex() != y.hex():
                print("changed", y.hex())
            if (y / 1).hex() != y.hex():
                print("divided", y.hex())
            if float(repr(y)) != y or hash(y) != hash(float(repr(y))):
                print("text", y.hex())
print(total)
zero, minus = 0.0, -0.0
print(zero, minus, zero == minus, zero.hex(), minus.hex(), [zero, minus], (minus + zero), (minus + minus), minus * 5,
      zero * -5, -zero, 0.0 * -1.0)
x = 1.0
steps = 0
while x / 2 > 0:
    x /= 2
    steps += 1
print(steps, x)
while x * 2 < float("inf"):
    x *= 2
    steps += 1
print(steps, x)
