/// The type `builtin_function_or_method`.
enum NativeFunctionType {
    static func declare(_ type: TypeDeclaration) {
    }
}
