# raise ... from: the direct cause is shown first.


class ConfigurationError(Exception):
    pass


def read(settings, name):
    try:
        return settings[name]
    except KeyError as error:
        raise ConfigurationError(f"no setting {name!r}") from error


def start(settings):
    try:
        read(settings, "port")
    except ConfigurationError as error:
        raise SystemError("giving up") from error


start({"host": "localhost"})
