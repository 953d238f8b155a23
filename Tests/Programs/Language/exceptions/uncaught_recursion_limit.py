# RecursionError itself, uncaught.


def countdown(number):
    return countdown(number - 1) + 1


print("before")
countdown(10)
