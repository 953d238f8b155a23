"""Prints Generated/Facts.swift: what CPython 3.8 answers to seeded questions about numbers.

Run it with CPython 3.8 from anywhere: python3.8 Tests/Numbers/generate_facts.py > Tests/Numbers/Generated/Facts.swift
A line is an operation, its operands and the answer; integers are hexadecimal, floats are their bits, texts follow
"=" or are hexadecimal UTF-8, an exception is "!" with its class and message.
"""
import math
import random
import struct

random.seed(38)
lines = []


def integer(value):
    return "-%x" % -value if value < 0 else "%x" % value


def bits(value):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", value))


def text(value):
    if value and value.isascii() and value.isprintable() and not set(value) & set(' \\"'):
        return "=" + value
    return value.encode().hex() or "."


def answer(function, show):
    try:
        return show(function())
    except Exception as error:
        return "!" + type(error).__name__ + ":" + text(str(error))


def fact(*parts):
    lines.append(" ".join(parts))


EDGES = [0, 1, 2, 3, 10, 2**31, 2**32 - 1, 2**53, 2**53 + 1, 2**61 - 1, 2**62, 2**63 - 1, 2**63, 2**63 + 1, 2**64 - 1, 2**64,
         2**64 + 1, 2**127, 2**128 - 1, 10**19, 10**19 - 1, 10**38, 2**192 - 2**64]


def some_integer(limit=320):
    value = random.choice(EDGES) if random.random() < 0.35 else random.getrandbits(random.randint(1, limit))
    return -value if random.random() < 0.5 else value


def ratio(pair):
    return integer(pair[0]) + "," + integer(pair[1])


for _ in range(55):
    a, b = some_integer(), some_integer()
    fact("add", integer(a), integer(b), integer(a + b))
    fact("sub", integer(a), integer(b), integer(a - b))
    fact("mul", integer(a), integer(b), integer(a * b))
    fact("divmod", integer(a), integer(b), answer(lambda: divmod(a, b), ratio))
    fact("and", integer(a), integer(b), integer(a & b))
    fact("or", integer(a), integer(b), integer(a | b))
    fact("xor", integer(a), integer(b), integer(a ^ b))
    fact("gcd", integer(a), integer(b), integer(math.gcd(a, b)))
    fact("truediv", integer(a), integer(b), answer(lambda: a / b, bits))
    fact("hash", integer(a), integer(hash(a)))
    fact("bitlength", integer(a), integer(a.bit_length()))
    fact("invert", integer(a), integer(~a))
    fact("text", integer(a), text(str(a)))
    fact("isqrt", integer(abs(a)), integer(math.isqrt(abs(a))))
    count = random.randint(0, 200)
    fact("shl", integer(a), integer(count), integer(a << count))
    fact("shr", integer(a), integer(count), integer(a >> count))
    fact("tofloat", integer(a), answer(lambda: float(a), bits))
    digits = random.randint(-40, 2)
    fact("roundint", integer(a), integer(digits), integer(round(a, digits)))
for _ in range(60):
    a, b, m = some_integer(200), some_integer(80), some_integer(200)
    fact("powmod", integer(a), integer(b), integer(m), answer(lambda: pow(a, b, m), integer))
    exponent = random.randint(0, 12)
    fact("pow", integer(a), integer(exponent), integer(a**exponent))
    count = random.randint(0, 28)
    signed = random.random() < 0.5
    order = random.choice(["little", "big"])
    fact("tobytes", integer(a), str(count), order, str(int(signed)),
         answer(lambda: a.to_bytes(count, order, signed=signed), lambda r: r.hex() or "."))
    data = bytes(random.choice([0, 255, 127, 128, random.randrange(256)]) for _ in range(count))
    fact("frombytes", data.hex() or ".", order, str(int(signed)), integer(int.from_bytes(data, order, signed=signed)))
for a in (-1, -128, -129, 127, 128, 255, 256, 0, -2**31, -2**63, 2**63 - 1, 2**63, -2**64):
    for count in (0, 1, 2, 4, 8, 9):
        for signed in (False, True):
            fact("tobytes", integer(a), str(count), "big", str(int(signed)),
                 answer(lambda: a.to_bytes(count, "big", signed=signed), lambda r: r.hex() or "."))
