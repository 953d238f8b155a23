"""bytes and bytearray: the methods of texts over every byte, with arguments of every kind and every error."""
ALL = bytes(range(256))


def pairs(source):
    """The answer of an expression for bytes and for bytearray, once if they agree."""
    answers = []
    for kind in (bytes, bytearray):
        try:
            answer = eval(source, {'k': kind, 'ALL': kind(ALL), 'Index': Index})
        except Exception as error:
            answer = f'{type(error).__name__}: {error}'
        answers.append(repr(answer).replace('bytearray(', '').replace("')", "'").replace('")', '"') if not isinstance(answer, str) else answer)
    return answers[0] if answers[0] == answers[1] else answers


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


for name in ('isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper'):
    print(name, [number for number in range(256) if getattr(bytes([number]), name)()], getattr(b'', name)(), getattr(b'Ab 1', name)(), getattr(bytearray(b'ab'), name)())
for name in ('upper', 'lower', 'swapcase', 'title', 'capitalize'):
    print(name, getattr(ALL, name)() == bytes(getattr(bytearray(ALL), name)()), hash(getattr(ALL, name)()) == hash(ALL), [number for number in range(256) if getattr(bytes([number]), name)() != bytes([number])])
for source in r"""
k(b'abc').center(10), k(b'abc').center(10, b'-'), k(b'abc').center(2), k(b'abc').center(6, bytearray(b'*')), k(b'ab').center(5, b'.'), k(b'abc').center(6, b'.'), k(b'').center(3, b'x')
k(b'abc').center('x')
k(b'abc').center(10, '-')
k(b'abc').center(10, b'--')
k(b'abc').center(10, b'')
k(b'abc').center(10, 45)
k(b'abc').center()
k(b'abc').center(1.5)
k(b'abc').center(1 << 70)
k(b'abc').ljust(6, b'.'), k(b'abc').rjust(6, b'.'), k(b'abc').ljust(-5), k(b'abc').rjust(Index(5))
k(b'abc').ljust(6, None)
k(b'abc').rjust(6, 'xy')
k(b'12').zfill(5), k(b'-12').zfill(5), k(b'+1').zfill(4), k(b'').zfill(2), k(b'-').zfill(3), k(b'abc').zfill(2), k(b'--1').zfill(5), k(b' 1').zfill(4)
k(b'12').zfill('x')
k(b'12').zfill()
k(b'a\tb\tc').expandtabs(4), k(b'\t\t').expandtabs(0), k(b'a\n\tb').expandtabs(3), k(b'\xff\t').expandtabs(2), k(b'a\tb').expandtabs(tabsize=3), k(b'').expandtabs()
k(b'a').expandtabs('x')
k(b'  a b ').strip(), k(b'xxaxx').strip(b'x'), k(b'abcba').lstrip(b'ab'), k(b'abcba').rstrip(b'ab'), k(b'aa').strip(b'a'), k(b'a').strip(b''), k(b'\x0b\x0ca\x1c').strip(), k(b'a').strip(None), k(b'aXb').strip(bytearray(b'ab')), k(b'a').strip(memoryview(b'a'))
k(b'a').strip('a')
k(b'a').strip(5)
k(b'a').strip(b'a', b'b')
k(b'a').lstrip([97])
k(b'aXbXc').replace(b'X', b'--'), k(b'aXbXc').replace(b'X', b'', 1), k(b'abc').replace(b'', b'-'), k(b'abc').replace(b'', b'-', 2), k(b'').replace(b'', b'x'), k(b'').replace(b'a', b'x'), k(b'aaa').replace(b'aa', b'b'), k(b'aaa').replace(b'a', b'b', -1), k(b'aaa').replace(b'a', b'b', 0), k(b'abab').replace(b'ab', b'cdef', 1), k(b'a').replace(bytearray(b'a'), memoryview(b'z')), k(b'aaaa').replace(b'a', b'xy', Index(2))
k(b'a').replace('a', b'b')
k(b'a').replace(b'a', 'b')
k(b'a').replace(b'a')
k(b'a').replace(b'a', b'b', 'c')
k(b'a').replace(b'a', b'b', None)
k(b'a').replace(97, b'b')
k(b'a b  c').split(), k(b'a b  c').split(b' '), k(b'a,b,c').split(b',', 1), k(b'a,b,c').rsplit(b',', 1), k(b' a b ').split(None, 1), k(b' a b ').rsplit(None, 1), k(b'').split(), k(b'').split(b'x'), k(b'xx').split(b'x'), k(b'axxb').split(b'xx'), k(b'a\x0bb\x1cc').split(), k(b'a b').split(maxsplit=0), k(b' a ').split(maxsplit=0), k(b'a,b').split(sep=b',', maxsplit=-5), k(b'a,b').split(memoryview(b','))
k(b'a').split(b'')
k(b'a').rsplit('x')
k(b'a').split(5)
k(b'a').split(None, None)
k(b'a').split(b'x', 1, 2)
k(b'a').rsplit(b'')
k(b'a\nb\r\nc\rd').splitlines(), k(b'a\n').splitlines(True), k(b'\n\n').splitlines(), k(b'a\x0b\x0c\x1c\x85b').splitlines(), k(b'').splitlines(True), k(b'a\r\n').splitlines(keepends=1)
k(b'a').splitlines('x')
k(b'abc').partition(b'b'), k(b'abc').partition(b'x'), k(b'abcb').rpartition(b'b'), k(b'abc').rpartition(b'x'), k(b'').partition(b'x'), k(b'aa').partition(b'a')
k(b'a').partition(b'')
k(b'a').rpartition('a')
k(b'a').partition(97)
k(b'abcabc').find(b'c'), k(b'abcabc').rfind(b'c'), k(b'abc').find(b''), k(b'abc').rfind(b''), k(b'abc').find(b'', 3), k(b'abc').find(b'', 4), k(b'abc').rfind(b'', 1, 2), k(b'abc').find(99), k(b'abc').rfind(97), k(b'abc').find(b'bc', -2), k(b'abc').find(b'a', 1), k(b'abc').index(b'c', -1), k(b'abc').find(b'c', None, None), k(b'abc').find(b'c', Index(1), Index(3)), k(b'abc').count(b''), k(b'aaaa').count(b'aa'), k(b'aaaa').count(97, 1, 3), k(b'abc').count(b'', 2, 1), k(b'abc').rindex(98)
k(b'abc').index(b'x')
k(b'abc').rindex(b'x')
k(b'abc').index(300)
k(b'abc').find(-1)
k(b'abc').find('a')
k(b'abc').find(1.5)
k(b'abc').find()
k(b'abc').find(b'a', 'x')
k(b'abc').count('a')
k(b'abc').count(None)
k(b'abc').startswith(b'ab'), k(b'abc').endswith(b'bc'), k(b'abc').startswith(b''), k(b'abc').startswith(b'b', 1), k(b'abc').startswith(b'c', -1), k(b'abc').endswith(b'b', 0, 2), k(b'abc').startswith((b'x', b'a')), k(b'abc').startswith(()), k(b'').startswith(b''), k(b'abc').startswith(b'', 4), k(b'abc').endswith((bytearray(b'c'),)), k(b'abc').startswith(memoryview(b'a'))
k(b'abc').startswith('a')
k(b'abc').startswith(['a'])
k(b'abc').startswith(97)
k(b'abc').endswith(('c',))
k(b'abc').startswith(b'a', 'x')
k(b'abc').startswith()
k(b',').join([b'a', k(b'b')]), k(b'').join([]), k(b'x').join([b'a']), k(b',').join((b'a', memoryview(b'b'))), k(b',').join(iter([b'a', b'b'])), k(b',').join({b'a': 1})
k(b',').join([b'a', 'b'])
k(b',').join([1])
k(b',').join(b'ab')
k(b',').join(5)
k(b'abc').translate(None, b'b'), k(b'abc').translate(bytes(range(1, 256)) + b'\0'), k(b'abc').translate(None, delete=b'ac'), k(ALL).translate(None, ALL)
k(b'a').translate('x')
k(b'a').translate(b'short')
k(b'a').translate()
k(b'abc').decode(), k(b'\xe9').decode('latin1'), k(b'\xff').decode('ascii', 'replace'), k(b'abc').decode(encoding='ascii', errors='strict'), k(b'').decode('utf-16'), k(b'\xff\xfea\0').decode('utf-16')
k(b'\xff').decode()
k(b'a').decode('nothing')
k(b'a').decode(5)
k(b'\xff').decode('ascii', 'nothing')
k(b'a').decode('utf8', 5)
k(b'a').decode(b'utf8')
k(b'abc').hex(), k(b'abcd').hex('-'), k(b'abcd').hex('-', 2), k(b'abcde').hex(b':', -2), k(b'').hex('-')
k(b'a').hex('--')
k(b'a').hex('\xff')
k(b'%s %d %x').__mod__((b'a', 1, 255)), k(b'%c') % 65, k(b'%5.1f|') % 2.25, k(b'%b') % b'z', k(b'%a') % '\xe9'
k(b'%s') % 'a'
k(b'%d') % b'1'
k(b'abc') * 2, 2 * k(b'ab'), k(b'a') + b'b', k(b'abc')[1], k(b'abc')[::-1], k(b'abc') == b'abc', k(b'b') > b'a', 98 in k(b'abc'), b'bc' in k(b'abc'), len(k(b'abc')), list(k(b'ab')), max(k(b'ab')), k(b'abc').isalpha()
k(b'a') + 'a'
k(b'a') * 'a'
k(b'a') < 'a'
'a' in k(b'abc')
256 in k(b'abc')
""".strip().splitlines():
    print(source, '->', pairs(source))
