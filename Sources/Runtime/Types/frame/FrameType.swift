/// The type `frame`.
enum FrameType {
    static func declare(_ type: TypeDeclaration) {
    }
}
