"""Operator precedence and associativity, shown by fully parenthesised strings."""


class Name:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def binary(symbol):
    return lambda self, other: Name(f'({self} {symbol} {other!r})')


def reflected(symbol):
    return lambda self, other: Name(f'({other!r} {symbol} {self})')


for method, symbol in [('add', '+'), ('sub', '-'), ('mul', '*'), ('truediv', '/'), ('floordiv', '//'), ('mod', '%'),
                       ('pow', '**'),
                       ('matmul', '@'), ('lshift', '<<'), ('rshift', '>>'), ('and', '&'), ('or', '|'), ('xor', '^')]:
    setattr(Name, f'__{method}__', binary(symbol))
    setattr(Name, f'__r{method}__', reflected(symbol))
for method, symbol in [('lt', '<'), ('le', '<='), ('gt', '>'), ('ge', '>='), ('eq', '=='), ('ne', '!=')]:
    setattr(Name, f'__{method}__', binary(symbol))
for method, symbol in [('neg', '-'), ('pos', '+'), ('invert', '~')]:
    setattr(Name, f'__{method}__', lambda self, symbol=symbol: Name(f'({symbol}{self})'))
Name.__getitem__ = lambda self, key: Name(f'{self}[{key!r}]')
Name.__call__ = lambda self, *args: Name(f'{self}({", ".join(map(repr, args))})')
Name.__getattr__ = lambda self, name: Name(f'{self}.{name}')

a, b, c, d, e = map(Name, 'abcde')
print(a + b * c, a * b + c, a + b - c, a - b + c, a - b - c)
print(a / b * c, a // b % c, a @ b * c, a * b @ c)
print(a ** b ** c, (a ** b) ** c, -a ** b, a ** -b, a ** -b ** c, -a ** -b)
print(-a + b, - -a, ~-+a, -a * b, -a.x, -a(b), -a[b], ~a ** b)
print(a << b + c, a + b << c, a << b >> c, a >> b << c)
print(a & b << c, a & b | c, a | b & c, a ^ b & c, a | b ^ c, a ^ b | c, a & b ^ c)
print(a < b | c, a | b < c, a == b + c, a + b == c * d)
print(a.x ** b, a[b] ** c, a(b) ** c, a.x[b](c).y, a[b][c], a(b)(c))
print(2 + a, 2 ** a, a ** 2, 1 << a & 3, 7 | a)
print(a + b if 1 else c, a if 0 else b + c, (a if 1 else b) + c)
print((lambda: a + b)(), [a + b, c * d], (a, b + c), {1: a | b}[1])
print(not a == 5, not 0 or 1, not (0 or 1), 1 or 0 and 0, (1 or 0) and 0)
print(1 if 0 else 2 if 0 else 3, 1 if (0 if 1 else 1) else 2, (1 if 1 else 2) if 0 else 3)
print(3 > 2 > 1, (3 > 2) > 1, 3 > (2 > 1), 1 < 2 in [2], not 1 in [2], 1 not in [2] == True)
print(1 + 2 in [3], 5 & 3 == 1, (5 & 3) == 1, 5 == 5 & 1, not 1 + 1, 2 * 3 % 4, 7 // 2 * 2, -7 // 2, -(7 // 2), -2 ** 2)
print((lambda x: x or 1 if x else 2)(0), (lambda: 1, 2)[1], [x for x in (1, 2) if x > 1 or 0])
print((yes := 1 + 2) * 2, yes, (no := 1, 2), no)
print(2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -1 * 4, 10 - 4 - 3, 100 / 10 / 5, 1 << 2 << 3, 256 >> 2 >> 1)
