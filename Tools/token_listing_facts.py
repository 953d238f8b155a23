"""What `tokenize` of CPython 3.8 makes of small sources: Tests/Syntax/Expected/token-listings.json.

    python3.8 Tools/token_listing_facts.py > Tests/Syntax/Expected/token-listings.json

Each row is [source, tokens or error]: the source with one character a byte (Latin-1), a token as [exact type, string, row, column, row,
column], an error as [class, message, line, offset, text].
"""
import io
import json
import tokenize

SOURCES = [
    # Ends of lines and of the text.
    b"", b"\n", b"a", b"a\n", b"a\r\n", b"a\r", b"a\rb\n", b"\ra\n", b" \n", b"   ", b"a\n   ", b"if a:\n  b\n ", b"if a:\n  b", b"a\n\n\n",
    b"#", b"# a", b"a # b", b"a # b\rc\n", b"#a\rb\n", b"  # a\r\r\n", b"\f", b"\f\n", b" \f a\n", b"if a:\n\f  b\n", b"if a:\n  b\n\f\nc\n",
    # Continued lines.
    b"a \\\n  + b\n", b"a \\\r\n  + b\n", b"a \\", b"a \\\n", b"a \\ \nb\n", b"\\\n", b"\\\n\\\na\n", b"if a:\n  b\\\n  c\n", b"a \\\rb\n",
    b"(\n a,\n\n # b\n )\n", b"(", b"(\n", b")\na\n", b"())\na", b"([{\n}])\n",
    # Indentation.
    b"if a:\n    if b:\n        c\nd\n", b"if a:\n        b\n\tc\n", b"if a:\n    b\n  c\n", b"if a:\n\tb\n   \f\tc\n", b"  a\nb\n",
    "if é:\n    é\n  é\n".encode(), b"if a:\n  b\n  # c\n# d\n  e\n",
    # Numbers.
    b"0 00 0_0 0_ 01 0777 00_8 1_000 1__0 1_ _1", b"0x 0xf 0xF_f 0x_f 0xfg 0Xg 0b102 0b_1 0o18 0O_7 0o_", b"1. 1.5 .5 1._5 1.5_ 1_0.5_0 1..a 1...2 ...",
    b"1e5 1e+5 1E-5 1e 1e+ 1.e5 1.5e5_0 .5e1 01e5 1e5.5", b"1j 1J 1.j .5j 1e5j 01j 0x1j 1jj 1if 1or 0b1e5",
    # Operators.
    b"== != <> <= >= << >> <<= >>= ** **= // //= -> := @= ^= |= &= %= += -= *= /=", b"! ? $ ` !! a!b a$b a?", b"~ ^ | & @ ; : , . .. ....", b"a  $ b",
    # Names.
    b"async def a(): await b\n", "é ² aé a² ²a ٣ a٣ ℘ a·b x́ ́x € a€b".encode(), "𝔘 = '𝔘' + 𝔘\n".encode(), b"a\x00b\n", b"a\x0bb\x1cc\n", "a\u2028b\n".encode(),
    # Strings.
    b"'a' \"b\" '' \"\" '''c''' \"\"\"d\"\"\" '''''' ''''", b"b'a' B'a' br'a' Rb'a' f'a' fR'a' u'a' ur'a' bu'a' fb'a' rr'a'", b"'a", b"'a\n", b"b'a\nc\n", b"'a\\'", b"'a\\\\'b",
    b"'a\\\nb'\n", b"'a\\\r\nb'\n", b"'a\\\nb\nc\n", b"'a\\\nb\\\nc' d\n", b"'a\\\n", b"'a\\\nb", b"'a\rb'\n", b"'a\\\rb'\n", b"rb'a\\\nb'", b"'a\\\n\\'b\\\\' c\n",
    b"'''a\nb''' c\n", b"x = '''a\n", b"  '''a\n\\''''\n", b"'''a\\\n''' b\n", b"'''a\\'''\n'''", b"'''a''b'c'''\n", b"f'''a\n{b}\n''' c", b"(\n'''\n'''\n)\n",
    "'é\\\né' é\n".encode(), "'''é\né''' é\n".encode(),
    # After a continued string that breaks off, a string of several lines breaks off as well.
    b"'a\\\nb\n'''c\nd'''\n", b"'a\\\nb\n'''c\\\nd'''\n",
    # Encodings.
    b"\xef\xbb\xbfa\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf# coding: utf-8\n", b"\xef\xbb\xbf# coding: utf8\n", b"\xef\xbb\xbf# coding: latin-1\n", b"a\xef\xbb\xbfb\n",
    b"# coding: latin-1\n\xe9\n", b"# coding: Latin_1-unix\n\xe9\n", b"#coding=iso-8859-15\n'\xa4'\n", b"# coding: ascii\n\xe9\n", b"# coding: us-ascii\na\n",
    b"# coding: UTF_8_anything\n\xc3\xa9\n", b"\n# vim: fileencoding=cp1252\n'\x80'\n", b"a\n# coding: latin-1\n\xe9\n", b"\n\n# coding: latin-1\n\xe9\n",
    b" \f\t# coding: latin-1\n\xe9\n", b"# coding : latin-1\n", b"# coding:\n", b"# coding: coding: latin-1\n", b"# coding: nosuch\n", b"# encoding=nosuch\n", b"\xe9\n", b"#\n\xe9\n",
    b"a\n'''\xe9", b"a = '\xff'\n", b"a\n\n\nb = '\xe2\x82'\n", b"a\n\n\n \xf0\x9f\x98", b"a\n\n\n'\xed\xa0\x80'\n", b"# coding: rot13\na\n", b"# coding: cp037\na\n",
    b"# coding: utf-7\n+AOk- a\n", b"# coding: koi8-r\n'\xc1'\n",
]


def answer(source):
    try:
        return [[tokenize.tok_name[t.exact_type], t.string, *t.start, *t.end] for t in tokenize.tokenize(io.BytesIO(source).readline)]
    except (SyntaxError, tokenize.TokenError, UnicodeDecodeError, LookupError) as error:
        position = [getattr(error, name, None) for name in ("lineno", "offset", "text")]
        return [type(error).__name__, str(getattr(error, "msg", error)), *position]


if __name__ == "__main__":
    rows = (json.dumps([source.decode("latin-1"), answer(source)]) for source in SOURCES)
    print("[\n  " + ",\n  ".join(rows) + "\n]")
