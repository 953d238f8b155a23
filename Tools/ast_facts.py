#!/usr/bin/env python3.8
"""Write Tests/Syntax/Expected/ast.json: what CPython 3.8 makes of the sources below.

    python3.8 Tools/ast_facts.py > Tests/Syntax/Expected/ast.json

A row is [area, mode, feature version, type comments, source, result, warnings]. The source is text, or {"hex": ...} where it is no
UTF-8; the result is the dump with attributes, or [class, message, line, offset, text, file name]; a warning [message, line, file name].
"""
import ast
import json
import warnings

ROWS = []


def add(area, *sources, feature=8, comments=False, mode="exec"):
    for source in sources:
        flags = ast.PyCF_ONLY_AST | (ast.PyCF_TYPE_COMMENTS if comments else 0)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                tree = compile(source, "<test>", mode, flags, True, _feature_version=feature)
                result = ast.dump(tree, include_attributes=True)
            except SyntaxError as error:
                result = [type(error).__name__, error.msg, error.lineno, error.offset, error.text, error.filename]
            except ValueError as error:
                result = [type(error).__name__, str(error), None, None, None, "<test>"]
        text = {"hex": source.hex()} if isinstance(source, bytes) else source
        ROWS.append([area, mode, feature, comments, text, result, [[str(w.message), w.lineno, w.filename] for w in caught]])


def escaped(text):
    """The source of a string with the given content."""
    return "'" + text + "'"


add("assignments", "a = b = c", "a, b = c, d", "(a, b) = c", "[a, *b] = c", "*a, = b", "() = a", "a.b = c[d] = e", "x = yield a, b",
    "x = yield from a", "x = yield", "a += b", "a.b -= c", "a[b] @= c", "a //= yield b", "a <<= 1; b >>= 2; c **= 3; d |= 4; e &= 5; f ^= 6; g %= 7",
    "a: b", "a: b = c", "a: b = c, d", "a: b = yield c", "(a): b = c", "a.b: c", "a[b]: c = d")
add("assignment errors", "None = 1", "True = 1", "... = 1", "__debug__ = 1", "x.__debug__ = 1", "x.Ｎone = 1", "a + b = 1", "-a = 1",
    "a and b = 1", "a < b = 1", "a if b else c = 1", "lambda: x = 1", "f() = 1", "await x = 1", "(x for y in z) = 1", "[x for y in z] = 1",
    "{x for y in z} = 1", "{x: 1 for y in z} = 1", "{} = 1", "{1} = 1", "f'' = 1", "f'{a}' = 1", "b'' = 1", "1 = a", "a = 1 = b", "[a, 1] = 1",
    "(a, *1) = 1", "(a := 1) = 2", "(yield) = 1", "x = yield = 1", "x = (yield) = 1", "a, b += 1", "[] += 1", "*a += 1", "f() += 1", "None += 1",
    "1 += 1", "(yield) += 1", "(a, b): int", "[a]: int", "f(): int", "__debug__: int", "a.None: int", "a.Ｎone: int")
add("deletion", "del a", "del a, b.c, d[e]", "del (a), b", "del (a, [b])", "del ()", "del *a, b", "del a + b", "del f()", "del None", "del (a, 1)",
    "del __debug__")
add("small statements", "pass", "break", "continue", "return", "return a", "return a,", "return *a, b", "raise", "raise a", "raise a from b",
    "assert a", "assert a, b", "global a", "nonlocal a, b", "a; b;", "pass; pass", "yield", "yield a", "await x", "global __debug__", "*a", "")
add("imports", "import a", "import a.b.c", "import a as b, c.d as e, f", "import ａ", "import ａ.ｂ as ｃ", "import a . b", "from a import b",
    "from a.b import c as d, e", "from ...a import b", "from .... import b", "from . import *", "from . import (a as b, c,)",
    "from ａ.ｂ import ｃ as ｄ", "from __debug__ import x", "import a.__debug__", "import __debug__", "import a as __debug__",
    "import a.b as __debug__", "from a import __debug__", "from a import b as __debug__", "from a import b,", "from a import b, c,")
