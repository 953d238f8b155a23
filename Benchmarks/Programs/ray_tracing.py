"""Floats and objects: rays from an eye meet spheres over a chequered floor; vectors are tuples."""
import sys

ROUNDS = 78
WIDTH, HEIGHT = 40, 30
LIGHT = (0.5773502691896258, 0.5773502691896258, -0.5773502691896258)


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def along(origin, direction, distance):
    return (origin[0] + direction[0] * distance,
            origin[1] + direction[1] * distance,
            origin[2] + direction[2] * distance)


def unit(a):
    length = dot(a, a) ** 0.5
    return a[0] / length, a[1] / length, a[2] / length


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction


class Sphere:
    def __init__(self, centre, radius, shine):
        self.centre = centre
        self.radius = radius
        self.shine = shine

    def meet(self, ray):
        x, y, z = ray.origin
        u, v, w = self.centre
        offset = x - u, y - v, z - w
        b = dot(offset, ray.direction)
        square = b * b - dot(offset, offset) + self.radius * self.radius
        if square < 0.0:
            return None
        distance = -b - square ** 0.5
        return distance if distance > 1e-6 else None

    def normal(self, place):
        return unit((place[0] - self.centre[0], place[1] - self.centre[1], place[2] - self.centre[2]))

    def brightness(self, place):
        return 0.9


class Floor:
    shine = 0.2

    def __init__(self, height):
        self.height = height

    def meet(self, ray):
        slope = ray.direction[1]
        if slope >= 0.0:
            return None
        return (self.height - ray.origin[1]) / slope if ray.origin[1] > self.height + 1e-6 else None

    def normal(self, place):
        return 0.0, 1.0, 0.0

    def brightness(self, place):
        return 1.0 if (int(place[0] // 1.0) + int(place[2] // 1.0)) % 2 else 0.3


class Scene:
    def __init__(self, things):
        self.things = things
        self.rays = 0

    def nearest(self, ray):
        self.rays += 1
        best = None
        for thing in self.things:
            distance = thing.meet(ray)
            if distance is not None and (best is None or distance < best[0]):
                best = distance, thing
        return best

    def colour(self, ray, depth=3):
        found = self.nearest(ray)
        if found is None:
            return 0.5 + 0.25 * ray.direction[1]
        distance, thing = found
        place = along(ray.origin, ray.direction, distance)
        normal = thing.normal(place)
        light = max(dot(normal, LIGHT), 0.0)
        if light > 0.0 and self.nearest(Ray(place, LIGHT)) is not None:
            light = 0.0
        value = thing.brightness(place) * (0.2 + 0.8 * light)
        if depth and thing.shine:
            back = along(ray.direction, normal, -2.0 * dot(normal, ray.direction))
            value = value * (1.0 - thing.shine) + self.colour(Ray(place, back), depth - 1) * thing.shine
        return value


def draw():
    scene = Scene([Sphere((0.0, 0.5, 4.0), 1.0, 0.5), Sphere((-1.75, 0.1, 3.0), 0.6, 0.0),
                   Sphere((1.5, 0.0, 2.75), 0.5, 0.8), Floor(-0.5)])
    eye = 0.0, 0.5, -2.0
    rows = []
    for row in range(HEIGHT):
        y = (HEIGHT / 2 - row - 0.5) / HEIGHT
        line = ""
        for column in range(WIDTH):
            x = (column + 0.5 - WIDTH / 2) / HEIGHT
            value = scene.colour(Ray(eye, unit((x, y, 1.0))))
            line += " .:-=+*#%@"[min(int(value * 10), 9)]
        rows.append(line)
    return scene.rays, rows


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        rays, rows = draw()
        result = rays, rows[11], rows[19]
        if result != (2926, "++++++++++++++++=**#####++++++++++++++++", "**::::.:-===...:::..-.::***:::---*****::"):
            raise AssertionError("wrong picture: %r\n%s" % (result, "\n".join(rows)))
    print("ray_tracing:", rays, rows[19])


main()
