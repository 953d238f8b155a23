# An uncaught exception: output so far, then the traceback, then status 1.


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot withdraw {amount}: only {self.balance} left")
        self.balance -= amount
        return self.balance


def spend(account, amounts):
    for amount in amounts:
        print("spent", amount, "left", account.withdraw(amount))


account = Account(100)
try:
    spend(account, [30, 50, 40])
finally:
    print("finally runs before the traceback")
print("never")
