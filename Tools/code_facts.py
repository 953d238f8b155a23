"""Writes Tests/Compiler/Expected/code.json: what CPython 3.8 compiles small programs to. Run it with python3.8.

Each row: [source, mode, optimization level, compiler flags, [[warning, line], ...], code or error]. Code is a list of lines, as `listing` writes
it; an error [class, message, line, offset].
"""
import dis
import json
import pathlib
import types
import warnings

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Tests/Compiler/Expected/code.json"

PROGRAMS = [
    # Modules and expression statements
    "", "\n\n", "1", "x", "x\n\n\ny", "'doc'", "'doc'\nx", "f'no doc'", "b'no doc'", "x; 1; y", "...", "pass", "-1", "1 + 2", "x: int", "x: int = 1",
    "'doc'\nx: int = 1", "if 0:\n  x: int", "def f():\n  x: int = 1", "class C:\n  x: int\n  'no doc'", "\n\nclass C:\n  'doc'\n  y: str = z",
    # Constants and their merging
    "x = 0, 0.0, -0.0, False, 0j, -0j", "f(0, 0.0, -0.0, False)", "f(1, True, 1.0, 1, 1.0, (1, 1.0), (1.0, 1), (1, True))",
    "f('a', b'a', 'a', b'a')", "f(1e309, 1e309, 1e309 - 1e309, 1e309 - 1e309)", "f((1, (2, 'x')), (1, (2, 'x')))",
    "f(x in {1, 2}, x in {2, 1}, x in {1, 2.0})", "f([lambda: 1, lambda: 1])", "f([lambda: 1,\n lambda: 1])",
    "f([i for i in x], [i for i in x])", "def f(a=1, b=2): pass\ndef g(a=1, b=2): pass", "f(10 ** 30, 10 ** 30)",
    # Names
    "def f(x):\n  global y\n  y = x\n  del y\n  return z", "def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = 2\n    del x\n  return g",
    "class C:\n  x = 1\n  def f(self): return __class__, super().f(), x", "def f(x):\n  class C:\n    y = x\n    x = 2\n  return C",
    "class C:\n  def __f(self, __a, *__b, __c=1, **__d):\n    self.__x.__y__ = __a\n    import __m, a.__n\n    from __o import __p as __q\n    __z: 1",
    "class _C:\n  __x = 1\n  class __D:\n    def f(self): return __x, self.__y", "def f():\n  def __g(): pass\n  class D:\n    global h\n    def h(): pass",
    "def f():\n  x = [lambda: y for y in z]\n  class C:\n    def g(self): return (lambda: 1), [i for i in (j for j in k)]",
    "def f(a, b):\n  c = d = 1\n  def g():\n    return d, b, a\n  def h():\n    return c",
    # Assignment
    "a = b = c", "a, b = b, a", "a, b, c = c, b, a", "a, b, c, d = d, c, b, a", "a, = b", "(a, [b, c]), d = e", "a, *b = c", "*a, b, c = d", "[a, *b, c] = d",
    "a.b = c", "a[b] = c", "a[b:c] = d", "a[b:c:d] = e", "a[:], b[::], c[1:2, 3] = d", "del a, b.c, d[e], (f, [g])", "a += b", "a.b -= c", "a[b] *= c",
    "a[b:c] @= d", "a[1, 2:3] //= d", "(\na\n.b) %= c", "(\na\n[b]) **= c", "a <<= b; a >>= b; a &= b; a ^= b; a |= b; a /= b",
    "(a): b", "a.b: c", "a[b]: c", "a[b:c, d]: e", "a.b: c = d", "def f():\n  (a): b\n  a.b: c\n  a[b]: c", "(x := 1)", "f(y := (1, 2), x := y)", "[x := 1, x]",
    # Expressions
    "a + b - c * d / e // f % g @ h ** i", "a << b >> c & d ^ e | f", "not a, -a, +a, ~a", "a and b and c or d", "a or b and not c", "not (a and b) or c",
    "a < b", "a < b < c", "a <= b == c != d", "a is b is not c in d not in e", "a if b else c", "a if b and c else d", "a if not (b or c) else d",
    "(a if b else c) if (d if e else f) else g", "a.b.c(d)(e)[f]", "f()", "f(a)", "f(a, b=c)", "f(*a)", "f(**a)", "f(a, *b, c, *d)", "f(a, *b, c=d, **e)",
    "f(a=b, **c, d=e, f=g, **h)", "f(**a, b=c)", "a.b()", "a.b(c)", "a.b(c, d=e)", "a.b(*c)", "a.b(**c)", "(\na\n.b\n(c))", "f(\na,\nb\n)", "f(x for x in y)",
    "[]", "[a, b]", "[*a]", "[a, *b, c]", "(a, *b)", "(*a,)", "{a, b}", "{*a, b}", "{}", "{a: b}", "{a: b, c: d}", "{1: a, 'x': b}", "{1: a, b: c}", "{**a}",
    "{**a, **b}", "{a: b, **c, 1: d, 2: e}", "[1, 2, 3]", "(1, 2, 3)", "{1, 2, 3}", "(1, a)", "lambda: 1", "lambda a, b=1, *c, d, e=2, **f: a", "lambda: (yield)",
    "lambda a, /, b: 1", "a[b]", "a[b:c]", "a[b:c:d]", "a[:]", "a[...]", "a[b, c]", "a[b:c, d]", "a[1, 2]", "a[1:2, 3, ::4]", "f''", "f'a'", "f'{a}'", "f'{a!r:>{b}}'",
    "f'a{b}c' 'd'", "f'{a}{b!s}{c!a}'", "f'{a:{b}{c}}'", "f'{a=}'", "1 if 1 else 2", "1 and a", "a and 1", "x if 1 and y else z", "__debug__", "x and __debug__ or y", "del __debug__, x", "def f(): del __debug__",
    # Comprehensions
    "[a for a in b]", "[a for a in b if c]", "[a for a in b if c if d for e in f if not g]", "{a for a in b}", "{a: b for a, b in c}", "(a for a in b)",
    "[[a for a in b] for b in c]", "[a for a in [b for b in c]]", "(\na\nfor a\nin b\nif c\n)", "[x\nfor x in\ny]", "def f(x): return [x for y in z if x]",
    "async def f():\n  return [a async for a in b], {a async for a in b if c}, {a: b async for a, b in c}, (a async for a in b)",
    "async def f():\n  return [await a for a in b], (await a for a in b), [a for a in b async for c in d]",
    # Control flow
    "if a: b", "if a: b\nelse: c", "if a: b\nelif c: d\nelse: e", "if not a: b", "if a and b: c", "if a or b: c\nelse: d", "if a < b < c: d", "if not a < b < c: d",
    "if a if b else c: d", "if 1: a\nelse: b", "if 0: a\nelse: b", "if 0: a.b(c); import d.e as f\nelif g: h", "if '': a", "if (): a\nelif (1,): b\nelse: c",
    "if __debug__: a\nelse: b", "if not __debug__: a\nelse: b", "def f():\n  if 0:\n    x = 1\n    def g(): return h\n  return x",
    "while a: b", "while a: b\nelse: c", "while 1: a", "while 1:\n  if a: continue\n  else: break\nelse: b", "while 0: a\nelse: b", "while 0:\n  break",
    "while a:\n  while b:\n    if c: break\n    continue\n  else: d", "for a in b: c", "for a, b in c: d\nelse: e", "for a in b:\n  if c: continue\n  if d: break",
    "if x:\n  for a in b: pass\nelse: z", "def f():\n  while a:\n    if b: return c\n    return", "def f():\n  return 1\n  x = 2\n  return x", "def f(): return a and b",
    "def f():\n  if a:\n    return b\n  else:\n    return c", "def f():\n  for a in b:\n    for c in d:\n      return e", "def f():\n  for a in b:\n    return 1",
    "assert a", "assert a, b", "assert not a", "assert a and b, c", "assert (a, b)", "assert (1, 'x')", "assert ()", "raise", "raise a", "raise a from b",
    # try
    "try: a\nexcept: b", "try: a\nexcept b: c", "try: a\nexcept b as c: d", "try: a\nexcept b: c\nexcept (d, e) as f: g\nexcept: h\nelse: i",
    "try: a\nfinally: b", "try: a\nexcept b as c: d\nelse: e\nfinally: f", "def f():\n  try: return a\n  finally: b", "def f():\n  try: return 1\n  finally: b",
    "def f():\n  try: return a\n  finally: return b", "def f():\n  try: a\n  finally: return 1", "def f():\n  try:\n    try: return a\n    finally: b\n  finally: c",
    "for a in b:\n  try: c\n  finally: break", "for a in b:\n  try: c\n  finally: continue", "for a in b:\n  try: continue\n  finally: c", "for a in b:\n  try: break\n  finally: c",
    "while a:\n  try: break\n  except b as c: continue\n  finally: d", "def f():\n  try: a\n  except b as c: return d", "def f():\n  try: a\n  except b: return c",
    "def f():\n  for a in b:\n    try: return c\n    finally: break", "def f():\n  try:\n    return a\n  finally:\n    for b in c:\n      if d: return e",
    "def f():\n  return 1\n  try: a\n  finally: b", "try: pass\nfinally: pass", "try:\n  pass\nexcept a:\n  pass\nfinally:\n  try: b\n  finally: c",
    # with
    "with a: b", "with a as b: c", "with a as b, c as (d, e): f", "def f():\n  with a: return b", "def f():\n  with a: return 1", "for a in b:\n  with c: break",
    "for a in b:\n  with c as d: continue", "def f():\n  with a:\n    with b:\n      try: return c\n      finally: d",
    "async def f():\n  async with a as b, c: d\n  async with e: return f", "async def f():\n  for a in b:\n    async with c: break",
    "async def f():\n  async for a in b: c\n  else: d", "async def f():\n  async for a in b:\n    if c: break\n    if d: continue\n    return e", "async def f(): await a",
    # Functions and classes
    "def f(): pass", "def f(): 'doc'", "def f():\n  'doc'\n  return 1", "def f():\n  1\n  None", "def f(a, b, /, c, d=1, *e, f, g=2, **h): pass", "def f(*, a, b=1): pass",
    "def f(a: 1, b: 2, /, c: 3, *d: 4, e: 5, **g: 6) -> 7: pass", "@a\n@b.c(d)\n\ndef f(): pass", "@a\nclass C: pass", "@a(\nb)\nclass C(d, *e, f=g, **h): x = 1",
    "class C: pass", "class C(a, b=c): 'doc'", "class C:\n  'doc'\n  def f(self): 'doc'", "def f():\n  yield\n  x = yield a\n  yield from b", "async def f():\n  yield a\n  return",
    "def f():\n  def g():\n    def h(): return a\n    a = 1", "class C:\n  def f(self):\n    class D:\n      def g(self): return super().x, __class__",
    # import
    "import a", "import a.b", "import a as b", "import a.b as c", "import a.b.c.d as e, f.g", "from a import b", "from a.b import c as d, e", "from . import a",
    "from ...a import (b, c)", "from a import *", "from __future__ import annotations", "from __future__ import division, generator_stop\nx",
    "'doc'\nfrom __future__ import annotations\ndef f(a: b + c): pass\nx: y.z = 1\n(w): v",
    # Lines
    "a = (b +\n  c)\nd", "f(a,\n  b, c)(d\n)", "x = [\n  1,\n  a,\n\n  b]", "\n" * 130 + "a\n" + "\n" * 300 + "b", "if a:\n\n\n  b\n\nelse:\n  c\nd", "f(a\n.b\n.c, d)\ng",
    "x = (" + "\n" * 200 + "a\n+ b)\nc", "x = a if b else (" + "\n" * 127 + "c)\ny", "def f():\n" + "  x = a.b.c.d.e.f.g(h, i, j)\n" * 40, "f(" + "a, " * 130 + "\nb)\nif a and b or c: d",
    # Jumps
    "if a:\n" + "  f(a, b, c, d)\n" * 30 + "else:\n  b\n", "while a:\n" + "  f(a, b, c, d)\n" * 30, "for a in b:\n  if c:\n" + "    f(a, b, c, d)\n" * 25 + "  else: e",
    "(a and b) or c", "(a or b) and c", "(a or b) or c", "(a and b) and c", "f((a and b) or c, (a or b) and (c and d))", "x = a and b or c and d or e",
    "def f():\n  while a:\n    if b: continue\n    elif c: return\n    else: break\n  else: return d",
]

