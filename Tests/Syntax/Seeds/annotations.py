name: str
count: int = 0
table: "dict" = {"a": 1}
self.size: int = len(data)
data[0]: float
(wrapped): int = 3
pair: tuple = 1, 2

def scale(value: float, factor: "Number" = 1.0, *rest: int, flag: bool = False, **options: str) -> float:
    result: float = value * factor
    return result

class Record:
    key: str = "none"
    value: "list" = []
