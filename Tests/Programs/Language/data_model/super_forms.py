# super(): with no argument, one, and two; what it finds and what it is.


class Base:
    attribute = "base attribute"

    def method(self):
        return "Base.method"

    @classmethod
    def create(cls):
        return f"Base.create for {cls.__name__}"

    @staticmethod
    def tool():
        return "Base.tool"

    @property
    def prop(self):
        return f"Base.prop of {type(self).__name__}"


class Child(Base):
    attribute = "child attribute"

    def method(self):
        return "Child, " + super().method()

    def explicit(self):
        return super(Child, self).method()

    @classmethod
    def create(cls):
        return "Child, " + super().create()

    def all(self):
        return [super().attribute, super().tool(), super().prop, super(Child, type(self)).method(self)]

    def inner(self):
        def function(me):
            return super().method()
        return function(self)

    def object(self):
        return super()

    @staticmethod
    def unbound():
        return super(Child)


class Grandchild(Child):
    def method(self):
        return "Grandchild, " + super().method()


c = Child()
print(c.method(), "|", c.explicit(), "|", Child.create(), "|", Grandchild.create())
print(c.all(), c.inner(), Grandchild().method())
s = c.object()
print(repr(s), s.__thisclass__.__name__, s.__self__ is c, s.__self_class__.__name__, type(s).__name__)
print(repr(super(Child, Grandchild)), super(Child, Grandchild).__self_class__.__name__)
u = Child.unbound()
print(repr(u), u.__self__, u.__self_class__, u.__thisclass__.__name__)
bound = u.__get__(c, Child)
print(bound.method(), u.__get__(None, Child) is u)

# super looks in the order of the object's own class.


class Left(Base):
    def method(self):
        return "Left, " + super().method()


class Right(Base):
    def method(self):
        return "Right, " + super().method()


class Join(Left, Right):
    def method(self):
        return "Join, " + super().method()


print(Join().method(), "|", super(Left, Join()).method(), "|", super(Base, Join()).__repr__.__qualname__)
print(isinstance(s, super), s.__class__ is super, super(Child, c).__init__.__qualname__)
print(hasattr(s, "absent"), hasattr(s, "attribute"), hasattr(s, "__dict__"))

# Assignment and special methods do not go through super.


class Container(list):
    def __getitem__(self, index):
        return ("got", super().__getitem__(index))

    def through(self):
        return super()[0]


try:
    Container([1]).through()
except TypeError as error:
    print(error)
print(Container([1])[0])
for action in (lambda: setattr(s, "attribute", 1), lambda: len(s), lambda: s(), lambda: s.absent):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class MySuper(super):
    pass


print(type(MySuper(Child, c)).__name__, MySuper(Child, c).method(), MySuper.__mro__[1].__name__)


# The cell, not the name: the class may be renamed.
Renamed = Child
Child = None
print(Renamed().method())
try:
    Renamed().explicit()
except TypeError as error:
    print(error)
