"""Every augmented assignment on pairs of built-in types: result, identity, or the exact error."""


def augment(source, x, y):
    namespace = {'x': x, 'y': y}
    exec(source, namespace)
    return namespace['x']


def fresh():
    return [7, 2.5, 'ab', b'cd', [1], (2,), {3}, {'k': 4}, None, bytearray(b'e')]


for symbol in ('+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '<<=', '>>=', '&=', '|=', '^='):
    print(symbol)
    for i in range(10):
        for j in range(10):
            left, right = fresh()[i], fresh()[j]
            label = f'  {left!r} {symbol} {right!r}'
            try:
                result = augment(f'x {symbol} y', left, right)
            except Exception as error:
                print(f'{label}: {type(error).__name__}: {error}')
            else:
                # Whether two floats of the same value are one object is nobody's business.
                kept = '' if isinstance(result, float) else ' in place' if result is left else ' new'
                if isinstance(result, set):
                    result = sorted(result)
                print(f'{label} -> {result!r}{kept}')
