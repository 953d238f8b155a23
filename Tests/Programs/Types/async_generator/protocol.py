"""The objects that asynchronous generators hand out, driven by hand."""


class Pause:
    def __await__(self):
        return (yield 'pause')


def drive(awaitable, value=None):
    try:
        print('  yields', awaitable.send(value))
    except BaseException as error:
        print('  raises', type(error).__name__, error, error.args)


async def simple():
    print('  got', (yield 1))
    yield 2


running = simple()
print(running.ag_running, running.ag_await, running.ag_code is simple.__code__, running.__aiter__() is running)
first = running.asend(None)
drive(first)
drive(first)
drive(running.asend('value'))
for _ in range(2):
    drive(running.__anext__())
drive(running.aclose())
again = running.athrow(ValueError)
drive(again)
drive(again)
print('not started')
running = simple()
drive(running.asend(3))
closing = running.aclose()
drive(closing)
drive(closing)
drive(running.__anext__())
running = simple()
throwing = running.athrow(ValueError('x'))
drive(throwing)
drive(throwing)
for arguments in ((), (3,), (ValueError, 1, 2), (1, 2, 3, 4)):
    print('athrow', arguments)
    throwing = simple().athrow(*arguments)
    drive(throwing)
    drive(throwing)
drive(simple().aclose(), 'value')
print(sorted(set(dir(type(first))) - set(dir(object))), sorted(set(dir(type(throwing))) - set(dir(object))))
print(repr(first).split(' at ')[0], repr(throwing).split(' at ')[0], first.__await__() is first, iter(throwing) is throwing)


async def pausing():
    await Pause()
    try:
        yield 1
    finally:
        await Pause()


print('pausing')
running = pausing()
first = running.__anext__()
drive(first)
print(running.ag_running, running.ag_await is not None)
drive(running.__anext__())
drive(running.aclose())
drive(running.athrow(ValueError))
drive(first)
print(running.ag_running)
closing = running.aclose()
drive(closing)
try:
    closing.throw(KeyError('thrown'))
except KeyError as error:
    print(repr(error))
drive(closing)
print('closed by hand')
running = pausing()
first = running.__anext__()
print(first.close())
drive(first)
drive(running.__anext__())


async def ignoring():
    for _ in range(3):
        try:
            yield 'again'
        except GeneratorExit:
            pass


print('ignoring')
running = ignoring()
drive(running.__anext__())
drive(running.aclose())
drive(running.__anext__())
drive(running.athrow(GeneratorExit))
drive(running.asend(None))


async def raising(error):
    yield 1
    raise error


for error in (StopIteration(1), StopAsyncIteration(2), ValueError(3), GeneratorExit(4)):
    print('raising', repr(error))
    running = raising(error)
    drive(running.__anext__())
    drive(running.__anext__())
    drive(running.__anext__())


async def returning():
    yield 1
    return


print('throwing into what awaits')
running = pausing()
first = running.asend(None)
drive(first)
for exception in (ValueError('v'), StopAsyncIteration()):
    try:
        print('  yields', first.throw(exception))
    except BaseException as error:
        print('  raises', type(error).__name__, error)
for arguments in ((), (1, 2, 3, 4), (5,)):
    for make in (lambda: simple().asend(None), lambda: simple().athrow(ValueError), lambda: simple().aclose()):
        try:
            make().throw(*arguments)
        except BaseException as error:
            print('  raises', type(error).__name__, error)
