# Weak references answer None as soon as the attribute or item that held their object is replaced or deleted, in a
# program with a large heap too, and after a great many drops in vain.
import _weakref

from support_large_heap import Node, kept, standing, total


print(total)


class Slots:
    __slots__ = "held", "__weakref__"


class Holder:
    pass


class Dicted:
    def __init__(self):
        self.__dict__["first"] = 1


def attributes(holder):
    dead = 0
    for number in range(5):
        holder.held = Node(number)
        reference = _weakref.ref(holder.held)
        holder.held = None
        dead += reference() is None
    return dead


def deleted(holder):
    dead = 0
    for number in range(5):
        holder.held = Node(number)
        reference = _weakref.ref(holder.held)
        del holder.held
        dead += reference() is None
    return dead


def items():
    dead = 0
    several = [1, None, 3]
    for number in range(5):
        several[1] = Node(number)
        reference = _weakref.ref(several[1])
        several[1] = number
        dead += reference() is None
    return dead


print(attributes(Holder()), deleted(Holder()))
print(attributes(Dicted()), deleted(Dicted()))
print(items())
print(standing() is kept[0], kept[-1].number)
