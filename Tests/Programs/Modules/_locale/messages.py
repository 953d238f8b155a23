"""Messages without catalogues, and the constants of the module."""
import _locale


def show(function, *arguments):
    try:
        print(function.__name__, arguments, repr(function(*arguments)))
    except Exception as error:
        print(function.__name__, arguments, type(error).__name__, error)


for arguments in ((), ("abc",), (5,), ("a", "b"), ("\xe9",)):
    show(_locale.gettext, *arguments)
for arguments in ((), ("d", "m"), (None, "m"), (5, "m"), ("d", 5), ("d",)):
    show(_locale.dgettext, *arguments)
for arguments in ((), ("d", "m", 5), (None, "m", 5), ("d", "m", None), ("d", "m", "x"), ("d", "m")):
    show(_locale.dcgettext, *arguments)
for arguments in ((None,), ("some",), (None,), ("",), (5,), ()):
    show(_locale.textdomain, *arguments)
for arguments in (("some", "/some/where"), ("some", None), ("", None), (5, None), ("some", 5), ("some",)):
    show(_locale.bindtextdomain, *arguments)
for arguments in (("some", None), ("some", "UTF-8"), ("some", None), ("other", None), (5, None), ("some", 5), ()):
    show(_locale.bind_textdomain_codeset, *arguments)
for name, value in vars(_locale).items():
    if not name.startswith("__"):
        print(name, type(value).__name__, value if isinstance(value, int) else getattr(value, "__text_signature__", ""))