EXPRESSIONS = ["1", "a", "a + b", "(a, 1)", "[x for x in y]", "lambda: a", "a if b else c", "(\na)", "f(x := 1)", "1 + 2"]
INTERACTIVE = ["a", "1", "a; b; 1", "x = 1", "if a: b", "def f():\n  a\n  1\n", "for a in b:\n  a\n  'x'\n", "class C:\n  a\n", "x: int = 1", "'doc'"]
LEVELS = ["assert a, b", "if __debug__: a\nelse: b", "'doc'\ndef f(): 'doc'\nclass C: 'doc'", "def f():\n  'doc'\n  return 1", "x = __debug__", "assert (a, b)",
          "while __debug__: a", "class C:\n  'doc'\n  x: int"]
TOP_LEVEL_AWAIT = 0x2000
AWAITS = ["await a", "async with a: b", "async for a in b: c", "[a async for a in b]", "(a async for a in b)", "{await a for a in b}", "def f(): await a",
          "class C: await a", "lambda: await a", "[[a async for a in b] for b in c]", "(a for b in c async for a in b)", "x", "await a; yield b",
          "def f(): [a async for a in b]", "class C:\n  async for a in b: c", "def f():\n  async with a: b"]
ERRORS = [
    "return", "def f():\n  class C:\n    return 1", "break", "continue", "if a:\n  break", "for a in b: pass\nelse: break", "while 0: pass\nelse:\n  continue",
    "def f():\n  for a in b:\n    def g():\n      break", "try: a\nexcept: b\nexcept c: d", "a, *b, *c = d", "*a = b", "*a", "x = *a", "del *a", "f(x)[*a]", "for *a in b: c",
    "yield a", "class C:\n  yield", "class C: x = yield from y", "async def f():\n  yield from a", "async def f():\n  yield 1\n  return 2", "await a", "def f(): await a",
    "lambda: await a", "async with a: b", "def f():\n  async with a: b", "async for a in b: c", "[a async for a in b]", "def f(): return {a async for a in b}",
    "async def f(): return lambda: [a async for a in b]", "[await a for a in b]", "x\nfrom __future__ import division", "def f():\n  from __future__ import division",
    ", ".join("a" for _ in range(256)) + ", *b = c", "".join("  " * i + "while a:\n" for i in range(21)) + "  " * 21 + "b",
    "".join("  " * i + "with a:\n" for i in range(21)) + "  " * 21 + "b", "with " + ", ".join("a" for _ in range(21)) + ": b",
    "".join("  " * i + "try:\n" for i in range(20)) + "  " * 20 + "a\n" + "".join("  " * i + "finally: b\n" for i in range(19, -1, -1)),
    "if 0:\n  break", "if 0:\n  def f(): return\n  return", "while 1: pass\nelse: yield", "x = 1\n\n\n    \ndef f():\n  (await x)", "a: b = yield",
]
WARNINGS = [
    "assert (a, b)", "assert (a,\nb), c", "if 0: assert (a, b)", "a is 1", "a is not 'x'", "1 is a", "a is None", "a is ()", "a is b'x' is c", "1 < a is 2", "a is -1", "a is (1, 2)",
    "a is ...", "a is True is False", "if a is 1 < b: c", "1()", "'x'(a)", "(a, b)()", "[a](b)", "{a: b}(c)", "{a}(b)", "[a for a in b](c)", "{a for a in b}(c)",
    "{a: b for a in b}(c)", "(a for a in b)(c)", "f'{a}'(b)", "f''(a)", "None()", "...()", "1.0()", "1j()", "True()", "b''()", "(1, 2)()", "(lambda: 1)()", "1[a]", "1.0[a]", "None[a]",
    "...[a]", "True[a]", "{a}[b]", "{a for a in b}[c]", "(a for a in b)[c]", "(lambda: a)[b]", "{a: b}[c]", "'x'['y']", "'x'[1.0]", "b'x'[None]", "[a]['x']", "(a, b)[c, d]",
    "[a for a in b][1j]", "f'{a}'['x']", "[a][1]", "[a][True]", "[a][b]", "[a][1:2]", "[a][1, 2]", "(1, 2)['x']", "[a][lambda: 1]", "[a][{}]", "[a][{b}]", "[a][(b for b in c)]", "[a][[b]]",
    "[a][f'']", "[a][...]", "[a]['x'] = b", "del [a]['x']", "1[a] = b", "f(1()\n,\n2())", "[\n(a, b)\n(c, d),\n(e, f)]", "'x'()['y']()", "[1, 2]['x']", "def f(a=1()): return 'x'['y']",
]


