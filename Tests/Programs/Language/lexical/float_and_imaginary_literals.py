"""Floating point and imaginary literals, and how they are printed back."""

print(1.0, 1., .5, 0.5, 1e3, 1E3, 1e+3, 1e-3, 1.5e10, .5e1, 1.e2)
print(1_000.000_1, 1_0e1_0, 0_1.5, 001.5, 09.5, 0e0, 00e1)
print(1e15, 1e16, 1e17, 123456789012345680.0, 9999999999999998.0)
print(0.1, 0.0001, 0.00001, 1.0e-5, 0.000123, 1e-7)
print(0.1 + 0.2, 1 / 3, 2 / 3, 1e22, 1e23, 5e-324, 1.7976931348623157e308)
print(1e309, -1e309, 1e-400, 1e309 - 1e309, -0.0, 0.0 == -0.0)
print(3.14159265358979323846, 2.718281828459045235360287, 1.1, 2.2, 3.3)
print(1j, 1J, 0j, .5j, 1.j, 1e3j, 1_0j, 3.5e-2J, 001j)
print(1 + 2j, 1 - 2j, -1 - 2j, 0 + 1j, -0j, 1j * 1j, 1e400j)
print(complex(0, -0.0), -1j, (-0 - 1j), complex(-0.0, 1))
print(4.35, 4.349999999999999, 4.3500000000000005, 0.3, 0.30000000000000004)
print(100000000000000000000.0, 1e100, 12345.678e-2, 1e0)
print(5 .real, 5.0.real, 5.0.is_integer(), 5.5.is_integer(), 1.5.hex())


def literal(source):
    try:
        value = eval(source)
        print(source, '=>', type(value).__name__, value)
    except SyntaxError as error:
        print(source, '=>', error.msg, error.offset)


literal('1e')
literal('1e+')
literal('1_.5')
literal('1._5')
literal('1.5_')
literal('1e_5')
literal('1e5_')
literal('1__0.0')
literal('._5')
literal('1.2.3')
literal('1..real')
literal('.')
literal('1.5j2')
literal('1jj')
literal('0x1.8p3')
literal('1_000j')
literal('0b1j')
literal('1.e')
