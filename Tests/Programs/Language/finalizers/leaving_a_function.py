# A function's locals are dropped when it returns, its result is not.


class Tracked:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("drop", self.name)


def simple():
    local = Tracked("local")
    print("in the function")


def returns():
    result = Tracked("result")
    other = Tracked("other")
    print("returning")
    return result


def argument(value):
    print("got", value.name)


def early(flag):
    first = Tracked("first")
    if flag:
        return "early"
    second = Tracked("second")
    return "late"


simple()
print("after simple")
kept = returns()
print("after returns, kept", kept.name)
del kept
print("after del")
argument(Tracked("argument"))
print("after argument")
print(early(True))
print(early(False))
returns()
print("the result was not kept")


def nested():
    outer_value = Tracked("outer value")

    def inner():
        inner_value = Tracked("inner value")
        print("in inner, with", outer_value.name)
    inner()
    print("after inner")


nested()
print("end")
