"""Calls in every style: positions, keywords, defaults, keyword-only, *args and **kwargs, unpacked at the call."""
import sys

ROUNDS = 421600


def with_defaults(a, b=2, c=3):
    return a + b * c


def keyword_only(a, *, scale=1, offset=0):
    return a * scale + offset


def variadic(*numbers):
    return len(numbers) + numbers[-1]


def collect(first, *rest, **options):
    return first + len(rest) + options["step"]


def positional_only(a, b, /, c):
    return a - b - c


def forward(*args, **kwargs):
    return with_defaults(*args, **kwargs)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    rounds = max(rounds, 1)
    triple = (4, 5, 6)
    named = {"b": 7, "c": 1}
    total = 0
    for i in range(rounds):
        total += with_defaults(i)                           # i + 6
        total += with_defaults(i, 4)                        # i + 12
        total += with_defaults(i, c=5)                      # i + 10
        total += with_defaults(c=1, b=1, a=i)               # i + 1
        total += keyword_only(i, offset=3)                  # i + 3
        total += keyword_only(1, scale=i, offset=1)         # i + 1
        total += variadic(1, 2, 3, i)                       # i + 4
        total += variadic(*triple)                          # 9
        total += collect(i, 1, 2, step=4, unused=None)      # i + 6
        total += positional_only(i, 1, c=2)                 # i - 3
        total += forward(i, **named)                        # i + 7
        total += forward(*triple)                           # 34
        total -= with_defaults(1, *(2, 3))                  # -7
    per_round = total - 10 * (rounds * (rounds - 1) // 2)
    if per_round != 83 * rounds:
        raise AssertionError("wrong sum: %r in %r rounds" % (per_round, rounds))
    print("call_styles:", rounds, total)


main()
