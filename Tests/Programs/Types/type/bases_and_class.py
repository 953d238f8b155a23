"""Assigning `__bases__` and `__class__`, and the layouts that refuse it; conflicts of MROs and metaclasses."""
def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


class A:
    def method(self):
        return 'A'


class B:
    def method(self):
        return 'B'

    def __len__(self):
        return 5


class C(A):
    pass


class D(C):
    pass


class Slotted:
    __slots__ = 'x', 'y'


class SameSlots:
    __slots__ = 'x', 'y'


class OtherOrder:
    __slots__ = 'y', 'x'


class WithDict(Slotted):
    pass


class Empty:
    __slots__ = ()


class Weak:
    __slots__ = '__weakref__',


class DictOnly:
    __slots__ = '__dict__',


class Integer(int):
    pass


class List(list):
    pass


instance = D()
print(instance.method(), attempt(len, instance), D.__mro__)
C.__bases__ = (B,)
print(instance.method(), len(instance), D.__mro__, A.__subclasses__(), B.__subclasses__(), C.__base__)
C.__bases__ = (A, B)
print(instance.method(), C.__base__, D.__mro__)
C.__bases__ = [A] and (A,)
print(attempt(len, instance))
for bases in ((), (D,), (C,), (int,), (object,), [A], None, 3, (A, A), (A, 3), (3,), (bool,), (Slotted,), (A, object), (object, A), (type,), (Integer,), (Empty,), (A, Empty),
              (WithDict,), (DictOnly,), (Weak,)):
    print(bases if not isinstance(bases, tuple) else [getattr(base, '__name__', base) for base in bases], attempt(setattr, C, '__bases__', bases), C.__bases__)
    if C.__bases__ != (A,):
        C.__bases__ = (A,)
for target, bases in ((int, (object,)), (object, ()), (Integer, (bool,)), (Integer, (int,)), (List, (dict,)), (WithDict, (SameSlots,)), (WithDict, (OtherOrder,)), (Slotted, (Empty,)), (Slotted, (A,)), (Empty, (A,)), (type, (object,))):
    print(target.__name__, [base.__name__ for base in bases], attempt(setattr, target, '__bases__', bases), target.__bases__)
print(attempt(delattr, C, '__bases__'), attempt(setattr, C, '__base__', B), attempt(setattr, C, '__mro__', ()), attempt(delattr, C, '__mro__'), attempt(setattr, C, '__dict__', {}))

print('class')
values = {kind.__name__: kind() for kind in (A, C, Slotted, SameSlots, OtherOrder, WithDict, Empty, Weak, DictOnly, Integer, List, int, list, object, dict)}
values['function'] = attempt
values['class'] = C
values['module'] = __import__('sys')
values['none'] = None
for name, value in values.items():
    row = []
    for kind in (A, C, Slotted, SameSlots, OtherOrder, WithDict, Empty, Weak, DictOnly, Integer, List, int, object, type, type(__builtins__)):
        before = type(value)
        answer = attempt(setattr, value, '__class__', kind)
        row.append((kind.__name__, answer if answer is None else answer.split(': ', 1)[1]))
        if type(value) is not before:
            value.__class__ = before
    print(name)
    for kind, answer in row:
        print('   ', kind, answer)
print(attempt(setattr, values['A'], '__class__', 3), attempt(delattr, values['A'], '__class__'), attempt(setattr, values['A'], '__class__', None))

print('orders')


class X:
    pass


class Y(X):
    pass


for bases in ((X, Y), (Y, X), (object, X), (X, X), (X, int, str), (int, str), (int, X), (X, int), (bool,), (type(None),), (type(len),), (List, Integer), (Slotted, SameSlots), (Slotted, int), (type(...),), (slice,), (range,), (3,), ('x', X),
              (lambda: 1,), (type, int), (Slotted, Empty), (Empty, Weak, DictOnly), (BaseException, OSError), (OSError, KeyError), (OSError, ImportError), (int, float), (dict, set), (memoryview,), (type(lambda: 1),)):
    made = attempt(type, 'Made', bases, {})
    print([getattr(base, '__name__', base) for base in bases], made if isinstance(made, str) else made.__mro__[1:])


class Meta(type):
    pass


class OtherMeta(type):
    pass


class Both(Meta, OtherMeta):
    pass


class M(metaclass=Meta):
    pass


class O(metaclass=OtherMeta):
    pass


for metaclass in (type, Meta, OtherMeta, Both, int, 3, lambda *arguments: arguments[:2], print):
    for bases in ((), (M,), (O,), (M, O)):
        def make():
            class Made(*bases, metaclass=metaclass):
                pass
            return Made
        made = attempt(make)
        print(getattr(metaclass, '__name__', metaclass), [base.__name__ for base in bases], made if not isinstance(made, type) else type(made).__name__)
print(attempt(type, 'T', (M, O), {}), type(type('T', (M,), {})), type(Meta('T', (X,), {})), type(type('T', (X, M), {})), attempt(Meta, 'T', (O,), {}))
