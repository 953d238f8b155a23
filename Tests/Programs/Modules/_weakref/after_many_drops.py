# Weak references answer None, and finalizers run, as soon as the last name of their object goes: also in a program that
# has a large heap and has dropped a great many things that had nothing to do with them.
import _weakref

from support_large_heap import Node, kept, standing, total


class Told:
    count = 0

    def __del__(self):
        Told.count += 1


print(total)

dead = 0
for number in range(20):
    node = Node(number)
    reference = _weakref.ref(node)
    node = None
    dead += reference() is None
print(dead)

for number in range(20):
    told = Told()
    del told
print(Told.count)


def local():
    node = Node(0)
    proxy = _weakref.proxy(node)
    print(proxy.number)
    node = None
    try:
        print(proxy.number)
    except ReferenceError as error:
        print(error)


local()
print(standing() is kept[0])
