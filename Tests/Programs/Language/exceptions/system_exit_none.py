# SystemExit with None or no argument ends the program with status 0.
print("before")


def nested(depth):
    try:
        if depth:
            nested(depth - 1)
        else:
            raise SystemExit
    finally:
        print("leaving", depth)


try:
    nested(2)
except Exception:
    print("never: SystemExit is no Exception")
print("never")
