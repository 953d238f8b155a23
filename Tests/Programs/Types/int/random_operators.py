"""Every operator of int on seeded random numbers, checked by identities and by a checksum."""
state = 20231


def random_bits(count):
    global state
    number = 0
    for _ in range(count // 32 + 1):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        number = number << 32 | state >> 32
    return number & ((1 << count) - 1)


def random_integer():
    kind = random_bits(3)
    size = (5, 31, 62, 63, 64, 65, 200, 3000)[kind]
    number = random_bits(size)
    shape = random_bits(3)
    if shape == 0:
        number = (1 << size) - 1
    elif shape == 1:
        number = 1 << size
    elif shape == 2:
        number = ((1 << size) - 1) ^ ((1 << (size // 2)) - 1)
    return -number if random_bits(1) else number


checksum = 0


def note(value):
    global checksum
    checksum = (checksum * 1000003 + hash(value)) % (2 ** 61 - 1)


def same(left, right):
    if left != right or hash(left) != hash(right) or type(left) is not type(right):
        print("different:", left, right)


for round in range(1500):
    a, b, c = random_integer(), random_integer(), random_integer()
    note(a + b), note(a - b), note(a * b), note(a & b), note(a | b), note(a ^ b), note(~a), note(-a), note(abs(a))
    same((a + b) * c, a * c + b * c)
    same((a + b) - b, a)
    same(a - b, -(b - a))
    same((a & b) + (a | b), a + b)
    same(a ^ b, (a | b) - (a & b))
    same(~a, -a - 1)
    shift = random_bits(8)
    same(a << shift, a * 2 ** shift)
    same(a >> shift, a // 2 ** shift)
    note(a << shift), note(a >> shift)
    if b:
        q, r = divmod(a, b)
        same(q, a // b)
        same(r, a % b)
        same(q * b + r, a)
        if not (0 <= r < b or b < r <= 0):
            print("remainder out of range:", a, b, r)
        note(q), note(r)
        try:
            note(a / b)
        except OverflowError as error:
            note(len(str(error)))
    note((a < b) * 1 + (a <= b) * 2 + (a == b) * 4 + (a != b) * 8 + (a > b) * 16 + (a >= b) * 32)
    same(int(str(a)), a)
    same(int(hex(a), 16), a)
    same(int(bin(a), 0), a)
    same(int(oct(a), 8), a)
    size = a.bit_length()
    if a and not 2 ** (size - 1) <= abs(a) < 2 ** size:
        print("bit_length", a)
    data = a.to_bytes(size // 8 + 1, "big", signed=True)
    same(int.from_bytes(data, "big", signed=True), a)
    same(int.from_bytes(data[::-1], "little", signed=True), a)
    exponent = random_bits(4)
    if size < 300:
        power = 1
        for _ in range(exponent):
            power *= a
        same(a ** exponent, power)
        if c:
            same(pow(a, exponent, c), power % c)
print(checksum)