# What annotations become as text.
ANNOTATIONS = [
    'a+b*c', '(a+b)*c', 'a-(b-c)', '(a-b)-c', 'a**b**c', '(a**b)**c', '-a**b', '(-a)**b', 'a**-b', 'not a and b', 'not (a and b)', 'a and (b or c)',
    '(a and b) or c', 'a or (b or c)', 'a and (b and c)', 'lambda x, y=1, *z, w, v=2, **k: x+y', 'lambda: (yield)', 'lambda *, a: 1',
    'lambda x, /, y: 1', 'lambda x=1, /, y=2: 1', 'lambda x, /: 0', 'a if b else c', '(a if b else c) if d else e', 'a if (b if c else d) else e',
    'a if b else (c if d else e)', "{1:2, **a, 'x': y}", '{}', '{1,2,*a}', '[a for b in c if d if e for f in g]', '{a:b for c in d}',
    '{a for b in c}', '(a for b in c)', '(a async for b in c)', 'await a', '(await a)**b', 'await (a**b)', '-await a', '(yield)', '(yield x)',
    '(yield from x)', 'a<b<=c!=d', '(a<b)<c', 'a<(b<c)', 'not a<b', '(not a)<b', 'a is not b not in c', 'f(a,*b,c=d,**e)', 'f(x for x in y)',
    'f((x for x in y), 1)', 'f(lambda: 1)', 'f((yield))', 'f(a:=1)', '(a:=1)+2', '[a:=1]', '1 .real', '1.0.real', '(1).real', '1j.real', "'a'.b",
    'a.b.c', '(a+b).c', '(lambda: 1).x', '-1 .real', '(-1).x', '...', '... .x', 'None', 'True', "b'x'", "'a' 'b'", "u'x'", '1e309', '1e309j',
    '-1e309', '1e400+2j', '1+2j', 'a[1]', 'a[1:2]', 'a[:]', 'a[::]', 'a[1:2:3]', 'a[::3]', 'a[1,2]', 'a[1:2,3]', 'a[1:2,]', 'a[(1,2)]', 'a[b,c]',
    'a[()]', 'a[(b,)]', 'a[(b,c):d]', 'a[b,]', '(a,b)', '(a,)', '()', '(1,2)', '(1,)', '[a,*b]', '[]', '*a, b', '(*a,)', "f'{a}'", "f'{a!r:>{w}}'",
    "f'x{a}y{{z}}'", "f'{a+b}'", "f'{(lambda x: 1)}'", "f'{ {1:2} }'", "f'{a!s}{b!a}'", 'f\'{"x"}\'', "f'\\n'", 'f\'it\\\'s "q"{a}\'',
    "f'{a:x{b}y}'", "f'{a:{{}}}'", '(a, b)[0]', '[a for a, b in c]', '[a for (a, b) in c]', '[a for a in b, ]', '[x for x in (a if b else c)]',
    '[x for x in lambda: y, 1]', '[x for x in (lambda: y)]', '[x for x in y if (a if b else c)]', '[x for x in y if lambda: 1]',
    '[(a if b else c) for x in y]', '[(a, b) for x in y]', '[(yield) for x in y]', '~a', '+a', '- -a', '-+a', 'not not a', '~(a+b)', '-(a*b)',
    '(-a)*b', '-(a**b)', 'a@b//c%d/e', 'a<<b>>c', 'a<<(b+c)', '(a<<b)+c', 'a|b^c&d', '((a|b)^c)&d', 'a if b else lambda: c', 'lambda: a if b else c',
    '(lambda: a) if b else c', 'lambda x: lambda y: z', 'a[lambda: 1]', 'a[x:=1]', 'a[(x:=1)]', 'a[*b]', '{**(a or b)}',
    '{(a if b else c): (lambda: 1)}', '{*(a or b)}', 'f(*(a or b))', 'f(**(a or b))', 'f(*a if b else c)', 'f(a if b else c)', 'a if b else c, d',
    'not a', '(not a) + b', 'a in (b, c)', 'a == (b, c)', '(a, b) == c', '1+2', "'x'*3", '-1', '2**-1', 'a.b(c)[d].e', '(a)(b)', '(lambda: 1)()',
    '(a if b else c)()', '(yield)()', '(await a)()', '(await a).b', 'await a.b', 'await a()', "f'{a}' 'b'", "f'{a}' f'{b}'", "'%s' % f'{a}'",
    'f\'{f"{a}"}\'', 'a[b][c]', 'a[...]', 'a[..., 1]', "{'a': 1}['a']", 'a[-1]', 'a[b+c:d]', 'a[(yield)]', 'a[lambda: 1:2]', 'a[b if c else d:e]',
    '(1, 2)[0]', '(1,2)[a]', '{1,2}', 'x in {1,2}', 'x in [1,2]', '[1,2]', "(1, (2, 3), 'x', None)", '(1.5, 1e309, (1e309j,))', 'frozenset',
    '"a\'b"', "'a\\nb'", "b'\\xff'", "'\\ud800'", "'é'", "f'é{a}'", "f'\\ud800{a}'", "f'{a!r}'", "f'{a:\\n}'", 'f"{a:\'x\'}"', 'await (-a)',
    'await (await a)', 'await (lambda: 1)', '(await a)[b]', 'x if await a else b', '[await a for b in c]', 'not await a', 'a**await b',
    '(yield) + 1', 'lambda: (await x)', '(a, await b)', '(yield a, b)', '(yield (a,b))', "f'{(yield)}'", "f'{await a}'", "f'{a,}'", "f'{(a,b)}'",
    "f'{(a:=1)}'", "f'{a if b else c}'", "f'{a:{b:>3}}'", '[(yield x)]', '(yield (yield x))', '(a:=(yield))', '(a:=b if c else d)', '(a:=(b,c))',
    '(a:=lambda:1)', 'a if (b:=c) else d', '{a:=1}', '{(a:=1):2}', 'lambda: (a:=1)', 'lambda *a: 1', 'lambda *a, b: 1', 'lambda **a: 1',
    'lambda a, *, b=1, **c: 1', 'lambda a=1, *, b: 1', 'lambda: 1', 'lambda x, /, *, y: 1', 'lambda x=1,/: 1', '(lambda x: 1) + 2', '*a',
    'not (yield)', 'f(*a, *b)', 'f(a)(b)(c)', 'a.b[c].d(e)', "'x'.join(a)", '(1,2).count', '[1].x', '{1}.x', '{1:2}.x', "f'a'.x", '(a for b in c).x',
    '[a for b in c].x', '5 .x', '5.5.x', '5j.x', 'True.x', 'None.x', "b'x'.x", '(a<b).x', '(not a).x', '-a.b', '(-a).b', 'a.b**c', '(a**b).c',
    '~(-a)', 'a or b or c', '(a or b) or c', 'a and b or c and d', '(a or b) and c', 'not (a or b)', 'a < (not b)', 'a == (b == c)', 'a < (b | c)',
    '(a if b else c) < d', 'a if (lambda: 1) else b', '(a, b) if c else d', '[(a,b)]', '{(a,b): (c,d)}', 'f((a,b))', 'f(a=(b,c))', 'f(a=lambda: 1)',
    'f(a=(yield))', 'f(**a, **b)', 'f(**lambda: 1)', 'f(**(a if b else c))', 'f(*lambda: 1)', '{**lambda: 1}', '{**(a if b else c)}',
    '{a: b if c else d}', '[*(lambda: 1)]', '[*(a|b)]', '[*(a<b)]', '[*(not a)]', '(*a, *b)', 'a[(b, *c)]', 'a[b:(c,d)]', 'a[(a:=1):2]', 'a[not b]',
    'a[b, lambda: 1]', 'a[b, (yield)]', 'a[b:c, d:e:f, g]', 'a[b:c, (d, e)]', 'a[b:c, *d]', "'\\x00'", "'\\''", '(1+2j).real', '1e100', '1e16',
    '123456789012345678901234567890', '-0.0', '0.0', '-5', '(-5).x', '-5**2', '(-5)**2', '(1+2j)*a', '(-1j)', '-(1+2j)', 'a*-1', '-1*a', 'a--1',
    '1e1000**2*a', 'a if 1 else 2', 'a[1:2][3]', 'a[-1:]', '(a,)[b]', '()[b]', '(1,)[b]',
]


