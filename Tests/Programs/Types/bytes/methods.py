"""The methods that bytes share with bytearray."""
import sys

sys.path.insert(0, "..")
from support_bytes_methods import check

check(bytes)
