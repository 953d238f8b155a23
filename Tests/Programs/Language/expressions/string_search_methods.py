"""String methods that search: find, index, count, startswith, partition, and the like."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


s = 'the quick brown the fox the'
print(s.find('the'), s.find('the', 1), s.find('the', 1, 18), s.find('x'), s.find('zzz'), s.find(''), s.find('', 100),
      s.find('', 27), s.find('the', -3), s.find('t', None, None))
print(s.rfind('the'), s.rfind('the', 0, 20), s.rfind('zzz'), s.rfind(''), s.index('quick'), s.rindex('t'),
      s.rindex('the', 0, -1))
print(s.count('the'), s.count('t'), s.count(''), s.count('the', 3), s.count('e', 0, 10), 'aaaa'.count('aa'),
      ''.count(''), 'abc'.count('', 1), 'abc'.count('', 5))
print(s.startswith('the'), s.startswith('quick', 4), s.startswith('quick', 4, 8), s.startswith(('a', 'the')),
      s.startswith(()), s.startswith(''), s.startswith('', 100))
print(s.endswith('the'), s.endswith('fox', 0, -4), s.endswith(('x', 'y')), s.endswith(''), 'é'.endswith('é'),
      'abc'.endswith('abcd'), 'abc'.startswith('abc', 0, 10))
print(s.partition(' '), s.partition('zzz'), s.rpartition(' '), s.rpartition('zzz'), 'a'.partition('a'),
      'aXbXc'.partition('X'), 'aXbXc'.rpartition('X'))
print('日本語テキスト'.find('語'), '日本語'.index('本'), 'naïve café'.find('é'), '\U0001f600x\U0001f600'.rfind('\U0001f600'),
      'aéb'.count('é'), 'é' in 'cafe\u0301')
attempt(lambda: s.index('zzz'))
attempt(lambda: s.rindex('zzz'))
attempt(lambda: s.index('the', 25))
attempt(lambda: s.find(5))
attempt(lambda: s.find())
attempt(lambda: s.find('a', 'b'))
attempt(lambda: s.find('a', 1.5))
attempt(lambda: s.find('a', 1, 2, 3))
attempt(lambda: s.count(None))
attempt(lambda: s.startswith(5))
attempt(lambda: s.startswith(['the']))
attempt(lambda: s.startswith(('the', 5)))
attempt(lambda: s.startswith((5, 'the')))
attempt(lambda: s.endswith(b'the'))
attempt(lambda: s.endswith())
attempt(lambda: s.partition(''))
attempt(lambda: s.rpartition(''))
attempt(lambda: s.partition(5))
attempt(lambda: s.partition())
attempt(lambda: s.index(b'the'))
attempt(lambda: s.__contains__(5))
print('mississippi'.find('issip'), 'mississippi'.count('ss'), 'mississippi'.rfind('issi'),
      ('ab' * 1000 + 'c').find('bc'), ('a' * 5000 + 'b').find('ab'), ('a' * 100).count('a' * 7))
print([i for i in range(len(s)) if s.startswith('the', i)], [('x' * n).find('x' * 3) for n in range(5)],
      'abcabcabd'.find('abcabd'), 'é' * 50 + 'x' in 'é' * 60 + 'x')
print(s[s.index('quick'):s.index('fox')], s[:s.find(' ')], s[s.rfind(' ') + 1:], 'k=v=w'.partition('='),
      'k=v=w'.split('=', 1), 'path/to/file'.rpartition('/')[2])
