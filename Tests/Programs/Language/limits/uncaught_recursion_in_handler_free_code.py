"""An uncaught exception far down a recursion: the traceback folds the repeated lines."""
import sys


def descend(n):
    if n == 0:
        raise ValueError('the bottom was reached')
    descend(n - 1)


def alternate(n):
    other(n)


def other(n):
    if n == 0:
        [][0]
    alternate(n - 1)


for start in (1, 2, 3, 4, 5):
    try:
        descend(start)
    except ValueError as error:
        count = 0
        trace = error.__traceback__
        while trace:
            count += 1
            trace = trace.tb_next
        print(start, count)
try:
    alternate(10)
except IndexError:
    print('alternating')
    sys.excepthook(*sys.exc_info())
for start in (2, 3, 4):
    try:
        descend(start)
    except ValueError:
        print('descending', start, flush=True)
        sys.excepthook(*sys.exc_info())
sys.stdout.flush()
descend(200)