def listing(code, lines, prefix=""):
    """A code object as lines: its fields, constants and instructions, and after them the code objects among the constants."""
    lines.append(f"{prefix}{code.co_name} {code.co_filename} {code.co_firstlineno} flags {code.co_flags:#x} stack {code.co_stacksize} "
                 f"arguments {code.co_argcount} {code.co_posonlyargcount} {code.co_kwonlyargcount} locals {code.co_nlocals}")
    for field in ("names", "varnames", "freevars", "cellvars"):
        values = getattr(code, "co_" + field)
        if values:
            lines.append(f"{prefix} {field} {' '.join(values)}")
    inner = [value for value in code.co_consts if isinstance(value, types.CodeType)]
    shown = ["code" if isinstance(value, types.CodeType) else constant(value) for value in code.co_consts]
    lines.append(f"{prefix} constants {'; '.join(shown)}")
    lines.append(f"{prefix} lines {code.co_lnotab.hex()}")
    instructions = [f"{dis.opname[code.co_code[i]]} {code.co_code[i + 1]}" for i in range(0, len(code.co_code), 2)]
    lines.append(f"{prefix} {'; '.join(instructions)}")
    for value in inner:
        listing(value, lines, prefix + "  ")
    return lines


def constant(value):
    if isinstance(value, frozenset):
        return "frozenset(" + ", ".join(sorted(map(ascii, value))) + ")"
    return ascii(value)


