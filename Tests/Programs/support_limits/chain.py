# A chain of a hundred thousand exceptions, printed to its end.
error = None
for number in range(100000):
    next_error = ValueError(number)
    next_error.__context__ = error
    error = next_error
raise error
