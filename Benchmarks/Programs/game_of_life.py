"""Conway's Game of Life: living cells as a set of tuples, as counts in a dict, and as rows of a bounded board."""
import sys

ROUNDS = 54

# The R-pentomino, and a glider.
PENTOMINO = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
GLIDER = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
AROUND = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)]


def with_counts(alive):
    counts = {}
    for x, y in alive:
        for dx, dy in AROUND:
            cell = x + dx, y + dy
            counts[cell] = counts.get(cell, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or count == 2 and cell in alive}


def with_sets(alive):
    following = set()
    for x, y in alive | {(x + dx, y + dy) for x, y in alive for dx, dy in AROUND}:
        near = len(alive & {(x + dx, y + dy) for dx, dy in AROUND})
        if near == 3 or near == 2 and (x, y) in alive:
            following.add((x, y))
    return following


def with_rows(board):
    """On a torus, row by row."""
    height, width = len(board), len(board[0])
    following = []
    for y in range(height):
        above, here, below = board[y - 1], board[y], board[(y + 1) % height]
        row = []
        for x in range(width):
            left, right = x - 1, (x + 1) % width
            near = (above[left] + above[x] + above[right] + here[left] + here[right]
                    + below[left] + below[x] + below[right])
            row.append(1 if near == 3 or near == 2 and here[x] else 0)
        following.append(row)
    return following


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        alive = set(PENTOMINO)
        populations = []
        for _ in range(100):
            alive = with_counts(alive)
            populations.append(len(alive))
        if populations[:6] != [6, 7, 9, 8, 9, 12] or populations[99] != 121:
            raise AssertionError("wrong populations: %r" % populations)
        alive = set(PENTOMINO)
        for generation in range(25):
            alive = with_sets(alive)
            if len(alive) != populations[generation]:
                raise AssertionError("the populations differ in generation %d" % generation)
        glider = set(GLIDER)
        board = [[int((x, y) in GLIDER) for x in range(16)] for y in range(16)]
        for _ in range(40):
            glider = with_counts(glider)
            board = with_rows(board)
        if glider != {(x + 10, y + 10) for x, y in GLIDER}:
            raise AssertionError("the glider is not where it should be: %r" % glider)
        if {(x, y) for y, row in enumerate(board) for x, cell in enumerate(row) if cell} != glider:
            raise AssertionError("the boards differ")
    print("game_of_life:", populations[:6], populations[99])


main()
