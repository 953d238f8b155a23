pi = 3.14
r = 3


def area(radius):
    """The area of a circle."""
    return pi * radius ** 2


print(area(r))
