"""Frames as a trace function sees them: f_back, f_locals, f_globals, f_code; a small debugger and a line counter."""
import sys


def counted(function, *args):
    """How often each line of the function ran, by relative number."""
    counts = {}

    def tracer(frame, event, argument):
        if frame.f_code is function.__code__:
            if event == 'line':
                line = frame.f_lineno - frame.f_code.co_firstlineno
                counts[line] = counts.get(line, 0) + 1
            return tracer

    sys.settrace(tracer)
    result = function(*args)
    sys.settrace(None)
    return result, sorted(counts.items())


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        steps += 1
    return steps


def primes(limit):
    found = []
    for n in range(2, limit):
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
    return found


print(counted(collatz, 27))
print(counted(primes, 30))


def watch(name, function, *args):
    """Each change of one local variable."""
    changes = []

    def tracer(frame, event, argument):
        if frame.f_code is function.__code__:
            value = frame.f_locals.get(name, 'unbound')
            if not changes or changes[-1] != value:
                changes.append(value)
            return tracer

    sys.settrace(tracer)
    function(*args)
    sys.settrace(None)
    return changes


print(watch('n', collatz, 6), watch('steps', collatz, 6), watch('p', primes, 8))


def call_tree(function, *args):
    lines = []

    def tracer(frame, event, argument):
        depth, back = 0, frame.f_back
        while back is not None and back.f_code is not call_tree.__code__:
            depth, back = depth + 1, back.f_back
        if event == 'call':
            names = frame.f_code.co_varnames[:frame.f_code.co_argcount]
            shown = ', '.join(f'{name}={frame.f_locals[name]!r}' for name in names)
            lines.append('  ' * depth + f'{frame.f_code.co_name}({shown})')
        elif event == 'return':
            lines.append('  ' * depth + f'-> {argument!r}')
        return tracer

    sys.settrace(tracer)
    function(*args)
    sys.settrace(None)
    return lines


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def sorts(items):
    return sorted(items, key=negative)


def negative(n):
    return -n


print('\n'.join(call_tree(fibonacci, 3)))
print('\n'.join(call_tree(sorts, [1, 2])))


def module_level(frame, event, argument):
    seen.append((event, frame.f_code.co_name, frame.f_globals is globals(), frame.f_back is not None))
    return None


seen = []
sys.settrace(module_level)
exec('class A:\n    def f(self): pass\nA().f()\n(lambda: 0)()', {})
sys.settrace(None)
for entry in seen:
    print(entry)


def locals_snapshot(frame, event, argument):
    if event == 'return' and frame.f_code.co_name == 'cells':
        snapshots.append(sorted((k, v if isinstance(v, (int, str)) else type(v).__name__) for k,
                                v in frame.f_locals.items()))
    return locals_snapshot


def cells(a, *args, k=1):
    b = a

    def inner():
        nonlocal b
        b = 'changed'
        return b, a
    inner()
    deleted = 1
    del deleted


snapshots = []
sys.settrace(locals_snapshot)
cells(1, 2, k=3)
sys.settrace(None)
print(snapshots)


def last_instruction(frame, event, argument):
    positions.append((event, frame.f_lasti))
    return last_instruction


def two_lines():
    a = 1
    return a


positions = []
sys.settrace(last_instruction)
two_lines()
sys.settrace(None)
print(positions)
