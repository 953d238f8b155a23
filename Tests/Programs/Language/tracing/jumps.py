"""Setting f_lineno in a trace function: jumps forwards, backwards, out of and into blocks."""
import sys


def jump(function, source_line, target_line, event='line'):
    """Runs the function; when it is first at the source line, goes on at the target line."""
    jumped = False

    def tracer(frame, kind, argument):
        nonlocal jumped
        if frame.f_code is not function.__code__:
            return None
        if not jumped and kind == event and frame.f_lineno - frame.f_code.co_firstlineno == source_line:
            jumped = True
            try:
                frame.f_lineno = frame.f_code.co_firstlineno + target_line
            except Exception as error:
                output.append(f'{type(error).__name__}: {error}')
        return tracer

    output = []
    sys.settrace(tracer)
    try:
        function(output)
    except Exception as error:
        output.append(f'raised {type(error).__name__}: {error}')
    finally:
        sys.settrace(None)
    print(f'{function.__name__} {source_line}->{target_line}', output)


def straight(output):
    output.append(1)
    output.append(2)
    output.append(3)
    output.append(4)


jump(straight, 2, 4)
jump(straight, 3, 1)
jump(straight, 3, 3)
jump(straight, 2, 0)
jump(straight, 2, 5)
jump(straight, 2, 100)
jump(straight, 2, -5)


def loop(output):
    output.append(1)
    for i in range(3):
        output.append(f'i{i}')
        output.append(3)
    output.append(4)


jump(loop, 1, 5)
jump(loop, 3, 5)
jump(loop, 4, 2)
jump(loop, 1, 3)
jump(loop, 5, 3)
jump(loop, 5, 1)
jump(loop, 3, 4)


def trying(output):
    output.append(1)
    try:
        output.append(3)
        1 / 0
    except ZeroDivisionError:
        output.append(6)
    finally:
        output.append(8)
    output.append(9)


jump(trying, 3, 9)
jump(trying, 1, 3)
jump(trying, 3, 8)
jump(trying, 6, 9)
jump(trying, 1, 6)
jump(trying, 3, 5)
jump(trying, 8, 3)
jump(trying, 9, 8)
jump(trying, 4, 1)
jump(trying, 6, 1)
jump(trying, 8, 9)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


def with_block(output):
    output.append(1)
    with Manager():
        output.append(3)
        output.append(4)
    output.append(5)


jump(with_block, 1, 4)
jump(with_block, 3, 5)
jump(with_block, 3, 4)
jump(with_block, 5, 1)


def nested_loops(output):
    for a in 'xy':
        for b in 'zw':
            output.append(a + b)
        output.append('inner done')
    while True:
        output.append('while')
        break
    output.append('end')


jump(nested_loops, 3, 4)
jump(nested_loops, 3, 8)
jump(nested_loops, 5, 3)
jump(nested_loops, 5, 6)
jump(nested_loops, 8, 6)
jump(straight, 2, 4, 'return')
jump(straight, 4, 2, 'return')
jump(straight, 0, 3, 'call')
jump(trying, 4, 9, 'exception')
frame = sys._getframe()
for value in (1, 'text', 1.5, None):
    try:
        frame.f_lineno = value
    except Exception as error:
        print(type(error).__name__, error)
try:
    del frame.f_lineno
except Exception as error:
    print(type(error).__name__, error)


def bad_values(output):
    output.append(1)
    output.append(2)


for value in ('text', 2.5, None, 10 ** 30):
    def tracer(frame, event, argument):
        if frame.f_code is bad_values.__code__ and event == 'line':
            try:
                frame.f_lineno = value
            except Exception as error:
                print(type(error).__name__, error)
            return None
        return tracer
    sys.settrace(tracer)
    bad_values([])
    sys.settrace(None)
