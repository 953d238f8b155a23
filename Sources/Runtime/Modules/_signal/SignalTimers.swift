// In CPython: Modules/signalmodule.c (setitimer, alarm)
import TaipanHost

extension SignalModule {
    static func addTimers(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("alarm", "($module, seconds, /)", "Has SIGALRM sent in so many seconds; how many the former had left.") {
            (context, arguments) throws(Raised) in
            let seconds = try context.int32Argument(arguments[0])
            let duration = Int64(UInt32(bitPattern: seconds)) * 1_000_000
            do throws(HostError) {
                let former = try context.resources.host.signals.setTimer(0, to: TimerSetting(remaining: duration))
                return context.integer(Int((former.remaining + 999_999) / 1_000_000))
            } catch {
                throw context.osError(error)
            }
        }
        add(
            "setitimer", "($module, which, seconds, interval=0.0, /)",
            "Sets a timer that sends a signal; the answer tells what it was.", setTimer)
        add("getitimer", "($module, which, /)", "What a timer has left, and its interval.") {
            (context, arguments) throws(Raised) in
            let number = try context.int32Argument(arguments[0])
            do throws(HostError) {
                return pair(context, try context.resources.host.signals.timer(number))
            } catch {
                throw timerError(context, error)
            }
        }
        do throws(Raised) {
            let bases = context.tuple(context.types.osError.value)
            let type = try context.call(
                context.types.type.value, context.string("ItimerError"), bases, context.makeDict().value)
            try context.setAttribute(type, context[.__module__], context.string("signal"))
            try context.add(to: module, "ItimerError", type)
            context.modules.pointee.signals.timerError = type
        } catch {
            _ = context.takeRaised()
        }
    }

    private static func timerError(_ context: Context, _ error: HostError) -> Raised {
        let type = context.modules.pointee.signals.timerError
        do throws(Raised) {
            let exception = try context.call(
                type, context.integer(Int(error.errno)), context.string(error.message))
            return context.raise(exception)
        } catch {
            return error
        }
    }

    private static func pair(_ context: Context, _ setting: TimerSetting) -> Value {
        context.tuple(
            context.float(Double(setting.remaining) / 1e6), context.float(Double(setting.interval) / 1e6))
    }

    /// Microseconds of a number of seconds.
    private static func microseconds(_ context: Context, _ value: Value) throws(Raised) -> Int64 {
        if value.isUnbound { return 0 }
        let nanoseconds = try context.nanoseconds(ofSeconds: value, .away)
        return nanoseconds / 1000 + (nanoseconds % 1000 > 0 ? 1 : nanoseconds % 1000 < 0 ? -1 : 0)
    }

    private static func setTimer(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let number = try context.int32Argument(arguments[0])
        let setting = TimerSetting(
            remaining: try microseconds(context, arguments[1]), interval: try microseconds(context, arguments[2]))
        let result: Value
        do throws(HostError) {
            if setting.remaining < 0 || setting.interval < 0 { throw HostError(ErrorNumber.EINVAL) }
            let former = try context.resources.host.signals.setTimer(number, to: setting)
            result = pair(context, former)
        } catch {
            throw timerError(context, error)
        }
        // A short time may be over already.
        try context.safepoint()
        return result
    }
}
