"""Symbols of functions: parameters, cells, free variables, declarations."""
from support_tables import table

for source in ("def f(a, b=c, *d, e=g, **h): return a",
               "def f(a, /, b, *, c): pass",
               "def f(a: b, *c: d) -> e: x: int = 1",
               "def f():\n x = 1\n def g(): return x\n return g",
               "def f():\n x = 1\n def g():\n  nonlocal x\n  x = 2\n return g",
               "def f():\n global x\n x = 1\n def g(): return x",
               "x = 1\ndef f():\n def g():\n  def h(): return x, y\n y = 2",
               "lambda a, *b, c=d, **e: (a, f)",
               "def f(): yield\nasync def g(): yield\nasync def h(): return [i async for i in j]",
               "def f():\n import a.b, c as d\n from e import g\n return a",
               "def f():\n try: pass\n except A as b: pass\n del b",
               "def f(a):\n def a(): return a\n return a",
               "def f(x=lambda: y, *, z=lambda: w): pass",
               "@deco(lambda: 1)\ndef f(): pass",
               "def f(): return __class__, super",
               "def f():\n x: int\n def g(): return x"):
    table(source)
