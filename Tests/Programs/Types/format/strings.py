"""format() of str and of objects, f-strings."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


class Own:
    def __format__(self, specification):
        return "own(" + specification + ")"


class Bad:
    def __format__(self, specification):
        return 1


for line in r"""
[format('abc', s) for s in ('', 's', '5', '<5', '>5', '^5', '^6', '.2', '5.1', '*^7', '05', '0<5', '.0', '2.5', '10s')]
format('é', '€^3'), format('€', '*>3'), format('', '3'), format('😀', '<3')
format('abc', '+')
format('abc', ' ')
format('abc', '#')
format('abc', '=5')
format('abc', 'x')
format('abc', ',')
format('abc', '5d')
format('abc', '.')
format(None), format(None, ''), format([1], ''), format(Own(), 'spec'), f'{Own():abc}', f'{Own()}', format(object, '')[:6]
format(None, '5')
format([], '5')
format(object(), 'x')
format(Bad(), '')
format(3, 4)
f'{1}{"a"}{1.5}{None}', f'{"a"!r:>5}|{"é"!a}|{5!s:<3}|', f'{3:{5}}|{3.14159:.{2}f}', f'{{}}{1}', f'{"a" "b"}', f'{1:>{2 + 3}}', f'', f'{"é"}{"€"}', f'{[x for x in range(3)]}', f"{'x':*^{7}}"
f'{1:y}'
f'{"x":d}'
f'{1!r:>3}' f'{2}', f'{True}', f'{True:d}', f'{10**20:,}', f'{-5:05}', f'{5:+}', f'{0.1 + 0.2}', f'{1e20}', f'{"a":5}|{5:5}|{5.5:5}|'
""".strip().split("\n"):
    show(line)
