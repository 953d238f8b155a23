"""A module meant to be run or imported."""


def main():
    return f"main of {__name__}"


result = main() if __name__ == "__main__" else "imported"
