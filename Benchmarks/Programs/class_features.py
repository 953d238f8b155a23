"""Classes: properties, descriptors, __getattr__, class and static methods, super, containers and callable instances."""
import sys

ROUNDS = 345


class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)

    @staticmethod
    def is_warm(value):
        return value > 20


class Typed:
    """A descriptor that lets in one type only, and stores under its own name."""

    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(self.name)
        instance.__dict__[self.name] = value


class Point:
    x = Typed(int)
    y = Typed(int)

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Proxy:
    """Passes on what it does not know."""

    def __init__(self, target):
        self._target = target
        self._asked = 0

    def __getattr__(self, name):
        self._asked += 1
        return getattr(self._target, name)


class Recorder:
    def __init__(self):
        super().__setattr__("log", [])

    def __setattr__(self, name, value):
        self.log.append(name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append("-" + name)
        super().__delattr__(name)


class Shape:
    registry = {}
    sides = 0

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Shape.registry[cls.__name__] = cls

    def area(self):
        raise NotImplementedError

    def describe(self):
        return self.sides + self.area()


class Rectangle(Shape):
    sides = 4

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, width):
        super().__init__(width, width)

    def describe(self):
        return super().describe() + 1


class Triangle(Shape):
    sides = 3

    def __init__(self, base, height):
        self.base, self.height = base, height

    def area(self):
        return self.base * self.height // 2


class Grid:
    """A sparse matrix: a container by its special methods."""

    def __init__(self):
        self.cells = {}

    def __getitem__(self, place):
        return self.cells.get(place, 0)

    def __setitem__(self, place, value):
        self.cells[place] = value

    def __delitem__(self, place):
        del self.cells[place]

    def __contains__(self, place):
        return place in self.cells

    def __len__(self):
        return len(self.cells)

    def __iter__(self):
        return iter(self.cells)

    def __bool__(self):
        return len(self.cells) > 2


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        result = 0
        for coefficient in self.coefficients:
            result = result * x + coefficient
        return result


class Left:
    def names(self):
        return ["left"]


class Base:
    def names(self):
        return ["base"]


class First(Base):
    def names(self):
        return ["first"] + super().names()


class Second(Base):
    def names(self):
        return ["second"] + super().names()


class Both(First, Second):
    def names(self):
        return ["both"] + super().names()


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        temperature = Temperature(0)
        warm = 0
        for n in range(-50, 400):
            try:
                temperature.celsius = -n * 10
            except ValueError:
                temperature.celsius = n
            warm += Temperature.is_warm(temperature.celsius)
            if abs(Temperature.from_fahrenheit(temperature.fahrenheit).celsius - temperature.celsius) > 1e-9:
                raise AssertionError("wrong temperature")
        distance = 0
        for n in range(500):
            point = Point(n, -n)
            point.x = point.x + 1
            distance += point.x - point.y
        try:
            point.x = 1.5
            raise AssertionError("a float was let in")
        except TypeError:
            pass
        proxy = Proxy(point)
        for _ in range(500):
            distance += proxy.x + proxy._target.y
        recorder = Recorder()
        for n in range(200):
            recorder.a = n
            recorder.b = recorder.a
            del recorder.a
        shapes = [Shape.registry[("Rectangle", "Triangle")[n % 2]](n, n + 1) for n in range(300)]
        shapes += [Square(n) for n in range(300)]
        described = sum([shape.describe() for shape in shapes])
        squares = sum(1 for shape in shapes if isinstance(shape, Rectangle) and type(shape) is not Rectangle)
        grid = Grid()
        for n in range(500):
            grid[n % 20, n % 30] += n
            if (n, n) in grid:
                del grid[n, n]
        cells = sum(grid[place] for place in grid) if grid else 0
        polynomial = Polynomial(1, -2, 0, 5)
        values = sum(map(polynomial, range(300)))
        order = sum(len(Both().names()) for _ in range(150))
        result = warm, distance, proxy._asked, len(recorder.log), described, squares, len(grid), cells, values, order
        if result != (420, 250500, 500, 600, 15696275, 300, 60, 124560, 1993613900, 600):
            raise AssertionError("wrong result: %r" % (result,))
    print("class_features:", result)


main()
