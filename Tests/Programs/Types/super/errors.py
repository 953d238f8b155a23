"""super: what the constructor and the attributes refuse, and classes that were made in odd ways."""
def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


class A:
    name = 'of A'

    def method(self):
        return 'A'


class B(A):
    def method(self):
        return 'B' + super().method()

    def no_argument():
        return super()

    def deleted(self):
        del self
        return super()

    def reassigned(self):
        self = 3
        return super()

    def other_instance(self, other):
        self = other
        return super().method()

    def nested(self):
        return [super().method() for _ in [1]]

    def in_lambda(self):
        return (lambda self: super().method())(self)

    def in_function(self):
        def inner():
            return super().method()
        return inner()

    def in_generator(self):
        return list(super(B, self).method() for _ in [1])

    def cell(self):
        def inner():
            return self
        return super().method(), inner() is self

    def deleted_cell(self):
        def inner():
            return self
        del self
        return super()

    def starred(*args):
        return super().method()

    def keyword_only(*, self):
        return super().method()

    def with_class(self):
        __class__ = A
        return super()

    def shows_class(self):
        return __class__

    @staticmethod
    def static(first):
        return super().method()

    @classmethod
    def of_class(cls):
        return super().name

    __slots__ = ()


b = B()
for name, *arguments in (('method',), ('deleted',), ('reassigned',), ('other_instance', A()), ('other_instance', B()), ('nested',), ('in_lambda',),
                         ('in_function',), ('in_generator',), ('cell',), ('deleted_cell',), ('starred',), ('with_class',), ('shows_class',),
                         ('static', b), ('static', 3), ('of_class',)):
    print(name, attempt(getattr(b, name), *arguments))
print(attempt(B.no_argument), attempt(B.keyword_only, self=b), attempt(B.starred), attempt(super), attempt(lambda: super()))
exec('def outside(self):\n    return super()\nprint(attempt(outside, 1))')
for arguments in ((1,), (A, 1), (A, A), (B, A()), (B, A), (A, B), (A, B()), (A, None), (A, b, 1), (None,), (type, A), (object, 1), (int, True), (bool, 1)):
    answer = attempt(super, *arguments)
    print(arguments and [getattr(argument, '__name__', type(argument).__name__) for argument in arguments],
          answer if isinstance(answer, str) else repr(answer).split(' object at')[0])
print(attempt(super, A, obj=b), attempt(super, type=A))
unbound = super(A)
print(unbound.__thisclass__, unbound.__self__, unbound.__self_class__, repr(unbound), attempt(getattr, unbound, 'method'), unbound.__get__(None, B) is unbound)
bound = unbound.__get__(b)
print(bound.__self__ is b, bound.__self_class__, repr(bound).split(' object')[0], attempt(getattr, bound, 'method'), attempt(unbound.__get__, 3), attempt(unbound.__get__))
print(bound.__get__(3) is bound, attempt(super(B, b).__get__, A()).__self__ is b)
for name in ('__thisclass__', '__self__', '__self_class__', 'new', '__class__'):
    print(name, attempt(setattr, bound, name, 1), attempt(delattr, bound, name))
print(bound.__class__, super(B, b).__class__, super(B, b).name, attempt(getattr, super(B, b), 'missing'), attempt(getattr, super(B, b), '__dict__'))
print(attempt(len, super(B, b)), attempt(lambda: super(B, b)[0]), attempt(hash, super(B, b)) != 0, super(B, b) == super(B, b), attempt(super(B, b).__eq__, b))
print(attempt(super(B, B).method, 5), super(B, B).name, super(B, B).__self__, repr(super(B, B)))


class Derived(super):
    """Of Derived."""
    extra = 1

    def __getattribute__(self, name):
        return 'looked up ' + name if not name.startswith('__') else super().__getattribute__(name)

    def shown(self):
        pass


made = Derived(B, b)
print(made.method, made.anything, type(made).__name__, made.__thisclass__, repr(made).split(' object')[0], made.__doc__)
rebound = Derived(A).__get__(b)
print(type(rebound).__name__, rebound.name, rebound.__self__ is b)
uninitialised = super.__new__(super)
print(repr(uninitialised), uninitialised.__thisclass__, uninitialised.__self__, attempt(getattr, uninitialised, 'x'), attempt(uninitialised.__get__, 1))
uninitialised.__init__(B, b)
print(uninitialised.name, uninitialised.__init__(A), attempt(getattr, uninitialised, 'name'))


class Lying:
    @property
    def __class__(self):
        return B


lying = Lying()
print(super(B, lying).__self_class__, attempt(super(B, lying).method), super(B, lying).name, super(B, lying).__self__ is lying)


class Meta(type):
    def mro(cls):
        return (cls, object) if cls.__name__ == 'Short' else super().mro()

    def of_meta(cls):
        return super().__name__

    def __repr__(cls):
        return 'class ' + super().__repr__()


class Short(B, metaclass=Meta):
    def method(self):
        return super().method()


print(Short, Short.of_meta(), attempt(Short().method), attempt(super, A, Short()), Short.__mro__)


class Early:
    try:
        here = __class__
    except NameError as error:
        print(error)

    def __init_subclass__(cls, **keywords):
        print('subclass', cls.__name__, super().__init_subclass__(), keywords)

    def __set_name__(self, owner, name):
        print('named', name)

    def __new__(cls):
        return super().__new__(cls)


class Late(Early, key=1):
    attribute = Early()


def later(self):
    return super().method()


B.later = later
print(attempt(b.later))
B.transplanted = A.method
print(b.transplanted(), attempt(type('C', (A,), {'method': B.method})().method))
