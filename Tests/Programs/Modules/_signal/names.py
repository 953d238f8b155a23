# Constants, and what the functions say of themselves.
import _signal

print({name: value for name, value in sorted(vars(_signal).items()) if isinstance(value, int) and name[:4] != "SIG_" or name == "SIG_DFL"})
for name in ["alarm", "setitimer", "getitimer", "signal", "raise_signal", "strsignal", "getsignal", "set_wakeup_fd", "pause",
             "valid_signals", "default_int_handler"]:
    function = getattr(_signal, name)
    print(name, function.__text_signature__, function.__module__, type(function).__name__)
print(_signal.default_int_handler, _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler)
print(_signal.getsignal(_signal.SIGTERM), _signal.getsignal(_signal.SIGPIPE), _signal.getsignal(_signal.SIGXFSZ))
