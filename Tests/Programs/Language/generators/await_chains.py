"""A scheduler in forty lines: tasks, sleeping, events and queues on plain coroutines."""


class Switch:
    def __init__(self, command, *arguments):
        self.request = (command, *arguments)

    def __await__(self):
        return (yield self.request)


class Task:
    def __init__(self, name, coroutine):
        self.name, self.coroutine = name, coroutine
        self.result = self.error = None
        self.done = False
        self.waiters = []


class Loop:
    def __init__(self):
        self.ready, self.sleeping, self.time, self.log = [], [], 0, []

    def spawn(self, name, coroutine):
        task = Task(name, coroutine)
        self.ready.append((task, None))
        return task

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda entry: entry[:2])
                self.time, _, task = self.sleeping.pop(0)
                self.ready.append((task, self.time))
            task, value = self.ready.pop(0)
            try:
                if isinstance(value, Exception):
                    command, *arguments = task.coroutine.throw(value)
                else:
                    command, *arguments = task.coroutine.send(value)
            except StopIteration as stop:
                self.finish(task, stop.value, None)
            except Exception as error:
                self.finish(task, None, error)
            else:
                getattr(self, command)(task, *arguments)

    def finish(self, task, result, error):
        task.result, task.error, task.done = result, error, True
        self.log.append(f'{self.time}: {task.name} finished with {result!r} {error!r}')
        self.ready.extend((waiter, error or result) for waiter in task.waiters)

    def sleep(self, task, delay):
        self.sleeping.append((self.time + delay, len(self.sleeping), task))

    def spawned(self, task, name, coroutine):
        self.ready.append((task, self.spawn(name, coroutine)))

    def join(self, task, other):
        if other.done:
            self.ready.append((task, other.error or other.result))
        else:
            other.waiters.append(task)

    def note(self, task, text):
        self.log.append(f'{self.time}: {task.name}: {text}')
        self.ready.append((task, None))


async def worker(name, delays):
    for delay in delays:
        now = await Switch('sleep', delay)
        await Switch('note', f'woke at {now}')
    return f'{name} slept {sum(delays)}'


async def failing():
    await Switch('sleep', 2)
    raise ValueError('the task failed')


async def helper(n):
    if n == 0:
        await Switch('sleep', 1)
        return [0]
    return [n] + await helper(n - 1)


async def main():
    tasks = [await Switch('spawned', f'worker {i}', worker(f'worker {i}', range(1, i + 2))) for i in range(3)]
    bad = await Switch('spawned', 'bad', failing())
    await Switch('note', 'all are spawned')
    results = [await Switch('join', task) for task in tasks]
    try:
        await Switch('join', bad)
    except ValueError as error:
        await Switch('note', f'caught {error}')
    return results, await helper(4)


loop = Loop()
task = loop.spawn('main', main())
loop.run()
for line in loop.log:
    print(line)
print(task.result)


async def deep(n):
    return await deep(n - 1) + 1 if n else await Switch('sleep', 0) or 0


loop = Loop()
task = loop.spawn('deep', deep(150))
loop.run()
print(task.result, task.error)
many = Loop()
tasks = [many.spawn(i, worker(i, [i % 7, i % 3])) for i in range(200)]
many.run()
print(all(t.done for t in tasks), many.time, len(many.log), tasks[10].result)
