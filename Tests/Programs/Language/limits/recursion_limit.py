"""sys.setrecursionlimit and sys.getrecursionlimit: values, errors, effects."""
import sys


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def reached():
    count = 0

    def down():
        nonlocal count
        count += 1
        down()
    try:
        down()
    except RecursionError:
        return count


print(sys.getrecursionlimit(), sys.setrecursionlimit(1000))
attempt(lambda: sys.setrecursionlimit())
attempt(lambda: sys.setrecursionlimit(1, 2))
attempt(lambda: sys.setrecursionlimit('x'))
attempt(lambda: sys.setrecursionlimit(1.5))
attempt(lambda: sys.setrecursionlimit(None))
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.setrecursionlimit(-5))
attempt(lambda: sys.setrecursionlimit(2 ** 31))
attempt(lambda: sys.setrecursionlimit(10 ** 30))
attempt(lambda: sys.setrecursionlimit(limit=100))
attempt(lambda: sys.getrecursionlimit(1))
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
print(sys.getrecursionlimit(), 150 < reached() < 200)
attempt(lambda: depth(150))
attempt(lambda: depth(250))
sys.setrecursionlimit(3000)
print(sys.getrecursionlimit(), 2900 < reached() < 3000)
attempt(lambda: depth(2500))
attempt(lambda: depth(3500))
sys.setrecursionlimit(1000)
attempt(lambda: depth(2500))


def too_low():
    def down(n):
        if n:
            return down(n - 1)
        try:
            sys.setrecursionlimit(20)
        except RecursionError as error:
            return str(error).partition(' at ')[0], sys.getrecursionlimit()
    return down(100)


print(too_low())


class Index:
    def __index__(self):
        return 500


attempt(lambda: sys.setrecursionlimit(Index()))
print(sys.getrecursionlimit())
sys.setrecursionlimit(True + 999)
print(sys.getrecursionlimit())


def limited(limit, call):
    saved = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        return call()
    finally:
        sys.setrecursionlimit(saved)


attempt(lambda: limited(100, lambda: depth(50)))
attempt(lambda: limited(100, lambda: depth(500)))
print(sys.getrecursionlimit())
attempt(lambda: limited(5000, lambda: sum(depth(n) for n in (1000, 2000, 4000))))


def fresh_after_error():
    results = []
    for _ in range(5):
        try:
            depth(10 ** 6)
        except RecursionError:
            results.append(depth(800))
    return results


print(fresh_after_error())


def handler_depth():
    """There is room for calls in the handler of a RecursionError."""
    try:
        handler_depth()
    except RecursionError:
        return depth(10)
    return 'reached the top'


attempt(handler_depth)


def in_generator(n):
    if n:
        yield from in_generator(n - 1)
    yield n


attempt(lambda: len(list(in_generator(400))))
attempt(lambda: len(list(in_generator(5000))))
attempt(lambda: limited(6000, lambda: len(list(in_generator(3000)))))
