# gc.get_referrers, gc.get_objects.
import gc


class A:
    pass


a = A()
holder = [a]
pair = (a, 1)
mapping = {"a": a}


def has(found, wanted):
    return any(one is wanted for one in found)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
has(gc.get_referrers(a), holder), has(gc.get_referrers(a), pair), has(gc.get_referrers(a), mapping), has(gc.get_referrers(a), globals())
has(gc.get_referrers(holder), globals()), has(gc.get_referrers(A()), holder)
gc.get_referrers()
gc.get_referrers(x=1)
has(gc.get_objects(), holder), has(gc.get_objects(), a), has(gc.get_objects(None), pair)
type(gc.get_objects(0)), type(gc.get_objects(1)), type(gc.get_objects(generation=2))
gc.get_objects(3)
gc.get_objects(-1) is None
gc.get_objects(-2)
gc.get_objects("x")
gc.get_objects(1, 2)
gc.get_objects(other=1)
""".strip().splitlines():
    show(line)
