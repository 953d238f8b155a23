# raise ... from None hides the context; a context below a cause is shown with its own sentence.


def hidden():
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("division hidden") from None


def mixed():
    try:
        hidden()
    except ValueError as error:
        try:
            raise KeyError("while handling")
        except KeyError:
            raise TypeError("last") from error


mixed()
