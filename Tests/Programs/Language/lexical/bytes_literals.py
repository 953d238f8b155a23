"""Bytes literals: prefixes, escapes, and the errors they give."""

print(b'plain', B"upper", b'''triple
line''', b"""x""")
print(b'\a\b\f\n\r\t\v\\\'\"')
print(b'\0\07\101\377', b'\x00\x7f\x80\xff')
print(b'\u0041 \N{SPACE} \U00000041'.__len__())
print(rb'\n\x41', Rb'\\', bR'\'', BR"\"")
print(b'a' b'b' rb'\c', type(b'a' b'b'))
print(repr(b"it's"), repr(b'say "hi"'), repr(b'both \' and "'))
print(list(b'\x01\x02\xfe\xff'), len(b'\
'))
print(b'abc'[0], b'abc'[1:], b'abc'[-1], b'abc'[::-1])
print(b'\400' == b'\x00', b'\777')


def literal(source):
    try:
        value = compile(source, '<literal>', 'eval')
        print(ascii(source), '=>', eval(value))
    except SyntaxError as error:
        print(ascii(source), '=>', type(error).__name__, error.msg, error.lineno, error.offset)
    except ValueError as error:
        print(ascii(source), '=>', type(error).__name__, error)


literal("b'é'")
literal("b'日本'")
literal(r"b'\x4'")
literal(r"b'\xzz'")
literal("b'a' 'b'")
literal("'a' b'b'")
literal("b'a' f'b'")
literal("bu'x'")
literal("bf'x'")
literal("b'open")
literal("b'\\q' b'\\''")
literal("b'a\tb'")
literal("b''")
literal("b'\x7f\x01'")
literal("b'nul\x00'")
