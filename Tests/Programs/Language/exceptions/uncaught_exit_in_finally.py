# An exception in finally replaces SystemExit.
import sys


def leave():
    try:
        sys.exit(5)
    finally:
        print("finally")
        {}["replaces the exit"]


leave()
