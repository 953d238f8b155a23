# The name after `as` is deleted when the clause ends.


def leaves():
    try:
        raise ValueError("v")
    except ValueError as error:
        kept = error
    try:
        error
    except UnboundLocalError as problem:
        print(problem)
    return kept


print(repr(leaves()))
error = "bound before"
try:
    raise KeyError("k")
except KeyError as error:
    print(repr(error))
try:
    error
except NameError as problem:
    print(problem)

# No exception: the name is left alone.
error = "untouched"
try:
    pass
except KeyError as error:
    pass
print(error)


def returns():
    try:
        raise ValueError("value")
    except ValueError as error:
        return error
    finally:
        print("error" in locals())


print(repr(returns()))


def breaks():
    for number in range(3):
        try:
            raise ValueError(number)
        except ValueError as error:
            if number == 1:
                break
            continue
    return sorted(locals())


print(breaks())


def raises_in_handler():
    try:
        try:
            raise ValueError("first")
        except ValueError as error:
            raise KeyError("second")
    except KeyError:
        return "error" in locals()


print(raises_in_handler())


def rebinds():
    try:
        raise ValueError
    except ValueError as error:
        error = "rebound"
        inside = error
    return inside, "error" in locals()


def deletes():
    try:
        raise ValueError
    except ValueError as error:
        del error
    return "no problem"


print(rebinds(), deletes())


def closure():
    try:
        raise ValueError("seen by a closure")
    except ValueError as error:
        def show():
            return str(error)
        print(show())
    try:
        show()
    except NameError as problem:
        print(problem)


closure()


def uses_global():
    global stored
    try:
        raise ValueError("global")
    except ValueError as stored:
        print("stored" in globals())
    print("stored" in globals())


uses_global()


class Body:
    try:
        raise ValueError("class")
    except ValueError as error:
        text = str(error)


print(Body.text, hasattr(Body, "error"))


def nested_same_name():
    try:
        raise ValueError("outer")
    except ValueError as error:
        try:
            raise KeyError("inner")
        except KeyError as error:
            print(error)
        try:
            print(error)
        except UnboundLocalError as problem:
            print(problem)


nested_same_name()


def generator():
    try:
        raise ValueError("held")
    except ValueError as error:
        yield str(error)
        yield repr(error)
    yield "error" in locals()


print(list(generator()))
