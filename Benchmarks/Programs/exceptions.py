"""Exceptions: raised and caught in loops, through several frames, chained, with else and finally."""
import sys

ROUNDS = 321


class Refused(Exception):
    def __init__(self, number):
        super().__init__("refused", number)
        self.number = number


class Quietly(Refused):
    pass


def refuse(number):
    if number % 3 == 0:
        raise Refused(number)
    if number % 5 == 0:
        raise Quietly(number)
    return number


def from_deep(depth, number):
    if depth == 0:
        return refuse(number)
    return from_deep(depth - 1, number) + 0


def cleanly(log, number):
    try:
        if number % 4 == 0:
            return "early"
        if number % 4 == 1:
            raise ValueError(number)
    except ValueError as error:
        log.append(error.args[0])
        return "caught"
    else:
        log.append(-number)
    finally:
        log.append(0)
    return "late"


def parse(text):
    try:
        return int(text)
    except ValueError:
        return None


def translate(number):
    try:
        try:
            return {}[number]
        except KeyError as error:
            raise LookupError("no %d" % number) from error
    except LookupError as error:
        return error.__cause__.args[0]


def with_loops(limit):
    finished = 0
    for n in range(limit):
        try:
            if n % 2:
                continue
            if n == limit - 2:
                break
        finally:
            finished += 1
    return finished


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    numbers = [str(n) if n % 2 else "x%d" % n for n in range(1000)]
    for _ in range(max(rounds, 1)):
        loud = quiet = passed = 0
        for n in range(1500):
            try:
                passed += refuse(n) > 0
            except Quietly as error:
                quiet += error.number == n
            except Refused as error:
                loud += error.args[1] == n
        if (loud, quiet, passed) != (500, 200, 800):
            raise AssertionError("wrong counts: %r" % ((loud, quiet, passed),))
        deep = 0
        for n in range(300):
            try:
                from_deep(8, n)
            except (KeyError, Refused):
                deep += 1
        log = []
        ways = [cleanly(log, n) for n in range(1000)]
        if (ways.count("caught"), ways.count("late"), log.count(0), sum(log)) != (250, 500, 1000, 124750 - 250250):
            raise AssertionError("wrong ways: %d" % sum(log))
        missing = sum(1 for text in numbers if parse(text) is None)
        causes = sum(translate(n) for n in range(500))
        absent = 0
        for n in range(1000):
            try:
                numbers[n + n % 2 * 1000]
            except IndexError:
                absent += 1
            try:
                n / (n % 4)
                n.nothing
            except ZeroDivisionError:
                absent += 1
            except AttributeError:
                pass
        result = deep, missing, causes, absent, with_loops(2000)
        if result != (140, 500, 124750, 750, 1999):
            raise AssertionError("wrong result: %r" % (result,))
    print("exceptions:", result)


main()
