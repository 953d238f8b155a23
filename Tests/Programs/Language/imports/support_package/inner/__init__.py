print("inner", __name__, __package__)
from ..first import value
from .. import level
