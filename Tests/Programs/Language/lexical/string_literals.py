"""String literals: quotes, prefixes, escapes, and what they stand for."""

print(repr('single'), repr("double"), repr('''triple'''), repr("""three"""))
print(repr('it\'s'), repr("it's"), repr('say "hi"'), repr('both \' and "'))
print(repr("""a "quoted" line
and a second one"""))
print(repr('\a\b\f\n\r\t\v\\\'\"'))
print(repr('\0'), repr('\07'), repr('\101'), repr('\1011'), repr('\377'), repr('\777'))
print(repr('\x41\x7f\x80\xff'), [ord(c) for c in '\x41\x7f\x80\xff'])
print(repr('\u00e9'), repr('\u20ac'), repr('\U0001f600'), len('\U0001f600'))
print(repr('\N{GREEK SMALL LETTER ALPHA}'), repr('\N{greek small letter omega}'), repr('\N{SPACE}'))
print(ascii('\ud800'), ascii('\udfff'), len('\ud83d\ude00'))
print(repr('line \
continued'))
print(repr(r'raw \n \x41 \u0041 \' quote'), len(r'\\'))
print(repr(R"\""), repr(u'old'), repr(U"old"))
print(repr('\
'), repr(''), repr(""""""), repr(''''''))
print('a' 'b' "c" r'\d' '\t' == 'abc\\d\t')
print(("one "
       "two "
       'three'))
print(repr('é' 'ö'), ascii('éö'), ascii('日本'), ascii('\U00010000'))
print(repr('\x00\x1f\x7f\xa0\xad'), repr('\u200b\u2028\ufeff'))
print('tab\there', 'nul' + '\0' + 'end' == 'nul\x00end')
print([hex(ord(c)) for c in '\ue000\ufffd\U0010ffff'])


def literal(source):
    try:
        print(source, '=>', ascii(eval(source)))
    except SyntaxError as error:
        print(source, '=>', type(error).__name__, error.msg)


literal(r"'\x4'")
literal(r"'\xg0'")
literal(r"'\u12'")
literal(r"'\U0001'")
literal(r"'\U00110000'")
literal(r"'\N{no such name}'")
literal(r"'\N'")
literal(r"'\N{}'")
literal("'unterminated")
literal("'''unterminated")
literal("'abc\\")
literal("ur'text'")
literal("fu'text'")
literal("r'\\'")
literal(r"rb'\x'")
literal("Rb'a' bR'b' BR'c' rB'd'")
literal("'é' r'\\é' u'é'")
