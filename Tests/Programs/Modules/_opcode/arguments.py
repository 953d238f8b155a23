"""Arguments of stack_effect."""
import _opcode

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


effect = _opcode.stack_effect
print(effect.__text_signature__, effect.__module__, sorted(name for name in dir(_opcode) if not name.startswith("__")))


class Truth:
    def __bool__(self):
        raise ValueError("asked")


class Index:
    def __index__(self):
        return 100


class Int:
    def __int__(self):
        return 2


for call in (lambda: effect(), lambda: effect(1, 2, 3), lambda: effect(100), lambda: effect(100, 0), lambda: effect(1, 0),
             lambda: effect(1), lambda: effect(1, None), lambda: effect(300, 0), lambda: effect(-1), lambda: effect("a"),
             lambda: effect(100, "a"), lambda: effect(100, 0, jump=True), lambda: effect(93, 0, jump=None),
             lambda: effect(93, 0, jump=True), lambda: effect(93, 0, jump=False), lambda: effect(93, 0, jump=3),
             lambda: effect(93, 0, jump=Truth()), lambda: effect(0), lambda: effect(2 ** 40), lambda: effect(1.5),
             lambda: effect(100, 1.5), lambda: effect(100, 2 ** 40), lambda: effect(100, 2 ** 70), lambda: effect(opcode=1),
             lambda: effect(1, foo=2), lambda: effect(Index(), 3), lambda: effect(Int()), lambda: effect(102, Index()),
             lambda: effect(102, Int()), lambda: effect(102, -1), lambda: effect(102, True), lambda: effect(True),
             lambda: effect(None), lambda: effect(102, 2 ** 31), lambda: effect(102, 2 ** 32 + 5)):
    print(attempt(call))
