"""Names: globals, builtins, attributes of instances, classes and modules, read and written in loops."""
import sys

ROUNDS = 188

LIMIT = 3000
counter = 0
weights = [1, 2, 3, 4]


class Settings:
    scale = 3
    names = ("a", "b")


class Account:
    interest = 2

    def __init__(self):
        self.balance = 0
        self.limit = 100
        self.history = 0
        self.owner = Settings()

    def deposit(self, amount):
        self.balance += amount
        self.history = self.history + 1
        if self.balance > self.limit:
            self.limit = self.balance

    def grow(self):
        self.balance += self.interest * self.owner.scale


class Savings(Account):
    interest = 5


class Slotted:
    __slots__ = ("a", "b", "c")

    def __init__(self):
        self.a = 1
        self.b = 2
        self.c = 0


def count():
    global counter
    for _ in range(LIMIT):
        counter += 1
        if counter % LIMIT == 0:
            counter = counter + len(weights) - 4
    return counter


def weigh():
    total = 0
    for i in range(LIMIT):
        total += weights[i & 3] * Settings.scale + len(Settings.names) + abs(-1) + min(i, 1)
    return total


def bank(kind):
    account = kind()
    for i in range(LIMIT):
        account.deposit(1)
        if i % 3 == 0:
            account.grow()
    return account.balance, account.limit, account.history


def slots():
    s = Slotted()
    for _ in range(LIMIT):
        s.c += s.a
        s.a, s.b = s.b, s.a
    return s.c


def reach():
    account = Account()
    found = 0
    for i in range(LIMIT):
        if hasattr(account, "balance" if i & 1 else "nothing"):
            found += getattr(account, "limit")
        setattr(account.owner, "scale", i)
        found += account.owner.scale - i + sys.maxsize - sys.maxsize
    return found


def change_class():
    total = 0
    for i in range(LIMIT // 10):
        Settings.scale = i
        total += Settings().scale
    Settings.scale = 3
    return total


def main():
    global counter
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        counter = 0
        result = count(), weigh(), bank(Account), bank(Savings), slots(), reach(), change_class()
        if result != (3000, 34499, (9000, 9000, 3000), (18000, 18000, 3000), 4500, 150000, 44850):
            raise AssertionError("wrong result: %r" % (result,))
    print("name_access:", result)


main()