for _ in range(8):
    # Quotients and integers around halfway cases.
    a = random.getrandbits(54) | 1 | 1 << 53
    a = (a << random.randint(0, 900)) + random.choice([-1, 0, 1])
    fact("tofloat", integer(a), answer(lambda: float(a), bits))
    b = 1 << random.randint(0, 2060)
    fact("truediv", integer(a), integer(b), answer(lambda: a / b, bits))
    b = random.getrandbits(random.randint(2, 1200)) | 1
    fact("truediv", integer(a), integer(b), answer(lambda: a / b, bits))
for a in (2**1024, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024 - 2**971, 10**400, -2**1024):
    fact("tofloat", integer(a), answer(lambda: float(a), bits))
    for b in (1, -3, 10**390, 2**1074):
        fact("truediv", integer(a), integer(b), answer(lambda: a / b, bits))
        fact("truediv", integer(b), integer(a), answer(lambda: b / a, bits))

PARSED = ["0", "1", "-1", "+1", " 12 ", "\t\n\v\f\r7", "1_0", "1__0", "_1", "1_", "", " ", "+", "-", "+-1", "- 1", "0x1f", "0X1F", "0x_1f",
          "0x__1", "0x", "0x_", "0b101", "0b2", "0o17", "0O8", "017", "00", "0_0", "0_1", "1x", "x", "z", "Z9", "1 2", "1\0", "\x1c1",
          "-0x10", "-0b1_0", "9" * 40, "f" * 33]
for source in PARSED:
    for base in (0, 2, 10, 16):
        fact("int", text(source), str(base), answer(lambda: int(source, base), integer))
for base in (-1, 1, 37):
    fact("int", text("1"), str(base), answer(lambda: int("1", base), integer))
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5, 123456789.0, 5e-324, 2.2250738585072014e-308,
          2.225073858507201e-308, 1.7976931348623157e308, 1e22, 1e23, 9007199254740992.0, 9007199254740994.0, 2.675, 1e100, 4.35, 0.3,
          1 / 3, 1e21, 123e-20, math.inf, -math.inf, math.nan, 9.5, 0.95, 99.5, 0.05, 0.25, 0.125, 1e300, 5e-5, 9.999999e-5]
FLOATS += [2.0**e for e in range(-1074, 1024, 131)]


def some_float():
    kind = random.random()
    if kind < 0.3:
        return struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0]
    if kind < 0.6:
        return random.uniform(-1, 1) * 10**random.randint(-20, 25)
    return round(random.uniform(-1000, 1000), random.randint(0, 6))


for value in FLOATS + [some_float() for _ in range(60)]:
    if math.isnan(value):
        value = math.nan
    shown = bits(value)
    fact("repr", shown, text(repr(value)))
    fact("hashfloat", shown, integer(hash(value)))
    fact("hex", shown, text(value.hex()))
    fact("ratio", shown, answer(value.as_integer_ratio, ratio))
    fact("trunc", shown, answer(lambda: int(value), integer))
    fact("round", shown, answer(lambda: round(value), integer))
    for digits in random.sample(range(-25, 25), 1) + random.sample([0, 1, 2, 3, 400, -400, 308, -308, 323, 324], 2):
        fact("rounddigits", shown, str(digits), answer(lambda: round(value, digits), bits))
    for code in random.sample("efgEFG", 3):
        for precision in random.sample([0, 1, 2, 3, 6, 10, 12, 16, 17, 20, 30], 1):
            flags = random.choice(["", "", "#", "+", "#+"])
            fact("format", shown, code, str(precision), flags or ".", text("%%%s.%d%s" % (flags, precision, code) % value))
    precision = random.randint(1, 20)
    fact("format", shown, "G0", str(precision), ".", text(format(value, ".%d" % precision)))
for value, precision in ((5e-324, 1080), (1.7976931348623157e308, 5), (math.pi, 60), (0.0, 1200), (1e22, 0), (5e-324, 0)):
    for code in "efg":
        fact("format", bits(value), code, str(precision), ".", text("%.*{}".format(code) % (precision, value)))
