print("a begins")
early = "early a"
from . import b
print("a goes on:", b.value)
late = "late a"
