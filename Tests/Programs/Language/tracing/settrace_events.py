"""sys.settrace: call, line, return and exception events with relative line numbers."""
import sys

events = []


def tracer(frame, event, argument):
    code = frame.f_code
    if event == 'exception':
        argument = f'{argument[0].__name__}({argument[1]})'
    elif 'at 0x' in repr(argument):
        argument = type(argument).__name__
    events.append(f'{code.co_name:12} {event:9} {frame.f_lineno - code.co_firstlineno:3} {argument!r}')
    return tracer


def trace(function, *args):
    print(f'--- {function.__name__}{args}')
    sys.settrace(tracer)
    try:
        function(*args)
    except Exception as error:
        sys.settrace(None)
        print('raised', type(error).__name__, error)
    sys.settrace(None)
    for event in events:
        print(event)
    events.clear()


def straight(a):
    b = a + 1
    c = [b,
         a]
    return c


def branches(x):
    if x > 1:
        y = 'big'
    elif x:
        y = 'one'
    else:
        y = 'zero'
    return y


def loops():
    for i in range(2):
        if i:
            continue
        pass
    else:
        x = 1
    while x:
        x -= 1


def calls():
    return inner(inner(1))


def inner(n):
    return n * 2


def raises():
    try:
        fails()
    except ZeroDivisionError as error:
        return str(error)
    finally:
        pass


def fails():
    1 / 0


def comprehension():
    return [x * x
            for x in range(2)
            if x]


def nested():
    def local(value=5):
        return value
    class Local:
        attribute = 1
        def method(self):
            return 2
    return local(), Local().method()


def with_statement():
    with Manager():
        pass


class Manager:
    def __enter__(self): return self

    def __exit__(self, *details): return True


def multiline():
    value = (1 +
             2 +
             inner(3))
    return {
        'a': value,
        'b': inner(4),
    }


def one_line(): x = 1; y = 2; return x + y


def uncaught():
    fails()


def constant_condition():
    if 0:
        never = 1
    while 1:
        break
    return None


for function in (straight, branches, loops, calls, raises, comprehension, nested, with_statement, multiline, one_line,
                 uncaught, constant_condition):
    trace(function, *([1] if function in (straight, branches) else []))
trace(branches, 0)
trace(eval, '1 + inner(2)')
trace(exec, 'x = 1\nfor i in range(2):\n    x += i\n')
print(sys.gettrace())
