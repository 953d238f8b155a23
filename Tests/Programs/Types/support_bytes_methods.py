"""The methods that bytes shares with bytearray: what they answer for one of the two types."""


class Bytes:
    def __bytes__(self):
        return b"from method"


def check(B):
    def show(text):
        try:
            print(text, "->", repr(eval(text, {"B": B, "Bytes": Bytes})))
        except Exception as error:
            print(text, "->", type(error).__name__ + ":", error)

    for line in LINES:
        show(line)


LINES = r"""
B(b'hello').find(b'l'), B(b'hello').rfind(b'l'), B(b'hello').find(108), B(b'hello').find(b''), B(b'hello').rfind(b''), B(b'hello').find(b'x'), B(b'hello').find(b'l', 3), B(b'hello').find(b'l', -1), B(b'hello').find(b'', 6), B(b'hello').find(bytearray(b'lo')), B(b'hello').find(memoryview(b'lo'))
B(b'hello').index(b'l'), B(b'hello').rindex(108), B(b'hello').count(b'l'), B(b'hello').count(108), B(b'hello').count(b''), B(b'aaaa').count(b'aa'), B(b'hello').count(b'l', 3), B(b'').count(b'')
B(b'hello').startswith(b'he'), B(b'hello').startswith((b'x', b'he')), B(b'hello').endswith(b'lo'), B(b'hello').endswith((b'lo', b'x'), 1, 4), B(b'hello').startswith(b'', 6), B(b'hello').startswith(bytearray(b'h'))
B(b'a').find(1.5)
B(b'a').find('a')
B(b'a').find(256)
B(b'a').find()
B(b'a').count('a')
B(b'a').index(b'b')
B(b'a').rindex(b'b')
B(b'a').startswith('a')
B(b'a').startswith(('a',))
B(b'a').endswith(1)
97 in B(b'abc'), b'bc' in B(b'abc'), b'' in B(b''), B(b'b') in B(b'abc')
'a' in B(b'a')
256 in B(b'a')
1.5 in B(b'a')
B(b'a,b,,c').split(b','), B(b'a,b,,c').split(b',', 1), B(b'a,b,,c').rsplit(b',', 1), B(b' a  b c ').split(), B(b' a  b c ').split(None, 1), B(b' a  b c ').rsplit(None, 1), B(b'').split(), B(b'').split(b','), B(b'a--b').split(b'--'), B(b'\x1c\x0b a').split()
B(b'a\nb\r\nc\rd').splitlines(), B(b'a\nb\r\nc\rd\n').splitlines(True), B(b'a\x0b\x1cb').splitlines(), B(b'').splitlines()
B(b'a-b-c').partition(b'-'), B(b'a-b-c').rpartition(b'-'), B(b'abc').partition(b'-'), B(b'abc').rpartition(b'-'), B(b'a-b').partition(bytearray(b'-'))
B(b',').join([]), B(b',').join([b'a']), B(b',').join((b'a', bytearray(b'b'), memoryview(b'c'))), B(b'').join(x for x in (b'x', b'y'))
B(b'a').split('a')
B(b'a').split(b'')
B(b'a').partition('a')
B(b'a').partition(b'')
B(b'a').join([1])
B(b'a').join(['x'])
B(b'a').join(1)
B(b'aaa').replace(b'a', b'b'), B(b'aaa').replace(b'a', b'bb', 2), B(b'abc').replace(b'', b'-'), B(b'abc').replace(b'', b'-', 2), B(b'abab').replace(b'ab', b''), B(b'abc').replace(b'x', b'y'), B(b'').replace(b'', b'x')
B(b'a').replace('a', b'b')
B(b'a').replace(b'a', 'b')
B(b'  x ').strip(), B(b'  x ').lstrip(), B(b'  x ').rstrip(), B(b'xyaxy').strip(b'yx'), B(b'xx').strip(b'x'), B(b'abc').strip(None), B(b'\x1ca').strip()
B(b'a').strip('a')
B(b'a').center(5, b'*'), B(b'ab').center(5), B(b'a').ljust(3, b'-'), B(b'a').rjust(3), B(b'abc').center(2), B(b'a').center(3, bytearray(b'-')), B(b'-5').zfill(4), B(b'5').zfill(3), B(b'').zfill(2), B(b'a\tb\n\tc').expandtabs(4)
B(b'a').center(3, 'x')
B(b'a').center(3, b'xx')
B(b'a').ljust(3, 1)
B(b'a').zfill('x')
B(b'a').expandtabs('x')
B(b'a').splitlines('x')
B(b'Hello wOrld').upper(), B(b'Hello wOrld').lower(), B(b"they're").title(), B(b'hELLO').capitalize(), B(b'Hello\xe9').swapcase()
B(b'abc').isalpha(), B(b'ab1').isalnum(), B(b'12').isdigit(), B(b' \x0b').isspace(), B(b'\x1c').isspace(), B(b'ab').islower(), B(b'AB1').isupper(), B(b'Ab Cd').istitle(), B(b'AB').istitle(), B(b'\xe9').isascii(), B(b'').isalpha(), B(b'').isascii(), B(b'').islower()
B(b'abc').translate(bytes(range(1, 256)) + b'\0'), B(b'abc').translate(None, b'b'), B(b'abc').translate(bytes.maketrans(b'ab', b'xy'), delete=b'c'), B(b'abc').translate(None), bytes.maketrans(b'a', b'b')[97]
B(b'a').translate('x')
B(b'a').translate(b'x')
B(b'a').translate(None, 'a')
bytes.maketrans('a', b'b')
bytes.maketrans(b'a', b'bc')
B(b'abc').hex(), B(b'').hex(), B(b'abcde').hex('-'), B(b'abcde').hex('-', 2), B(b'abcde').hex('-', -2), B(b'abcde').hex(b':'), B(b'abcde').hex('-', 0), B(b'ab').hex('-', 10)
B(b'a').hex('')
B(b'a').hex('xx')
B(b'abc').hex(1)
B(b'abc').hex('é')
B(b'abc').hex('-', 'x')
B.fromhex('abcd'), B.fromhex('ab cd\tEF '), B.fromhex('')
B.fromhex('a')
B.fromhex('ab c')
B.fromhex('zz')
B.fromhex('ab é')
B.fromhex(b'ab')
B(b'%s %b %d %x %c %a %r %5.1f|%-5s|%5s') % (b'a', b'b', 5, 255, 65, 'é', 'x', 1.25, b'l', b'r')
B(b'%(a)s %%') % {b'a': b'x'}, B(b'%.2s|%5b|%c') % (b'abc', bytearray(b'x'), b'z'), B(b'%s') % memoryview(b'x'), B(b'%s') % Bytes(), B(b'%+d %#x %05d') % (3, 255, -5)
B(b'%s') % 'a'
B(b'%s') % 1
B(b'%d') % 'a'
B(b'%x') % 1.5
B(b'%c') % 256
B(b'%c') % 'a'
B(b'%c') % b'ab'
B(b'%f') % 'a'
B(b'%(a)s') % {'a': b'x'}
B(b'%y') % 1
B(b'a') % 1
B(b'%s') % ()
B(b'%') % 1
B(b'%.99999999999999999999d') % 1
B(b'abc').decode(), B(b'\xe9').decode('latin-1'), B(b'a\xff').decode(errors='replace')
B(b'a').isalnum(1)
""".strip().split("\n")
