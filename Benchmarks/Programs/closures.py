"""Closures: counters, composed and curried functions, callbacks, and functions as values in tables."""
import sys

ROUNDS = 391


def make_counter(step=1):
    count = 0

    def increment():
        nonlocal count
        count += step
        return count

    def reset():
        nonlocal count
        count = 0

    return increment, reset


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def curry(function):
    return lambda a: lambda b: lambda c: function(a, b, c)


def traced(calls):
    def decorate(function):
        def wrapper(*args):
            calls.append(function.__name__)
            return function(*args)

        return wrapper

    return decorate


def church(n):
    """The number n as a function that applies another one n times."""
    if n == 0:
        return lambda f: lambda x: x
    smaller = church(n - 1)
    return lambda f: lambda x: f(smaller(f)(x))


def fold(function, start):
    def over(items):
        result = start
        for item in items:
            result = function(result, item)
        return result

    return over


def factorial_by_fixed_point(n):
    fix = (lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v))))
    return fix(lambda again: lambda k: 1 if k == 0 else k * again(k - 1))(n)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        increment, reset = make_counter(3)
        for _ in range(4000):
            increment()
        counted = increment()
        reset()
        if counted != 12003 or increment() != 3:
            raise AssertionError("wrong count: %d" % counted)
        pipeline = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x - 3, abs)
        piped = sum([pipeline(n) for n in range(1500)])
        if piped != 1499 * 1500 - 1500 + 2:
            raise AssertionError("wrong sum: %d" % piped)
        volume = curry(lambda a, b, c: a * b * c)
        box = volume(2)
        curried = sum(box(n)(3) for n in range(1000))
        calls = []

        @traced(calls)
        def triangle(n):
            return n and n + triangle(n - 1)

        triangles = sum(triangle(n) for n in range(60))
        if triangles != 59 * 60 * 61 // 6 or calls.count("triangle") != 60 * 61 // 2:
            raise AssertionError("wrong triangles: %d" % triangles)
        twelve = church(12)
        multiplied = twelve(twelve(lambda n: n + 1))(0)
        total = fold(lambda a, b: a + b, 0)
        largest = fold(lambda a, b: a if a > b else b, -1)
        folded = total(range(1000)), largest([n * 37 % 1001 for n in range(1000)])
        table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
        value = 1
        for n in range(900):
            value = table["+-*"[n % 3]](value, n % 5 + 1) % 1000003
        mapped = sum(map(lambda n: n * n, filter(lambda n: n & 1, range(2000))))
        product = factorial_by_fixed_point(15)
        if (curried, multiplied, folded, mapped, product) != (
                2997000, 144, (499500, 1000), 1333333000, 1307674368000):
            raise AssertionError("wrong: %r" % ((curried, multiplied, folded, mapped, product),))
        if value != 39743:
            raise AssertionError("wrong value: %d" % value)
    print("closures:", counted, piped, triangles, value)


main()
