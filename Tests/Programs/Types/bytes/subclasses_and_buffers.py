"""bytes: constructors from hostile objects, subclasses, formatting, hashing, comparison with other types, partition and join over buffers."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(bytes):
    def __new__(cls, *arguments, **keywords):
        self = super().__new__(cls, *arguments, **keywords)
        self.made = arguments
        return self


class HasBytes:
    def __init__(self, answer):
        self.answer = answer

    def __bytes__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        if isinstance(self.number, Exception):
            raise self.number
        return self.number


class IndexAndIter(Index):
    def __iter__(self):
        return iter([1, 2])


class Length:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([65, 66])

    def __length_hint__(self):
        return self.hint


class Shrinks:
    """Empties the list that it is an item of."""

    def __init__(self, target):
        self.target = target

    def __index__(self):
        del self.target[:]
        return 5


class Text(str):
    def __bytes__(self):
        return b'from text'


shrinking = [1]
shrinking += [Shrinks(shrinking), 3, 4]
B = 1 << 70


for line in r"""
bytes(), bytes(3), bytes([1, 2]), bytes((1, 2)), bytes(range(3)), bytes(iter([1])), bytes('a\xe9', 'utf8'), bytes('a', 'ascii', 'strict'), bytes('\xe9', 'ascii', 'replace'), bytes(b'a'), bytes(bytearray(b'a')), bytes(memoryview(b'ab')[::-1]), bytes({1: 2}), bytes({3}), bytes(source=b'q'), bytes(source='q', encoding='utf8'), bytes(True), bytes(Index(2)), bytes(Length(3)), bytes(Length(0)), bytes(Hint(50)), bytes([Index(65), True])
bytes('a')
bytes('a', 5)
bytes(b'a', 'utf8')
bytes(5, 'utf8')
bytes(encoding='utf8')
bytes(errors='strict')
bytes(5, errors='strict')
bytes('a', errors='strict')
bytes(-1)
bytes(B)
bytes(-B)
bytes(1 << 63)
bytes(1.0)
bytes(None)
bytes([256])
bytes([-1])
bytes([B])
bytes(['a'])
bytes([1.0])
bytes([None])
bytes([b'a'])
bytes(object())if 0 else bytes(len)
bytes(1, 2, 3, 4)
bytes(other=1)
bytes('\ud800', 'utf8')
bytes('a', 'nothing')
bytes('a', 'utf8', 'nothing'), 1
bytes('\ud800', 'utf8', 'nothing')
bytes(HasBytes(b'x')), bytes(HasBytes(Sub(b'y'))), type(bytes(HasBytes(Sub(b'y')))).__name__, bytes(HasBytes(b'')), Sub(HasBytes(b'z')), bytes(Index(0)), bytes(IndexAndIter(3)), bytes(IndexAndIter(TypeError('passed')))
bytes(HasBytes('x'))
bytes(HasBytes(None))
bytes(HasBytes(KeyError('k')))
bytes(HasBytes(bytearray(b'x')))
bytes(Index(-1))
bytes(Index(KeyError('index')))
bytes(Index('x'))
bytes([Index(256)])
bytes([Index(KeyError('item'))])
bytes(Hint(-1))
bytes(Hint('x'))
bytes(Length(-1))
bytes(Text('a'))
bytes(Text('a'), 'utf8')
bytes(shrinking), len(shrinking)
Sub(b'ab'), Sub([1, 2]).made, type(Sub(b'a') + b'b').__name__, type(Sub(b'a')[:]).__name__, type(Sub(b'a') * 1).__name__, type(Sub(b'a').replace(b'q', b'')).__name__, type(Sub(b'a').upper()).__name__, type(Sub(b'a').strip()).__name__, type(bytes(Sub(b'a'))).__name__, type(Sub(b'a').translate(None)).__name__, type(Sub(b'a').center(1)).__name__, type(Sub(b'a').join([])).__name__, type(Sub(b'').join([Sub(b'a')])).__name__, type(Sub.fromhex('41')).__name__, Sub.fromhex('41').made, hash(Sub(b'a')) == hash(b'a'), Sub(b'a') == b'a', {Sub(b'a'): 1}[b'a'], type(b''.join([Sub(b'a')])).__name__
b'a' == 'a', b'a' == bytearray(b'a'), b'a' == memoryview(b'a'), b'a' == [97], b'a' != 97, b'a' < b'b', b'a' < bytearray(b'b'), b'ab' > b'a', b'' < b'\0', b'\xff' > b'\x7f', b'a' <= memoryview(b'a') if 0 else 0, b'a' in {bytearray(b'a') == 1}, b'a'.__eq__('a'), b'a'.__lt__(bytearray(b'b')), bytearray(b'a').__eq__(memoryview(b'a'))
b'a' < 'a'
b'a' < memoryview(b'b')
bytearray(b'a') < memoryview(b'b'), memoryview(b'a') == b'a'
b'a' + 'a'
b'a' + 1
'a' + b'a'
b'a' + bytearray(b'b'), type(b'a' + bytearray(b'b')).__name__, type(bytearray(b'b') + b'a').__name__, b'a' + memoryview(b'b'), b'' + b'x', b'ab' * 2, 2 * b'ab', b'a' * -1, b'a' * Index(3), b'a' * True, b'' * B
b'a' * B
b'ab' * (1 << 62)
b'a' * 1.0
97 in b'abc', b'bc' in b'abc', b'' in b'', 300 in [1] and 0, bytearray(b'b') in b'abc', memoryview(b'c') in b'abc', Index(97) in b'a', True in b'\1'
300 in b'abc'
-1 in b'abc'
'a' in b'abc'
None in b'abc'
1.0 in b'abc'
B in b'abc'
b'abc'[0], b'abc'[-1], b'abc'[Index(1)], b'abc'[1:], b'abc'[::-1], b'abc'[5:], b'abc'[True], b'abc'[:B], b'abc'[-B:1]
b'abc'[3]
b'abc'['a']
b'abc'[B]
b'abc'[1.0]
b'abc'[None:None:0]
b'abc'.__setitem__
b'a,b,,c'.split(b','), b'a,b'.split(bytearray(b',')), b'a b'.split(), b'abc'.partition(b'b'), b'abc'.partition(b'q'), b'abcb'.rpartition(b'b'), b'abc'.rpartition(memoryview(b'q')), b'abc'.partition(bytearray(b'b')), bytearray(b'abc').partition(b'b'), b','.join((b'a', bytearray(b'b'), memoryview(b'c'))), b'a-b'.split(memoryview(b'-'), 1), b'a,b,c'.rsplit(b',', 1), b''.split(), b''.split(b','), b'  a '.split(None), b'aXbxc'.split(b'x')
b'a'.split(b'')
b'a'.partition(b'')
b'a'.partition('a')
b'a'.split('a')
b'a'.split(5)
b'a'.split(None, 'x')
b','.join(['a'])
b','.join([1])
b','.join(5)
b'abc'.find(b'c'), b'abc'.find(99), b'abc'.find(b''), b'abc'.find(b'', 3), b'abc'.find(b'', 4), b'abc'.rfind(b'a', -5), b'abc'.index(98), b'abcabc'.count(b'bc'), b'aaa'.count(b'aa'), b'abc'.count(b''), b'abc'.count(97), b'abc'.find(b'b', None, None), b'abc'.find(Index(98)), b'abc'.startswith(b'a'), b'abc'.startswith((b'x', b'a')), b'abc'.endswith(b'c', 1), b'abc'.startswith(b'', 5), b'abc'.startswith(()), b'abc'.endswith(bytearray(b'c'))
b'abc'.index(b'q')
b'abc'.rindex(5)
b'abc'.find('a')
b'abc'.find(256)
b'abc'.find(-1)
b'abc'.find(None)
b'abc'.startswith('a')
b'abc'.startswith(97)
b'abc'.startswith([b'a'])
b'abc'.startswith((b'a', 'a'))
b'abc'.startswith(('a',))
b'abc'.count('a')
b'%d %s %b %a %r %c %x %5.2f %%' % (1, b'a', bytearray(b'b'), '\xe9', 'q', 65, 255, 1.5), b'%s' % HasBytes(b'hb'), b'%c' % b'z', b'%(a)s' % {b'a': b'v'}, b'%.2s|%5s|%-5s|' % (b'abc', b'a', b'b'), b'%i' % 2.7, b'%*d' % (4, 1), b'%s' % memoryview(b'mv'), b'%s' % (b'',)
b'%s' % 'text'
b'%s' % 5
b'%b' % None
b'%c' % 256
b'%c' % b'ab'
b'%c' % 'a'
b'%d' % 'a'
b'%x' % 1.5
b'%q' % 1
b'%s %s' % b'a'
b'%s' % (b'a', b'b')
b'%(a)s' % {'a': b'v'}
b'%(a)s' % 5
b'%' % ()
b'%s' % HasBytes('x')
repr(b"a'b"), repr(b'a"b'), repr(b'\'"'), repr(b'\\\t\n\r\0\x7f\x80'), str(b'a'), str(b'a', 'utf8'), f'{b"x"}', format(b'a'), ascii(b'\xe9')
format(b'a', '5')
bytes.fromhex('41 42\t43\n'), bytes.fromhex(''), bytes.fromhex('4142'), bytes.fromhex('fF'), b'\x01\xab'.hex(), b'abcdef'.hex(':'), b'abcdef'.hex(':', 2), b'abcdef'.hex(':', -2), b'abcde'.hex(b'-', 3), b''.hex(':'), b'ab'.hex(sep='_', bytes_per_sep=1), b'abc'.hex(':', 0)
bytes.fromhex('4')
bytes.fromhex('4 1')
bytes.fromhex('41 4')
bytes.fromhex('g0')
bytes.fromhex('\xe9')
bytes.fromhex(b'41')
bytes.fromhex('41\0')
b'a'.hex('')
b'a'.hex('ab')
b'a'.hex('\xe9')
b'a'.hex(5)
b'a'.hex(':', 'x')
b'a'.hex(None)
b'abc'.__getnewargs__(), Sub(b'a').__reduce_ex__(2)[1:], b'a'.__reduce_ex__(2)[1:], b'a'.__reduce_ex__(0)[1:], hash(b'') == hash(''), hash(b'abc') == hash('abc'), b'abc'.__sizeof__() - b''.__sizeof__(), bytes.__new__(bytes, 2), bytes.__new__(Sub, b'a').__class__.__name__
bytes.__new__(bytearray)
bytes.__new__()
""".strip().splitlines():
    show(line)
