"""Longer computations in floats, printed to the last digit."""
def newton(n):
    x = n
    for _ in range(60):
        x = (x + n / x) / 2
    return x


print([newton(float(n)) for n in (2, 3, 5, 10, 12345)])
total = 0.0
for n in range(1, 20000):
    total += 1 / n ** 2
print(total)
x, y, z = 1.0, 1.0, 1.0
for _ in range(2000):
    x, y, z = x + 0.005 * 10 * (y - x), y + 0.005 * (x * (28 - z) - y), z + 0.005 * (x * y - 8 / 3 * z)
print(x, y, z)
r = 0.5
for _ in range(1000):
    r = 3.9 * r * (1 - r)
print(r)
compensated = lost = 0.0
for n in range(1, 10000):
    term = 1.0 / n - lost
    following = compensated + term
    lost = (following - compensated) - term
    compensated = following
print(compensated)
state = 42
inside = 0
for _ in range(20000):
    state = (state * 1103515245 + 12345) % 2**31
    a = state / 2**31
    state = (state * 1103515245 + 12345) % 2**31
    b = state / 2**31
    if a * a + b * b < 1:
        inside += 1
print(inside / 20000 * 4)
count, whole = 0, 0.0
while whole < 1:
    whole += 0.1
    count += 1
print(count, whole, 0.1 * 3, 0.1 * 3 == 0.3, 1e16 + 1 - 1e16, (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum(n * 0.1 for n in range(100)), 7 % 0.1, -7 // 0.3,
      divmod(123456.789, 0.001))
