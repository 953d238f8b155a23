"""How uncaught exceptions are shown: causes, contexts, cycles, suppressed ones, broken __str__, modules, notes of several lines; sys.excepthook and unraisablehook by hand."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Output:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


class Refuses:
    def write(self, text):
        raise KeyError('write')


class BrokenText(Exception):
    def __str__(self):
        raise ValueError('in str')


class NotText(Exception):
    def __str__(self):
        return 5


class Own(Exception):
    __module__ = 'own.module'


class NoModule(Exception):
    __module__ = None


class BadModule(Exception):
    __module__ = 5


class Renamed(Exception):
    pass


class Outer:
    class Inner(Exception):
        pass


class Lookup(Exception):
    def __getattribute__(self, name):
        if name in ('__cause__', '__context__', '__traceback__', '__suppress_context__'):
            raise ValueError('looked up ' + name)
        return super().__getattribute__(name)


Renamed.__name__ = 'new.name'
Renamed.__qualname__ = 'qualified'


def shown(error, hook=sys.excepthook, traceback=None):
    """What the hook writes to standard error."""
    old, sys.stderr = sys.stderr, Output()
    try:
        hook(type(error), error, traceback)
        return ''.join(sys.stderr.parts)
    except BaseException as problem:
        return f'{type(problem).__name__}: {problem}'
    finally:
        sys.stderr = old


def with_hook(*arguments):
    old, sys.stderr = sys.stderr, Output()
    try:
        answer = sys.excepthook(*arguments)
        return answer, ''.join(sys.stderr.parts)
    except BaseException as problem:
        return f'{type(problem).__name__}: {problem}'
    finally:
        sys.stderr = old


def chained(cause=None, context=None, suppress=None, error=None):
    error = error or KeyError('last')
    error.__context__ = context
    if cause is not None:
        error.__cause__ = cause
    if suppress is not None:
        error.__suppress_context__ = suppress
    return error


def cycle(count, name='__context__'):
    errors = [ValueError(number) for number in range(count)]
    for number in range(count):
        setattr(errors[number], name, errors[(number + 1) % count])
    return errors[0]


def raising(action):
    try:
        action()
    except BaseException as error:
        return error


def nested():
    try:
        try:
            1 / 0
        finally:
            undefined
    except NameError as error:
        raise KeyError('from') from error


def three():
    try:
        nested()
    except KeyError:
        raise ValueError('three')


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('suppressed') from None


def own_cause():
    error = ValueError('own')
    raise error from error


def recursion(count):
    if count:
        recursion(count - 1)
    raise ValueError('deep')


def alternating(count):
    def other(count):
        alternating(count - 1) if count else 1 / 0
    other(count)


def lines(text):
    return [line for line in text.split('\n')]


def traced(action, *arguments):
    error = raising(lambda: action(*arguments))
    return lines(shown(error, traceback=error.__traceback__))


for line in r"""
shown(ValueError('text')), shown(ValueError()), shown(ValueError('')), shown(ValueError(1, 2)), shown(ValueError('two\nlines')), shown(KeyError('k')), shown(ValueError('\xe9\u20ac\ud800')), shown(SystemExit(3)), shown(KeyboardInterrupt()), shown(StopIteration(5)), shown(ValueError(None)), shown(ValueError('\0'))
shown(BrokenText()), shown(NotText()), shown(Own('o')), shown(NoModule('n')), shown(BadModule('b')), shown(Renamed('r')), shown(Outer.Inner('i')), shown(Lookup('l'))
shown(chained(ValueError('cause'))), shown(chained(context=ValueError('context'))), shown(chained(ValueError('cause'), TypeError('context'))), shown(chained(context=ValueError('hidden'), suppress=True)), shown(chained(ValueError('cause'), suppress=False)), shown(chained(chained(ValueError('inner')), TypeError('context'))), shown(chained(context=chained(context=ValueError('inner'), error=TypeError('middle'))))
shown(cycle(1)), shown(cycle(2)), shown(cycle(3)), shown(cycle(2, '__cause__')), shown(chained(BrokenText(), NotText())), shown(chained(Lookup('l')))
traced(nested)
traced(three)
traced(suppressed)
traced(own_cause)
traced(recursion, 2)
traced(recursion, 3)
traced(recursion, 10)
traced(alternating, 6)
traced(exec, '1/0'), traced(eval, '(\n1/0)'), traced(compile, 'x y', 'name', 'exec'), traced(exec, compile('def f():\n  1/0\nf()', 'made up.py', 'exec')), traced(int, 'x'), traced(lambda: [1 / x for x in [0]]), traced(lambda: (lambda: 1 / 0)())
with_hook(), with_hook(1), with_hook(1, 2)
with_hook(1, 2, 3), with_hook(ValueError, ValueError('v'), None), with_hook(KeyError, ValueError('v'), None), with_hook(ValueError, 'text', None), with_hook(ValueError, None, None), with_hook(None, None, None), with_hook(int, 5, None), with_hook(ValueError, ValueError('v'), 5), with_hook('type', ValueError('v'), None), with_hook(ValueError, ValueError, None), with_hook(ValueError, ValueError('v'), None, 4)
[(setattr(sys, 'stderr', Refuses()), sys.__excepthook__(ValueError, ValueError('v'), None), setattr(sys, 'stderr', old))[1] for old in [sys.stderr]]
[(setattr(sys, 'stderr', None), sys.__excepthook__(ValueError, ValueError('v'), None), setattr(sys, 'stderr', old))[1] for old in [sys.stderr]]
setattr(sys, 'tracebacklimit', 2) or traced(recursion, 5), setattr(sys, 'tracebacklimit', 0) or traced(recursion, 5), setattr(sys, 'tracebacklimit', -1) or traced(three), setattr(sys, 'tracebacklimit', 'x') or len(traced(recursion, 5)), setattr(sys, 'tracebacklimit', None) or len(traced(recursion, 5)), setattr(sys, 'tracebacklimit', 1 << 70) or len(traced(recursion, 5)), delattr(sys, 'tracebacklimit')
""".strip().splitlines():
    show(line)
