"""format() of floats and complex numbers."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
[format(x, s) for x in (0.0, -0.0, 1.5, -1234.5678, 1e100, 1e-5, 123456789.0) for s in ('', 'e', 'f', 'g', '.3', '.3f', '.0f', '#.0f', '.10g', 'E', 'F', 'G', '%', '.1%', 'n', '+', ' ', ',', '_', ',.2f', '012.2f', '<12.1f', '*^14.3e', '=+14.2f')]
[format(x, s) for x in (float('inf'), float('-inf'), float('nan')) for s in ('', 'f', 'F', 'e', 'G', '%', '+', '010', '010,', '>8', '=8', ',')]
[format(0.1 + 0.2, '.%d' % n) for n in range(1, 20)]
[format(12345.6789, '.%dg' % n) for n in range(0, 10)], [format(2.5, '.%df' % n) for n in range(0, 4)], format(1e16, ''), format(1e15, ''), format(1e22, '.0f'), format(0.00001, 'g')
format(1234567.891, '020,.2f'), format(1234567.891, '021,.2f'), format(-1234567.891, '+021_.1f'), format(1e6, ',g'), format(1e5, ',g')
format(1.5, 'd')
format(1.5, 's')
format(1.5, 'c')
format(1.5, 'x')
format(1.5, '.99999999999')
format(1.5, ',n')
format(1.5, '#'), format(1.0, '#g'), format(100000.0, 'g'), format(1000000.0, 'g'), format(1.0, '.0e'), format(1.0, '#.0e')
[format(z, s) for z in (1+2j, -1.5j, 0j, complex(-0.0, 1), 1e10+1e-10j) for s in ('', 'e', '.2f', 'g', '+.1f', '>20', '^20.1f', '<20', '*>20', ',.1f', 'n', '#.0f', '.3')]
format(1j, '05')
format(1j, '=5')
format(1j, 'd')
format(1j, 's')
(1.5).__format__(1)
(1j).__format__('.1f'), (1.5).__format__('>6')
""".strip().split("\n"):
    show(line)
