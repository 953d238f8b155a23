from support_shared_state import register
import support_shared_state as state

position = register("a")
