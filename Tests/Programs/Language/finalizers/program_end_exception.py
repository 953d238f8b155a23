# An uncaught exception: the traceback first, then what is left is finalized.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


def work():
    local = Tracked("local")
    print("working")
    raise ValueError("uncaught")


kept = Tracked("kept")
work()
