import support_cycle.e as e
print("f has e:", e.__name__)
try:
    e.absent
except AttributeError as error:
    print(error)
