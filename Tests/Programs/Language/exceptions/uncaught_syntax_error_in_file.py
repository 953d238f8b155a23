# The file itself does not compile: nothing of it runs.
print("never printed")


def broken(a, b)
    return a + b
