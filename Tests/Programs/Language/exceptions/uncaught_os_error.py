# The last line for exceptions with their own text: OSError, KeyError, no text at all.


def show(error):
    try:
        raise error
    except BaseException as caught:
        return f"{type(caught).__name__}: {caught}"


for error in (OSError(2, "No such file or directory", "name"), KeyError("key"), StopIteration(), AssertionError(),
              OSError(13, "x")):
    print(show(error))
try:
    assert []
except AssertionError:
    try:
        raise KeyError("it's")
    except KeyError:
        raise OSError(2, "No such file or directory", "missing.txt", None, "other.txt")
