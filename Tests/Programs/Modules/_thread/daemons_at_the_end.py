# Threads that still run when the program ends do not keep it from ending, although what is done at the end takes its time.
# Until the exit functions are through they go on.
import _thread
import atexit
import time

question = _thread.allocate_lock()
question.acquire()
answer = _thread.allocate_lock()
answer.acquire()


def first_function():
    end = time.monotonic() + 0.1
    while time.monotonic() < end:
        pass
    print("first exit function")


def second_function():
    question.release()
    answer.acquire()
    print("second exit function")


def busy():
    while True:
        time.sleep(0.001)


def counting():
    number = 0
    while True:
        number += 1


def answering():
    question.acquire()
    print("a thread goes on")
    answer.release()
    busy()


class Slow:
    def __del__(self, monotonic=time.monotonic):
        end = monotonic() + 0.1
        while monotonic() < end:
            pass


atexit.register(first_function)
atexit.register(second_function)
kept = Slow()
for function in (busy, counting, answering, busy):
    _thread.start_new_thread(function, ())
time.sleep(0.02)
print("end")