def row(source, mode="exec", level=0, flags=0):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        try:
            result = listing(compile(source, "<test>", mode, flags, dont_inherit=True, optimize=level), [])
        except SyntaxError as error:
            result = [type(error).__name__, error.msg, error.lineno, error.offset]
            failed = True
        else:
            failed = False
    noted = [[str(warning.message), warning.lineno] for warning in found]
    return [source, mode, level, flags, noted, failed, result]


def main():
    rows = [row(source) for source in PROGRAMS]
    rows += [row(source, "eval") for source in EXPRESSIONS]
    rows += [row(source, "single") for source in INTERACTIVE]
    rows += [row(source, "exec", level) for source in LEVELS for level in (1, 2)]
    rows += [row(source, "exec", 0, TOP_LEVEL_AWAIT) for source in AWAITS]
    rows += [row("x", "exec", 0, flags) for flags in (0x20000, 0x100000 | 0x1000000)]
    rows += [row("def f(a: b + c): 1", "exec", 0, 0x1000000)]
    rows += [row(f"from __future__ import annotations\nasync def f():\n  def g(x: ({source})): pass") for source in ANNOTATIONS]
    rows += [row(source) for source in ERRORS]
    rows += [row(source) for source in WARNINGS]
    TARGET.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
    print(len(rows), "rows,", sum(row[5] for row in rows), "errors")


if __name__ == "__main__":
    main()
