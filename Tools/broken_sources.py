"""Broken sources, and what CPython 3.8 says of them.

    python3.8 Tools/broken_sources.py [--seed N] [--count N] [--lines N] FILE... > Tests/Syntax/Expected/broken-sources.json

Makes COUNT sources by damaging extracts of the named files: a token or a byte is dropped, doubled, swapped or inserted, the text is cut
off, indentation, brackets, quotes, numbers, escapes, f-strings and encoding declarations are spoilt, statements are put where they may not
stand. Prints rows of JSON: [file, start, length, at, removed, inserted, outcome]. The source is the extract of `length` bytes from
`start` in which `removed` bytes from `at` on are replaced by `inserted` (Latin-1, one character a byte). The outcome is null where the
source is accepted, else [class, message, line, offset, text].

Everything follows from the seed. `compare_errors.py` uses the same damage on any files.
"""
import argparse
import ast
import json
import os
import random
import re
import tempfile
import warnings

TOKEN = re.compile(
    rb"""[ \t]+|\r?\n|\#[^\n]*|[rbfuRBFU]{0,2}(?:'''.*?'''|\"\"\".*?\"\"\"|'[^'\n]*'|"[^"\n]*")"""
    rb"""|0[xXoObB]\w+|\d[\w.]*|[\w\x80-\xff]+|\*\*=?|//=?|<<=?|>>=?|->|:=|[-+*/%&|^@=!<>]=|\.\.\.|.""",
    re.DOTALL | re.VERBOSE)

