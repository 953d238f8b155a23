"""How an uncaught syntax error prints, when it comes from compile() in a nested call."""
import sys


def outer(source):
    inner(source)


def inner(source):
    compile(source, 'generated.py', 'exec')


print('before the error')
for source in ('x = (1 +\n', 'def f():\n\tx\n        y\n', 'ä ö', 'x = 5 5'):
    try:
        outer(source)
    except SyntaxError as error:
        kind, value, trace = sys.exc_info()
        depth = 0
        while trace:
            print(trace.tb_lineno, trace.tb_frame.f_code.co_name, end=', ')
            trace = trace.tb_next
            depth += 1
        print(depth, kind.__name__, value)
        sys.excepthook(kind, value, None)

sys.stdout.flush()
outer('first = 1\nsecond = first ===== 2\n')
print('never reached')
