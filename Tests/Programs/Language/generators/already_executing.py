"""Re-entering a running generator in every way."""


def attempt(call):
    try:
        return f'gave {call()}'
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def reenters():
    yield attempt(lambda: next(me))
    yield attempt(lambda: me.send(None))
    yield attempt(lambda: me.send('value'))
    yield attempt(lambda: me.throw(ValueError))
    yield attempt(lambda: me.throw(ValueError('x')))
    yield attempt(lambda: me.close())
    yield attempt(lambda: list(me))
    yield attempt(lambda: [*me])
    yield attempt(lambda: sum(me))
    yield attempt(lambda: 5 in me)
    yield me.gi_running


me = reenters()
for result in me:
    print(result)


def through_helper():
    def helper():
        for value in me:
            return value
    yield attempt(helper)


me = through_helper()
print(list(me))


def through_delegation():
    yield from delegate()


def delegate():
    yield attempt(lambda: next(me))
    yield attempt(lambda: me.close())
    yield attempt(lambda: me.throw(KeyError('k')))
    yield me.gi_running


me = through_delegation()
print(list(me))


def delegates_to_itself():
    yield from me


me = delegates_to_itself()
print(attempt(lambda: next(me)), attempt(lambda: next(me)))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return attempt(lambda: next(me))


def over_iterator():
    yield from Iterator()


me = over_iterator()
print(next(me))
me.close()


class Container:
    def __eq__(self, other):
        return attempt(lambda: next(me)) != ''


def in_comparison():
    yield Container() == 1
    yield attempt(lambda: sorted(me))


me = in_comparison()
print(list(me))
me = (attempt(lambda: next(me)) for _ in range(2))
print(list(me))


def recursive(depth):
    yield depth
    if depth:
        yield from recursive(depth - 1)


print(list(recursive(3)))


def two():
    yield attempt(lambda: next(other))


def the_other():
    yield attempt(lambda: next(first))


first, other = two(), the_other()
print(next(first))


async def coroutine():
    return [attempt(call) for call in (lambda: me.send(None), lambda: me.throw(ValueError), me.close)], me.cr_running


me = coroutine()
try:
    me.send(None)
except StopIteration as stop:
    print(stop.value)


async def asynchronous():
    step = me.__anext__()
    yield attempt(lambda: step.send(None))


me = asynchronous()
try:
    me.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)


def finally_reenters():
    try:
        yield 1
    finally:
        print('in finally:', attempt(lambda: next(me)))


me = finally_reenters()
next(me)
me.close()
