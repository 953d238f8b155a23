class Holder:
    """Has a lock, and gives it back when it dies."""

    def __init__(self, lock):
        self.lock = lock
        lock.acquire()

    def __lt__(self, other):
        return False

    def __gt__(self, other):
        return False

    def __del__(self):
        self.lock.release()
