# An error found by the symbol table, after parsing: shown with its line as well.


def function():
    value = 1
    print(value)
    global value
    return value


print("never printed")
