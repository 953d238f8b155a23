total = 0
width, height = 640, 480
[first, *middle, last] = range(10)
(a, (b, c)), *rest = (1, (2, 3)), 4, 5
point.x = point.y = origin[0] = None
grid[row][column], grid[row, column + 1] = "ab"
total += 1
total -= width * 2
matrix @= other
mask &= ~0xFF
mask |= 1 << 3
mask ^= mask >> 2
area //= 3; area %= 7; area **= 2; area /= 1.5
flags <<= 4
flags >>= 1
x = y = z = ()
