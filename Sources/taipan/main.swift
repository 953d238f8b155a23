import TaipanHost
import TaipanRuntime

let interpreter = Interpreter(host: SystemHost())
_ = interpreter
