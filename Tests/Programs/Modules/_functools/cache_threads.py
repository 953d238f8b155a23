# lru_cache called by several threads, by itself, and while it is cleared.
import _functools
import _thread
import time

lru = _functools._lru_cache_wrapper


def info(hits, misses, maxsize, currsize):
    return hits, misses, maxsize, currsize


def run(functions):
    waits = []
    failures = []
    for function in functions:
        done = _thread.allocate_lock()
        done.acquire()

        def task(function=function, done=done):
            try:
                function()
            except BaseException as error:
                failures.append(repr(error))
            finally:
                done.release()

        _thread.start_new_thread(task, ())
        waits.append(done)
    for done in waits:
        done.acquire()
    return failures


for maxsize in 0, 1, 5, 100, None:
    calls = []

    def square(number):
        calls.append(number)
        if number % 7 == 0:
            time.sleep(0.0005)
        return number * number

    cached = lru(square, maxsize, False, info)

    def work():
        for number in range(60):
            assert cached(number % 11) == (number % 11) ** 2
            assert cached(number=number % 3) == (number % 3) ** 2

    print(maxsize, run([work] * 4))
    hits, misses, size, current = cached.cache_info()
    print(hits + misses == 480, misses == len(calls), size, current if maxsize in (0, 1, 5) else current == 14)

# Cleared by another thread all the time.
cached = lru(lambda number: [number], 8, True, info)
stop = []


def clear():
    for _ in range(200):
        cached.cache_clear()
        time.sleep(0)
    stop.append(None)


def use():
    number = 0
    while not stop:
        number += 1
        assert cached(number % 20) == [number % 20]
        assert cached(float(number % 20)) == [number % 20]


print(run([clear, use, use]), cached.cache_info()[3] <= 8)


# A function that calls itself through the cache, and one that clears it.
for maxsize in None, 3, 1, 0:
    def original(number):
        return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)

    fibonacci = lru(original, maxsize, False, info)
    print(maxsize, fibonacci(16), fibonacci.cache_info())


def clearing(number):
    again.cache_clear()
    return number


again = lru(clearing, 2, False, info)
print([again(number) for number in (1, 2, 1, 3, 1)], again.cache_info())


def raising(number):
    if number == 2:
        raise KeyError(number)
    return number


again = lru(raising, 2, False, info)
for number in 1, 2, 2, 1, 3, 4:
    try:
        print(again(number), end=" ")
    except KeyError as error:
        print(repr(error), end=" ")
print(again.cache_info())