COMPLEX = [0j, -0j, 1j, 1 + 2j, complex(-0.0, 2), complex(0.0, -2), complex(1, math.nan), complex(0, math.inf), complex(-0.0, -0.0),
           complex(1e16, 1e-5), complex(-1, -0.0), complex(math.nan, -math.inf), complex(1.5, -2.5), complex(1e300, 1e-300)]
for value in COMPLEX:
    fact("complex", bits(value.real), bits(value.imag), text(repr(value)), integer(hash(value)))

READ = ["1.5", "1_0.5", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "1e5_", "1_0e1_0", "1_e5", "infinity", "+inf", "-nan", "nan(1)", "in",
        "InFinIty", "NAN", ".5", "5.", ".", "e5", "1e", "1e+", "0x1", "1.5.", "inf_inity", "i_nf", "+", "-", "+-1", "1 2", "  1.5\n", "",
        "1f", "1\0", "\x1c1", "1e400", "-1e400", "1e-400", "1e99999999999999999999", "0e99999999999999999999", "1e-99999999999999999999",
        "1." + "0" * 400 + "1", "0." + "0" * 400 + "1e401", "1" + "0" * 400 + "e-400", "1" + "0" * 20000 + "e-20000",
        "9007199254740993", "9007199254740992.99999", "9007199254740993." + "0" * 900 + "1", "9007199254740993.0",
        "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
        "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "179769313486231580793e289",
        "8.5e-323", "0.000000000000000000000000000000000000000000001e45", "1e22", "1e23", "1e27", "123456789012345678e10",
        "1234567890123456789e-27", "18446744073709551615", "18446744073709551616e5", "9999999999999999999e-5"]
for _ in range(80):
    READ.append("%d.%de%d" % (random.randrange(100), random.getrandbits(random.randint(1, 100)), random.randint(-330, 310)))
    READ.append("%de%d" % (random.getrandbits(random.randint(1, 64)), random.randint(-30, 30)))
for _ in range(30):
    # Exactly halfway between two floats, and next to it.
    value = abs(some_float()) if random.random() < 0.7 else random.getrandbits(52) * 5e-324
    if not 0 < value < 1e300:
        continue
    n, d = value.as_integer_ratio()
    successor = struct.unpack("<d", struct.pack("<Q", struct.unpack("<Q", struct.pack("<d", value))[0] + 1))[0]
    m, c = successor.as_integer_ratio()
    numerator, denominator = n * c + m * d, 2 * d * c
    power = denominator.bit_length() - 1
    while denominator > 1 and numerator % 2 == 0:
        numerator //= 2
        denominator //= 2
    power = denominator.bit_length() - 1
    halfway = str(numerator * 5**power)
    for digits in (halfway, halfway + "1", str(int(halfway) * 10 - 1)):
        READ.append("%se%d" % (digits, -power - (len(digits) - len(halfway))))
for source in READ:
    if len(source) > 1000:
        continue
    fact("float", text(source), answer(lambda: float(source), bits))
HEX = ["", ".", "0x", "0x.", "1", ".8", "0x.8", "1.8p3", "0x1.8P+3", "-0x1.8p-3", "+inf", "-nan", "Infinity", "0x1p", "0x1p+", " 0x1p3 ",
       "0x1p-1075", "0x1.8p-1075", "0x1.000001p-1075", "0x1p-1074", "0x1.fffffffffffff7fp1023", "0x1.fffffffffffff8p1023",
       "0x1.fffffffffffff4p0", "0x1.fffffffffffffcp0", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000000000000080000000001p0",
       "0x_1", "1_0", "0x10000000000000000000000p-80", "0x1 p3", "x1", "1p", "0X1.P1", "p3", "0xp3", "nan ", "infinit", "-0x0p0",
       "0x1p5000", "0x1p5000x", "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999", "0x1.8.8",
       "0x" + "0" * 300 + "1", "0x." + "0" * 300 + "1p1200", "0x1" + "0" * 300, "0x1p-1022", "0x0.8p-1022", "1e5", "0x1g"]
for source in HEX:
    fact("fromhex", text(source), answer(lambda: float.fromhex(source), bits))

print("// swift-format-ignore-file")
print("// Made by generate_facts.py with CPython 3.8; not to be edited by hand.")
print()
print("/// What CPython 3.8 answers; the generator says how to read a line.")
print('let facts = """')
for line in lines:
    print(line)
print('"""')
