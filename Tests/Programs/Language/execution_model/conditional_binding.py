# Names bound on some paths only, in loops, conditions and try statements.


def attempt(function, *arguments):
    try:
        print(function.__name__, arguments, function(*arguments))
    except NameError as error:
        print(function.__name__, arguments, type(error).__name__, error)


def branch(flag):
    if flag:
        value = "bound"
    return value


def loop(items):
    for item in items:
        last = item
    return item, last


def loop_else(items):
    for item in items:
        if item > 2:
            found = item
            break
    else:
        found = None
    return found


def while_loop(n):
    while n:
        n -= 1
        seen = n
    return seen


def in_try(fail):
    try:
        if fail:
            raise ValueError
        value = "from try"
    except ValueError:
        other = "from except"
    return value


def in_finally(fail):
    try:
        if fail:
            return "early"
        value = 1
    finally:
        done = True
    return value, done


def in_with(swallow):
    class Manager:
        def __enter__(self):
            return "entered"

        def __exit__(self, *arguments):
            return True
    with Manager() as value:
        if swallow:
            raise ValueError
        after = "after"
    return value, after


def nested_function(flag):
    if flag:
        def helper():
            return "helper"
    return helper()


def closure(flag):
    def inner():
        return value
    if flag:
        value = "captured"
    return inner()


def comprehension(items):
    result = [last := item for item in items]
    return result, last


def deleted_in_loop(count):
    value = "there"
    for _ in range(count):
        del value
    return value


def swap(flag):
    if flag:
        a, b = 1, 2
    a, b = b, a
    return a, b


def walrus_and(flag):
    flag and (value := "bound by and")
    return value


for function in (branch, in_try, in_finally, in_with, nested_function, closure, swap, walrus_and):
    attempt(function, True)
    attempt(function, False)
for function in (loop, loop_else, comprehension):
    attempt(function, [1, 2, 3])
    attempt(function, [])
for function in (while_loop, deleted_in_loop):
    for count in (0, 1, 2):
        attempt(function, count)
if False:
    module_name = 1
try:
    module_name
except NameError as error:
    print(error)
for module_loop in []:
    pass
try:
    module_loop
except NameError as error:
    print(error)
