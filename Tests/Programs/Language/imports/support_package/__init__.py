print("package", __name__, __package__, len(__path__))
level = "top"