OPERATORS = b"+ - * / // % @ ** & | ^ ~ << >> < > <= >= == != <> = += -= *= **= := -> . , : ; ... ( ) [ ] { }".split()
WORDS = """and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal
not or pass raise return try while with yield None True False __debug__ print exec self x _ é""".encode().split()
ATOMS = [
    b"f()", b"a.b", b"a[0]", b"(a, b)", b"[a]", b"{a}", b"{a: b}", b"1", b"'s'", b"b's'", b"f'{a}'", b"f''", b"None", b"...", b"*a", b"**a",
    b"(yield)", b"(yield a)", b"await a", b"lambda: a", b"a if b else c", b"not a", b"a < b", b"a < b < c", b"a and b", b"-a", b"(a := 1)",
    b"a := 1", b"[a for a in b]", b"{a for a in b}", b"{a: b for a in c}", b"(a for a in b)", b"a for a in b", b"()", b"(*a)", b"(*a,)",
    b"__debug__", b"a=1", b"[]", b"{}", b"f(a)(b).c", b"`a`", b"a ** -b", b"1 .real", b"1.real", b"1..real", b"a[b:c:d]", b"a[b, c:]",
    b"not", b"await", b"async", b"yield a", b"yield from a", b"*a, b", b"[*a for a in b]", b"{**a for a in b}", b"{a: *b}", b"{**a, b}",
    b"[a async for a in b]", b"(await a for a in b)", b"f'{a!r:>{b}}'", b"'a' f'{b}' 'c'", b"'a' b'b'", b"u'a' b'b'",
]
STATEMENTS = [
    b"return", b"return a", b"return *a, b", b"yield", b"yield a = 1", b"await a", b"async for a in b: pass", b"async with a: pass", b"async a",
    b"async def f(): await a", b"async def f(): yield a", b"async def f(): [await a async for a in b]", b"async lambda: a", b"nonlocal a", b"nonlocal",
    b"global a", b"global", b"global a.b", b"global a, 1", b"break", b"continue", b"from a import *", b"from . import a", b"from .. import *",
    b"from a import (b, c,)", b"from a import b, c,", b"from a import (b", b"from a import ()", b"import a.b as c", b"import a.b as c.d", b"import a,", b"import",
    b"import *", b"from a import", b"from a import b as None", b"import None", b"from __future__ import braces", b"from __future__ import nosuch",
    b"from __future__ import barry_as_FLUFL", b"a <> b", b"None = 1", b"None += 1", b"True = a", b"a, None = b", b"for None in a: pass", b"__debug__ = 1",
    b"a.__debug__ = 1", b"f(__debug__=1)", b"def __debug__(): pass", b"def None(): pass", b"class None: pass", b"class True(a): pass", b"with a as None: pass",
    b"f() = 1", b"f() += 1", b"1 = a", b"'s' = a", b"b's' = a", b"f'{a}' = b", b"a + 1 = b", b"-a = b", b"a < b = c", b"a and b = c", b"not a = b", b"... = a", b"(a, 1) = b",
    b"[a, f()] = b", b"(a) = b", b"() = a", b"[] = a", b"{} = a", b"{a} = b", b"{a: b} = c", b"(a, b) += c", b"[a] += b", b"*a = b", b"*a, b = c",
    b"*a, *b = c", b"*a += b", b"a = *b", b"a = *b,", b"(*a) = b", b"[a for a in b] = c", b"(a for a in b) = c", b"{a for a in b} = c", b"{a: b for a in c} = d",
    b"lambda: a = b", b"a if b else c = d", b"(yield) = a", b"(yield a) += b", b"await a = b", b"a = yield = b", b"(a := 1) = b", b"a := 1", b"(a.b := 1)", b"(a[0] := 1)",
    b"(f() := 1)", b"((a, b) := 1)", b"f(a := 1)", b"f(a=(b := 1))", b"f(a=b := 1)", b"a[b := 1]", b"[a := 1, b]", b"a = b := 1", b"lambda: (a := 1)", b"lambda a := 1: a",
    b"def f(a: b := 1): pass", b"def f(a=(b := 1)): pass", b"a: b", b"a: b = c", b"a: b := c", b"a.b: c", b"a[0]: b = 1", b"(a): b", b"(a, b): c", b"a, b: c", b"[a]: b", b"f(): a",
    b"1: a", b"a + b: c = d", b"a: b += c", b"a: int: str", b"None: a", b"True: a = 1", b"'s': a", b"a: *b", b"a: b = *c, d", b"a: yield", b"del a", b"del a,", b"del (a, b)", b"del [a]", b"del f()",
    b"del 1", b"del None", b"del *a", b"del (*a, b)", b"del a + b", b"del (a, 1)", b"del", b"del a.b, c[0]", b"del (a)", b"del ()", b"del {}", b"del [a for a in b]", b"del a if b else c",
    b"del __debug__", b"for 1 in a: pass", b"for f() in a: pass", b"for a, 1 in b: pass", b"for a.b in c: pass", b"for *a in b: pass", b"for *a, b in c: pass", b"for a in *b: pass",
    b"for a in *b, c: pass", b"for a in b", b"for a: pass", b"with a as 1: pass", b"with a as f(): pass", b"with a as (b, 1): pass", b"with a, b as c: pass", b"with a as b, c as d", b"with (a as b): pass",
    b"with: pass", b"f(a=1, b)", b"f(**a, b)", b"f(**a, *b)", b"f(*a, b)", b"f(*a, b=1, *c)", b"f(a for a in b, c)", b"f(c, a for a in b)", b"f(a for a in b)", b"f((a for a in b), c)",
    b"f(a for a in b, c for c in d)", b"f(1=a)", b"f(a.b=c)", b"f(a()=b)", b"f('a'=b)", b"f(None=a)", b"f(True=1)", b"f(a=1, a=2)", b"f((a)=1)", b"f(a + b=c)", b"f(lambda a: b=c)", b"f(not a=b)",
    b"f(*)", b"f(**)", b"f(*a=b)", b"f(a=)", b"f(,)", b"f(a,,b)", b"f(a b)", b"f(a, b", b"f(a=b for b in c)", b"f(**a for a in b)", b"f(*a for a in b)", b"class A(a for a in b): pass", b"class A(a=1, b): pass",
    b"class A(**a, *b): pass", b"class A(): pass", b"class A: a", b"class A", b"class 1: pass", b"class A.b: pass", b"def f(a=1, b): pass", b"def f(a, b=1, *, c, d=2, **e): pass", b"def f(*): pass",
    b"def f(*, **a): pass", b"def f(*,): pass", b"def f(*a, *b): pass", b"def f(**a, b): pass", b"def f(**a, *b): pass", b"def f(a, *, b=1, c): pass", b"def f(a, /): pass", b"def f(/): pass",
    b"def f(a, /, b, /): pass", b"def f(a=1, /, b): pass", b"def f(*, a, /): pass", b"def f(a, /, *, b): pass", b"def f(a, a): pass", b"def f((a, b)): pass", b"def f(a.b): pass", b"def f(1): pass",
    b"def f(None): pass", b"def f(a: b, *c: d, **e: f) -> g: pass", b"def f(*a=1): pass", b"def f(**a=1): pass", b"def f(a:): pass", b"def f() ->: pass", b"def f(): ->", b"def f: pass", b"def (): pass",
    b"def f(a, b) pass", b"def f()", b"lambda a=1, b: a", b"lambda *: a", b"lambda *, **a: b", b"lambda *, a: b", b"lambda a, /, b: c", b"lambda (a, b): a", b"lambda a: b = c", b"lambda: (yield)", b"lambda None: a",
    b"lambda a b: c", b"lambda", b"print a", b"print a, b,", b"print 'a' % b; c", b"print", b"print >>a, b", b"print(a) b", b"exec 'a'", b"exec a in b", b"exec", b"print -1", b"if a: print b",
    b"a = print b", b"raise a, b", b"raise a from", b"raise a from b", b"raise from a", b"raise", b"except a, b: pass", b"assert", b"assert a, b", b"assert a,", b"assert (a, b)", b"try: pass", b"try:", b"else: pass", b"elif a: pass",
    b"finally: pass", b"if a:", b"if a = b: pass", b"if: pass", b"if a pass", b"while a = b: pass", b"while: pass", b"if a: pass else: pass", b"if a: if b: pass", b"@a", b"@a\n1", b"@a.b(c)", b"@a()()\ndef f(): pass",
    b"@a[0]\ndef f(): pass", b"@1\ndef f(): pass", b"@(a)\ndef f(): pass", b"try: pass\nexcept: pass\nexcept a: pass", b"try: pass\nexcept a as b.c: pass", b"try: pass\nexcept a as None: pass", b"try: pass\nelse: pass",
    b"try: pass\nfinally: pass\nelse: pass", b"try: pass\nexcept: pass\nelse: pass\nfinally: pass", b"if a: pass\nelse: pass\nelse: pass", b"a = 1 2", b"a b", b"a b c", b"1 a", b"a.1", b"a.", b".a", b"a..b", b"a ? b : c", b"a++", b"a++b",
    b"a = = b", b"a == = b", b"a =! b", b"!a", b"a ! b", b"a && b", b"a || b", b"$a", b"a$", b"`a`", b"a;", b"a;;b", b";", b":", b",", b"a,", b",a", b"(", b")", b"[", b"]", b"{", b"}", b"(]", b"[)", b"{)", b"(a", b"a)", b"[a", b"a]",
    b"{a", b"a}", b"(\n[\n{\n)", b"a[", b"a[]", b"a[:]", b"a[::]", b"a[:::]", b"a[b:c, d]", b"a[*b]", b"a[b=c]", b"a[b", b"{a: b, c}", b"{a, b: c}", b"{a: b: c}", b"{: a}", b"{a:}", b"{*a, b}", b"{*a: b}", b"{**a, **b}", b"{**a: b}", b"{a for a in b, c}",
    b"[a for a in b, c]", b"[a for a in b if c else d]", b"[a for a b in c]", b"[a for 1 in b]", b"[a for a in b for c in d if e if f]", b"[for a in b]", b"[a for a in *b]", b"[a, b for a in c]", b"[(a, b) for a in c]", b"[yield a]", b"[a if b for a in c]",
    b"a if b", b"a if b else", b"if b else c", b"a else b", b"a not b", b"a is is b", b"a not in b", b"a in not b", b"a is not not b", b"not not a", b"not", b"a or", b"and a", b"a < > b", b"~", b"a ~ b", b"- - a", b"a ** ** b", b"a @ b", b"a @= b", b"a -> b",
    b"a <- b", b"a := b := c", b"0777", b"0_7", b"00", b"000_0", b"09", b"09.5", b"0e5", b"0x", b"0xg", b"0b", b"0b2", b"0b12", b"0o", b"0o8", b"0o78", b"0x_f", b"0x__f", b"1_", b"1__0", b"1_a", b"1_.5", b"1._5", b"1e", b"1e+", b"1e5_", b"1e_5", b"1.5.5",
    b"1j2", b"1jj", b"1if a else b", b"1or a", b"0_", b"0b_", b"0b1_", b"0_x1", b"123abc", b"1 .a", b"1.a", b"1L", b"0xfor", b"1_000_000", b"1e400", b"1e-400", b"0b1.5", b"0o7.5", b"0x.5",
    b"'\\x'", b"'\\x1'", b"'\\xzz'", b"'\\u12'", b"'\\U00110000'", b"'\\U0000'", b"'\\N'", b"'\\N{'", b"'\\N{}'", b"'\\N{nosuch}'", b"'\\N{DIGIT ONE}'", b"'\\ud800'", b"'\\777'", b"'\\400'", b"'\\8'", b"'\\q'", b"'\\", b"b'\\x'", b"b'\\xz1'", b"b'\\q'",
    b"b'\\u1234'", "b'é'".encode(), "'é'".encode(), b"'\xff'", b"b'\xff'", b"# \xff", b"r'\\x'", b"r'\\'", b"rb'\\x'", b"ur'a'", b"'a", b"\"a", b"'''a", b"\"\"\"a", b"'a\\\nb'", b"'a\\\n", b"a \\", b"a \\ b", b"a \\\nb", b"\\", b"\\\n", b"(a \\\n)", b"'a' 'b' \"c\"",
    "é = 1".encode(), "é + ".encode(), "a€b = 1".encode(), "€".encode(), "a = “b”".encode(), "a\u00a0= 1".encode(), "\u00a0a = 1".encode(), "a = b\u2028c".encode(), "ª = º".encode(), "𝔘 = 1".encode(), b"\xff = 1", b"a\xff = 1", b"a = \xc3", b"a\x00b", b"a \x01 b", b"\x0c",
    b"a\x0c= 1", b"\x0b", b"a # b\rc", b"a\rb", b"\xef\xbb\xbf", b"a = 1 \xef\xbb\xbf",
    b"f'{'", b"f'}'", b"f'{}'", b"f'{ }'", b"f'{!r}'", b"f'{a!}'", b"f'{a!x}'", b"f'{a!rr}'", b"f'{a!r:}'", b"f'{a:}'", b"f'{a:{b}}'", b"f'{a:{b:{c}}}'", b"f'{a:{b:{c:{d}}}}'", b"f'{a b}'", b"f'{a +}'", b"f'{lambda a: b}'", b"f'{(lambda a: b)}'", b"f'{a:b:c}'", b"f'{#}'",
    b"f'{a#}'", b"f'{a\\n}'", b"f'\\{a}'", b"f'{a[\"b\"]}'", b"f'{a['b']}'", b"f'{(a}'", b"f'{a)}'", b"f'{[a)}'", b"f'{a!r'", b"f'{a:'", b"f'{{a}}'", b"f'{{{a}}}'", b"f'{a}}'", b"f'{{a}'", b"f'{a=}'", b"f'{a=!r}'", b"f'{a = :>5}'", b"f'{a!=b}'", b"f'{a==b}'", b"f'{a:=5}'", b"f'{(a:=5)}'",
    b"f'{yield}'", b"f'{await a}'", b"f'{*a}'", b"f'{*a,}'", b"f'{**a}'", b"f'{a = 1}'", b"f'{1 = a}'", b"f'{a, b}'", b"f'{None}'", b"f'{f(a=1, b)}'", b"f'{f\"{a}\"}'", b"f'{f\"{\"}'", b"f'{f\"{f()=1}\"}'", b"f'''{\na\n}'''", b"f'''{\na b\n}'''", b"f'''\n{a +}\n'''", b"f'{a}' f'{b +}'", b"f'a' '{' f'{b}'",
    b"rf'\\{a}'", b"fr'{a}\\q'", b"f'\\q{a}'", b"f'\\N{DIGIT ONE}'", b"f'\\N{nosuch}{a}'", b"f'\\N{'", b"f'\\x{a}'", b"f'{a}\\x'", b"fb'a'", b"f'{b\"a\"}'", b"f'{\"'\"}'", b"f'{a.1}'", b"f'{1a}'", b"f'{a$}'", b"f'{a;b}'", b"f'{0777}'", "f'{é}'".encode(), "f'{é +}'".encode(), "f'é{a b}'".encode(), b"f'{a:\\x}'", b"f'{'a' 'b'}'",
    b"f'{'''a'''}'", b"f'{a if b}'", b"f'{not}'", b"f'{a]}'", b"f'{a:{}}'", b"f'{a:{!r}}'", b"f'{a:}}'", b"f'{a:{{b}}}'", b"f'{ a}'", b"f'{a }'", b"f'{\ta}'",
]
# Without the encodings that CPython has and Taipan lacks, which it refuses as unknown.
DECLARATIONS = [
    b"# coding: utf-8", b"# -*- coding: latin-1 -*-", b"# coding: ascii", b"# coding=cp1252", b"# coding: iso-8859-15", b"# coding: nosuch", b"# coding: utf-16", b"# coding: utf-7",
    b"# coding: utf8", b"# coding: UTF-8-sig", b"# vim: set fileencoding=koi8-r :", b"# coding: hex", b"# coding: rot13", b"# coding:", b"# coding: cp037", b"# coding: utf-32", b"# coding: utf_8_sig",
    b"#coding:ascii\n# coding: latin-1", b"\n# coding: ascii", b"\n\n# coding: ascii", b"a = 1\n# coding: ascii", b"\xef\xbb\xbf", b"\xef\xbb\xbf# coding: utf-8", b"\xef\xbb\xbf# coding: latin-1", b"\xff\xfe", b"\xfe\xff",
    b"# \xe9", b"\xe9", b"# coding: ascii \xe9", b"'''\n# coding: ascii\n'''", b"\x0c# coding: ascii", b"  # coding: latin-1", b"# encoding: latin-1-unix", b"# coding: cp1252 coding: utf-8", b"# coding: mbcs",
]


