# An exception whose __str__ fails is shown all the same.
import sys


class BadStr(Exception):
    def __str__(self):
        raise ValueError("cannot be shown")


class NoString(Exception):
    def __str__(self):
        return 5


try:
    try:
        raise BadStr("first")
    except BadStr:
        raise NoString("second")
except NoString:
    raise BadStr("third")
