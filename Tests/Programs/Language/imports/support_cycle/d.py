print("d begins")
from .c import mine
thing = 2
