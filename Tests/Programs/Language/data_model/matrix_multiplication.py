# The operator @: no built-in type has it.


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __rmatmul__(self, other):
        if isinstance(other, (int, float)):
            return Matrix([[other * value for value in row] for row in self.rows])
        return NotImplemented

    def __repr__(self):
        return f"Matrix({self.rows})"


class Mutable(Matrix):
    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, b @ a, a @ b @ a)
print(3 @ a, 0.5 @ b)
m = same = Mutable([[1, 1], [0, 1]])
for _ in range(3):
    m @= m
print(m, m is same)
a @= b
print(a)
for left, right in ((a, 1), ("x", a), ([1], [2]), (1, 2), (None, a), ((1,), 1.5)):
    try:
        print(left @ right)
    except TypeError as error:
        print(error)
x = [1]
try:
    x @= [2]
except TypeError as error:
    print(error)
print(2 * 3 @ a if hasattr(int, "__matmul__") else "int has no @", a.__matmul__(5), a.__rmatmul__("no"))
# It binds like * and from the left.


class Show:
    def __init__(self, text):
        self.text = text

    def __matmul__(self, other):
        return Show(f"({self.text} @ {other.text})")

    def __mul__(self, other):
        return Show(f"({self.text} * {other.text})")

    def __add__(self, other):
        return Show(f"({self.text} + {other.text})")

    def __neg__(self):
        return Show(f"(-{self.text})")

    def __pow__(self, other):
        return Show(f"({self.text} ** {other.text})")


p, q, r, s = (Show(name) for name in "pqrs")
print((p @ q * r + -p @ q ** s).text)
print((p * q @ r @ s).text)


@Show.__neg__
class Decorated:
    text = "a decorator is no operator"


print(Decorated.text)
