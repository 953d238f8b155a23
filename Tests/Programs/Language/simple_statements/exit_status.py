"""SystemExit: finally clauses run, the code becomes the exit status, the message goes to standard error."""
import sys


def attempt(*args):
    try:
        sys.exit(*args)
    except SystemExit as error:
        print('code', repr(error.code), 'args', error.args, repr(error))


attempt()
attempt(None)
attempt(0)
attempt(3)
attempt('a message')
attempt((1, 2))
attempt(True)
attempt(2.5)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
error = SystemExit(1, 2)
print(error.code, error.args)
error.code = 'changed'
print(error.code, error.args, isinstance(error, Exception), isinstance(error, BaseException))


def generator():
    try:
        yield 1
        yield 2
    finally:
        print('generator closed')


values = generator()
for value in values:
    print('value', value)
    break
values.close()
try:
    try:
        raise SystemExit('first')
    except Exception:
        print('not reached: SystemExit is no Exception')
    finally:
        print('inner finally')
except SystemExit as stop:
    print('stopped by', stop)
try:
    print('leaving')
    sys.exit('the last words, on standard error')
finally:
    print('outer finally')
