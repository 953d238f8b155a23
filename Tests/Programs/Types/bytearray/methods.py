"""The methods that bytearray shares with bytes."""
import sys

sys.path.insert(0, "..")
from support_bytes_methods import check

check(bytearray)
