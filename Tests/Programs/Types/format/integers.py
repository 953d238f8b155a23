"""format() of integers."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
[format(n, s) for n in (0, 7, -42, 123456789) for s in ('', 'd', '5', '<5', '>12', '^12', '+', ' ', '-', '=+12', '012', 'x', 'X', '#x', '#X', 'o', '#o', 'b', '#b', ',', '_', '_x', '_b', 'n')]
[format(n, '0%d,' % w) for w in range(16) for n in (1, 1234, -12345)]
[format(n, '0%d_x' % w) for w in range(12) for n in (1, 0x1234, -0x12345)]
[format(1234567, s) for s in ('*^20,', '*<+20,', 'x=20', '#>#20x', '#020x', '+#020b', '^ 20d', '0>10', '<010', '>010', '_>10_d')]
[format(1000, s) for s in ('e', '.2f', 'g', '%', '.1%', 'E', '10.3e', ',.2f')]
format(65, 'c'), format(0x20ac, 'c'), format(65, '5c'), format(65, '<5c'), format(65, '^5c'), format(65, '05c'), format(65, '*>5c')
format(True, ''), format(True, 'd'), format(False, '5'), format(True, 'x'), format(True, 's') if 0 else 0
format(10**30, ','), format(-10**30, 'x'), format(10**30, '.3e'), format(2**70, '#b'), format(10**25, '40_d')
format(65, ',x')
format(65, '_c')
format(65, ',c')
format(65, ',n')
format(65, '_,')
format(65, ',_')
format(65, '_,d')
format(65, ',,')
format(65, '.')
format(65, '.3')
format(65, '.3d')
format(65, 'xxx')
format(65, 'y')
format(65, 's')
format(65, '\x07')
format(65, 'é')
format(65, '#c')
format(65, '+c')
format(65, '99999999999999999999')
format(65, '.99999999999999999999d')
format(10**30, 'c')
format(-1, 'c')
format(0x110000, 'c')
format(10**400, 'f')
format(65, '١٢d'), format(65, ' <5'), format(65, '<<5'), format(65, '0=5'), format(65, '<05'), format(65, 'é^7'), format(65, '€>6d')
(5).__format__(1)
(5).__format__('>3'), (-5).__format__('=5')
""".strip().split("\n"):
    show(line)
