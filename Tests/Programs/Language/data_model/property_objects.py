# property: getter, setter, deleter, its attributes and its errors.


class Account:
    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        """What is there."""
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("no debts")
        self._balance = value

    @balance.deleter
    def balance(self):
        print("  closed")
        self._balance = 0

    @property
    def read_only(self):
        return "read"

    write_only = property(None, lambda self, value: print("  wrote", value), doc="Write only.")
    nothing = property()


a = Account(10)
a.balance += 5
print(a.balance)
del a.balance
print(a.balance)
try:
    a.balance = -1
except ValueError as error:
    print(error)
a.write_only = 7
attempts = (
    lambda: setattr(a, "read_only", 1),
    lambda: delattr(a, "read_only"),
    lambda: a.write_only,
    lambda: delattr(a, "write_only"),
    lambda: a.nothing,
    lambda: setattr(a, "nothing", 1),
    lambda: delattr(a, "nothing"),
    lambda: setattr(Account.balance, "fget", None),
    lambda: Account.balance.__set__(a, -5),
    lambda: Account.balance.absent,
    lambda: property(1, 2, 3, 4, 5),
    lambda: property(wrong=1),
)
for action in attempts:
    try:
        print(action())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

p = Account.balance
print(type(p).__name__, p.__doc__, p.fget.__name__, p.fset.__name__, p.fdel.__name__)
print(Account.write_only.__doc__, Account.nothing.__doc__, Account.read_only.fset)
print(p.__get__(None, Account) is p, p.__get__(a), p.__get__(a, int))
print(p.__isabstractmethod__)

# setter and friends make a new property; the doc of the getter stays, one given by hand stays too.
q = p.getter(lambda self: "other")
print(q is p, q.fset is p.fset, q.__get__(a), q.__doc__)
r = Account.write_only.getter(lambda self: 1)
print(r.__doc__)
r.__doc__ = "changed"
print(r.__doc__)


class Child(Account):
    @Account.balance.getter
    def balance(self):
        return ("child", super().balance)


c = Child(3)
c.balance = 4
print(c.balance, Account.balance is p)
a.__dict__["balance"] = "hidden"
print(a.balance)


class Doc(property):
    pass


class Special:
    @Doc
    def x(self):
        """From a subclass of property."""
        return 1


print(Special.x.__doc__, Special().x)
