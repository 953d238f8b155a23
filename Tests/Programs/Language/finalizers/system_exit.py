# sys.exit unwinds the frames, then the module is cleared.
import sys


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


def generator():
    try:
        yield 1
    finally:
        print("the generator is closed")


kept = Tracked("kept")
g = generator()
next(g)


def work():
    try:
        sys.exit(3)
    finally:
        print("finally in work")


work()
