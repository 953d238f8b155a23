# -*- coding: latin-1 -*-
# The declaration of this file is latin-1, but it is written in ASCII alone; sources given as bytes are tried below.


def run(source):
    namespace = {}
    shown = source.tobytes() if isinstance(source, memoryview) else source
    try:
        exec(compile(source, '<bytes>', 'exec'), namespace)
    except SyntaxError as error:
        print(ascii(shown), '|', error.msg, '|', error.lineno, error.offset, ascii(error.text))
    except ValueError as error:
        print(ascii(shown), '|', type(error).__name__, error)
    else:
        print(ascii(shown), '=>', ascii(namespace.get('x')))


run(b"x = 'caf\xc3\xa9'")
run(b"# coding: latin-1\nx = 'caf\xe9'")
run(b"# -*- coding: latin-1 -*-\nx = 'caf\xe9'")
run(b"#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\nx = 'caf\xe9'")
run(b"# coding=utf-8\nx = 'caf\xc3\xa9'")
run(b"# coding: utf8\nx = 'caf\xc3\xa9'")
run(b"\xef\xbb\xbfx = 'caf\xc3\xa9'")
run(b"\xef\xbb\xbf# coding: utf-8\nx = 1")
run(b"\n# coding: latin-1\nx = 'second line'")
run(b"x = 1\n# coding: latin-1\n")
run(b"# coding: ascii\nx = 'plain'")
run(b"# coding: cp1252\nx = '\x80'")
run("# coding: latin-1\nx = 'a str ignores its declaration: \u20ac'")
run("x = 'nul \x00'")
run(b"x = 'nul \x00'")
run(b"x = 1\r\n")
run(b"x = 1\ry = 2\rx = 3")
run("x = '''a\r\nb\rc'''")
run(bytearray(b"x = 'bytearray'"))
run(memoryview(b"x = 'memoryview'"))
run(b"")
run(b"x = 'no newline at the end'  # comment")

print(eval(b"'eval of bytes'"), eval(b"  1 + 1"), eval('\t 2\n'))
for bad in (1, None, [], 1.5):
    try:
        compile(bad, 'f', 'exec')
    except TypeError as error:
        print(type(error).__name__, error)
    try:
        eval(bad)
    except TypeError as error:
        print(type(error).__name__, error)
    try:
        exec(bad)
    except TypeError as error:
        print(type(error).__name__, error)
