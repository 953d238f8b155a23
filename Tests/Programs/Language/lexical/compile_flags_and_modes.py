"""compile(): modes, flags, and arguments that are wrong."""

FUTURE_ANNOTATIONS = 0x100000


def attempt(*arguments, **keywords):
    try:
        code = compile(*arguments, **keywords)
        print(arguments, keywords, '=>', code.co_name, code.co_filename, code.co_firstlineno, code.co_flags)
        return code
    except Exception as error:
        print(arguments, keywords, '=>', type(error).__name__, error)


attempt('1', 'f', 'eval')
attempt('x = 1', 'f', 'exec')
attempt('x = 1', 'f', 'single')
attempt('x = 1', 'f', 'eval')
attempt('1\n2', 'f', 'single')
attempt('if 1:\n  2\n', 'f', 'single')
attempt('1; 2', 'f', 'single')
attempt('', 'f', 'single')
attempt('', 'f', 'exec')
attempt('# c', 'f', 'eval')
attempt('1', 'f', 'other')
attempt('1', 'f')
attempt('1')
attempt()
attempt('1', 'f', 'eval', flags=0, dont_inherit=True, optimize=2)
attempt('1', 'f', 'eval', 1 << 30)
attempt('1', 'f', 'eval', optimize=3)
attempt('1', 'f', 'eval', optimize=-2)
attempt(source='1', filename='named', mode='eval')
attempt('1', 'f', 'eval', wrong=1)
attempt('1', 2, 'eval')
attempt('1', b'bytes name', 'eval')
attempt('1', 'f', 5)
attempt('x: a.b = 1', 'f', 'exec', FUTURE_ANNOTATIONS)
attempt('1', 'f', 'eval', 0, 0, -1, _feature_version=7)
attempt('(x := 1)', 'f', 'eval', _feature_version=7)

code = attempt('assert False, "checked"', 'f', 'exec', optimize=0)
try:
    exec(code)
except AssertionError as error:
    print('AssertionError', error)
exec(attempt('assert False, "removed"', 'f', 'exec', optimize=1))
code = attempt('def f():\n    "documentation"\n', 'f', 'exec', optimize=2)
namespace = {}
exec(code, namespace)
print(namespace['f'].__doc__)
print(eval(attempt('__debug__', 'f', 'eval', optimize=1)), eval(attempt('__debug__', 'f', 'eval', optimize=0)))
single = compile('40 + 2; None; "x"', 'f', 'single')
exec(single)
print(eval(compile('x = 1', 'f', 'exec'), {}))
