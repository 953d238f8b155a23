# Threads one after another: what native code holds for them stays, although the system gives each the stack of the last.
import _functools
import _thread
import gc


def work(number, done, results):
    def add(total, item):
        gc.collect()
        # Whoever was freed by mistake would be one of these now.
        rubbish = [iter(["wrong"]) for _ in range(200)]
        return total + item

    try:
        results.append((number, _functools.reduce(add, [1, 2, 3, 4, number])))
        results.append((number, sorted([3, 1, 2], key=lambda item: add(item, 0)), max([5, 7, 6], key=lambda x: add(x, 1))))
    except Exception as error:
        results.append((number, repr(error)))
    done.release()


results = []
for number in range(12):
    done = _thread.allocate_lock()
    done.acquire()
    _thread.start_new_thread(work, (number, done, results))
    done.acquire()
for result in results:
    print(result)
