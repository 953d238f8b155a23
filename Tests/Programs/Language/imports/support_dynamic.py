"""A module with __getattr__ and __dir__."""
present = "in the dictionary"
asked = []


def __getattr__(name):
    asked.append(name)
    if name.startswith("made"):
        return name.upper()
    if name == "broken":
        raise ValueError("broken attribute")
    raise AttributeError(f"module {__name__!r} makes no {name!r}")


def __dir__():
    return ["present", "made_up", "also"]
