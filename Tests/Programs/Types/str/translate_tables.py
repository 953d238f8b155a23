"""str.translate, maketrans: every kind of table, of key and of value; hostile mappings."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Table:
    def __init__(self, function):
        self.function = function

    def __getitem__(self, key):
        return self.function(key)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Text(str):
    pass


class Dictionary(dict):
    def __missing__(self, key):
        return '<%x>' % key


def raising(error):
    def function(key):
        raise error
    return Table(function)


seen = []


def log(key):
    seen.append(key)
    return key


text = 'a\xe9\u20ac\U0001f600z'


for line in r"""
'abc'.translate({97: 'x', 98: None, 99: 'long'}), 'abc'.translate({97: 120}), 'abc'.translate({}), ''.translate({1: 2}), 'abc'.translate({'a': 'x'}), 'abcabc'.translate({97: 98, 98: 97})
text.translate({0xe9: 'e', 0x20ac: None, 0x1f600: 0x41}), text.translate({97: 0x10ffff}), text.translate({122: '\U0001f601\U0001f602'}), text.translate(Dictionary({97: 'A'})), text.translate(Table(lambda key: key + 1))
'abc'.translate({97: 0x110000})
'abc'.translate({97: -1})
'abc'.translate({97: 1 << 70})
'abc'.translate({97: 1.0})
'abc'.translate({97: b'x'})
'abc'.translate({97: []})
'abc'.translate({97: Index(65)})
'abc'.translate({97: True}), 'abc'.translate({97: Text('t')}), type('abc'.translate({97: Text('t')})).__name__, type(Text('abc').translate({})).__name__, type(Text('').translate({})).__name__
'abc'.translate(None)
'abc'.translate(3)
'abc'.translate()
'abc'.translate({}, {})
'abc'.translate('xyz')
'\0\1\2\3'.translate('xyz'), '\0\1\2\3'.translate(['a', None, 66]), '\0\1\2'.translate((None, None, None)), '\0\1\2'.translate(b'xyz'), '\0\1'.translate(range(65, 67)), 'abc'.translate([])
'abc'.translate(raising(LookupError('lookup'))), 'abc'.translate(raising(KeyError('key'))), 'abc'.translate(raising(IndexError('index')))
'abc'.translate(raising(ValueError('value')))
'abc'.translate(raising(TypeError('type')))
'abc'.translate({97: ''}), 'aaa'.translate({97: ''}), 'aaa'.translate({97: None}), 'aba'.translate({97: 'ab' * 3}), ('a' * 5).translate({97: '\u1234'}), ('\u1234' * 3).translate({0x1234: 'a'}), 'ab\x80'.translate({0x80: 'c'})
'aabbaa'.translate(Table(log)), seen, seen.clear(), 'a\xe9a\xe9'.translate(Table(log)), seen
str.maketrans({}), str.maketrans({'a': 1, 'b': None, 99: 'x', 'd': [], -5: 3, 1 << 70: 'q'}), str.maketrans('', ''), str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'cd'), str.maketrans('aa', 'xy', 'a'), str.maketrans(text, text[::-1]), str.maketrans('', '', '')
str.maketrans({'ab': 1})
str.maketrans({'': 1})
str.maketrans({1.0: 1})
str.maketrans({None: 1})
str.maketrans({b'a': 1})
str.maketrans({True: 1}), str.maketrans({Text('t'): 1}), str.maketrans(Dictionary(a=1)), type(str.maketrans(Dictionary(a=1))).__name__
str.maketrans('ab')
str.maketrans(3)
str.maketrans(None)
str.maketrans([('a', 'b')])
str.maketrans('ab', 'x')
str.maketrans('ab', 3)
str.maketrans(3, 'ab')
str.maketrans('ab', 'xy', 3)
str.maketrans('ab', 'xy', None)
str.maketrans(b'ab', b'xy')
str.maketrans()
str.maketrans('a', 'b', 'c', 'd')
str.maketrans(x='a')
Text.maketrans('a', 'b'), 'x'.maketrans('a', 'b'), type(str.__dict__['maketrans']).__name__
'hello'.translate(str.maketrans('el', 'ip', 'o')), 'hello'.translate(str.maketrans({'h': 'HH', 'l': None}))
bytes.maketrans(b'ab', b'xy')[95:100], bytes.maketrans(b'', b'') == bytes(range(256)), type(bytearray.maketrans(b'a', b'b')).__name__, bytes.maketrans(bytearray(b'a'), memoryview(b'z'))[97]
bytes.maketrans(b'a', b'bc')
bytes.maketrans('a', b'b')
bytes.maketrans(b'a')
bytes.maketrans({})
b'abcabc'.translate(bytes.maketrans(b'a', b'z')), b'abc'.translate(None), b'abc'.translate(None, b'b'), b'abcb'.translate(bytes.maketrans(b'a', b'z'), b'b'), b'abc'.translate(None, delete=b'ac'), b'abc'.translate(bytearray(range(256))), bytearray(b'abc').translate(None, bytearray(b'c')), b''.translate(None), b'abc'.translate(None, b'')
b'abc'.translate(b'short')
b'abc'.translate('x' * 256)
b'abc'.translate({})
b'abc'.translate(None, 'a')
b'abc'.translate(None, None)
b'abc'.translate()
b'abc'.translate(None, b'a', b'b')
b'abc'.translate(delete=b'a')
b'abc'.translate(None, deletechars=b'a')
b'abc'.translate(table=None)
bytearray(b'abc').translate(3)
bytearray(b'abc').translate(memoryview(bytes(range(256)))[::-1])
""".strip().splitlines():
    show(line)
