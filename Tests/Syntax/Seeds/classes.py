class Empty: pass

class Shape(object, metaclass=Meta):
    """Something that can be drawn."""
    sides = 0

    def __init__(self, name, *, colour="red"):
        self.name = name
        self.__colour = colour

    @property
    def colour(self):
        return self.__colour

    @classmethod
    def make(cls, *args): return cls(*args)

    class Inner(Base, *mixins, **options):
        x, y = 1, 2

class Square(Shape, Sized, key="value"): sides = 4
