# What super() says when it cannot work.


class Base:
    pass


class Child(Base):
    def good(self):
        return super()

    def no_arguments():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = 5
        return super()

    def in_lambda(self):
        return (lambda: super())()

    def in_generator(self):
        return list(super() for _ in [1])

    def in_list(self):
        return [super().__repr__ for _ in [1]]

    def star(*arguments):
        return super()

    def keyword(self):
        return super(type=Child)

    @staticmethod
    def static(value):
        return super()

    def captured(self):
        def use():
            return self
        return type(super()).__name__ + type(use()).__name__


def outside(self):
    return super()


def with_class_name(self):
    __class__ = 5
    return super()


def two_levels():
    __class__ = Child

    def inner(self):
        return super()
    return inner


attempts = (
    lambda: super(),
    lambda: outside(Child()),
    lambda: outside(),
    lambda: with_class_name(Child()),
    lambda: type(two_levels()(Child())).__name__,
    lambda: Child.no_arguments(),
    lambda: Child().deleted(),
    lambda: Child().rebound(),
    lambda: Child().in_lambda(),
    lambda: Child().in_generator(),
    lambda: Child().in_list(),
    lambda: Child().star(),
    lambda: Child().keyword(),
    lambda: Child.static(Base()),
    lambda: type(Child.static(Child())).__name__,
    lambda: Child.good(Base()),
    lambda: Child.good(5),
    lambda: Child().captured(),
    lambda: super(5),
    lambda: super(5, 6),
    lambda: super(Child, Base()),
    lambda: super(Child, Base),
    lambda: super(Child, 5),
    lambda: super(Child, None).__self__,
    lambda: super(None),
    lambda: super(Child, Child(), 3),
    lambda: super(Child()).method,
    lambda: super(Child, Child()).method,
    lambda: super(int, True).__add__(5),
    lambda: super(bool, True).__repr__(),
    lambda: super(object, Child()).__hash__.__name__,
)
for number, action in enumerate(attempts):
    try:
        print(number, action())
    except (RuntimeError, TypeError, AttributeError, NameError) as error:
        print(number, type(error).__name__, error)
try:
    exec("super()")
except RuntimeError as error:
    print(error)


class Body:
    try:
        super()
    except RuntimeError as error:
        print(error)
