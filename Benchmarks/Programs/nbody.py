"""Floats: the Sun and four gas giants drawn by one another's gravity, in small steps of time."""
import sys

ROUNDS = 96
STEPS = 1000
SOLAR_MASS = 39.47841760435743      # 4 * pi ** 2: years, astronomical units
DAYS_A_YEAR = 365.24


def planets():
    """Each body: position, velocity and mass, as one list of seven floats."""
    sun = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS]
    table = [
        # Jupiter, Saturn, Uranus, Neptune; velocities per day, masses in those of the Sun
        (4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01,
         1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05, 9.54791938424326609e-04),
        (8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01,
         -2.76742510726411899e-03, 4.99852801234917238e-03, 2.30417297573763929e-05, 2.85885980666130812e-04),
        (1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01,
         2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05, 4.36624404335156298e-05),
        (1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01,
         2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05, 5.15138902046611451e-05),
    ]
    bodies = [sun]
    for x, y, z, u, v, w, mass in table:
        bodies.append([x, y, z, u * DAYS_A_YEAR, v * DAYS_A_YEAR, w * DAYS_A_YEAR, mass * SOLAR_MASS])
    for axis in (3, 4, 5):
        sun[axis] = -sum(body[axis] * body[6] for body in bodies) / SOLAR_MASS
    return bodies


def energy(bodies):
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a[6] * (a[3] ** 2 + a[4] ** 2 + a[5] ** 2)
        for b in bodies[i + 1:]:
            distance = ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5
            total -= a[6] * b[6] / distance
    return total


def advance(bodies, pairs, steps, dt):
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            pull = dt / (dx * dx + dy * dy + dz * dz) ** 1.5
            on_a = b[6] * pull
            on_b = a[6] * pull
            a[3] -= dx * on_a
            a[4] -= dy * on_a
            a[5] -= dz * on_a
            b[3] += dx * on_b
            b[4] += dy * on_b
            b[5] += dz * on_b
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        bodies = planets()
        pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
        before = energy(bodies)
        advance(bodies, pairs, STEPS, 0.01)
        result = "%.9f %.9f" % (before, energy(bodies))
        if result != "-0.169075164 -0.169087605":
            raise AssertionError("wrong energies: " + result)
    print("nbody:", result)


main()
