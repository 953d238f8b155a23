"""Unary minus, plus and inversion on every type."""


def attempt(label, call, value):
    try:
        print(f'{label}{value!r} = {call(value)!r}')
    except Exception as error:
        print(f'{label}{value!r}: {type(error).__name__}: {error}')


VALUES = [0, 1, -1, 255, 2 ** 31, -2 ** 31, 2 ** 62, -2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 64, 10 ** 30, -10 ** 30,
          True, False,
          0.0, -0.0, 1.5, float('inf'), float('-inf'), 0j, 1 - 2j, 'a', b'a', [], (), {}, set(), None, ...]
for value in VALUES:
    attempt('-', lambda x: -x, value)
    attempt('+', lambda x: +x, value)
    attempt('~', lambda x: ~x, value)
    attempt('abs ', abs, value)
    attempt('not ', lambda x: not x, value)


class Number:
    def __neg__(self):
        return 'negative'

    def __pos__(self):
        return 'positive'

    def __invert__(self):
        return 'inverted'

    def __abs__(self):
        return 'absolute'


class Failing:
    def __neg__(self):
        return NotImplemented

    def __invert__(self):
        raise OverflowError('cannot invert')

    __pos__ = None


number = Number()
print(-number, +number, ~number, abs(number), --5, -~5, ~-5, +-+5, - - -1)
for label, call in (('neg', lambda: -Failing()), ('inv', lambda: ~Failing()), ('pos', lambda: +Failing()),
                    ('abs', lambda: abs(Failing())),
                    ('int neg', lambda: -type('', (int,), {})(5)), ('bool type', lambda: type(-True)),
                    ('abs()', lambda: abs())):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)
