"""del: names, attributes, items, slices, tuples of targets, and the errors."""


def attempt(source, **names):
    try:
        exec(source, names)
        names.pop('__builtins__', None)
        print(source, '=>', names)
    except Exception as error:
        print(source, '=>', type(error).__name__, error)


attempt('del a', a=1)
attempt('del a, b', a=1, b=2, c=3)
attempt('del (a)', a=1)
attempt('del (a, b)', a=1, b=2)
attempt('del [a, (b, [c])]', a=1, b=2, c=3)
attempt('del ()')
attempt('del []')
attempt('del a,', a=1)
attempt('del missing')
attempt('del a; a', a=1)
attempt('del a, a', a=1)
attempt('del a[0]', a=[1, 2])
attempt('del a[-1], a[0]', a=[1, 2, 3])
attempt('del a[5]', a=[1])
attempt('del a[1:3]', a=[1, 2, 3, 4])
attempt('del a[::2]', a=[1, 2, 3, 4, 5])
attempt('del a["k"]', a={'k': 1, 'l': 2})
attempt('del a["zz"]', a={})
attempt('del a[[]]', a={})
attempt('del a[0]', a=(1,))
attempt('del a[0]', a='x')
attempt('del a[0]', a=5)
attempt('del a[0]', a=None)
attempt('del a.x', a=5)
attempt('del a.real', a=5)
attempt('del a.append', a=[])
attempt('del a.x', a=None)
attempt('del len')
attempt('del a[0][1]', a=[[1, 2], 3])
attempt('del a["x"]', a=[1])
attempt('del a[1.0]', a=[1])
attempt('del a[b]', a={1: 2}, b=1)


class Item:
    shared = 'class'

    def __init__(self):
        self.own = 1

    @property
    def computed(self):
        return 1

    @computed.deleter
    def computed(self):
        print('deleter called')

    @property
    def fixed(self):
        return 1


class Slotted:
    __slots__ = 'x'


item = Item()
del item.own
del item.computed
for source in ('del item.own', 'del item.shared', 'del item.fixed', 'del item.missing', 'del Slotted().x',
               'del Item.nothing', 'del int.real', 'del item.__class__', 'del item.__dict__'):
    try:
        exec(source)
        print(source, 'works')
    except Exception as error:
        print(source, type(error).__name__, error)
del Item.shared
print(hasattr(item, 'shared'))


def local():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error)
    try:
        del x
    except UnboundLocalError as error:
        print(error)
    x = 2
    return x


def cell():
    x = 1

    def inner():
        return x
    del x
    try:
        inner()
    except NameError as error:
        print(error)
    try:
        del x
    except UnboundLocalError as error:
        print(error)
    x = 3
    return inner()


def free():
    x = 1

    def inner():
        nonlocal x
        del x
        try:
            del x
        except NameError as error:
            print(type(error).__name__, error)
    inner()
    return 'x' in locals()


def remove_global():
    global to_remove
    del to_remove


print(local(), cell(), free())
to_remove = 1
remove_global()
try:
    remove_global()
except NameError as error:
    print(error)


class Body:
    a = 1
    b = a + 1
    del a
    try:
        del a
    except NameError as error:
        message = str(error)


print(Body.message, hasattr(Body, 'a'), Body.b)
for i in range(3):
    del i
print('i' in globals())
