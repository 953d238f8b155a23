# gc: enabling, thresholds, counts, flags.
import gc

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled()
gc.get_threshold(), gc.set_threshold(10), gc.get_threshold(), gc.set_threshold(1, 2, 3), gc.get_threshold()
gc.set_threshold()
gc.set_threshold(1, 2, 3, 4)
gc.set_threshold("a")
gc.set_threshold(1.5)
gc.set_threshold(x=1)
gc.set_threshold(700, 10, 10), gc.get_threshold()
gc.get_debug(), gc.set_debug(0), gc.get_debug()
gc.set_debug("x")
gc.set_debug()
len(gc.get_count()), len(gc.get_stats()), sorted(gc.get_stats()[0])
gc.freeze(), gc.get_freeze_count() > 0, gc.unfreeze(), gc.get_freeze_count()
gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK
gc.garbage, gc.callbacks
gc.collect(3)
gc.collect(-1)
gc.collect("x")
gc.collect(1.5)
gc.collect(1, 2)
gc.collect(other=1)
gc.isenabled(1)
gc.enable(1)
sorted(name for name in dir(gc) if not name.startswith("__"))
""".strip().splitlines():
    show(line)
