"""Case conversion and classification of strings, ASCII and beyond."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


SAMPLES = ['', 'abc', 'ABC', 'Abc', 'aBC dEF', 'hello world', "it's o'clock", 'a1b2', '123', ' ', '\t\n', 'straße',
           'ŒUVRE', 'ﬁne', 'İstanbul', 'ὈΔΥΣΣΕΎΣ', 'ǆ', 'ß', 'ŉ', 'Ω',
           '²', '½', '٣', '一', 'Ⅷ', '日本', 'é', 'e\u0301', '\u200b', '\xa0', '_', 'a_b', 'A B', 'Hello World', '1a',
           'x y', '\x00', '\U0001d7d8', '\U00010400', '\ud800', '\u0345', 'aΣ', 'Σ', 'ΑΣ Σ']
for s in SAMPLES:
    print(ascii(s), *(ascii(m) for m in (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())))
    print('   ',
          ' '.join(name for name in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower',
                                     'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper')
                         if getattr(s, name)()))
print('straße'.casefold() == 'STRASSE'.casefold(), 'ß'.upper(), len('ŉ'.upper()), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(),
      "they're bill's".title(), 'x1y'.title())
attempt(lambda: 'a'.upper(1))
attempt(lambda: 'a'.isalpha(1))
attempt(lambda: str.lower(5))
attempt(lambda: 'a'.title(x=1))
table = str.maketrans('abc', 'xyz', 'd')
print(sorted(table.items()), 'aabbccdd'.translate(table), 'abc'.translate({97: 'long', 98: None, 99: 0x20ac}),
      'abc'.translate({}), 'é'.translate({0xe9: 'e'}), 'abc'.translate(str.maketrans({'a': '1', 98: '2'})))
attempt(lambda: str.maketrans('ab', 'c'))
attempt(lambda: str.maketrans('a', 'b', 5))
attempt(lambda: str.maketrans(5))
attempt(lambda: str.maketrans({'ab': 1}))
attempt(lambda: str.maketrans({1.5: 1}))
attempt(lambda: str.maketrans('a', 5))
attempt(lambda: 'a'.translate(5))
attempt(lambda: 'a'.translate({97: 1.5}))
attempt(lambda: 'a'.translate({97: 0x110000}))
attempt(lambda: 'abc'.translate('xyz'))
attempt(lambda: 'abc'.translate(['?'] * 98))
print('é'.encode(), 'é'.encode('latin-1'), 'é€'.encode('ascii', 'replace'), 'é€'.encode('ascii', 'ignore'),
      'é€'.encode('ascii', 'xmlcharrefreplace'), 'é€😀'.encode('ascii', 'backslashreplace'))
print('a'.encode('utf-16-le'), 'a'.encode('utf-32-be'), '\ud800'.encode('utf-8', 'surrogatepass'),
      'x'.encode(encoding='ascii', errors='strict'), 'é'.encode('ascii', 'namereplace'))
attempt(lambda: 'é'.encode('ascii'))
attempt(lambda: '\ud800'.encode())
attempt(lambda: 'é€é'.encode('latin-1'))
attempt(lambda: 'a'.encode('nonsense'))
attempt(lambda: 'é'.encode('ascii', 'nonsense'))
attempt(lambda: 'a'.encode(5))
