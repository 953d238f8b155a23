# Only lines that repeat one another directly are folded: two functions that call each other are not.


def even(number):
    if number == 0:
        raise ValueError("reached zero")
    return odd(number - 1)


def odd(number):
    return even(number - 1)


def loop(number):
    if number == 4:
        even(4)
    return loop(number + 1)


loop(0)
