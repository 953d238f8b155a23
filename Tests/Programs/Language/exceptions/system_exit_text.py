# SystemExit with anything but a number or None: it is shown on standard error, the status is 1.
import sys


class Text:
    def __str__(self):
        return "the text of an object"


def stop(how):
    print("stopping with", how)
    sys.exit(Text())


try:
    stop("an object")
except KeyError:
    print("never")
finally:
    print("cleaning up")
