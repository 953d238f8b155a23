// In CPython: Modules/_opcode.c
import TaipanBytecode

/// The module `_opcode`.
enum OpcodeModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_opcode", "What instructions do to the stack.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "stack_effect", "($module, opcode, oparg=None, /, *, jump=None)",
            "How many values more there are on the stack after an instruction.", stackEffect)
        return module
    }

    private static func stackEffect(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let opcode = Int(try context.int32Argument(arguments[0]))
        let given = arguments[1].orNone
        let jump = arguments[2].orNone
        var argument = 0
        if opcode >= Int(Opcode.firstWithArgument) {
            if given.isNone {
                throw context.valueError("stack_effect: opcode requires oparg but oparg was not specified")
            }
            argument = try operand(context, given)
        } else if !given.isNone {
            throw context.valueError("stack_effect: opcode does not permit oparg but oparg was specified")
        }
        guard jump.isNone || jump.isBool else {
            throw context.valueError("stack_effect: jump must be False, True or None")
        }
        guard let byte = UInt8(exactly: opcode), Opcode(byte).isDefined else {
            throw context.valueError("invalid opcode or oparg")
        }
        let effect = Opcode(byte).stackEffect(argument: argument, jump: jump.isNone ? nil : jump === .true)
        // CPython reckons with an int of C.
        return context.integer(Int(Int32(truncatingIfNeeded: effect)))
    }

    /// The operand as CPython takes it: a long of C, of which an int is left.
    private static func operand(_ context: Context, _ value: Value) throws(Raised) -> Int {
        guard let number = context.machineInteger(try context.integerArgument(value)) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        return Int(Int32(truncatingIfNeeded: number))
    }
}