add("compound statements", "if a: b", "if a: b\nelse: c", "if a: b\nelif c: d", "if a: b\nelif c: d\nelif e: f\nelse:\n  g\n  h",
    "if x: a; b;", "while a: b", "while a: b\nelse: c", "for a in b: c", "for (a), b in c: d\nelse: e", "for a, in b, c: d", "for [a, b] in *c, d:\n  e",
    "try: a\nexcept: b", "try: a\nfinally: b", "try:\n  a\nexcept:\n  b\nelse:\n  c\nfinally:\n  d",
    "try: a\nexcept: b\nexcept (c, d) as e: f\n", "try: a\nexcept b: c\nelse: d", "with a: b", "with a as b, c as (d, e): f", "with (a) as b.c: d",
    "async def f():\n async with a as b: c\n async for d in e: f\n else: g\n await h", "async with a: pass", "async for a in b: pass")
add("compound statement errors", "for 1 in x: pass", "for f() in x: pass", "for x, 1 in y: pass", "with a as 1: pass", "with a as f(): pass",
    "with a, b as (c, 1): pass", "try: pass\nexcept a as __debug__: pass", "for __debug__ in a: pass", "[x for 1 in y]", "[x for a.None in y]")
add("definitions", "def f(): pass", "def f(a, b=c, *d, e, f=g, **h) -> i: pass", "def f(a, /, b): pass", "def f(a, b: c = d, /, e: f = g, *h: i, j: k, l: m = n, **o: p): pass",
    "def f(a: b): pass", "def f(*a): pass", "def f(**a): pass", "def f(*, a): pass", "def f(*, a, b=c,): pass", "def f(a=b, /, *, c): pass",
    "async def f(): pass", "@a\ndef f(): pass", "@a.b.c(d)\n@e()\n@f(g for h in i)\nasync def j(): pass", "class A: x", "class A(): x",
    "class A(B, c=d, *e, **f): x", "@a.b\nclass A: pass", "lambda: a", "lambda a: b", "lambda a, b=c, *d, e, f=g, **h: i", "lambda *, a: b",
    "lambda a, /, b: c", "lambda *a: b", "[a for b in c if lambda: d]")
add("definition errors", "def __debug__(): pass", "class __debug__: pass", "class __debug__(): pass", "class __debug__(a): pass", "def f(__debug__): pass",
    "def f(a, __debug__=1): pass", "def f(*__debug__): pass", "def f(**__debug__): pass", "def f(*, __debug__): pass", "def f(*, a, **__debug__): pass",
    "lambda __debug__: 1", "def f(*): pass", "def f(*,): pass", "def f(*, **k): pass", "lambda *: 1", "def f(a=1, b): pass", "def f(\na=1,\n b): pass", "def f(a=1, /, b): pass",
    "lambda a=1, b: 1", "def f(a=1, b, *, c): pass", "class A(x for x in y): pass", "class A(a, b=1, c): pass", "class A(a=1, a=2): pass", "@f(a=1, a=2)\ndef g(): pass")
add("operators", "a + b - c", "(a) + (b) - c", "a * b / c % d // e @ f", "a << b >> c", "a & b | c ^ d", "- + ~a", "- + ~ a ** - b ** c", "not not a",
    "a and b and c or d", "a < b", "a is not b not in c", "a == b != c <= d >= e > f in g is h", "a if b else c if d else e", "(a, b)[0]", "(a := b)", "((a := b), c)",
    "(yield)", "(yield a)", "(\na\n+\nb\n)", "(a\n.b\n.c())\n")
add("operator errors", "(a.b := 1)", "((a, b) := 1)", "(f() := 1)", "(1 := 1)", "(x[0] := 1)", "(__debug__ := 1)", "([a] := 1)", "(a + b := 1)")
add("displays", "()", "(a,)", "(a)", "(a, b)", "((a, b), c)", "(*a,)", "(*a)", "[]", "[a]", "[a,]", "[a, *b]", "{}", "{a}", "{a, *b}", "{*a}", "{a: b}", "{**a}",
    "{a: b, **c, d: e,}", "{**a, **b}", "a,", "a, b", "...", "None, True, False")
