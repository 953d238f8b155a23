"""Case conversions of characters that grow, depend on their place, or have three cases."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


words = ['stra\xdfe', '\u1e9e', '\ufb03', '\u0149', '\u0390', '\u01f0', '\u0130', 'I\u0307', '\u0131', '\u017f', '\u212a', '\u01c4', '\u01c5', '\u01c6', '\u1f88', '\u1fb3', '\u1fbc', '\u1ff7',
         '\u03a3', 'A\u03a3', '\u03a3A', 'A\u03a3B', 'A\u03a3.', 'A\u03a3.B', 'A.\u03a3', '\u03a3\u03a3', 'a\u0345\u03a3', '\u0345\u03a3', 'A\u03a3\u0301', 'A\xad\u03a3', '\u02b0\u03a3', '1\u03a3', 'A\u03a3 \u03a3',
         '\xb5', '\u0587', '\ufb13', '\u1e96', '\u1f50', '\u2170', '\u24d0', '\U00010428', '\U00010400', '\u10d0', '\u1c90', '\u13a0', '\uab70', '\u0250', '\ua64a', '\u1c80', '\u2c2f', '\u03f4', '\u1e9b', '\xff', '\u0178',
         "it's o'neil", 'a1b c-d', '\u01c6\u01c6 x', '\u02bca', 'a\u2019b', '\xaab', '\u1d43x', 'x\u0301y', '\u20dd', 'ab\u00b7cd', '\ufb01x', '\u0149x']
for word in words:
    print(ascii(word), [ascii(getattr(word, name)()) for name in ('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold')], word.istitle(), word.isupper(), word.islower())


class Text(str):
    def upper(self):
        return 'own'


def different(one, two):
    """How many code points the two functions convert differently, and the first few."""
    found = [number for number in range(0, 0x20000, 61) if not 0xd800 <= number < 0xe000 and one(chr(number)) != two(chr(number))]
    return len(found), [hex(number) for number in found[:6]]


for line in r"""
different(str.upper, str.title), different(str.lower, str.casefold), different(str.title, str.capitalize), different(lambda c: c.upper().lower(), str.lower), different(lambda c: c.lower().upper(), str.upper), different(str.swapcase, lambda c: c.upper() if c.islower() else c.lower())
sum(len(chr(number).upper()) > 1 for number in range(0, 0x20000, 61)), sum(len(chr(number).lower()) > 1 for number in range(0, 0x20000, 61)), sum(len(chr(number).casefold()) > 1 for number in range(0, 0x20000, 61)), max(len(chr(number).upper()) for number in range(0, 0x20000, 61))
sum(chr(number).isupper() for number in range(0, 0x20000, 61)), sum(chr(number).islower() for number in range(0, 0x20000, 61)), sum(chr(number).istitle() for number in range(0, 0x20000, 61)), sum(('x' + chr(number)).istitle() for number in range(0, 0x20000, 61)), sum(('X' + chr(number)).istitle() for number in range(0, 0x20000, 61))
''.join(words).upper() == ''.join(word.upper() for word in words), ' '.join(words).title() == ' '.join(word.title() for word in words), ''.join(words).casefold() == ''.join(word.casefold() for word in words)
Text('abc').lower(), type(Text('abc').lower()).__name__, Text('abc').upper(), str.upper(Text('abc')), Text('abc').title(), type(Text('Abc').title()).__name__, type(str.upper(Text('ABC'))).__name__, type(Text('').lower()).__name__
'\xdf'.upper().casefold() == '\xdf'.casefold(), '\u1e9e'.casefold() == 'ss', '\xdf'.swapcase().swapcase(), 'SS'.lower(), '\u0130'.lower().upper(), len('\u0130'.lower()), '\u0130'.casefold(), 'i\u0307'.upper(), '\u0131'.upper(), '\u0131'.casefold()
'\xe9' * 3 + '\xff', ('\xe9' * 3 + '\xff').upper(), ('\xb5' * 2).upper(), ('\xb5' * 2).title(), ('a' * 10 + '\xdf').upper(), ('\U0001f600' + '\xdf').upper(), ('\u20ac' + '\ufb03').title()
'abc'.upper(1)
'abc'.title(x=1)
str.upper(3)
str.lower()
b'aB\xe9\xc9'.upper(), b'aB\xe9\xc9'.lower(), b'aB cD'.title(), b"it's".title(), b'aBC'.capitalize(), b'aB'.swapcase(), b'\xe9a'.title(), b'\xe9'.isalpha(), b'Ab Cd'.istitle(), b'a1'.islower(), b'1'.isupper(), b'\xb2'.isdigit(), b'\xa0'.isspace(), b''.isascii(), b'\x80'.isascii()
""".strip().splitlines():
    show(line)
