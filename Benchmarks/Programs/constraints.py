"""Small objects that depend on one another: one-way constraints of different strengths are planned and carried out.

The idea is that of DeltaBlue: each variable is determined by its strongest constraint; adding or removing one
makes a new plan, the plan is run when an input changes.
"""
import sys

ROUNDS = 171

REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAKEST
        self.fixed = True
        self.mark = 0

    def __repr__(self):
        return "%s=%r" % (self.name, self.value)


class Constraint:
    """Relates variables; once satisfied, it determines one of them, its output."""

    def __init__(self, strength, *variables):
        self.strength = strength
        self.variables = variables
        self.output = None

    def possible_outputs(self):
        return self.variables

    def inputs(self):
        return [variable for variable in self.variables if variable is not self.output]

    def is_satisfied(self):
        return self.output is not None

    def choose_output(self, mark):
        """The weakest variable that this constraint may overrule, or None."""
        best = None
        for variable in self.possible_outputs():
            if variable.mark != mark and variable.strength > self.strength:
                if best is None or variable.strength > best.strength:
                    best = variable
        return best

    def recalculate(self):
        """The output is as strong as the weakest of what decides it."""
        output = self.output
        strength = self.strength
        for variable in self.possible_outputs():
            if variable is not output and variable.strength > strength:
                strength = variable.strength
        output.strength = strength
        output.fixed = self.is_fixed()
        if output.fixed:
            self.execute()

    def is_fixed(self):
        return all(variable.fixed for variable in self.inputs())

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    def execute(self):
        pass


class Edit(Constraint):
    """The output comes from outside: never fixed."""

    def is_fixed(self):
        return False

    def execute(self):
        pass


class Equal(Constraint):
    def execute(self):
        a, b = self.variables
        if self.output is a:
            a.value = b.value
        else:
            b.value = a.value


class Scale(Constraint):
    """result = source * factor + offset, either way round; factor and offset are only read."""

    def possible_outputs(self):
        return self.variables[:2]

    def execute(self):
        source, result, factor, offset = self.variables
        if self.output is result:
            result.value = source.value * factor.value + offset.value
        else:
            source.value = (result.value - offset.value) // factor.value


class Planner:
    def __init__(self):
        self.mark = 0
        self.planned = 0

    def add(self, constraint):
        for variable in constraint.variables:
            variable.constraints.append(constraint)
        self.mark += 1
        overruled = constraint
        while overruled is not None:
            overruled = self.satisfy(overruled)
        return constraint

    def satisfy(self, constraint):
        """Gives the constraint an output. Returns the constraint that had determined it."""
        output = constraint.choose_output(self.mark)
        if output is None:
            if constraint.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for variable in constraint.variables:
            if variable is not output:
                variable.mark = self.mark
        overruled = output.determined_by
        if overruled is not None:
            overruled.output = None
        constraint.output = output
        output.determined_by = constraint
        self.propagate(constraint)
        output.mark = self.mark
        return overruled

    def propagate(self, constraint):
        todo = [constraint]
        while todo:
            current = todo.pop()
            current.recalculate()
            todo.extend(self.consumers(current.output))

    def consumers(self, variable):
        found = []
        for constraint in variable.constraints:
            if constraint.is_satisfied() and constraint.output is not variable:
                found.append(constraint)
        return found

    def remove(self, constraint):
        for variable in constraint.variables:
            variable.constraints.remove(constraint)
        output = constraint.output
        if output is None:
            return
        constraint.output = None
        output.determined_by = None
        output.strength = WEAKEST
        output.fixed = True
        freed = []
        todo = [output]
        while todo:
            variable = todo.pop()
            for other in variable.constraints:
                if not other.is_satisfied():
                    freed.append(other)
            for other in self.consumers(variable):
                other.recalculate()
                todo.append(other.output)
        for other in sorted(freed, key=lambda other: other.strength):
            if not other.is_satisfied():
                self.mark += 1
                overruled = other
                while overruled is not None:
                    overruled = self.satisfy(overruled)

    def plan(self, variable):
        """What to execute, in order, when the variable changes."""
        order = []
        todo = self.consumers(variable)
        while todo:
            constraint = todo.pop()
            order.append(constraint)
            todo.extend(self.consumers(constraint.output))
        self.planned += len(order)
        return order


def change(planner, variable, values):
    edit = planner.add(Edit(STRONG, variable))
    if edit.is_satisfied():
        plan = planner.plan(variable)
        for value in values:
            variable.value = value
            for constraint in plan:
                constraint.execute()
    planner.remove(edit)


def chain(length):
    """A row of equal variables: what is written into the first reaches the last, and the other way."""
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(length + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal(REQUIRED, a, b))
    planner.add(Stay(WEAK, variables[-1]))
    change(planner, variables[0], range(60))
    if variables[-1].value != 59:
        raise AssertionError("the last of the chain is %r" % variables[-1])
    change(planner, variables[-1], (5, 77))
    if variables[0].value != 77:
        raise AssertionError("the first of the chain is %r" % variables[0])
    return planner.planned


def projection(count):
    """Many pairs related by one factor and one offset, changed from either side."""
    planner = Planner()
    factor = Variable("factor", 10)
    offset = Variable("offset", 1000)
    sources, results = [], []
    for i in range(count):
        source, result = Variable("s%d" % i, i), Variable("r%d" % i)
        sources.append(source)
        results.append(result)
        planner.add(Stay(MEDIUM, source))
        planner.add(Scale(REQUIRED, source, result, factor, offset))
    change(planner, sources[3], (17,))
    if results[3].value != 1170:
        raise AssertionError("forwards: %r" % results[3])
    change(planner, results[5], (1050,))
    if sources[5].value != 5:
        raise AssertionError("backwards: %r" % sources[5])
    change(planner, factor, (2, 3, 5))
    if any(result.value != source.value * 5 + 1000 for source, result in zip(sources, results)):
        raise AssertionError("wrong after a change of the factor")
    change(planner, offset, (1, 2000))
    if any(result.value != source.value * 5 + 2000 for source, result in zip(sources, results)):
        raise AssertionError("wrong after a change of the offset")
    return planner.planned


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = chain(60), projection(60)
        if result != (120, 122):
            raise AssertionError("wrong plans: %r" % (result,))
    print("constraints:", result)


main()
