__all__ = ["submodule", "own"]
own = "own"
