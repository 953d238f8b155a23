# Every code of formats in every byte order, with numbers at and beyond its bounds.
import _struct
import binascii

NUMBERS = sorted({sign * (1 << power) + more for power in (0, 7, 8, 15, 16, 31, 32, 63, 64) for sign in (1, -1)
                  for more in (-1, 0, 1)})
FLOATS = [0.0, -0.0, 1.0, -1.5, 65504.0, 65519.99, 65520.0, 6e-8, 2.9e-8, 3.4028235e38, 3.5e38, 1e-46, 1.5e-45,
          5e-324, 1.7976931348623157e308, float("inf"), float("-inf")]


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


total = 0
errors = {}
for order in "@", "=", "<", ">", "!", "":
    for code in "bBhHiIlLqQnNP?cspefdx":
        form = order + code
        try:
            size = _struct.calcsize(form)
        except _struct.error as error:
            errors[str(error)] = errors.get(str(error), 0) + 1
            continue
        total = binascii.crc32(b"%d" % size, total)
        values = (FLOATS if code in "efd" else [b"", b"a", b"ab", "a", 5, None, bytearray(b"z")] if code in "csp"
                  else NUMBERS + [True, 1.0, "1", None, Index(5), Index(300), Index("x")])
        for value in values if code != "x" else ():
            try:
                packed = _struct.pack(form, value)
            except (_struct.error, OverflowError, TypeError) as error:
                key = "%s %s" % (type(error).__name__, error)
                errors[key] = errors.get(key, 0) + 1
                continue
            assert len(packed) == size
            found, = _struct.unpack(form, packed)
            total = binascii.crc32(packed + repr(found).encode(), total)
            if code in "bBhHiIlLqQnN" and isinstance(value, int):
                assert found == value
            assert _struct.unpack_from(form, b"xx" + packed, 2) == (found,)
            assert next(_struct.iter_unpack(form, packed)) == (found,)
for key in sorted(errors):
    print(errors[key], key)
print(total)

# Alignment: pairs of codes, natively and not.
total = 0
for order in "@", "=", "<":
    for one in "bhiqfdc?ePx":
        for two in "bhiqfdc?e0i0q":
            try:
                size = _struct.calcsize(order + one + two)
            except _struct.error:
                size = -1
            total = binascii.crc32(b"%d" % size, total)
print(total, _struct.calcsize("b0q"), _struct.calcsize("bq"), _struct.calcsize("=bq"), _struct.calcsize("bqb"),
      _struct.calcsize("3c0i"), _struct.calcsize("0s0p"), _struct.calcsize(" b 2h "))

# Numbers with counts.
for form, values in [("3s", b"ab"), ("0s", b"ab"), ("3p", b"abcdef"), ("1p", b"ab"), ("300p", b"z" * 299)]:
    packed = _struct.pack(form, values)
    print(form, packed[:8], len(packed), _struct.unpack(form, packed)[0][:8])
for form in ["2", "i2", "2 i", "i-", "@@i", "i<", "99999999999999999999s", "9223372036854775807s", "z", "\u20ac", b"i", 5]:
    try:
        print(form, _struct.calcsize(form))
    except Exception as error:
        print(ascii(form), type(error).__name__, ascii(str(error)))
