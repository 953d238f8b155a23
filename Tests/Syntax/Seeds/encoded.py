# -*- coding: latin-1 -*-
naïve = "déjà vu"  # où ?
def été(à=1): return f"{à} é"
assert b"\xe9" == "é".encode("latin-1")
