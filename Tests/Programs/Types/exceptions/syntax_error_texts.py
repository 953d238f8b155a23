"""SyntaxError: arguments, attributes, how it is shown, and what the compiler puts into it."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Text(str):
    pass


class File:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


def shown(error):
    """What the hook for uncaught exceptions prints."""
    old, sys.stderr = sys.stderr, File()
    try:
        sys.excepthook(type(error), error, None)
        return ''.join(sys.stderr.parts)
    finally:
        sys.stderr = old


def facts(error):
    return [getattr(error, name) for name in ('msg', 'filename', 'lineno', 'offset', 'text', 'print_file_and_line')]


def changed(error, **names):
    for name, value in names.items():
        setattr(error, name, value)
    return error


def compiled(source, mode='exec', filename='name'):
    try:
        compile(source, filename, mode)
    except SyntaxError as error:
        return type(error).__name__, facts(error), str(error), shown(error)


for line in r'''
facts(SyntaxError()), facts(SyntaxError('m')), facts(SyntaxError('m', ('f', 1, 2, 't'))), facts(SyntaxError('m', ['f', 1, 2, 't'])), facts(SyntaxError(1)), facts(SyntaxError('m', ('f', 1, 2, 't'), 'more')), facts(SyntaxError(None, (None, None, None, None))), facts(SyntaxError('m', 'abcd'))
SyntaxError('m', ('f', 1, 2))
SyntaxError('m', ('f', 1, 2, 't', 5))
SyntaxError('m', 5)
SyntaxError('m', None)
SyntaxError('m', x=1)
SyntaxError('m', ()).args
str(SyntaxError()), str(SyntaxError('m')), str(SyntaxError('m', ('f', 1, 2, 't'))), str(SyntaxError('m', ('a/b/f.py', 1, 2, 't'))), str(SyntaxError('m', (None, 1, 2, 't'))), str(SyntaxError('m', ('f', None, 2, 't'))), str(SyntaxError('m', (None, None, 2, 't'))), str(SyntaxError('m', ('f', 'x', 2, 't'))), str(SyntaxError('m', (5, 1, 2, 't'))), str(SyntaxError(5, ('f', 1, 2, 't'))), str(SyntaxError('m', (b'f', 1, 2, 't'))), str(SyntaxError('m', (Text('f'), True, 2, 't'))), str(SyntaxError('m', ('/', 1, 2, 't'))), str(SyntaxError('m', ('f', 1 << 70, 2, 't'))) if 0 else ''
repr(SyntaxError('m', ('f', 1, 2, 't'))), SyntaxError('m', ('f', 1, 2, 't')).args, SyntaxError('m', ('f', 1, 2, 't')).__reduce__(), repr(IndentationError('m')), repr(TabError('m', ('f', 1, 2, 't')))
shown(SyntaxError()), shown(SyntaxError('m')), shown(SyntaxError('m', ('f', 1, 2, 'text'))), shown(SyntaxError('m', ('f', 1, 2, 'text\n'))), shown(SyntaxError('m', ('f', 1, 20, 'text\n')))
shown(SyntaxError('m', ('f', 1, 0, 'text'))), shown(SyntaxError('m', ('f', 1, -1, 'text'))), shown(SyntaxError('m', ('f', 1, None, 'text'))), shown(SyntaxError('m', ('f', 1, 5, None))), shown(SyntaxError('m', ('f', None, 5, 'text'))), shown(SyntaxError('m', (None, 1, 5, 'text')))
shown(SyntaxError('m', ('f', 1, 3, '    text'))), shown(SyntaxError('m', ('f', 1, 7, '    text'))), shown(SyntaxError('m', ('f', 1, 3, '\ttext'))), shown(SyntaxError('m', ('f', 1, 3, 'one\ntwo\nthree'))), shown(SyntaxError('m', ('f', 1, 6, 'one\ntwo\nthree'))), shown(SyntaxError('m', ('f', 1, 1, ''))), shown(SyntaxError('m', ('f', 1, 2, '\n')))
shown(SyntaxError('m', ('f', 1, 3, '\u20ac\xe9x'))), shown(SyntaxError('m', ('f', 1, 2, '\U0001f600')))
shown(SyntaxError('m', ('f', 'x', 2, 'text'))), shown(SyntaxError('m', ('f', 1, 'x', 'text'))), shown(SyntaxError('m', ('f', 1, 2, 5))), shown(SyntaxError(5, ('f', 1, 2, 'text'))), shown(SyntaxError('m', (5, 1, 2, 'text'))), shown(SyntaxError('m', ('f', 1.5, 2, 'text'))), shown(SyntaxError(None, ('f', 1, 2, 'text')))
shown(changed(SyntaxError('m', ('f', 1, 2, 'text')), msg='other', lineno=7, filename='g', offset=4, text='abcdef')), shown(changed(SyntaxError('m', ('f', 1, 2, 'text')), print_file_and_line=5)), shown(changed(SyntaxError('m'), print_file_and_line=5)), shown(changed(ValueError('m'), print_file_and_line=5))
shown(changed(ValueError('m'), print_file_and_line=5, msg='m', filename='f', lineno=3, offset=2, text='text')), shown(changed(SyntaxError('m', ('f', 1, 2, 'text')), print_file_and_line=None))
shown(IndentationError('m', ('f', 1, 2, 'text'))), shown(type('Own', (SyntaxError,), {})('m', ('f', 1, 2, 'text'))), shown(type('Own', (SyntaxError,), {'__str__': lambda self: 'str'})('m', ('f', 1, 2, 'text'))), shown(type('Own', (SyntaxError,), {'__module__': 'mod'})('m'))
compiled('a b'), compiled('x = = 1'), compiled('(1,\n2'), compiled('"abc'), compiled('"""abc\n\n'), compiled('if x:\npass'), compiled('  x'), compiled('if x:\n\ty\n        z\n'), compiled('if x:\n    y\n  z\n'), compiled('x = (]'), compiled('x)'), compiled('')
compiled('', 'eval'), compiled('a;b', 'single'), compiled('a\nb', 'single'), compiled('if x: pass', 'eval'), compiled('1 +', 'eval'), compiled('a = 1', 'eval'), compiled('\xe9 \u20ac'), compiled('x = \u20ac'), compiled('\xe9 = = 1'), compiled('x = 1\\ 2'), compiled('\\'), compiled('$'), compiled('a ? b'), compiled('1a'), compiled('0777'), compiled('0x'), compiled('1__0'), compiled('0b2'), compiled('0o8'), compiled('1e'), compiled('1_')
compiled('return'), compiled('yield 1'), compiled('break'), compiled('continue'), compiled('await x'), compiled('def f():\n  x = 1\n  global x'), compiled('def f(a, a): pass'), compiled('f(a=1, a=2)'), compiled('f(a=1, 2)'), compiled('f(**a, *b)'), compiled('f(x for x in y, 1)'), compiled('1 = x'), compiled('f() = 1'), compiled('None = 1'), compiled('x + 1 = 2'), compiled('del f()'), compiled('(x for x in y) = 1'), compiled('a, *b, *c = d'), compiled('*a = b'), compiled('*a'), compiled('nonlocal x'), compiled('def f():\n  nonlocal x'), compiled('from __future__ import nothing'), compiled('x = 1\nfrom __future__ import division'), compiled('import *'), compiled('def f():\n  from x import *'), compiled('class C:\n  return'), compiled('x: int = yield'), compiled('lambda: (yield)'), compiled('[(yield) for x in y]'), compiled('async def f():\n  yield from x'), compiled('async with x: pass'), compiled('[x async for x in y]'), compiled('f"{a b}"'), compiled('f"{}"'), compiled('f"{a!x}"'), compiled('f"{"'), compiled('f"}"'), compiled('f"{a:{b:{c}}}"'), compiled('f"{\\n}"'), compiled('b"\xe9"'), compiled('"a" b"b"'), compiled('"\\N{nothing}"'), compiled('"\\x1"'), compiled('"\\U00110000"'), compiled('b"\\x1"'), compiled('try: pass'), compiled('try: pass\nexcept: pass\nexcept x: pass'), compiled('(a := 1) = 2'), compiled('a := 1'), compiled('def f(a=1, b): pass'), compiled('def f(*): pass'), compiled('def f(a, /, b, /): pass'), compiled('print x'), compiled('exec x'), compiled('a <> b'), compiled('__debug__ = 1'), compiled('def f(__debug__): pass'), compiled('x.None = 1'), compiled('with x as 1: pass'), compiled('for 1 in x: pass'), compiled('import a.b as c.d'), compiled('@x\ny'), compiled('else: pass'), compiled('a if b'), compiled('not')
compiled('x\0y')
compiled(b'\xff')
compiled(b'# coding: nothing\n')
compiled(b'# coding: ascii\n\xe9')
compiled(b'\xef\xbb\xbf# coding: latin-1\n')
compiled('a b', filename='\xe9'), compiled('a b', filename='a/b/c.py')
compiled('a b', filename=5)
compiled('a b', mode='other')
'''.strip().splitlines():
    show(line)