add("comprehensions", "(a for b in c)", "[a for b in c]", "{a for b in c}", "{a: b for c in d}", "[a for b, in c]", "[a for (b), c in d]", "[a for b in c if d if e for f in g]",
    "[a async for b in c]", "[a async for b in c for d in e async for f in g if h]", "f(a for b in c)", "f (a for b in c if d)", "f(a)(b for c in d)",
    "[*a for a in b]", "(*a for a in b)", "{*a for a in b}", "{**a for a in b}")
add("calls", "f()", "f(a)", "f(a, b,)", "(a)(b)", "(a)()", "f(*a, b)", "f(*(a))", "f(**a)", "f(a, *b, c=d, **e, f=g)", "f(a=1, *b)", "f(a := b)", "f(a, b := c, d=e)", "a.b.c",
    "a[b]", "a[b, c]", "a[b,]", "a[(b, c)]", "a[:]", "a[::]", "a[b:c]", "a[b:c:d]", "a[:c:]", "a[b::d]", "a[b:c, ::d, :, e]", "a[*b]" , "a(b)[c].d(e)(f)", "await a.b(c)[d]")
add("call errors", "f(a for b in c, d)", "f(d, a for b in c)", "f(a for b in c,)", "f(a for b in c, *d)", "f(**a, *b)", "f(**a, b)", "f(a=1, b)", "f(a=1, b := 2)", "f(**a, b := 1)",
    "f(a=1, b=2, a=3)", "f(a=1, **b, a=2)", "f(None=1)", "f(True=1)", "f(__debug__=1)", "f(Ｎone=1)", "f(a.b=1)", "f((a)=1)", "f(1=2)", "f(x()=1)", "f(lambda: 1=2)", "f(a and b=2)",
    "f(" + ", ".join("a%d=1" % (i % 30) for i in range(31)) + ")")
add("names", "é", "ｘ", "ﬁ = 1", "Ｎｏｎｅ", "ªº")
add("numbers", "0", "7", "00_0", "123456789012345678", "9223372036854775807", "9223372036854775808", "1" * 30, "0x1F", "0Xff_ff", "0x_f", "0o17", "0b101", "0xffffffffffffffff",
    "0x7fffffffffffffff", "0o1777777777777777777777", "1_000", "1.5", ".5", "5.", "1e10", "1E-5", "1_0.0_1e1_0", "1e400", "4.9e-324", "0.1", "1j", "1.5J", "1e400j", "0777j", "00.5",
    "9" * 4300, "9" * 4301, "x = 1_" + "0" * 4300)
add("strings", "''", '""', "'a' 'b' \"c\"", "('a'\n 'b')", "'''a\nb'''", "u'a'", "U'a'", "u'a' 'b'", "'b' u'a'", "r'\\d'", "'é😀'",
    escaped("\\\n\\'\\\"\\\\\\a\\b\\f\\n\\r\\t\\v\\0\\12\\123\\777\\x41\\u0041\\U0001F600\\N{DIGIT ONE}\\N{digit two}"), escaped("\\ud800"), escaped("\\ud83d\\ude00"),
    "b''", "b'a' b'c'", "rb'\\q'", "b'\\\n\\'\\\"\\a\\b\\f\\n\\r\\t\\v\\0\\12\\123\\777\\x41'", "b'a' b'b' b'c'")
add("string errors", "'\\x'", "'abc\\xz'", "'\\u12'", "'\\U00110000'", "'\\U1'", "'\\N'", "'\\N{'", "'\\N{}'", "'\\N{foo}'", "'é\\N{foo}'", "'\\é\\x'", "'\\N{é}'", "b'\\xz'", "b'\\x1'", "b'ab\\xag'",
    "b'é'", "'a' b'b'", "b'a' 'b'", "b'a' f'{b}'", "f'{b}' b'a'", "x = (\n 'a' b'b')", "'a'\n'\\x'")
