# A generator that is dropped is closed: its finally blocks run.


def numbers(name):
    try:
        print("start", name)
        yield 1
        yield 2
        print("end", name)
    finally:
        print("finally", name)


g = numbers("dropped")
print(next(g))
del g
print("after del")

g = numbers("replaced")
next(g)
g = None
print("after None")

g = numbers("never started")
del g
print("nothing ran")

for value in numbers("left by break"):
    print(value)
    break
print("after break")

print(list(numbers("exhausted")))


def first(iterable):
    for item in iterable:
        return item


print(first(numbers("left by return")))
print("after return")


class Manager:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__)


def with_manager():
    with Manager():
        yield 1


g = with_manager()
next(g)
del g
print("end")
