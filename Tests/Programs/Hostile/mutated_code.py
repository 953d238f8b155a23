"""Code objects changed at random, called with this and that: whatever they do, the process goes on."""
import _random
import _signal

random = _random.Random(12)


def below(limit):
    return int(random.random() * limit)


SOURCE = '''
def statements(a, b=2, *c, d=4, **e):
    x = [i * a for i in range(5)]
    try:
        for i in x:
            with manager() as h:
                if i > 3: break
                yield i
    except (ValueError, TypeError) as q:
        print(q)
    finally:
        x = {**e}
    class K(object):
        y = a
        def m(self): return super().__init__()
    return K, lambda z: z + a
def displays():
    a = 1
    def h():
        nonlocal a
        a += 1
        return a, f'{a!r:>10}', {1: 2, **{}}, {1, 2}, [*(1, 2)], (1,)[0:1], h(*(), **{}), h(x=1), {k: k for k in ()}, {*()}
    return h()
async def coroutine(x):
    async for i in x(): await i
    async with x as y: pass
    return [j async for j in y]
import missing.part as p
from missing import *
del p
x = 1; x += 2; x **= 2; x @= 3; x: int = 3
'''


def collect(code, codes):
    codes.append(code)
    for constant in code.co_consts:
        if type(constant) is type(code):
            collect(constant, codes)
    return codes


codes = collect(compile(SOURCE, 'source', 'exec'), [])
Function = type(collect)


class Interrupt(BaseException):
    pass


def arrive(number, frame):
    while frame:
        if frame.f_code is use.__code__:
            raise Interrupt
        frame = frame.f_back


def mutate(code):
    text = bytearray(code.co_code)
    for _ in range(1 + below(4)):
        kind = below(5)
        place = below(len(text)) & ~1 if text else 0
        if kind == 0:
            text[place + below(2):] = bytes([below(256)]) + text[place + 1:]
        elif kind == 1:
            text[place:place + 1] = bytes([below(165)])
        elif kind == 2:
            other = below(len(text)) & ~1
            text[place:place + 2] = text[other:other + 2]
        elif kind == 3:
            del text[place:place + 2 + 2 * below(3)]
        else:
            text[place:place] = bytes([below(165), below(8)])
    changes = {'co_code': bytes(text)}
    if below(4) == 0:
        changes['co_stacksize'] = below(20)
    if below(6) == 0:
        changes['co_flags'] = code.co_flags ^ 1 << below(10)
    if below(8) == 0:
        changes['co_consts'] = code.co_consts[:below(4)]
    if below(8) == 0:
        changes['co_names'] = code.co_names[:below(4)]
    if below(8) == 0:
        changes['co_freevars'] = code.co_freevars + ('another',)
    if below(8) == 0:
        changes['co_lnotab'] = bytes(below(256) for _ in range(below(12)))
    return code.replace(**changes)


def cell(value):
    return (lambda: value).__closure__[0]


def use(code):
    names = {'__builtins__': {'print': lambda *arguments: None, 'range': range, '__build_class__': __build_class__, 'super': super,
                              'object': object, 'manager': list, 'ValueError': ValueError, 'TypeError': TypeError}}
    function = Function(code, names, 'name', (), tuple(cell(number) for number in range(len(code.co_freevars))))
    for arguments in ((), (1,), (iter((1, 2)),), (1, 2, 3)):
        try:
            result = function(*arguments)
            if hasattr(result, 'send'):
                for _ in range(4):
                    result.send(None)
        except Exception as error:
            repr(error)


_signal.signal(_signal.SIGALRM, arrive)
refused = 0
for number in range(1500):
    try:
        # An endless loop is ended, also if it catches exceptions.
        _signal.setitimer(_signal.ITIMER_REAL, 0.05, 0.01)
        use(mutate(codes[number % len(codes)]))
    except Interrupt:
        pass
    except (SystemError, ValueError, IndexError, TypeError):
        refused += 1
    finally:
        _signal.setitimer(_signal.ITIMER_REAL, 0)
print(0 < refused < 1500)
