import support_cycle.f as f
print("e has f:", f.__name__)
