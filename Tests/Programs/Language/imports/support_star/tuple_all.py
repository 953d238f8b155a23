__all__ = ("one",) + tuple(["two"])
one, two, three = 1, 2, 3
