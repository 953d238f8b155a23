"""with statements: managers that enter, leave, swallow and pass on exceptions, nested and inside loops."""
import sys

ROUNDS = 309


class Lock:
    def __init__(self):
        self.held = False
        self.entered = 0

    def __enter__(self):
        if self.held:
            raise RuntimeError("held twice")
        self.held = True
        self.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        self.held = False


class Swallow:
    def __init__(self, *kinds):
        self.kinds = kinds
        self.count = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None and issubclass(kind, self.kinds):
            self.count += 1
            return True
        return False


class Indent:
    level = 0

    def __init__(self, lines):
        self.lines = lines

    def __enter__(self):
        Indent.level += 1
        return self.write

    def __exit__(self, *details):
        Indent.level -= 1

    def write(self, text):
        self.lines.append("  " * Indent.level + text)


class Generated:
    """A context manager made of a generator that yields once."""

    def __init__(self, function, *args):
        self.generator = function(*args)

    def __enter__(self):
        return next(self.generator)

    def __exit__(self, kind, value, traceback):
        if kind is None:
            for _ in self.generator:
                raise RuntimeError("yields twice")
            return False
        try:
            self.generator.throw(value)
        except StopIteration:
            return True
        except kind:
            return False
        raise RuntimeError("goes on")


def transaction(store, key):
    before = store.get(key, 0)
    try:
        yield before
        store["done"] += 1
    except ValueError:
        store[key] = before


def early(lock, numbers):
    for n in numbers:
        with lock:
            if n % 7 == 6:
                return n
            if n % 2:
                continue
    return None


def tree(indent, lines, depth):
    with indent as write:
        write("node %d" % depth)
        if depth:
            tree(Indent(lines), lines, depth - 1)
            tree(indent, lines, depth - 1)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        lock = Lock()
        shared = 0
        for n in range(2000):
            with lock:
                shared += n
        returned = [early(lock, range(start, start + 10)) for start in range(100)]
        if lock.held or shared != 1999000 or returned[:8] != [6, 6, 6, 6, 6, 6, 6, 13]:
            raise AssertionError("wrong locking: %r" % returned[:8])
        swallow = Swallow(KeyError, ZeroDivisionError)
        leaked = 0
        for n in range(1200):
            try:
                with lock, swallow as same:
                    if n % 4 == 0:
                        raise KeyError(n)
                    if n % 4 == 1:
                        n // 0
                    if n % 4 == 2:
                        raise IndexError(n)
                    if same is not swallow:
                        raise AssertionError("another one entered")
            except IndexError:
                leaked += 1
        lines = []
        tree(Indent(lines), lines, 6)
        store = {"done": 0}
        for n in range(600):
            with Generated(transaction, store, "balance") as before:
                store["balance"] = before + 2
                if n % 3 == 0:
                    raise ValueError("back")
        result = lock.entered, swallow.count, leaked, len(lines), lines[6], store
        if result != (3605, 600, 300, 127, " " * 14 + "node 0", {"done": 400, "balance": 800}):
            raise AssertionError("wrong result: %r" % (result,))
        if Indent.level:
            raise AssertionError("not all were left")
    print("with_statements:", result)


main()
