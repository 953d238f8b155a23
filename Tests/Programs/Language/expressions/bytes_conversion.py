"""bytes() and bytearray(): every source, and methods shared with strings."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (bytes, bytearray):
    print(kind(), kind(3), kind(b'abc'), kind([1, 2, 255]), kind(range(3)), kind('é', 'utf-8'), kind('é', 'latin-1'),
          kind('x', encoding='ascii', errors='strict'))
    print(kind(x for x in (65, 66)), kind(bytearray(b'z')), kind(memoryview(b'mv')), kind((True, False)),
          kind('é', 'ascii', 'ignore'), kind.fromhex('00 ff 0A'))
    attempt(lambda: kind(-1))
    attempt(lambda: kind('text'))
    attempt(lambda: kind([256]))
    attempt(lambda: kind([-1]))
    attempt(lambda: kind(['a']))
    attempt(lambda: kind([1.5]))
    attempt(lambda: kind(1.5))
    attempt(lambda: kind(None))
    attempt(lambda: kind('é', 'ascii'))
    attempt(lambda: kind(b'x', 'ascii'))
    attempt(lambda: kind(5, 'ascii'))
    attempt(lambda: kind(encoding='ascii'))
    attempt(lambda: kind(errors='strict'))
    attempt(lambda: kind(10 ** 30))
    attempt(lambda: kind.fromhex('0'))
    attempt(lambda: kind.fromhex('zz'))
    attempt(lambda: kind.fromhex(b'00'))
    attempt(lambda: kind(object()))
b = b'Hello, World'
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.find(b'o'), b.rfind(b'o'), b.find(111),
      b.count(b'l'), b.index(b'W'), b.replace(b'l', b'L', 2))
print(b.split(), b.split(b','), b.partition(b', '), b.rpartition(b'o'), b' x '.strip(), b'xxaxx'.strip(b'x'),
      b.startswith(b'He'), b.endswith((b'x', b'ld')))
print(b.center(16, b'*'), b'5'.zfill(3), b'-5'.zfill(4), b'a'.ljust(3) + b'|', b'a'.rjust(3, b'.'),
      b'a\tb'.expandtabs(4), b', '.join([b'a', bytearray(b'b')]))
print(b.hex(), b'\x01\x02\x03'.hex('-'), b'\x01\x02\x03\x04'.hex(':', 2), b.decode(), b'a\nb\r\nc'.splitlines(),
      b'abc'.translate(bytes(range(256)), b'b'))
print(b'12'.isdigit(), b'ab'.isalpha(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(),
      b'Ab'.istitle(), b'\xff'.isascii(), bytes.maketrans(b'a', b'b')[97])
print(b + b'!', b * 2 == b + b, 3 * b'ab', b[0], b[-1:], b'%d %s %r %a %b %c %x' % (5, b'x', 'y', 'é', b'z', 65, 255),
      b'%(k)s' % {b'k': b'v'})
attempt(lambda: b + 'text')
attempt(lambda: 'text' + b)
attempt(lambda: b + 5)
attempt(lambda: b.find('o'))
attempt(lambda: b.split('o'))
attempt(lambda: b.index(b'zz'))
attempt(lambda: b.join(['a']))
attempt(lambda: b.replace('a', 'b'))
attempt(lambda: b.startswith('x'))
attempt(lambda: b'%s' % 'text')
attempt(lambda: b'%d' % b'x')
attempt(lambda: b'%c' % 256)
attempt(lambda: b'\xff'.decode())
attempt(lambda: b'\xff'.decode('ascii'))
attempt(lambda: b.split(b''))
array = bytearray(b'abc')
array.append(100)
array.extend(b'ef')
array += b'g'
array.insert(0, 64)
print(array, array.pop(), array.pop(0), array, array.copy() is array, array.index(99))
array.remove(97)
array.reverse()
array *= 2
print(array, len(array), array.clear(), array)
attempt(lambda: array.pop())
attempt(lambda: array.remove(1))
attempt(lambda: array.append(256))
attempt(lambda: array.append('a'))
attempt(lambda: hash(array))
