"""Complex numbers: construction, arithmetic, representation, errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex('1+2j'), complex(' -1.5e3-2j '),
      complex('(1+2j)'), complex('j'))
print(complex('-j'), complex('+1j'), complex('3'), complex('1_0+2_0j'), complex('inf+nanj'), complex('-infj'),
      complex(1j, 2j), complex(real=1, imag=2))
print(complex(0.0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), -0j, 0 - 0j, complex(float('nan'), float('inf')))
print(1e16 + 1e-7j, 1e400j, (1 + 2j), str(1 + 2j), repr(3j), [1 + 0j], complex(1e22, 1), complex(0, 1e22), 1.0j, 0.1j)
z = 3 + 4j
print(z.real, z.imag, abs(z), z.conjugate(), -z, +z, z + 1, z - 1.5, z * 2, z / 2, 1 / z, z * z, z ** 2, 2 * z - z,
      z + True)
print(z == 3 + 4j, z == 3, 3 + 0j == 3, z != None, hash(3 + 0j) == hash(3), hash(1j), hash(z),
      hash(1.5 + 0j) == hash(1.5), bool(0j), bool(z))
print({1: 'a', 1 + 0j: 'b'}, sum([1j, 2, 3.5]), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1e308 + 1e308j) * 2,
      abs(complex('inf')))
print(f'{z}', f'{z:.2f}', f'{z:>20}|', f'{z:e}', f'{z!r}', '{:+.1f}'.format(z), format(z), format(1.5 - 2j, 'g'),
      f'{z:,}', '%s' % z)
print(complex(z), complex(z, 1), complex(1, z), complex(True), (1 + 2j).__add__(1), (1j).__eq__(1), 1j.__lt__(2j),
      z.__getnewargs__())


class WithComplex:
    def __complex__(self):
        return 5 + 6j


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 7


class Wrong:
    def __complex__(self):
        return 5


print(complex(WithComplex()), complex(WithFloat()), complex(WithIndex()), complex(WithFloat(), WithIndex()))
attempt(lambda: complex(Wrong()))
attempt(lambda: complex('1 + 2j'))
attempt(lambda: complex('abc'))
attempt(lambda: complex(''))
attempt(lambda: complex('1j2'))
attempt(lambda: complex('1', 2))
attempt(lambda: complex(1, '2'))
attempt(lambda: complex(None))
attempt(lambda: complex([]))
attempt(lambda: complex(1, None))
attempt(lambda: complex(b'1'))
attempt(lambda: int(1j))
attempt(lambda: float(1j))
attempt(lambda: round(1j))
attempt(lambda: 1j < 2j)
attempt(lambda: 1j > 1)
attempt(lambda: 1j // 1)
attempt(lambda: 1j % 1)
attempt(lambda: divmod(1j, 1))
attempt(lambda: 1j / 0)
attempt(lambda: 0j ** -1)
attempt(lambda: 1j + 'a')
attempt(lambda: 1j << 1)
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: f'{z:d}')
attempt(lambda: f'{z:08.2f}')
attempt(lambda: f'{z:=10}')
attempt(lambda: '%d' % z)
attempt(lambda: '%f' % z)
attempt(lambda: setattr(z, 'real', 1))
attempt(lambda: [1][1j])
attempt(lambda: range(1j))
attempt(lambda: abs(complex(1e308, 1e308)))
