"""Methods and attributes: tasks of an imagined operating system pass messages by priority, like Richards' benchmark."""
import sys

ROUNDS = 75

IDLE, WORKER, FIRST_HANDLER, SECOND_HANDLER, FIRST_DEVICE, SECOND_DEVICE = range(6)


class Message:
    """A message travels from task to task; its link chains it into a queue."""

    def __init__(self, kind, destination):
        self.kind = kind
        self.destination = destination
        self.link = None
        self.position = 0
        self.letters = [0] * 4

    def append_to(self, head):
        self.link = None
        if head is None:
            return self
        last = head
        while last.link is not None:
            last = last.link
        last.link = self
        return head


class Task:
    """What the scheduler runs: the state is three booleans, as a status word would hold them."""

    def __init__(self, system, identity, priority):
        self.system = system
        self.identity = identity
        self.priority = priority
        self.queue = None
        self.waiting = False
        self.held = False
        self.next = system.head
        system.head = self
        system.table[identity] = self

    def is_blocked(self):
        return self.held or (self.waiting and self.queue is None)

    def take(self):
        message = self.queue
        if message is not None:
            self.queue = message.link
            message.link = None
        return message

    def resume(self):
        message = self.take() if self.waiting else None
        self.waiting = False
        return self.run(message)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.system.holds += 1
        self.held = True
        return self.next

    def release(self, identity):
        other = self.system.table[identity]
        other.held = False
        return other if other.priority > self.priority else self

    def send(self, message):
        system = self.system
        receiver = system.table[message.destination]
        system.messages += 1
        message.destination = self.identity
        receiver.queue = message.append_to(receiver.queue)
        return receiver if receiver.priority > self.priority else self


class IdleTask(Task):
    """Wakes one device or the other, by the bits of a shift register, until its count is used up."""

    def __init__(self, system, identity, priority, count):
        Task.__init__(self, system, identity, priority)
        self.register = 1
        self.count = count

    def run(self, message):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.register & 1:
            self.register = (self.register >> 1) ^ 0xB400
            return self.release(SECOND_DEVICE)
        self.register >>= 1
        return self.release(FIRST_DEVICE)


class WorkerTask(Task):
    """Fills messages with letters and sends them to the two handlers in turn."""

    def __init__(self, system, identity, priority):
        super().__init__(system, identity, priority)
        self.next_handler = FIRST_HANDLER
        self.letter = 0

    def run(self, message):
        if message is None:
            return self.wait()
        self.next_handler = FIRST_HANDLER + SECOND_HANDLER - self.next_handler
        message.destination = self.next_handler
        message.position = 0
        for i in range(len(message.letters)):
            self.letter = self.letter % 26 + 1
            message.letters[i] = self.letter
        return self.send(message)


class HandlerTask(Task):
    """Pairs the worker's messages with those of its device, one letter a device message."""

    def __init__(self, system, identity, priority):
        super().__init__(system, identity, priority)
        self.work = None
        self.device = None

    def run(self, message):
        if message is not None:
            if message.kind == "work":
                self.work = message.append_to(self.work)
            else:
                self.device = message.append_to(self.device)
        work = self.work
        if work is None:
            return self.wait()
        if work.position >= len(work.letters):
            self.work = work.link
            work.destination = WORKER
            return self.send(work)
        packet = self.device
        if packet is None:
            return self.wait()
        self.device = packet.link
        packet.position = work.letters[work.position]
        work.position += 1
        packet.destination = self.identity + 2
        return self.send(packet)


class DeviceTask(Task):
    """Keeps a message until the idle task releases it, then sends it back."""

    def __init__(self, system, identity, priority):
        super().__init__(system, identity, priority)
        self.pending = None

    def run(self, message):
        if message is not None:
            self.pending = message
            self.system.trace += message.position
            return self.hold()
        if self.pending is None:
            return self.wait()
        message = self.pending
        self.pending = None
        message.destination = self.identity - 2
        return self.send(message)


class System:
    def __init__(self, count):
        self.head = None
        self.table = [None] * 6
        self.messages = 0
        self.holds = 0
        self.trace = 0
        self.steps = 0
        IdleTask(self, IDLE, 0, count)
        WorkerTask(self, WORKER, 1000).wait()
        for identity, priority in ((FIRST_HANDLER, 2000), (SECOND_HANDLER, 3000)):
            HandlerTask(self, identity, priority).wait()
        for identity, priority in ((FIRST_DEVICE, 4000), (SECOND_DEVICE, 5000)):
            DeviceTask(self, identity, priority).wait()
        for _ in range(2):
            worker = self.table[WORKER]
            worker.queue = Message("work", FIRST_HANDLER).append_to(worker.queue)
        for handler in (FIRST_HANDLER, SECOND_HANDLER):
            for _ in range(3):
                task = self.table[handler]
                task.queue = Message("device", handler + 2).append_to(task.queue)

    def schedule(self):
        task = self.head
        while task is not None:
            if task.is_blocked():
                task = task.next
            else:
                self.steps += 1
                following = task.resume()
                # A task that only waits or whose message woke nobody more urgent: start again from the most urgent.
                task = self.head if following is task else following
        return self.steps, self.messages, self.holds, self.trace


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = System(1500).schedule()
        if result != (9680, 3408, 1363, 18310):
            raise AssertionError("wrong counts: %r" % (result,))
    print("scheduler:", result)


main()
