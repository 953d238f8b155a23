"""What random programs work with; Tools/wild_programs.py puts it before those that it makes."""
import sys
import _warnings

builtin_hash = hash

def plain(text):
    """The text without addresses, and not longer than what one wants to read."""
    parts = text.split("0x")
    for i in range(1, len(parts)):
        digits = 0
        while digits < len(parts[i]) and parts[i][digits] in "0123456789abcdef":
            digits += 1
        if digits > 7:
            parts[i] = parts[i][digits:]
    return "@".join(parts)[:400]

def text(value):
    try:
        return plain(repr(value))
    except BaseException as error:
        return "no repr: " + type(error).__name__

def show(label, function):
    try:
        value = function()
    except BaseException as error:
        try:
            words = plain(str(error))
        except BaseException as second:
            words = "no str: " + type(second).__name__
        print(label, type(error).__name__, words)
    else:
        print(label, text(value))

def small(value):
    """The value, unless it is an integer that would make a result huge."""
    if isinstance(value, int) and abs(value) > 200:
        return value % 97
    return value

def hash(value, *rest):
    """The hash, of what is not hashed by its address."""
    found = builtin_hash(value, *rest)
    return found if type(value) in (int, float, bool, complex, str, bytes, Wild) else type(found)

class Wild:
    """Special methods that answer, raise and change things as a row of numbers says."""
    row = (3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3)
    victims = []

    def __init__(self, number):
        self.number = number
        self.calls = 0

    def __hash__(self):
        return self.number

    def __repr__(self):
        return "W%d" % self.number

    def act(self, plainly):
        self.calls += 1
        choice = (self.number * 7 + Wild.row[self.calls % 16] + self.calls) % 23
        if choice < 9:
            return plainly
        if choice == 9:
            raise ValueError("wild %d" % self.number)
        if choice == 10:
            raise KeyError(self.number)
        if choice == 11:
            return NotImplemented
        if choice == 12:
            return None
        if choice == 13:
            return -1
        if choice == 14:
            return 2 ** 70
        if choice == 15:
            return "text"
        if choice == 16:
            return 1.5
        if choice == 17:
            raise StopIteration(self.number)
        for victim in Wild.victims:
            if choice == 18 and hasattr(victim, "clear"):
                victim.clear()
            elif choice == 19 and hasattr(victim, "append"):
                victim.append(self.number % 256)
            elif choice == 20 and hasattr(victim, "pop") and len(victim) > 0:
                victim.pop() if not isinstance(victim, dict) else victim.popitem()
            elif choice == 21 and isinstance(victim, dict):
                victim[self.number] = 0
            elif choice == 22 and isinstance(victim, set):
                victim.add(self.number)
        return plainly


_warnings.filters.insert(0, ("ignore", None, Warning, None, 0))
_warnings._filters_mutated()

def run(sources):
    for number, source in sources:
        print("#", number)
        space = dict(prelude)
        try:
            exec(compile(source, "<wild>", "exec"), space)
        except BaseException as error:
            print("ended", type(error).__name__, plain(str(error)))
        Wild.victims[:] = []
        space.clear()
        sys.stdout.flush()

prelude = {name: globals()[name] for name in ("plain", "text", "show", "small", "hash", "Wild")}