class Damage:
    """The ways to damage a source."""

    def __init__(self, random):
        self.random = random
        self.ways = [
            (self.drop_token, 8), (self.double_token, 5), (self.swap_tokens, 6), (self.insert_token, 8), (self.replace_token, 8), (self.drop_byte, 5), (self.double_byte, 3),
            (self.swap_bytes, 4), (self.insert_byte, 4), (self.cut_end, 6), (self.cut_start, 2), (self.indentation, 8), (self.bracket, 6), (self.quote, 6), (self.atom, 10),
            (self.statement, 20), (self.declaration, 4), (self.line_end, 4), (self.in_string, 5), (self.formatted, 5), (self.drop_lines, 3), (self.number, 3),
        ]

    def damaged(self, source):
        for _ in range(self.random.choice((1, 1, 1, 1, 2, 2, 3))):
            way, = self.random.choices([way for way, _ in self.ways], [weight for _, weight in self.ways])
            source = way(source)
        return source

    def place(self, source):
        return self.random.randrange(len(source) + 1)

    def tokens(self, source):
        tokens = TOKEN.findall(source)
        solid = [i for i, token in enumerate(tokens) if not token.isspace() and token[:1] != b"#"]
        return tokens, self.random.choice(solid) if solid else None

    def token(self):
        return self.random.choice(self.random.choice((OPERATORS, WORDS, WORDS, ATOMS)))

    def drop_token(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            del tokens[at]
        return b"".join(tokens)

    def double_token(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            tokens[at] += self.random.choice((b" ", b"")) + tokens[at]
        return b"".join(tokens)

    def swap_tokens(self, source):
        tokens, at = self.tokens(source)
        other = self.tokens(source)[1] if self.random.random() < 0.3 else at and at + 1
        if at is not None and other is not None and other < len(tokens):
            tokens[at], tokens[other] = tokens[other], tokens[at]
        return b"".join(tokens)

    def insert_token(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            tokens[at] = self.token() + self.random.choice((b" ", b" ", b"")) + tokens[at]
        return b"".join(tokens)

    def replace_token(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            tokens[at] = self.token()
        return b"".join(tokens)

    def atom(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            tokens[at] = self.random.choice(ATOMS)
        return b"".join(tokens)

    def number(self, source):
        tokens, at = self.tokens(source)
        if at is not None:
            pieces = (b"0", b"1", b"7", b"8", b"9", b"_", b".", b"e", b"+", b"j", b"x", b"o", b"b", b"f", b"0x", b"0o", b"0b")
            tokens[at] = self.random.choice((b"0", b"1", b".")) + b"".join(self.random.choice(pieces) for _ in range(self.random.randrange(1, 6)))
        return b"".join(tokens)

    def drop_byte(self, source):
        at = self.place(source)
        return source[:at] + source[at + 1:]

    def double_byte(self, source):
        at = self.place(source)
        return source[:at] + source[at:at + 1] + source[at:]

    def swap_bytes(self, source):
        at = self.place(source)
        return source[:at] + source[at + 1:at + 2] + source[at:at + 1] + source[at + 2:]

    def insert_byte(self, source):
        at = self.place(source)
        stray = self.random.choice((bytes([self.random.randrange(256)]), self.random.choice(
            (b"$", b"?", b"!", b"`", b"\\", b"\x00", b"\xff", b"\xc3", b"\xc3\xa9", b"\xc2\xa0", b"\xe2\x82\xac", b"\t", b"\x0c", b"\r", b"#", b"'", b'"', b"\n"))))
        return source[:at] + stray + source[at:]

    def cut_end(self, source):
        return source[:self.place(source)]

    def cut_start(self, source):
        return source[self.place(source):]

    def lines(self, source):
        lines = source.split(b"\n")
        return lines, self.random.randrange(len(lines))

    def drop_lines(self, source):
        lines, at = self.lines(source)
        del lines[at:at + self.random.randrange(1, 3)]
        return b"\n".join(lines)

    def indentation(self, source):
        lines, at = self.lines(source)
        line = lines[at]
        text = line.lstrip(b" \t")
        space = line[:len(line) - len(text)]
        lines[at] = self.random.choice((
            b" " + line, b"\t" + line, space + b"\t" + text, space + b" " + text, line[1:], text, space.replace(b"    ", b"\t") + text, space.replace(b"        ", b"\t") + text,
            space + b"    " + text, space[4:] + text, space + b"\x0c" + text, b"\x0c" + line))
        return b"\n".join(lines)

    def bracket(self, source):
        places = [i for i, byte in enumerate(source) if byte in b"()[]{}"]
        if not places or self.random.random() < 0.2:
            at, end = self.place(source), 0
        else:
            at, end = self.random.choice(places), self.random.randrange(2)
        new = self.random.choice((b"", b"(", b")", b"[", b"]", b"{", b"}"))
        return source[:at] + new + source[at + end:]

    def quote(self, source):
        places = [i for i, byte in enumerate(source) if byte in b"'\""]
        if not places or self.random.random() < 0.3:
            at, end = self.place(source), 0
        else:
            at, end = self.random.choice(places), 1
        return source[:at] + self.random.choice((b"", b"'", b'"', b"'''", b'"""', b"''", b"b'", b"f'", b'r"')) + source[at + end:]

    def statement(self, source):
        lines, at = self.lines(source)
        line = lines[at]
        space = line[:len(line) - len(line.lstrip(b" \t"))]
        chosen = self.random.choice(STATEMENTS)
        if self.random.random() < 0.2:
            chosen = Damage.drop_token(self, chosen) if self.random.random() < 0.5 else chosen.replace(b"a", self.random.choice(ATOMS), 1)
        lines.insert(at, b"\n".join(space + part for part in chosen.split(b"\n")))
        return b"\n".join(lines)

    def declaration(self, source):
        source = self.random.choice(DECLARATIONS) + self.random.choice((b"\n", b"\n", b"")) + source
        if self.random.random() < 0.4:
            at = self.place(source)
            source = source[:at] + self.random.choice((b"\xe9", b"\xc3\xa9", b"\x80", b"\xff", "'é'".encode("latin-1"))) + source[at:]
        return source

    def line_end(self, source):
        way = self.random.randrange(6)
        at = self.place(source)
        if way == 0:
            return source.replace(b"\n", b"\r\n")
        if way == 1:
            return source.replace(b"\n", b"\r")
        if way == 2:
            return source[:at] + b"\n" + source[at:]
        if way == 3:
            return source[:at] + b"\\\n" + source[at:]
        if way == 4:
            return source.replace(b"\n", b"\\\n", self.random.randrange(1, 4))
        return source.replace(b"\n", b" ", self.random.randrange(1, 4))

    def in_string(self, source):
        tokens, _ = self.tokens(source)
        strings = [i for i, token in enumerate(tokens) if token[-1:] in b"'\"" and len(token) > 1]
        if strings:
            at = self.random.choice(strings)
            quote = min(tokens[at].find(b"'") % 1000, tokens[at].find(b'"') % 1000) + 1
            inside = self.random.choice((
                b"\\x", b"\\x1", b"\\u12", b"\\U00110000", b"\\N{nosuch}", b"\\N{", b"\\N", b"\\q", b"\\8", b"\\777", b"\\", b"\xff", b"\xc3\xa9", b"\n", b"\x00", b"\\\n", b"{", b"}", b"{a}", b"{a b}"))
            where = self.random.randrange(quote, max(quote, len(tokens[at]) - 1) + 1)
            tokens[at] = self.random.choice((b"", b"", b"b", b"f", b"r", b"rb", b"u")) + tokens[at][:where] + inside + tokens[at][where:]
        return b"".join(tokens)

    def formatted(self, source):
        tokens, _ = self.tokens(source)
        strings = [i for i, token in enumerate(tokens) if token[:1] in b"'\"" and len(token) > 1]
        if strings:
            at = self.random.choice(strings)
            inside = self.random.choice((
                b"{", b"}", b"{}", b"{a}", b"{a!}", b"{a!x}", b"{a!r}", b"{a:{b}}", b"{a:{b:{c}}}", b"{a b}", b"{a +}", b"{lambda a: b}", b"{#}", b"{\\n}", b"{(}", b"{)}", b"{f()=1}", b"{a=}", b"{'a'}",
                b"{\n a\n}", b"{yield}", b"{await a}", b"{*a}", b"{1 = 2}", b"{None := 1}", b"{a if b}", b"{0777}", b"{{}", b"{}}", b"{a[}", b"{f(a=1, b)}", b"{a.1}", b"{b'\xc3\xa9'}", b"{\xc3\xa9 b}", b"{a;b}", b"{a!r:^{b!s}}"))
            where = self.random.randrange(1, len(tokens[at]))
            tokens[at] = b"f" + tokens[at][:where] + inside + tokens[at][where:]
        return b"".join(tokens)


def extracts(source, random, longest):
    """Endlessly, pieces of a file that could be compiled for themselves in most cases: (offset, piece)."""
    lines = source.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    starts = [i for i, line in enumerate(lines) if line[:1] not in (b" ", b"\t", b"\n", b"\r", b")", b"]", b"}", b"#") and line[:4] not in (b"else", b"elif", b"exce", b"fina")] or [0]
    while True:
        first = random.choice(starts)
        if random.random() < 0.1:
            first = random.randrange(len(lines) or 1)
        last = first + 1
        size = random.randrange(1, longest + 1)
        while last < len(lines) and last - first < longest and (lines[last][:1] in (b" ", b"\t", b"\n", b"\r") or last - first < size):
            last += 1
        yield offsets[first], source[offsets[first]:offsets[min(last, len(lines))]]


def broken_sources(paths, seed, count, longest):
    """`count` different damaged sources: (path, offset, extract, damaged extract)."""
    chance = random.Random(seed)
    damage = Damage(chance)
    pieces = {}
    seen = set()
    while len(seen) < count:
        path = chance.choice(paths)
        if path not in pieces:
            with open(path, "rb") as file:
                pieces[path] = extracts(file.read(), chance, longest)
        offset, extract = next(pieces[path])
        broken = damage.damaged(extract)
        if broken not in seen:
            seen.add(broken)
            yield path, offset, extract, broken


def outcome(source, filename, wants_tree=False):
    """What CPython's compiler makes of a source that stands in a file: its error, or else None or the dump of the tree."""
    with open(filename, "wb") as file:
        file.write(source)
    try:
        tree = compile(source, filename, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
        return ast.dump(tree, include_attributes=True) if wants_tree else None
    except SyntaxError as error:
        return [type(error).__name__, str(error.msg), error.lineno, error.offset, error.text]
    except (ValueError, OverflowError, MemoryError, RecursionError, SystemError, TypeError) as error:
        return [type(error).__name__, str(error), None, None, None]


def replacement(old, new):
    """The one replacement that makes `new` of `old`: (at, removed, inserted)."""
    shorter = min(len(old), len(new))
    at = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    tail = next((i for i in range(shorter - at) if old[-1 - i] != new[-1 - i]), shorter - at)
    return at, len(old) - at - tail, new[at:len(new) - tail]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=3000)
    options.add_argument("--lines", type=int, default=12, help="longest extract")
    options.add_argument("files", nargs="+")
    chosen = options.parse_args()
    warnings.simplefilter("ignore")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        filename = os.path.join(folder, "broken.py")
        for path, offset, extract, broken in broken_sources(sorted(chosen.files), chosen.seed, chosen.count, chosen.lines):
            at, removed, inserted = replacement(extract, broken)
            rows.append(json.dumps([os.path.basename(path), offset, len(extract), at, removed, inserted.decode("latin-1"), outcome(broken, filename)]))
    print("[\n" + ",\n".join(rows) + "\n]")


if __name__ == "__main__":
    main()
