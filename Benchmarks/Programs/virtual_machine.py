"""An interpreter written in Python: a stack machine with jumps, calls and memory runs small programs."""
import sys

ROUNDS = 28

(PUSH, LOAD, STORE, ADD, SUB, MUL, MOD, LESS, EQUAL, JUMP, JUMP_IF_NOT, CALL, RETURN, PEEK, POKE, DUP, DROP,
 PRINT, HALT) = range(19)

NAMES = {
    "push": PUSH, "load": LOAD, "store": STORE, "add": ADD, "sub": SUB, "mul": MUL, "mod": MOD, "less": LESS,
    "equal": EQUAL, "jump": JUMP, "jump_if_not": JUMP_IF_NOT, "call": CALL, "return": RETURN, "peek": PEEK,
    "poke": POKE, "dup": DUP, "drop": DROP, "print": PRINT, "halt": HALT,
}

# fib(n): the argument is variable 0 of the callee's frame.
FIBONACCI = """
    push 15 ; call fib ; print ; halt
fib: load 0 ; push 2 ; less ; jump_if_not more ; load 0 ; return
more: load 0 ; push 1 ; sub ; call fib ; load 0 ; push 2 ; sub ; call fib ; add ; return
"""

# Counts the primes below 500: memory holds the crossed-out numbers.
SIEVE = """
    push 2 ; store 1 ; push 0 ; store 3
outer: load 1 ; push 500 ; less ; jump_if_not done
    load 1 ; peek ; jump_if_not prime ; jump next
prime: load 3 ; push 1 ; add ; store 3 ; load 1 ; dup ; add ; store 2
inner: load 2 ; push 500 ; less ; jump_if_not next
    push 1 ; load 2 ; poke ; load 2 ; load 1 ; add ; store 2 ; jump inner
next: load 1 ; push 1 ; add ; store 1 ; jump outer
done: load 3 ; print ; halt
"""

# 7 ** 1000 % 1009, one factor at a time.
POWER = """
    push 1 ; store 1 ; push 0 ; store 2
loop: load 2 ; push 1000 ; equal ; jump_if_not step ; load 1 ; print ; halt
step: load 1 ; push 7 ; mul ; push 1009 ; mod ; store 1 ; load 2 ; push 1 ; add ; store 2 ; jump loop
"""


def assemble(source):
    labels = {}
    instructions = []
    for part in source.replace("\n", ";").split(";"):
        part = part.strip()
        while ":" in part:
            label, part = part.split(":", 1)
            labels[label.strip()] = len(instructions)
            part = part.strip()
        if part:
            instructions.append(part.split())
    code = []
    for name, *operand in instructions:
        value = 0
        if operand:
            value = labels[operand[0]] if operand[0] in labels else int(operand[0])
        code.append((NAMES[name], value))
    return code


class Machine:
    def __init__(self, code):
        self.code = code
        self.memory = [0] * 512
        self.printed = []
        self.steps = 0

    def run(self):
        """A chain of comparisons, as simple interpreters are written."""
        code = self.code
        memory = self.memory
        stack = []
        variables = [0] * 4
        frames = []
        counter = 0
        steps = 0
        while True:
            operation, operand = code[counter]
            counter += 1
            steps += 1
            if operation == PUSH:
                stack.append(operand)
            elif operation == LOAD:
                stack.append(variables[operand])
            elif operation == STORE:
                variables[operand] = stack.pop()
            elif operation == ADD:
                right = stack.pop()
                stack[-1] += right
            elif operation == SUB:
                right = stack.pop()
                stack[-1] -= right
            elif operation == LESS:
                right = stack.pop()
                stack[-1] = stack[-1] < right
            elif operation == JUMP_IF_NOT:
                if not stack.pop():
                    counter = operand
            elif operation == JUMP:
                counter = operand
            elif operation == MUL:
                right = stack.pop()
                stack[-1] *= right
            elif operation == MOD:
                right = stack.pop()
                stack[-1] %= right
            elif operation == EQUAL:
                right = stack.pop()
                stack[-1] = stack[-1] == right
            elif operation == CALL:
                frames.append((counter, variables))
                variables = [stack.pop(), 0, 0, 0]
                counter = operand
            elif operation == RETURN:
                counter, variables = frames.pop()
            elif operation == PEEK:
                stack[-1] = memory[stack[-1]]
            elif operation == POKE:
                address = stack.pop()
                memory[address] = stack.pop()
            elif operation == DUP:
                stack.append(stack[-1])
            elif operation == DROP:
                stack.pop()
            elif operation == PRINT:
                self.printed.append(stack.pop())
            else:
                self.steps += steps
                return


class TableMachine(Machine):
    """The same machine with a method an operation, found in a table."""

    def run(self):
        handlers = [getattr(self, "do_" + name) for name in NAMES]
        self.stack = []
        self.variables = [0] * 4
        self.frames = []
        self.counter = 0
        self.running = True
        while self.running:
            operation, operand = self.code[self.counter]
            self.counter += 1
            self.steps += 1
            handlers[operation](operand)

    def do_push(self, operand):
        self.stack.append(operand)

    def do_load(self, operand):
        self.stack.append(self.variables[operand])

    def do_store(self, operand):
        self.variables[operand] = self.stack.pop()

    def do_add(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() + right)

    def do_sub(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() - right)

    def do_mul(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() * right)

    def do_mod(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() % right)

    def do_less(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() < right)

    def do_equal(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() == right)

    def do_jump(self, operand):
        self.counter = operand

    def do_jump_if_not(self, operand):
        if not self.stack.pop():
            self.counter = operand

    def do_call(self, operand):
        self.frames.append((self.counter, self.variables))
        self.variables = [self.stack.pop(), 0, 0, 0]
        self.counter = operand

    def do_return(self, operand):
        self.counter, self.variables = self.frames.pop()

    def do_peek(self, operand):
        self.stack.append(self.memory[self.stack.pop()])

    def do_poke(self, operand):
        address = self.stack.pop()
        self.memory[address] = self.stack.pop()

    def do_dup(self, operand):
        self.stack.append(self.stack[-1])

    def do_drop(self, operand):
        self.stack.pop()

    def do_print(self, operand):
        self.printed.append(self.stack.pop())

    def do_halt(self, operand):
        self.running = False


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    programs = [assemble(source) for source in (FIBONACCI, SIEVE, POWER)]
    for _ in range(max(rounds, 1)):
        printed = []
        steps = []
        for kind in (Machine, TableMachine):
            for code in programs:
                machine = kind(code)
                machine.run()
                printed += machine.printed
                steps.append(machine.steps)
        if printed != [610, 95, pow(7, 1000, 1009)] * 2 or steps[:3] != steps[3:]:
            raise AssertionError("wrong results: %r" % printed)
    print("virtual_machine:", printed[:3], sum(steps))


main()
