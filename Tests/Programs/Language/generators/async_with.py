"""async with: order of calls, suppression, pauses inside the managers, missing methods."""


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


class Manager:
    def __init__(self, name, suppress=False, enter_error=None, exit_error=None):
        self.name, self.suppress, self.enter_error, self.exit_error = name, suppress, enter_error, exit_error

    async def __aenter__(self):
        await Pause(f'entering {self.name}')
        if self.enter_error:
            raise self.enter_error
        return self.name.upper()

    async def __aexit__(self, kind, value, trace):
        await Pause(f'leaving {self.name} {kind and kind.__name__} {value} {trace is not None}')
        if self.exit_error:
            raise self.exit_error
        return self.suppress


def run(function, *arguments):
    coroutine = function(*arguments)
    print(function.__name__)
    try:
        while True:
            print('  pause:', coroutine.send(None))
    except StopIteration as stop:
        print('  result', stop.value)
    except Exception as error:
        print('  raised', type(error).__name__, error, '| context', repr(error.__context__))


async def plain():
    async with Manager('a') as a:
        await Pause(f'body {a}')
    return 'after'


async def several():
    async with Manager('a') as a, Manager('b') as b:
        return a + b


async def failing():
    async with Manager('a'), Manager('b'):
        raise ValueError('body')


async def suppressed():
    async with Manager('a'), Manager('b', suppress=True):
        raise ValueError('body')
    return 'went on'


async def second_enter_fails():
    async with Manager('a', suppress=1), Manager('b', enter_error=OSError('no entry')):
        await Pause('never')
    return 'went on'


async def exit_fails():
    async with Manager('a', exit_error=KeyError('exit')):
        raise ValueError('body')


async def loop():
    for i in range(3):
        async with Manager(str(i)):
            if i == 0:
                continue
            break
    return i


async def nested_mixed():
    class Plain:
        def __enter__(self):
            return 'plain'

        def __exit__(self, *details):
            print('  plain exit')
    async with Manager('a') as a:
        with Plain() as p:
            async with Manager('b') as b:
                return a, p, b


async def targets():
    box = {}
    async with Manager('xy') as (box['first'], box['second']):
        return box


for function in (plain, several, failing, suppressed, second_enter_fails, exit_fails, loop, nested_mixed, targets):
    run(function)


class OnlyEnter:
    async def __aenter__(self):
        return 1


class OnlyExit:
    async def __aexit__(self, *details):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 5

    def __aexit__(self, *details):
        return 5


class ExitNotAwaitable(Manager):
    def __aexit__(self, *details):
        return None


class Synchronous:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


class WrongArguments(Manager):
    async def __aexit__(self):
        pass


async def use(manager):
    async with manager:
        return 'used'


async def use_and_fail(manager):
    async with manager:
        raise KeyError('from the body')


async def plain_with(manager):
    with manager:
        return 'used'


for manager in (5, None, OnlyEnter(), OnlyExit(), NotAwaitable(), ExitNotAwaitable('e'), Synchronous(),
                WrongArguments('w')):
    run(use, manager)
run(use_and_fail, ExitNotAwaitable('e'))
run(plain_with, Manager('m'))
c = plain()
print(c.send(None))
try:
    c.throw(ValueError('thrown while entering'))
except ValueError as error:
    print(error)
c = plain()
print(c.send(None), c.send(None))
print(c.throw(ValueError('thrown into the body')))
try:
    c.send(None)
except ValueError as error:
    print(error)
c = plain()
c.send(None), c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)
c.close()
