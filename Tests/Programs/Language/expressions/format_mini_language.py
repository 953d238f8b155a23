"""format(): the mini-language for strings, integers, floats, and its errors."""


def attempt(value, spec):
    try:
        print(f'{value!r}:{spec} = {format(value, spec)!r}')
    except Exception as error:
        print(f'{value!r}:{spec}: {type(error).__name__}: {error}')


for spec in ('', 's', '10', '<10', '>10', '^10', '^11', '*^10', '.2', '10.2', 'é>6', '=10', '+', ' ', '#', '010', '05',
             ',', '_', 'd', 'f', '.', '10s', '<<5', '\x00<5'):
    attempt('abcd', spec)
for spec in ('', 'd', 'b', 'o', 'x', 'X', 'c', 'n', '#b', '#o', '#x', '#X', '10', '<10', '^10', '=10', '*=10', '+', ' ',
             '-', '+d', '010', '+010', '#010x', ',', '_', ',d', '_x',
             '_b', ',x', ',b', '15,', '015,', '+015_d', '.2', '.2d', 's', 'e', '.2e', 'f', '.1f', 'g', '%', '.0%', 'z',
             ',_', '_,', '#c', '+c', '10c', '08.3f', '#,x', '#_x', '020_b'):
    attempt(1234, spec)
    attempt(-97, spec)
for value in (1234.5678, -0.0, 1e-10, 1e100, float('inf'), float('nan'), 0.5, 100.0):
    for spec in ('', 'f', '.2f', '.0f', '#.0f', 'e', '.3e', 'E', 'g', '.3g', '#.3g', 'G', 'n', '%', '.1%', ',', ',.2f',
                 '_.1f', '12.3f', '<12', '^12', '=+12.1f', '012.2f', '+', ' ', '.3',
                 '.10', '5.1', '*^+14.2e', '012,.1f'):
        attempt(value, spec)
for spec in ('d', 'x', 'c', 's', 'b', '.', 'q', ',e', '.2.3', '10 ', '1 0', '-5', '.-1', '.999999999999999999999',
             '99999999999999999999', '{', 'ff', '=', '<', '#', '0', '00', '0<5', '0=5', ',,'):
    attempt(1.5, spec)
for value in (True, 65, 0x1f600, 256):
    for spec in ('', 'd', 'c', '5', 'x', '<3'):
        attempt(value, spec)
for value in (None, [], (), {}, object, len, ..., b'x', 1 + 2j):
    for spec in ('', '5', 's'):
        try:
            text = format(value, spec)
            print(text if '<' not in text else type(text), end=' ')
        except Exception as error:
            print(type(error).__name__, error, end=' ')
    print()
attempt(0x110000, 'c')
attempt(-1, 'c')
attempt(10 ** 40, ',')
attempt(10 ** 40, 'e')
attempt(10 ** 400, 'f')
attempt(2 ** 70, '#_x')
attempt(0, ',')
attempt(0, '#b')
attempt(0, '+05')
