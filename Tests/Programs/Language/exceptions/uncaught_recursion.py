# Repeated lines of a traceback are counted, not repeated.


def forever(number):
    if number % 1000 == 999:
        print("at", number)
    return forever(number + 1)


def ping(count):
    if count == 0:
        raise ValueError("end of the game")
    return ping(count - 1)


def short(count):
    if count:
        return short(count - 1)
    raise KeyError("three or fewer lines are all shown")


for function, argument in ((short, 2), (short, 3), (short, 4), (short, 5), (ping, 50)):
    try:
        function(argument)
    except (ValueError, KeyError) as error:
        depth, traceback = 0, error.__traceback__
        while traceback:
            depth, traceback = depth + 1, traceback.tb_next
        print(function.__name__, argument, depth)
ping(50)
