print("package begins")
from . import works
from . import fails
