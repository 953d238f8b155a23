# A BaseException that is no Exception passes `except Exception`.


class Interruption(BaseException):
    pass


def work():
    try:
        raise Interruption("stop everything")
    except Exception:
        print("never")
    else:
        print("never either")
    finally:
        print("finally")


try:
    work()
except Interruption as error:
    print("caught", error)
work()
