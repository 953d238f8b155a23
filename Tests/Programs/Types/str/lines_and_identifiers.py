"""splitlines over every separator, isidentifier and the other predicates over odd characters, expandtabs."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


separators = '\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029'
blanks = '\t \x1f\xa0\u1680\u2000\u200a\u202f\u205f\u3000'


def all_lines(text):
    kept = text.splitlines(True)
    assert ''.join(kept) == text
    return text.splitlines(), kept


predicates = ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper')


def facts(text):
    return ''.join(name[2:5] + ' ' for name in predicates if getattr(text, name)())


class Text(str):
    def splitlines(self, *arguments):
        return 'own'


for character in separators + blanks + '\u180e\u200b\u2060\ufeff\x1b\x00':
    print('%04x' % ord(character), all_lines('a' + character + 'b' + character), len(('a' + character + 'b').split()), ascii((character + 'x' + character).strip()), character.isspace(), character.isprintable())


for line in r"""
all_lines('a\r\nb\n\rc'), all_lines(''), all_lines('\n'), all_lines('\r\n\r\n'), all_lines('no end'), all_lines('a\r'), all_lines('\r\r\n\n'), all_lines('\u20ac\n\U0001f600\u2028x'), all_lines('\x85\xe9\n')
'a\nb'.splitlines(0), 'a\nb'.splitlines(1), 'a\nb'.splitlines(keepends=True), 'a\nb'.splitlines(-1), 'a\nb'.splitlines(keepends=False), Text('a\nb').splitlines(), str.splitlines(Text('a\nb')), [type(line).__name__ for line in str.splitlines(Text('a'))]
'a'.splitlines('x')
'a'.splitlines(None)
'a'.splitlines([])
'a'.splitlines(1.0)
'a'.splitlines(1, 2)
'a'.splitlines(keep=1)
'a'.splitlines(1 << 40)
b'a\nb\r\nc\x0bd\x1ce\x85f\r'.splitlines(), b'a\nb\r\n'.splitlines(True), bytearray(b'a\nb').splitlines(), b''.splitlines(), b'\n'.splitlines(keepends=True)
b'a'.splitlines('x')
[facts(text) for text in ('', 'a', 'A', '1', ' ', 'a1', '\xb2', '\u00bd', '\u0660', '\u2160', '\u4e00', '\xaa', '\xdf', '\u01c5', '\u0345', '\u2170', '\u24d0', '\U0001d7ce', '\U0001f600', '\ud800', '\x7f', '\xad', '_', '\u212e', '\u2118', '\u309b', '\u037a', '\xb7', 'a\xb7')]
[facts(text) for text in ('Ab', 'aB', 'AB', 'A1', '1a', 'A b', 'Ab Cd', 'Ab cd', '\u01c5x', '\u01c5\u01c5', '\u01c5 \u01c5', 'a\u0345', '\u0345', 'A\u0345', '\xaaA', '\u1f88', '\u1f88a', "It'S", "It's", '\u2160\u2170', '\u2167x')]
[text.isidentifier() for text in ('', 'a', '_', '__', 'a1', '1a', 'a b', 'a-b', 'class', 'None', '\xe9', '\u4e00', '\xaa', '\u2118', '\u212e', '\u309b', '\u037a', '\u0e33', '\ufe33', '\u203f', 'a\u203f', '\u0300', 'a\u0300', '\xb7', 'a\xb7', '\u1369', 'a\u1369', '\u0660', 'a\u0660', '\uff21', '\U0001d400', '\U0001f600', '\ud800', 'a\ud800', 'a\0', '\u200d', 'a\u200d', '\u3021', '\u02d4', '\U00010400', '\ufb05', '\ufdfa', '\ufdfb', '\ufe70', '\uff9e', 'a\uff9e')]
'a\tb'.expandtabs(), 'a\tb'.expandtabs(4), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-3), '\t\t'.expandtabs(1), 'ab\tc\n\td'.expandtabs(4), '\u20ac\tx'.expandtabs(3), 'a\r\tb'.expandtabs(4), 'a\x0b\tb'.expandtabs(4), 'no'.expandtabs(4), 'a\tb'.expandtabs(tabsize=2), '\U0001f600\t|'.expandtabs(), 'a\u2028\tb'.expandtabs(4)
'a\tb'.expandtabs('x')
'a\tb'.expandtabs(1.0)
'a\tb'.expandtabs(1 << 31)
'\ta\t'.expandtabs((1 << 31) - 1) if 0 else 'not tried'
'a\tb'.expandtabs(1, 2)
b'a\tb\n\tc'.expandtabs(4), bytearray(b'\t').expandtabs(2), b'a\r\tb'.expandtabs(4)
'  a b  '.split(), '  a b  '.split(' '), '\x1ca\x1db\x1f'.split(), '\xa0a\u2003b'.split(), b'\xa0a\x1cb\x0bc'.split(), ' \u180ea'.split(), '\u200ba'.split(), 'a\x85b'.split(None, 1), '\u3000a\u3000b\u3000c'.rsplit(None, 1)
'\u3000x\u3000'.strip(), '\x1cx\x1d'.strip(), '\ufeffx'.strip(), b'\x1cx\xa0'.strip(), b'\x0bx\x0c'.strip(), '\x00x'.strip(), 'xyx'.strip('x'), 'xyx'.strip('yx'), 'xyx'.strip(''), '\U0001f600a\U0001f600'.strip('\U0001f600'), '\xe9a'.lstrip('\xe9\u20ac')
[ascii(text) for text in ('\x7f', '\x80', '\xa0', '\xad', '\xae', '\u0378', '\u200b', '\u2028', '\ue000', '\ufeff', '\uffff', '\U000e0001', '\U0010ffff', '\ud800', "'", '"', "'\"", '\\', '\t\n\r\x0b')]
[repr(text).encode('ascii', 'backslashreplace') for text in ('\x7f', '\x80', '\xa0', '\xad', '\xae', '\u0378', '\u200b', '\u2028', '\ue000', '\ufeff', '\uffff', '\U000e0001', '\U0001f600', '\ud800', "'", '"', "'\"", '\\', '\u3000', '\u0300')]
int('\u0661\u0662'), int(' \u3000\uff11\u2003'), float('\u0661.\u0665'), int('\U0001d7d9'), complex('\uff11j'), int('1_\u0662')
int('\xb2')
int('\u2160')
int('\u200b1')
float('\u0661\u0660e\uff12')
float('\xbd')
int('\u4e00')
""".strip().splitlines():
    show(line)
