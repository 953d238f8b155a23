# An uncaught exception that was raised while another was handled: both are shown.


def parse(text):
    return int(text)


def load(text):
    try:
        return parse(text)
    except ValueError:
        return {}["default"]


def start():
    try:
        load("not a number")
    except KeyError:
        raise RuntimeError("cannot start")


print("starting")
start()
