"""What is refused: arguments, syntax, declarations."""
import _symtable

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


table = _symtable.symtable
for arguments in ((), ("a",), ("a", "given"), ("a", "given", "exec", 1), ("a", "given", "func_type"), ("a", "given", ""),
                  ("a", 3, "exec"), (3, "given", "exec"), (None, "given", "exec"), ("a", "given", 3), ("a", "given", b"exec"),
                  ("a(", "given", "exec"), ("a\0b", "given", "exec"), ("a = 1", "given", "eval"), ("a", "gi\0ven", "exec"),
                  ("\ud800", "given", "exec"), (b"\xff", "given", "exec"), ("a b", "given", "single")):
    print(attempt(table, *arguments) if isinstance(attempt(table, *arguments), str) else "table")
for source in ("nonlocal x", "def f():\n nonlocal x", "def f(x): global x", "def f(x): nonlocal x", "x = 1\nglobal x",
               "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f():\n x: int\n global x",
               "def f(a, a): pass", "def f():\n from x import *", "class A:\n def f():\n  nonlocal x",
               "def f():\n global x\n nonlocal x", "from __future__ import nothing", "def f():\n x = 1\n def g():\n  x\n  nonlocal x",
               "global x\nx: int", "x = 1\nx: int\nglobal x"):
    try:
        print(type(table(source, "given.py", "exec")).__name__)
    except SyntaxError as error:
        print(error.msg, error.filename, error.lineno, error.offset, error.text)
for source in ("return", "yield", "break", "await x", "f() = 1"):
    answer = attempt(table, source, "given.py", "exec")
    print(source, answer if isinstance(answer, str) else "table")
print(table("a", b"bytes", "exec").name)
