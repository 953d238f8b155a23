"""A handler of RecursionError has room to work in, until the depth has come down again."""
import sys
def t(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
# recovery
log = []
def deep(n):
    try:
        deep(n + 1)
    except RecursionError as e:
        log.append(n)
        raise
t('a', lambda: deep(0)); print(len(log), log[:3])
def extra(n):
    """In the handler of the innermost frame there is room for fifty calls."""
    def room(k):
        try: return room(k + 1) if k < 40 else k
        except RecursionError: return ('error', k)
    try: return extra(n + 1)
    except RecursionError: return room(0)
t('room', lambda: extra(0))
def again(n):
    """After recovery below the mark the limit counts again."""
    def depth():
        k = 0
        def f():
            nonlocal k
            k += 1
            f()
        try: f()
        except RecursionError: pass
        return k
    return [depth() for _ in range(3)]
t('again', lambda: again(0))
def partial(n, levels):
    """Handlers at several depths each run into the limit."""
    count = 0
    def f(n):
        nonlocal count
        count += 1
        f(n + 1)
    def g(n):
        if n == 0:
            results = []
            for _ in range(3):
                nonlocal count
                count = 0
                try: f(0)
                except RecursionError as e: results.append((count, str(e)))
            return results
        return g(n - 1)
    return g(levels)
for levels in (10, 500, 800, 900, 930, 940, 941, 942, 943, 944):
    t(levels, lambda: partial(0, levels))
sys.setrecursionlimit(150)
for levels in (10, 50, 80, 90, 100, 103):
    t(levels, lambda: partial(0, levels))
sys.setrecursionlimit(1000)
def inits(levels):
    class A:
        def __init__(self): A()
    def g(n):
        if n == 0:
            for _ in range(2):
                try: A()
                except RecursionError as e: print(e)
        else: g(n - 1)
    g(levels)
inits(5); inits(900)
def printer(n):
    try: printer(n + 1)
    except RecursionError as e: print('printed', e, repr(e), str(e)); raise KeyError(1)
try: printer(0)
except KeyError as e: print(repr(e), type(e.__context__))
def nested(n):
    try: nested(n + 1)
    finally: log.append(len(str(n)))
log.clear(); t('finally', lambda: nested(0)); print(len(log))
x = []
for i in range(5000): x = [x]
for i in range(3): t('repr', lambda: len(repr(x)))
def f(n): return 1 + f(n - 1) if n else 0
print(f(900), end=' ')
t('f', lambda: f(1000)); print(f(900))
