# Functions that call themselves and each other, and names found at the time of the call.


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def fibonacci(n, cache={}):
    if n < 2:
        return n
    if n not in cache:
        cache[n] = fibonacci(n - 1) + fibonacci(n - 2)
    return cache[n]


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def permutations(items):
    if not items:
        yield []
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1:]):
            yield [item] + rest


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def flatten(value):
    return [leaf for item in value for leaf in flatten(item)] if isinstance(value, list) else [value]


print(factorial(20), factorial(50) % 10 ** 12, fibonacci(80), is_even(100), is_odd(7))
print(" ".join(hanoi(3)), list(permutations([1, 2, 3])), ackermann(2, 3), flatten([1, [2, [3, [4]], []], 5]))

original = factorial


def factorial(n):
    return "replaced"


print(original(1))
try:
    print(original(5))
except TypeError as error:
    print(error)


def outer(n):
    def inner(k):
        return 0 if k == 0 else k + inner(k - 1)
    return inner(n)


print(outer(10), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))


def compose(*functions):
    if not functions:
        return lambda x: x
    first, *rest = functions
    return lambda x: first(compose(*rest)(x))


print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))


def curry(count, function, *arguments):
    return function(*arguments) if count == 0 else lambda x: curry(count - 1, function, *arguments, x)


print(curry(3, lambda a, b, c: (a, b, c))(1)(2)(3))


def depth(n):
    return n if n == 0 else depth(n - 1)


print(depth(700))


def tree(n):
    return None if n == 0 else (tree(n - 1), tree(n - 1))


def size(node):
    return 0 if node is None else 1 + size(node[0]) + size(node[1])


print(size(tree(8)))
