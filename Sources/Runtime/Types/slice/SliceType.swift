/// The type `slice`.
enum SliceType {
    static func declare(_ type: TypeDeclaration) {
    }
}
