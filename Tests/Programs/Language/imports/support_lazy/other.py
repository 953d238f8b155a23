print("  other runs")
from .parts import fast

other = "uses " + fast()
