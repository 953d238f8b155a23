__all__ = ["public", "_underscore", "computed"]
public = 1
_underscore = 2
hidden = 3


def __getattr__(name):
    if name == "computed":
        return "made by __getattr__"
    raise AttributeError(f"no {name} here")
