"""throw: every form of its arguments, where the exception appears, and what comes out."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error, '| context', repr(error.__context__), '| cause',
              repr(error.__cause__))


def catching():
    while True:
        try:
            yield 'waiting'
        except ValueError as error:
            print('caught', repr(error), error.args)
            yield 'handled'


def started(function=catching):
    generator = function()
    next(generator)
    return generator


attempt(lambda: started().throw(ValueError))
attempt(lambda: started().throw(ValueError('instance')))
attempt(lambda: started().throw(ValueError, 'value'))
attempt(lambda: started().throw(ValueError, ('several', 'values')))
attempt(lambda: started().throw(ValueError, ValueError('given instance')))
attempt(lambda: started().throw(ValueError, None))
attempt(lambda: started().throw(ValueError, UnicodeError('subclass instance')))
attempt(lambda: started().throw(ValueError, KeyError('other instance')))
attempt(lambda: started().throw(ValueError, None, None))
attempt(lambda: started().throw(KeyError('not caught')))
attempt(lambda: started().throw(ValueError('instance'), 'and a value'))
attempt(lambda: started().throw(ValueError, 'x', 'not a traceback'))
attempt(lambda: started().throw('text'))
attempt(lambda: started().throw(5))
attempt(lambda: started().throw(int))
attempt(lambda: started().throw(None))
attempt(lambda: started().throw())
attempt(lambda: started().throw(1, 2, 3, 4))
attempt(lambda: started().throw(object()))
unstarted = catching()
attempt(lambda: unstarted.throw(ValueError('before the start')))
attempt(lambda: next(unstarted))


def finished():
    return
    yield


done = finished()
list(done)
attempt(lambda: done.throw(KeyError('after the end')))
attempt(lambda: done.throw(StopIteration('after the end')))


def replacing():
    try:
        yield 1
    except KeyError as error:
        raise LookupError('replaced') from error


def ignoring():
    try:
        yield 1
    except KeyError:
        pass
    return 'returned after the exception'


def with_finally():
    try:
        yield 1
    finally:
        print('finally')
        yield 'yielded in finally'


def bare_raise():
    try:
        yield 1
    except KeyError:
        yield 'in the handler'
        raise


attempt(lambda: started(replacing).throw(KeyError, 'k'))
attempt(lambda: started(ignoring).throw(KeyError, 'k'))
w = started(with_finally)
attempt(lambda: w.throw(KeyError, 'kept while yielding'))
attempt(lambda: next(w))
b = started(bare_raise)
attempt(lambda: b.throw(KeyError, 'again'))
attempt(lambda: next(b))
attempt(lambda: next(b))
attempt(lambda: started().throw(StopIteration('thrown in')))
attempt(lambda: started(ignoring).throw(GeneratorExit))
try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__


def lines(error):
    result = []
    trace = error.__traceback__
    while trace:
        result.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    return result


try:
    started().throw(KeyError, KeyError('with traceback'), trace)
except KeyError as error:
    print(lines(error))
try:
    started().throw(KeyError('without'))
except KeyError as error:
    print(lines(error))
try:
    try:
        raise OSError('being handled outside')
    except OSError:
        started().throw(KeyError('thrown meanwhile'))
except KeyError as error:
    print(repr(error.__context__))


def retry():
    for attempt_number in range(3):
        try:
            return (yield attempt_number)
        except ConnectionError as error:
            print('retrying after', error)
    return 'gave up'


r = retry()
print(next(r), r.throw(ConnectionError('one')), r.throw(ConnectionError('two')))
attempt(lambda: r.throw(ConnectionError('three')))
