def report():
    return f"{__name__} in {__package__}"
