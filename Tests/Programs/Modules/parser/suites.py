"""Trees of modules as lists."""
import parser

for source in ("", "a", "a = b\n", "if a: b\nelse: c", "if a:\n  b\n  c\nd", "def f(a, *, b: c = d) -> e:\n 'doc'\n return",
               "class A(B): pass", "@a\n@b.c\ndef d(): pass", "for a in b: pass\nelse: c", "try: a\nexcept B as c: d\nfinally: e",
               "with a as b, c: d", "async def f():\n await g\n async for h in i: pass", "from a.b import (c as d, e)", "a: b = c",
               "import a.b as c, d", "x = yield_ # comment\n", "a; b;\n", "# only\n", "\n\n", "a\\\n+ b", "lambda: (yield)",
               "def f(a, /, b): return (x := a)", "\u00e4 = '\u20ac'", "\ta\n" if False else "if a:\n\tb"):
    st = parser.suite(source)
    print(ascii(source), ascii(st.tolist()), st.isexpr(), st.issuite())
for source in ("a b", " a", "if a:", "if a:\nb", "if a:\n  b\n c", "(", "return return", "\t a\n        b"):
    try:
        print(parser.suite(source))
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.filename, error.lineno, error.offset, repr(error.text))
print(parser.suite("# -*- coding: latin-1 -*-\nx").totuple())
print(parser.suite("\ufeffx").totuple())
