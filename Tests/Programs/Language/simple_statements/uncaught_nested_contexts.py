"""An uncaught exception raised while others were handled: the whole chain is printed."""


def first():
    return {}['missing key']


def second():
    try:
        first()
    except KeyError:
        int('not a number')


def third():
    try:
        second()
    except ValueError as error:
        raise TypeError('third level') from error


def hidden():
    try:
        [][3]
    except IndexError:
        raise LookupError('context hidden') from None


class Custom(Exception):
    def __str__(self):
        return 'custom text\nover two lines'


def last():
    try:
        hidden()
    except LookupError:
        try:
            third()
        finally:
            print('finally runs before the traceback is printed', flush=True)
            raise Custom


print('start', flush=True)
last()
