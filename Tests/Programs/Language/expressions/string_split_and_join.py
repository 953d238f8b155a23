"""Splitting, joining, replacing, stripping and padding of strings."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(' a  b c '.split(), ' a  b c '.split(' '), ''.split(), ''.split(' '), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1),
      'a b c'.split(None, 1), ' a b '.split(None, 0))
print('a,b,c'.rsplit(',', 1), ' a b c '.rsplit(None, 1), 'a--b--c'.split('--'), 'aXXbXXXc'.split('XX'),
      'aXXXb'.rsplit('XX'), 'a\u3000b\xa0c\u2003d'.split(), 'a\x1cb'.split())
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\nb\n'.splitlines(), 'a\n\nb'.splitlines(True),
      ''.splitlines(), '\n'.splitlines(), 'x'.splitlines(keepends=True))
print(','.join(['a', 'b']), ''.join('abc'), '-'.join([]), '-'.join(['x']), ', '.join({'k': 1, 'l': 2}), 'é'.join('ab'),
      ' '.join(map(str, range(3))), '\U0001f600'.join(['a', 'é']))
print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2),
      ''.replace('', 'x'), 'abc'.replace('z', 'y'), 'aXbX'.replace('X', ''), 'aa'.replace('a', 'a', -1))
print('abcabc'.replace('abc', 'x'), 'abab'.replace('ab', 'aba'), 'é'.replace('é', 'e'), 'ab'.replace('a', '\u20ac'),
      'aaaa'.replace('aa', 'a'), ''.replace('a', 'b'), 'a'.replace('a', 'bb', 0))
print(repr('  x '.strip()), repr('  x '.lstrip()), repr('  x '.rstrip()), 'xxaxx'.strip('x'), 'abcba'.strip('ab'),
      'abc'.lstrip('cba'), repr('\t\n x \u2003'.strip()), 'x'.strip(''), 'aéa'.strip('aé') + '|')
print('ab'.center(7, '*'), 'ab'.center(6, '*'), 'abc'.center(6, '*'), 'ab'.ljust(5, '.'), 'ab'.rjust(5, '.'),
      'ab'.center(1), 'x'.ljust(3) + '|', '42'.zfill(5), '-42'.zfill(5), '+4'.zfill(4), ''.zfill(2), 'é'.zfill(3))
print('a\tbc\td'.expandtabs(), 'a\tb'.expandtabs(4), '\ta'.expandtabs(0), 'ab\n\tc'.expandtabs(3),
      'a\tb'.expandtabs(tabsize=2), 'x\t'.expandtabs(-1))
attempt(lambda: 'a'.split(''))
attempt(lambda: 'a'.rsplit(''))
attempt(lambda: 'a'.split(5))
attempt(lambda: 'a'.split('a', 'b'))
attempt(lambda: 'a b'.split(maxsplit=1, sep=' '))
attempt(lambda: 'a'.split(None, None))
attempt(lambda: 'a'.join([1]))
attempt(lambda: 'a'.join(['x', b'y']))
attempt(lambda: 'a'.join(['x', 'y', None]))
attempt(lambda: 'a'.join(5))
attempt(lambda: 'a'.join())
attempt(lambda: 'a'.replace('a'))
attempt(lambda: 'a'.replace('a', 5))
attempt(lambda: 'a'.replace(5, 'a'))
attempt(lambda: 'a'.replace('a', 'b', 'c'))
attempt(lambda: 'a'.replace('a', 'b', count=1))
attempt(lambda: 'a'.strip(5))
attempt(lambda: 'a'.center())
attempt(lambda: 'a'.center('x'))
attempt(lambda: 'a'.center(5, 'ab'))
attempt(lambda: 'a'.ljust(5, ''))
attempt(lambda: 'a'.rjust(5, 5))
attempt(lambda: 'a'.zfill('x'))
attempt(lambda: 'a'.expandtabs('x'))
attempt(lambda: 'a' * 3 + 'b')
attempt(lambda: 'a' + 5)
attempt(lambda: 5 + 'a')
attempt(lambda: 'a' * 1.5)
attempt(lambda: 'a' * 'b')
attempt(lambda: 'a' - 'b')
attempt(lambda: 'abc' * -1)
attempt(lambda: -2 * 'abc')
text = 'one two three two one'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, ' '.join(sorted(counts, key=lambda w: (-counts[w], w))), ' '.join(word[::-1] for word in text.split()),
      ' '.join(reversed(text.split())))
print('\n'.join(f'{n:>3}|{"*" * n:<5}|' for n in range(1, 4)),
      '_'.join('camelCaseName'.replace('C', ' c').replace('N', ' n').split()))
