# classmethod and staticmethod: how they bind, nest, and what they show.


class Shape:
    count = 0

    @classmethod
    def make(cls, *arguments):
        """Makes one."""
        cls.count += 1
        return (cls.__name__, arguments, cls.count)

    @staticmethod
    def area(*arguments):
        return arguments


class Circle(Shape):
    @classmethod
    def make(cls, radius):
        return ("circle", super().make(radius))

    @staticmethod
    def area(radius):
        return ("circle area", Shape.area(radius))


print(Shape.make(1), Shape().make(2))
print(Circle.make(3), Circle().make(4), Shape.count, Circle.count)
print(Shape.area(1, 2), Shape().area(3), Circle().area(5))

bound = Shape.make
print(type(bound).__name__, bound.__self__ is Shape, bound.__func__.__name__, bound.__doc__, bound.__name__)
print(repr(bound))
raw = Shape.__dict__["make"]
print(type(raw).__name__, raw.__func__ is bound.__func__, callable(raw))
raw_static = Shape.__dict__["area"]
print(type(raw_static).__name__, raw_static.__func__ is Shape.area, callable(raw_static), type(Shape.area).__name__)
for action in (
    lambda: raw(Shape),
    lambda: raw_static(1),
    lambda: classmethod(),
    lambda: classmethod(1, 2),
    lambda: staticmethod(),
    lambda: staticmethod(f=1),
    lambda: classmethod(5).__get__(1),
    lambda: raw.__get__(None),
    lambda: raw.__get__(None, None),
    lambda: raw_static.__get__(),
    lambda: staticmethod(5).__get__(1),
    lambda: staticmethod(5).__get__(None, int),
    lambda: classmethod(len).__get__(None, "text")(),
    lambda: raw.__get__(Shape())(),
    lambda: classmethod(5).__func__,
    lambda: raw.__name__,
    lambda: raw.__wrapped__,
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


# In 3.8 a class method binds the class and looks no further.
class Stacked:
    @classmethod
    @property
    def value(cls):
        return "never got"

    @staticmethod
    @classmethod
    def both(cls):
        return cls


print(type(Stacked.value).__name__, type(Stacked.both).__name__)
try:
    Stacked.value()
except TypeError as error:
    print(error)

raw.extra = 5
print(raw.__dict__, raw.extra, classmethod(len).__isabstractmethod__)


class Callable:
    def __call__(self, *arguments):
        return arguments


class Uses:
    as_class = classmethod(Callable())
    as_static = staticmethod(Callable())
    plain = Callable()


print(Uses.as_class(1) == (Uses, 1), Uses().as_static(2), Uses().plain(3))