add("string errors", b"x = '\xff'", b"x = 'a\xff'", b"x = 'a\xff\\n'", b"x = f'a\xff'", b"x = f'{a}\xff'", b"x = f'{\"\xff\"}'", b"x = b'\xff'", b"x='\xe9\xa0'", b"x='a\xe9\xa0z'", b"x='\xed\xa0\x80'",
    b"x='\xf0\x90\x80'", b"x='\xf4\x90\x80\x80'", b"x='\xc0\x80'", b"x='abc\\n\xc3\xa9\xff\xfe'", b"x = f'{\xff}'", b"x = rf'a\xff'")
add("warnings", "'\\d'", "'\\d\\e'", "'\\d' '\\e'", "b'\\d'", "b'\\d' b'\\e'", "'\\é\\q\\w'", "\n\n'''\n\\d'''", "'\\d' b''", "'\\d' if '\\e' else '\\w'", "'\\d' < '\\e' < '\\w'", "f'\\d{x}\\e{y}'", "f'\\{6}'",
    "f'\\{{'", "f'\\}}'", "f'{1:\\{2}}'", "f'{x:\\d}'", "rf'\\{1}{a:\\d}'", "f'{f(\"\"\"\n\"\"\")}\\d'", "for '\\d' in x:\n  '\\e'\nelse: '\\w'", "if 1: '\\d'\nelif '\\e': '\\w'\nelif 3: '\\s'\nelse: '\\z'",
    "x = '\\d' = 1", "def f(a='\\d', b:'\\e'='\\w', *, c:'\\h'='\\i') -> '\\j': '\\k'", "try: '\\d'\nexcept '\\e': '\\w'\nelse: '\\h'\nfinally: '\\i'", "class A('\\d'): '\\e'", "['\\d' for x['\\e'] in '\\w' if '\\h']",
    "@a('\\d')\ndef f(a='\\e'): '\\w'", "{'\\d': '\\e'}", "f('\\d', *'\\e', a='\\w', **'\\h')", "x['\\d':'\\e':'\\w']")
add("f-strings", "f''", "f'a'", "f'{a}'", "f'{a}b{c}'", "f'{{}}{a}{{'", "f'{a!r}'", "f'{a!s:>10}'", "f'{a:{b}}'", "f'{a:x{b}y{c!r}}'", "f'{a!r:}'", "f'{a=}'", "f'{a = }'", "f'{a=!s}'", "f'{a=:^20}'", "f'{a=!r:^20}'", "f'{None=}'",
    "f'{a:=5}'", "f'{(a:=5)}'", "f'{a==b}{a!=b}{a<=b}{a>=b}{a<b}{a>b}'", "f'{a, b}'", "f'{*a,}'", "f'{yield}'", "f'{yield=}'", "f'{await x}'", "f'{(lambda x: 1)}'", "f'{ a }'", "f'{a[\"b\"]}'", "f'{ {a: b}[c] }'",
    "f'{\"}\"}'", "f'{\"\"\"a\"\"\"}'", "rf'\\d{a}\\n'", "fR'{a}'", "F'{a}'", "'a' f'{b}' 'c'", "f'{a}' f'{a} {b}' 'x'", "'{b}' f'{a} {b}' 'x'", "u'a' f'{x}b'", "f'' 'a' f'b'", "f'\\N{DIGIT ONE}{a}'", "f'{a:\\N{DIGIT ONE}}'", "f'{f\"{a}\"}'",
    "f'   {f\"   {a}\"}'", "f'''{f\"{f'{a}'}\"}'''", "x = f'é{a}'", "  \nf'{a}'", "if a:\n  f'{b}'", "f'{a:{{b}}}'", "f'{(a)}{(b, c)}'")
