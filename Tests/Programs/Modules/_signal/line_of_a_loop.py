"""A handler, and the traceback of what it raises, show the line of a loop that does nothing else."""
import _signal


class Alarm(Exception):
    pass


def handler(number, frame):
    print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
    raise Alarm


def forever():
    x = None

    while True:
        pass


def twice():
    try:
        forever()
    except Alarm as error:
        traceback = error.__traceback__.tb_next
        print(traceback.tb_lineno - forever.__code__.co_firstlineno)

    while (
        True
    ):
        pass


_signal.signal(_signal.SIGALRM, handler)
_signal.setitimer(_signal.ITIMER_REAL, 0.02, 0.02)
try:
    twice()
except Alarm as error:
    _signal.setitimer(_signal.ITIMER_REAL, 0)
    print(error.__traceback__.tb_next.tb_lineno - twice.__code__.co_firstlineno)
