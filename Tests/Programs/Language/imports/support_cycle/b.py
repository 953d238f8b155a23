print("b begins")
from . import a
print("b sees a:", hasattr(a, "early"), hasattr(a, "late"))
value = a.early


def later():
    return a.late
