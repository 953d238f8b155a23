# A file whose indentation does not fit.
print("never printed")
if True:
    x = 1
  y = 2
