print("  parts runs")


def fast():
    return "fast"


def slow():
    return "slow"
