import support_cycle.e as e
print("f has e:", e.__name__)
try:
    e.absent
except AttributeError as error:
    print(str(error).split(" (")[0] + ("" if "circular" not in str(error) else " (most likely due to a circular import)"))
