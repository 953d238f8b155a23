"""Longer computations in complex numbers."""
def mandelbrot(c):
    z = 0j
    for step in range(50):
        if abs(z) > 2:
            return step
        z = z * z + c
    return 50


for y in range(-6, 7):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 20, y / 6)) % 10] for x in range(-44, 16)))


def transform(values, sign=-1):
    if len(values) == 1:
        return values
    even, odd = transform(values[::2], sign), transform(values[1::2], sign)
    result = [0j] * len(values)
    half = len(values) // 2
    for k in range(half):
        factor = 2.718281828459045 ** (sign * 2j * 3.141592653589793 * k / len(values)) * odd[k]
        result[k], result[k + half] = even[k] + factor, even[k] - factor
    return result


signal = [complex(n % 5, n % 3) for n in range(64)]
spectrum = transform(signal)
back = [value / 64 for value in transform(spectrum, 1)]
print(max(abs(a - b) for a, b in zip(signal, back)) < 1e-12)
print([complex(round(z.real, 9), round(z.imag, 9)) for z in spectrum[:6]])
roots = [0.4 + 0.9j, (0.4 + 0.9j) ** 2, (0.4 + 0.9j) ** 3]
for _ in range(60):
    for index in range(3):
        product = 1
        for other in range(3):
            if other != index:
                product *= roots[index] - roots[other]
        x = roots[index]
        roots[index] = x - (x ** 3 - 3 * x * x + 3 * x - 5) / product
print(sorted((round(z.real, 6) + 0.0, round(z.imag, 6) + 0.0) for z in roots))
state = 99
total = 0j
for _ in range(500):
    state = (state * 1103515245 + 12345) % 2**31
    a = complex(state % 1000 - 500, state // 1000 % 1000 - 500)
    state = (state * 1103515245 + 12345) % 2**31
    b = complex(state % 1000 - 500, state // 1000 % 1000 - 499.5)
    if (a + b) - b != a or a * b != b * a or (a * b).conjugate() != a.conjugate() * b.conjugate():
        print("wrong", a, b)
    total += a * b / (a - b) if a != b else 0
print(total)
