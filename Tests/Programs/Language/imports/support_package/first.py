print("first", __name__, __package__)
value = "first's value"
