public = 1
_underscore = 2
__dunder__ = 3
import sys


class Class:
    pass
