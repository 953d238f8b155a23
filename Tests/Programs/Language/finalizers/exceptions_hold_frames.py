# An exception keeps the frames it passed through; `except ... as` lets them go at its end.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


def fails():
    local = Tracked("local of fails")
    raise ValueError("v")


try:
    fails()
except ValueError as error:
    print("handling", error)
print("after the handler")

try:
    fails()
except ValueError:
    print("handling without a name")
print("after the second handler")

kept = None
try:
    fails()
except ValueError as error:
    kept = error
print("the exception is kept")
kept = None
print("and let go")


class Failing(Tracked):
    def __init__(self, name):
        super().__init__(name)
        raise ValueError("in __init__")


try:
    Failing("never bound")
except ValueError as error:
    print(error)
print("end")
