print("c begins")
from .d import thing
mine = 1
