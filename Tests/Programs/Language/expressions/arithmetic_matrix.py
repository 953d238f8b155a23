"""Every binary operator on every pair of built-in types: the result or the exact error."""

OPERATORS = {
    '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b,
    '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b, '@': lambda a, b: a @ b,
    '<<': lambda a, b: a << b, '>>': lambda a, b: a >> b, '&': lambda a, b: a & b, '|': lambda a, b: a | b,
    '^': lambda a, b: a ^ b,
}
VALUES = [7, -2, True, 2.5, 1j, 'ab', b'cd', [1], (2,), {3}, {'k': 4}, None, frozenset({3, 5}), bytearray(b'e'),
          range(2)]

for symbol, operator in OPERATORS.items():
    print('operator', symbol)
    for left in VALUES:
        for right in VALUES:
            try:
                result = operator(left, right)
                if isinstance(result, (set, frozenset)):
                    result = type(result).__name__, sorted(result)
                print(f'  {left!r} {symbol} {right!r} = {result!r}')
            except Exception as error:
                print(f'  {left!r} {symbol} {right!r}: {type(error).__name__}: {error}')
