try:
    risky()
except ValueError:
    pass
except (TypeError, KeyError) as error:
    raise RuntimeError("no") from error
except:
    raise
else:
    fine()
finally:
    close()
try: a
finally: b
try:
    try:
        c
    except d: e
except f.g as h: i
raise
raise ValueError
raise KeyError(key) from None
