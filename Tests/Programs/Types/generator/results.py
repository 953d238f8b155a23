"""What a generator returns comes in StopIteration, whatever it is."""


def returning(value):
    return value
    yield


class Own(StopIteration):
    pass


for value in (None, 1, 'text', (), (1, 2), ValueError('v'), StopIteration(7), StopIteration, Own('o'), [1]):
    answers = []
    for resume in (next, lambda running: running.send(None), lambda running: running.__next__()):
        try:
            resume(returning(value))
        except StopIteration as error:
            answers.append((type(error).__name__, error.value is value, len(error.args), error.args == (value,)))
    print(repr(value), answers[0], answers[1] == answers[0], answers[2] == answers[0],
          next(returning(value), 'default'), list(returning(value)))


def delegating(iterator):
    result = yield from iterator
    print('   result', repr(result))


for value in (None, (1, 2), ValueError('v')):
    list(delegating(returning(value)))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('from', '__next__')


list(delegating(Iterator()))
list(delegating(iter([])))


def raising(error):
    yield 1
    raise error


for error in (StopIteration('x'), StopIteration, StopAsyncIteration('y'), Own()):
    for resume in (list, lambda running: [next(running), next(running)], lambda running: [*delegating(running)],
                   lambda running: [item for item in running], lambda running: [next(running), running.throw(error)]):
        try:
            print(resume(raising(error)))
        except RuntimeError as wrong:
            print(wrong, '|', repr(wrong.__cause__), wrong.__context__ is wrong.__cause__, wrong.__suppress_context__)
        except StopAsyncIteration as passed:
            print('passed', repr(passed))


def catching():
    try:
        next(iter(()))
    except StopIteration:
        yield 'caught inside'
    next(iter(()))


try:
    for item in catching():
        print(item)
except RuntimeError as wrong:
    print(wrong, wrong.__traceback__.tb_next is None, wrong.__cause__.__traceback__.tb_frame.f_code.co_name)
