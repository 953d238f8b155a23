"""str methods with arguments of every type: subclasses, objects with __index__, tuples of prefixes, huge and negative positions; and what errors they give."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Text(str):
    def __len__(self):
        return 100

    def __getitem__(self, key):
        return 'item'

    def __iter__(self):
        return iter('own')

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __str__(self):
        return 'own str'

    def __contains__(self, item):
        return 'in'

    def __add__(self, other):
        return 'added'

    def __mod__(self, other):
        return 'mod'

    def __rmod__(self, other):
        return 'rmod'

    def __radd__(self, other):
        return 'radd'


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        if isinstance(self.number, Exception):
            raise self.number
        return self.number


B = 1 << 70
wide = 'a\u20acb\U0001f600c' * 2


def methods(*arguments):
    """What each method says to these arguments."""
    result = []
    for name in ('center', 'count', 'encode', 'endswith', 'expandtabs', 'find', 'index', 'join', 'ljust', 'partition', 'replace', 'rfind', 'rjust', 'rpartition', 'split', 'rsplit', 'startswith', 'strip', 'translate', 'zfill', 'splitlines', 'format_map'):
        try:
            answer = getattr('abcabc', name)(*arguments)
        except Exception as error:
            answer = f'{type(error).__name__}: {error}'
        result.append(f'{name}={answer!r}')
    return result


for arguments in ((), (1,), (-1,), (B,), ('b',), ('',), (b'b',), (None,), (1.5,), (Index(2),), (Index(KeyError('i')),), (Text('b'),), (('b', 'a'),), (['b'],), ('b', 1), ('b', 'x'), ('b', 1, 2), ('b', 'x', 1), ('b', None, None), ('b', B, -B), ('b', 1, 2, 3), ({},), (True,)):
    print([type(argument).__name__ + (repr(argument) if type(argument) in (str, int, bytes, float) else '') for argument in arguments])
    for answer in methods(*arguments):
        print('   ', ascii(answer))


for line in r"""
len(Text('ab')), Text('ab')[0], list(Text('ab')), Text('ab') == 5, Text('ab') + 'c', 'x' + Text('ab'), Text('%s') % 1, '%s' % Text('q'), 'a%s' % Text('q'), str(Text('q')), f'{Text("q")}', '{}'.format(Text('q')), ''.join([Text('a'), 'b']), 'a'.join(Text('xy')), Text('a').join('xy'), 'ab'.replace('a', Text('z')), 'ab'.split(Text('b')), Text('a,b').split(','), Text('abc').find('c'), Text('abc').upper(), Text('abc')[1:], repr(Text('abc')), Text('abc').__len__(), str.__len__(Text('abc')), 'a' in Text('xyz'), Text('a') in 'abc', 'abc'.find(Text('c')), {'a': 1}.get(Text('a')), Text('abc').encode(), Text('abc').center(5), Text('7').zfill(3), int(Text('12')), float(Text('1.5')), Text('abc').isalpha(), Text('b') < 'c', sorted([Text('b'), Text('a')])[0] == 'a', max(Text('ab')), bool(Text('')), Text('abc').startswith('a'), Text('abc').__format__('5'), format(Text('abc'), '>5'), type(Text('abc').strip()).__name__, type(Text('abc').lower()).__name__, type(Text('abc').replace('q', '')).__name__, type(str.__str__(Text('abc'))).__name__, type(Text('abc').expandtabs()).__name__, type(Text('abc').partition('q')[0]).__name__, type(Text('abc').split()[0]).__name__, type(Text('abc')[:]).__name__, type(str.__getitem__(Text('abc'), slice(None))).__name__, type(Text('abc').center(1)).__name__, type(Text('abc').translate({})).__name__, type(Text('abc').join([])).__name__, type(Text('abc') * 1).__name__, type(Text('x').join(['a'])).__name__, type(''.join([Text('a')])).__name__, type(Text('abc').ljust(1)).__name__, type(Text('abc').zfill(1)).__name__, type(Text('abc').splitlines()[0]).__name__
wide.find('\u20ac'), wide.rfind('\u20ac'), wide.find('\U0001f600', 4), wide.count('\u20ac'), wide.split('\u20ac'), wide.partition('\U0001f600'), wide.replace('\u20ac', 'e'), wide.replace('a', '\U0001f600'), wide.strip('a\u20acc'), wide[::-1], wide[1::2], wide.find('z'), wide.find(''), wide.startswith('a\u20ac'), wide.endswith('c'), wide.upper(), wide.center(14, '\u20ac'), wide.rsplit('b', 1), '\U0001f600' in wide, '\U0001f601' in wide, wide.index('b\U0001f600'), wide.replace('', '-'), wide.translate({0x20ac: None}), wide.rindex('b'), wide.encode('utf-16-le')[:6], 'abc'.find('\u20ac'), 'abc'.count('\U0001f600'), 'abc'.replace('\u20ac', 'x'), 'abc'.split('\u20ac'), '\xe9' in 'abc', 'abc'.strip('\u20aca')
'abc'.find('b', Index(1)), 'abc'.find('b', Index(-B), Index(B)), 'abc'.count('', -5, 50), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.rfind('', 5), 'abc'.index('', 3), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.endswith('', 0, 0), 'abc'.startswith('bc', 1, B), 'abc'.count('b', None), 'abc'.startswith(('x', ''), 2), 'abc'.endswith(()), ''.startswith(''), ''.find(''), ''.count(''), ''.replace('', 'x'), ''.replace('', 'x', 0), 'ab'.replace('', 'x', 1), ''.split(), ''.split('a'), ''.splitlines(), ''.partition('a'), ''.join([]), ''.strip(), ''.center(2, 'x'), ''.zfill(2), ''.title()
'abc'.find('b', Index(KeyError('start')))
'abc'.find('b', 'x')
'abc'.find('b', 1.0)
'abc'.startswith('b', 1.0)
'abc'.startswith(('b', 5))
'abc'.startswith((5, 'b'))
'abc'.endswith(['c'])
'abc'.startswith(b'a')
'abc'.replace('a', 'b', Index(1)), 'aaa'.replace('a', 'b', -B if 0 else -1), 'aaa'.replace('a', 'b', True)
'abc'.replace('a', 'b', B)
'abc'.replace('a', 'b', 1.0)
'abc'.replace('a', 'b', None)
'abc'.replace('a', 'b', count=1)
'abc'.split('b', Index(1)), 'a b'.split(maxsplit=Index(0)), 'abc'.split(sep='b', maxsplit=-1)
'abc'.split('b', B)
'abc'.split('')
'abc'.split(5)
'abc'.split('b', None)
'abc'.partition('')
'abc'.center(Index(7), '*'), 'abc'.center(True), 'abc'.ljust(5, '\u20ac'), 'abc'.rjust(Index(4)), 'abc'.zfill(Index(5)), 'abc'.expandtabs(Index(3)), 'abc' * Index(2), Index(2) * 'abc', 'abc'[Index(1)], 'abc'[Index(0):Index(2)]
'abc'.center(5, 'xy')
'abc'.center(5, '')
'abc'.center(5, 5)
'abc'.center(5, b'x')
'abc'.center(5, None)
'abc'.center(B)
'abc'.zfill(B)
'abc' * B
'abc' * -B, 'abc' * 0, '' * B
'abc' * (1 << 62)
'abc' * 1.5
'abc' * 'a'
'abc' + 5
'abc' + b'x'
'abc' + None
5 + 'abc'
'abc'[5]
'abc'[B]
'abc'['a']
'abc'[1.0]
'abc'[None]
'abc'[::0]
'abc'[(1, 2)]
'abc' < 5
'abc' < b'abc'
'abc' == b'abc', 'abc' != 5, 'abc'.__eq__(5), 'abc'.__lt__(5), 'abc'.__contains__('b'), 'abc'.__add__('d'), 'abc'.__mul__(2), 'abc'.__rmul__(2), 'abc'.__mod__(()), 'abc'.__rmod__('%s'), 'abc'.__getnewargs__(), 'abc'.__hash__() == hash('abc'), 'abc'.__format__('')
5 in 'abc'
None in 'abc'
b'a' in 'abc'
'abc'.__contains__(5)
'abc'.__add__(5)
'abc'.__mul__('a')
'abc'.__getitem__('a')
'abc'.encode('utf-8', 'strict'), 'abc\xe9'.encode('ascii', 'replace'), '\xe9'.encode(errors='ignore', encoding='ascii'), '\ud800'.encode('utf-8', 'surrogatepass'), '\xe9\u20ac'.encode('latin-1', 'xmlcharrefreplace'), '\xe9'.encode('ascii', 'backslashreplace'), '\xe9'.encode('ascii', 'namereplace') if 0 else 0
'abc'.encode('nothing')
'abc'.encode(5)
'abc'.encode('utf-8', 5)
'\xe9'.encode('ascii')
'\ud800'.encode()
'\xe9'.encode('ascii', 'nothing')
'a\0b'.encode('a\0b')
str(b'abc', 'ascii'), str(b'\xff', 'ascii', 'ignore'), str(bytearray(b'a'), 'utf8'), str(memoryview(b'a'), 'utf8'), str(object=5), str(b'a', errors='strict'), str(encoding='utf8') if 0 else 0, str(), str(b''), str('a')
str(5, 'utf8')
str('a', 'utf8')
str(b'a', 5)
str(b'a', 'utf8', 5)
str(encoding='utf8'), str(errors='x')
str(1, 2, 3, 4)
str(other=1)
str(b'\xff', 'utf8')
""".strip().splitlines():
    show(line)
