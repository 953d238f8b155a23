"""float(): from numbers, strings and user classes, and all the errors."""


def attempt(*args, **kwargs):
    try:
        print(f'float{args} =', float(*args, **kwargs))
    except Exception as error:
        print(f'float{args}: {type(error).__name__}: {error}')


attempt()
for value in (1, True, 2.5, '1.5', ' 2.5\n', '-3', '+.5', '5.', '1e5', '1E-5', '1_0.5_0', 'inf', '-Infinity', '+INF',
              'nan', '-NaN', 'infinity', '0x10',
              b'1.5', bytearray(b'2'), '٣.٥', '1e400', '-1e400', '1e-400', '0.1', '123456789012345678901234567890',
              '4.9e-324', '2.4703282292062327e-324',
              '2.4703282292062328e-324', '1.7976931348623158e308', '1.7976931348623159e308', '9007199254740993',
              '0.' + '3' * 40, 10 ** 20, 10 ** 308, 2 ** 53 + 1):
    attempt(value)
for value in ('', ' ', '.', 'e5', '1e', '1e+', '1.2.3', '--1', '1__0', '_1', '1_', '1_.5', '1._5', '1,5', 'infi',
              'nanx', '1 2', '1\0', b'\xff', b'', 'é',
              None, [], 1j, 10 ** 309, -10 ** 400, object):
    attempt(value)
attempt(1, 2)


class Float:
    def __float__(self):
        return 1.5


class Index:
    def __index__(self):
        return 2


class Int:
    def __int__(self):
        return 3


class Wrong:
    def __float__(self):
        return 4


class Sub(float):
    def __repr__(self):
        return f'Sub({float(self)})'


class Big:
    def __index__(self):
        return 10 ** 400


for kind in (Float, Index, Int, Wrong, Sub, Big, object):
    try:
        print(kind.__name__, float(kind()))
    except Exception as error:
        print(kind.__name__, type(error).__name__, error)
print(Sub('2.5'), Sub(1) + 1, type(Sub(1) * Sub(2)).__name__, type(float(Sub(2))).__name__, Sub(0) == 0, -Sub(1),
      {Sub(1.0): 'x'}[1])
print(float.__doc__ is not None, float.fromhex('0x1p-1'), float().hex(),
      float.__getformat__('double') in ('IEEE, little-endian', 'IEEE, big-endian'))
