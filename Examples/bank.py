"""A small program that uses a good part of the language: classes, generators, exceptions, formatting."""


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(f"{self.owner} has only {self.balance}")
        self.balance -= amount
        self.history.append(("withdrawal", amount))


def statement(account):
    balance = 0
    for kind, amount in account.history:
        balance += amount if kind == "deposit" else -amount
        yield f"{kind:<12}{amount:>8,}{balance:>10,}"


account = Account("Ada")
account.deposit(1_200)
account.withdraw(450)
try:
    account.withdraw(2_000)
except InsufficientFunds as error:
    print("refused:", error)
print(account)
print(*statement(account), sep="\n")
