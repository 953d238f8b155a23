# What counts is the attribute `code`; large and negative numbers are cut to a status.


class Quit(SystemExit):
    def __init__(self, reason):
        super().__init__("not this")
        self.code = 256 + 7
        self.reason = reason


try:
    raise Quit("enough")
except Quit as error:
    print(error.args, error.code, error.reason)
print("the status is 263 modulo 256")
raise Quit("for good")
