"""An uncaught error in a program: standard output first, then the traceback with its source lines."""
import sys


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(
                f'cannot withdraw {amount} '
                f'of {self.balance}')
        self.balance -= amount
        return self.balance


def transfer(account, amounts):
    return [account.withdraw(amount)
            for amount in amounts]


def report(account):
    try:
        transfer(account, [10, 20])
        transfer(account,
                 [30, 1000])
    except ValueError as error:
        raise RuntimeError('the transfer failed') from error


account = Account(100)
print('start', account.balance)
try:
    report(account)
except RuntimeError as error:
    print('caught', error, '<-', error.__cause__)
    trace = error.__traceback__
    while trace:
        print('line', trace.tb_lineno, trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
print('then', account.balance)
sys.stdout.flush()
report(account)
print('never')
