"""Backtracking: queens that do not attack one another, on sets of lists and on bits; a sudoku."""
import sys

ROUNDS = 421

SUDOKU = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
SOLUTION = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"


def with_lists(size):
    columns = [False] * size
    rising = [False] * (2 * size)
    falling = [False] * (2 * size)
    solutions = []
    placed = []

    def place(row):
        if row == size:
            solutions.append(tuple(placed))
            return
        for column in range(size):
            if not (columns[column] or rising[row + column] or falling[row - column + size]):
                columns[column] = rising[row + column] = falling[row - column + size] = True
                placed.append(column)
                place(row + 1)
                placed.pop()
                columns[column] = rising[row + column] = falling[row - column + size] = False

    place(0)
    return len(solutions), solutions[0]


def with_bits(columns, left, right, full):
    if columns == full:
        return 1
    count = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        count += with_bits(columns | bit, (left | bit) << 1, (right | bit) >> 1, full)
    return count


def neighbours(cell):
    row, column = divmod(cell, 9)
    box = row // 3 * 27 + column // 3 * 3
    near = {row * 9 + i for i in range(9)} | {i * 9 + column for i in range(9)}
    return near | {box + i * 9 + j for i in range(3) for j in range(3)} - {cell}


def sudoku(cells, near):
    best = None
    for cell in range(81):
        if cells[cell] == ".":
            options = set("123456789") - {cells[other] for other in near[cell]}
            if best is None or len(options) < len(best[1]):
                best = cell, options
                if len(options) < 2:
                    break
    if best is None:
        return True
    cell, options = best
    for option in sorted(options):
        cells[cell] = option
        if sudoku(cells, near):
            return True
    cells[cell] = "."
    return False


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    near = [neighbours(cell) for cell in range(81)]
    for _ in range(max(rounds, 1)):
        cells = list(SUDOKU)
        if not sudoku(cells, near) or "".join(cells) != SOLUTION:
            raise AssertionError("wrong sudoku: " + "".join(cells))
        result = with_lists(7), with_bits(0, 0, 0, 255)
        if result != ((40, (0, 2, 4, 6, 1, 3, 5)), 92):
            raise AssertionError("wrong queens: %r" % (result,))
    print("queens:", result)


main()