add("f-strings of several lines", "f'''\n{a}\n  {b}'''", "f'''\n\n   {a} {a!r} {b:{c}}'''", "f'''{\na +\n b}'''", "f'''{(a+\nb)}'''", "f'''{a,\nb}'''", "f'''{x.\ny}'''", "f'''{[a,\nb]}'''", "  \nf'''{f(\n  1)}'''",
    "f'''{f(\n)}'''", "f'''{\"q\" if a else not (\n b)}'''", "f'''{\"\"\"\nabc\"\"\" + b + (c)}'''", "x = (f'a{b}'\n  f'{c}')", "f'\\\n{x}'", "f'''{f(a=b,\n c=d)}{\n e}'''")
add("f-string errors", "f'{}'", "f'{ }'", "f'{!r}'", "f'{=}'", "f'{'", "f'}'", "f'a}b'", "f'{a'", "f'{a!'", "f'{a!r'", "f'{a:'", "f'{a='", "f'{a:x'", "f'{a:{'", "f'{a!x}'", "f'{a!r b}'", "f'{a!r=}'", "f'{a=b}'", "f'{a===b}'", "f'{a:}}'", "f'{a:{{}}'",
    "f'{x:{y:{z}}}'", "f'{a:{b}'", "f'{a[}'", "f'{a]}'", "f'{a(]}'", "f'{a(}'", "f'{\"a}'", "f'{a#}'", "f'{\\n}'", "f'{\"\\x\"}'", "f'{" + "(" * 201 + "}'", "f'{a b}'", "f'{1+}'", "f'{lambda x: 1}'", "f'''{a\nb}'''", "f'{a:\\x}'", "f'\\N'", "f'\\Nx}'",
    "f'\\N{{'", "f'\\N{foo}{'", "f'\\x{a}'", "x\n  \nf'{f(a=1,a=2)}'", "x=f'''\n{'a' b'b'}'''", "f\"{'é' + b'é'}\"", "f'{f(1=2)}'", "f'{f\"{}\"}'", "f'{f\"{f(1=2)}\"}'", "f'{*a for a in b}'", "f'{a:{b c}}'", "f'{None=1}'",
    "f'{a' f'}'")
add("feature versions", "f'{x}'", "1_0", "x: int", "[a async for a in b]", feature=5)
add("feature versions", "async def f(): pass", "async with a: pass", "async for a in b: pass", "a @ b", "a @= b", "async def f():\n  await x", feature=4)
add("feature versions", "f'{x=}'", "f'{f\"{x=}\"}'", "f'{x:{f\"{x=}\"}}'", "(a := 1)", "def f(a, /): pass", feature=7)
add("type comments", "a = 1 # type: int", "for x in y: # type: str\n  pass", "with a: # type: q\n  pass", "async def f():\n async for a in b: # type: c\n  pass\n async with d: # type: e\n  pass", "def f(): # type: () -> int\n  pass",
    "def f():\n  # type: () -> int\n  pass", "def f(a, # type: int\n *b, # type: str\n c:x=1, # type: q\n d, **e # type: w\n): pass", "def f(\n a # type: int\n): pass", "# type: ignore[x]\na = 1 # type: ignore\n", "a = 1 # type: é",
    "def f(): # type: int\n  # type: str\n  pass", "def f(*, # type: int\n a): pass", "def f(* # type: int\n): pass", "# type: ignore", b"x = 1 # type: \xff\n", b"# type: ignore[\xff]\nx = 1\n", comments=True)
add("function types", "() -> x", "(int) -> x", "(int, *str, **a) -> b.c", "(*a) -> b", "(**a) -> b", "(*a, **b) -> c", mode="func_type")
add("line ends", "{\r\n", "if a:\n \r\n", "\\\r\n", "a\r\n", "'a\\\r\nb'", "\'\'\'a\rb\r\nc\'\'\'\r", "a\rb\r", "f(\r\n")
add("expressions", "a", "a, b", " a + b", "f'{a}'", "a = 1", "(yield)", mode="eval")
add("interactive statements", "pass", "a; b", "if a: b\n", "\n", "# comment\n", "def f(): pass\n", mode="single")

print("[")
print(",\n".join(json.dumps(row) for row in ROWS))
print("]")
