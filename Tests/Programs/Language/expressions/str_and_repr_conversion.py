"""str(), repr(), ascii(), format() and bytes(): conversions of every type and user classes."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, -5, True, None, 1.0, 1e100, 2j, 'it\'s "x"', 'tab\tnew\nline', '\x00\x7f\x80é',
              '\u3042\U0001f600\ud800', b'\x00a\xff"\'', [1, 'a', [None]],
              (1,), (), {'a': 1, 2: 'b'}, {3}, set(), frozenset(), frozenset([1]), range(5), range(1, 10, 2),
              slice(1, None), ..., NotImplemented, int, len,
              bytearray(b'x'), {}.keys(), {1: 2}.values(), {1: 2}.items(), type(None), ValueError('x'), KeyError('k'),
              OSError(2, 'm'), Exception(1, 2), Exception()):
    print(ascii(str(value)), '|', ascii(repr(value)), '|', ascii(value))


class Both:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr é'

    def __format__(self, spec):
        return f'format[{spec}]'

    def __bytes__(self):
        return b'bytes'


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


both = Both()
print(str(both), repr(both), ascii(both), format(both), format(both, 'x'), bytes(both),
      f'{both} {both!s} {both!r} {both!a} {both:q}')
print('%s %r %a' % (both, both, both), '{} {!s} {!r} {!a} {:z}'.format(both, both, both, both, both), [both],
      {both: both}, (both,), {both})
print(str(OnlyRepr()), f'{OnlyRepr()}', format(OnlyRepr(), ''), '%s' % OnlyRepr(), print(OnlyRepr()))


class Wrong:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __repr__(self):
        return self.value

    def __format__(self, spec):
        return self.value

    def __bytes__(self):
        return self.value


for value in (5, None, b'x'):
    attempt(lambda: str(Wrong(value)))
    attempt(lambda: repr(Wrong(value)))
    attempt(lambda: ascii(Wrong(value)))
    attempt(lambda: format(Wrong(value)))
    attempt(lambda: bytes(Wrong(value)))
    attempt(lambda: f'{Wrong(value)}')
    attempt(lambda: '%s' % Wrong(value))
    attempt(lambda: print(Wrong(value)))
    attempt(lambda: [Wrong(value)].__repr__())
print(str(), str('x'), str(b'ab', 'ascii'), str(b'\xc3\xa9', 'utf-8'), str(b'\xff', 'utf-8', 'replace') == '\ufffd',
      str(object=5), str(b'x', encoding='ascii'))
attempt(lambda: str(b'\xff', 'utf-8'))
attempt(lambda: str(b'\xe9', 'ascii'))
attempt(lambda: str('x', 'utf-8'))
attempt(lambda: str(5, 'utf-8'))
attempt(lambda: str(b'x', 'no-such-codec'))
attempt(lambda: str(b'x', 5))
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: format(object(), 'x'))
attempt(lambda: format(5, 5))
attempt(lambda: format([], '<5'))
attempt(lambda: repr())
attempt(lambda: str(b'bytes'))
