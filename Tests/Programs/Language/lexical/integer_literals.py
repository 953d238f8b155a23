"""Integer literals: bases, underscores, sizes, and malformed ones."""

print(0, 00, 0_0, 0000, 7, 1_000_000, 123_456_789_012_345_678_901_234_567_890)
print(0b0, 0b1010, 0B1111_0000, 0b_1, 0o0, 0o17, 0O7_7, 0o_7, 0x0, 0xff, 0XFF, 0xDead_Beef, 0x_f)
print(0xffffffffffffffffffffffff, 0o7777777777777777777777777, 0b1 << 100)
print(2147483647, 2147483648, 4294967295, 4294967296)
print(9223372036854775807, 9223372036854775808, -9223372036854775808, 18446744073709551616)
print(4611686018427387903, 4611686018427387904, -4611686018427387904, -4611686018427387905)
print(1 .real, 1..real, (1).bit_length(), 0xf.bit_length(), 1if 1else 2)
print([-1, - 1, --1, ~-1, +-+1])


def literal(source):
    try:
        value = eval(source)
        print(source, '=>', type(value).__name__, value)
    except SyntaxError as error:
        print(source, '=>', error.msg, error.lineno, error.offset, repr(error.text))


literal('1__0')
literal('1_')
literal('0_')
literal('0b')
literal('0b2')
literal('0b12')
literal('0b1_')
literal('0o')
literal('0o8')
literal('0o18')
literal('0x')
literal('0xg')
literal('0x_')
literal('01')
literal('00012')
literal('0_1')
literal('08')
literal('09.5')
literal('012j')
literal('1a')
literal('0b1.5')
literal('123abc')
literal('1L')
literal('0777')
literal('1_000')
literal('0_7')
literal('000_000')
