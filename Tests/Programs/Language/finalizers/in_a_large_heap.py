# Finalizers and weak references in a program that holds many objects, and drops many that have nothing to do with them.
import _weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        events.append(self.name)


class Plain:
    pass


def look(what):
    print(what, events)
    del events[:]


events = []
ballast = [[number, str(number)] for number in range(120000)]
kept = Plain()
watched = _weakref.ref(kept)


def work(rounds):
    """Drops objects in vain: what is watched stays."""
    total = 0
    for number in range(rounds):
        temporary = Plain()
        temporary.link = [Plain(), number]
        total += temporary.link[1]
        temporary = None
    return total


work(300)
more = [[number] for number in range(60000)]
thing = Thing("deleted")
del thing
look("del")


def inner():
    thing = Thing("local")
    reference = _weakref.ref(thing)
    return reference


work(300)
more = [[number] for number in range(60000)]
print(inner()() is None)
look("return")

work(300)
more = [[number] for number in range(60000)]
thing = Thing("rebound")
thing = Thing("second")
look("rebinding")
thing = None
look("None")

work(300)
more = [[number] for number in range(60000)]
plain = Plain()
reference = _weakref.ref(plain, lambda reference: events.append("callback"))
plain = None
print(reference())
look("callback")

print(watched() is kept, len(ballast))
