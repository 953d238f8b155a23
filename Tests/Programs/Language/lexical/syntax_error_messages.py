"""The messages of common syntax errors."""

SOURCES = [
    'f(a=1, 2)', 'f(**k, 1)', 'f(**k, *a)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'f(a=1, a=2)',
    'f(1=2)', 'f(a.b=2)', 'f(None=1)', 'f(a + b=1)', 'f((a)=1)', 'f(lambda: 1=2)', 'f(*)', 'f(**)',
    'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(**k, a): pass', 'def f(a, /, b, /): pass',
    'def f(/, a): pass', 'def f(*a, *b): pass', 'def f(a, (b, c)): pass', 'def f(a.b): pass', 'lambda a, a: 1',
    'lambda *: 1', 'lambda a=1, b: 1',
    '1 = x', '"a" = x', 'f() = x', 'x + 1 = 2', '(a, 1) = x', '[a, f()] = x', 'None = x', '... = x', '-x = 1',
    'a if b else c = 1', 'lambda: 1 = 2', '[x for x in y] = 1', '(x for x in y) = 1', '{1} = x', '{} = x',
    '{1: 2} = x', 'f"{x}" = 1', 'a < b = 1', 'a and b = 1', 'not a = 1', 'await x = 1', 'yield = 1', '(yield) = 1',
    'a, *b, *c = x', '*a = x', '*a, = x', '*a', 'x = *a', 'print(*a)', 'del *a', 'del f()', 'del 1', 'del (a, 1)',
    'del a + b', 'del None', 'del ()', 'del []', 'x += 1 = 2', 'f() += 1', '(a, b) += 1', '[a] += 1', 'None += 1',
    'f(): int = 1', '(a, b): int', '[a]: int', '1: int', 'x: int = y: int', '(a): int = 1', 'a.b: int', 'a[0]: int = 1',
    '(x := 1)', 'x := 1', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', '(1 := x)', '(None := 1)', '(x := y := 1)',
    'x = y := 1', 'f(x := 1)', 'f(a=x := 1)', '[x := 1, 2]', '[i := 0 for i in y]', '[i for i in (j := y)]',
    '[[j := 1 for i in y] for j in z]', 'class A: [x := 1 for y in z]', 'with (x := 1) as y: pass',
    'return', 'yield', 'yield x', 'await x', 'async def f(): yield from x', 'def f(): await x',
    'async with x: pass', 'async for x in y: pass', '[x async for x in y]', 'def f(): [await x for x in y]',
    'async def f():\n yield 1\n return 2', 'async x', 'break', 'continue', 'for x in y: continue',
    'def f(): break', 'class A: continue', 'while 1:\n def f(): break', 'try: pass',
    'try: pass\nexcept: pass\nexcept E: pass',
    'try: pass\nelse: pass', 'try: pass\nfinally: continue', 'for x in y:\n try: pass\n finally: continue',
    'def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x): global x', 'nonlocal x',
    'def f(): nonlocal x', 'def f(x): nonlocal x', 'def f():\n global x\n nonlocal x', 'def f():\n x: int\n global x',
    'x: int\nglobal x', 'import a.b as c.d', 'import *', 'from a import *', 'def f(): from a import *',
    'from a import (b',
    'from a import b,', 'from . import', 'from .. import a', 'from __future__ import no_such',
    'from __future__ import braces',
    'x = 1\nfrom __future__ import division', '{1, 2: 3}', '{1: 2, 3}', '{**a, 1}', '{*a, 1: 2}', '{**x for x in y}',
    '[*x for x in y]', '(*x for x in y)', '{*x for x in y}', '{x: *y}', '{**a: 1}', 'a[*b]', 'a[b=1]', 'a[]',
    '()[', 'if x = 1: pass', 'while x = 1: pass', 'f(a)b', 'x y', 'else: pass', 'elif x: pass', 'except: pass',
    'class A(x for x in y): pass', 'class A(b=1, 2): pass', '@x\ny = 1', '@x', '@x.y(1)\ndef f(): pass',
    '@x[0]\ndef f(): pass',
    'print 1', 'print f(x)', 'print', 'exec "x"', 'raise a, b', 'except E, e: pass', 'assert x, y, z', 'assert',
    'with a as 1: pass', 'with a as f(): pass', 'for 1 in x: pass', 'for f() in x: pass', 'for x in *y: pass',
    'for x in *y, z: pass', 'return *a', 'import a as 1', 'lambda: (yield)', '__debug__ = 1', 'x.__debug__ = 1',
    'f(__debug__=1)',
    'def f(__debug__): pass', 'import __debug__', 'del __debug__', 'x = yield = 1', 'x = 1 if 2', 'x if y else', 'not',
    'x = not',
]
for source in SOURCES:
    try:
        compile(source, '<s>', 'exec')
    except SyntaxError as error:
        print(f'{source!r}: {error.msg} ({error.lineno}, {error.offset})')
    else:
        print(f'{source!r}: no error')
