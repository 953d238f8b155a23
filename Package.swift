// swift-tools-version:6.2
import PackageDescription

// The evaluation loop's dispatch is replicated into every instruction only if LLVM may duplicate the shared jump, which
// since LLVM 20 it does for large switches only when told to (Documentation/Evaluation.md).
#if compiler(>=6.3)
let dispatchFlags = ["-Xllvm", "-tail-dup-pred-size=1000"]
#else
let dispatchFlags: [String] = []
#endif

// Swift 6.3's removal of dead stores drops the first of `sp[-1] = a; sp[0] = b`: it takes the store at the pointer itself
// for one that covers the negative index. LLVM removes dead stores anyway.
let runtimeSettings: [SwiftSetting] = [
    .unsafeFlags(
        dispatchFlags + ["-Xllvm", "-sil-disable-pass=dead-store-elimination"], .when(configuration: .release))
]

// Half of the command's start-up time would go into binding Swift's dynamic library. (No test target may depend on the
// command: the setting would go into the test bundle, which cannot be linked so.)
let commandSettings: [LinkerSetting] = [
    .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "Taipan",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .executable(name: "taipan", targets: ["taipan"]),
        .executable(name: "taipan-stages", targets: ["taipan-stages"]),
        .executable(name: "taipan-generate", targets: ["taipan-generate"]),
    ],
    targets: [
        .target(name: "TaipanNumbers", path: "Sources/Numbers"),
        .target(name: "TaipanText", path: "Sources/Text"),
        .target(name: "TaipanHost", path: "Sources/Host"),
        .target(name: "CTaipanMemory", path: "Sources/CTaipanMemory"),
        .target(name: "CTaipanCommand", path: "Sources/CTaipanCommand"),
        .target(name: "TaipanGenerators", path: "Sources/Generators"),
        .target(
            name: "TaipanSyntax", dependencies: ["TaipanNumbers", "TaipanText"], path: "Sources/Syntax",
            exclude: ["Grammar/Grammar.txt", "AST/Python.asdl"]),
        .target(
            name: "TaipanBytecode", dependencies: ["TaipanNumbers", "TaipanText"], path: "Sources/Bytecode",
            exclude: ["Opcodes/Opcodes.txt"]),
        .target(
            name: "TaipanCompiler", dependencies: ["TaipanBytecode", "TaipanSyntax", "TaipanText", "TaipanNumbers"],
            path: "Sources/Compiler"),
        .target(
            name: "TaipanRuntime", dependencies: ["TaipanCompiler", "TaipanHost", "CTaipanMemory"],
            path: "Sources/Runtime",
            swiftSettings: runtimeSettings),
        .executableTarget(
            name: "taipan", dependencies: ["TaipanRuntime", "TaipanHost", "CTaipanCommand"], path: "Sources/taipan",
            linkerSettings: commandSettings),
        .executableTarget(
            name: "taipan-generate", dependencies: ["TaipanGenerators"], path: "Sources/taipan-generate"),
        .executableTarget(
            name: "taipan-stages",
            dependencies: ["TaipanCompiler", "TaipanBytecode", "TaipanSyntax", "TaipanText", "TaipanNumbers"],
            path: "Sources/taipan-stages"),
        .executableTarget(
            name: "numbers-benchmark", dependencies: ["TaipanNumbers"], path: "Benchmarks/Numbers",
            exclude: ["compare.py"]),
        .executableTarget(
            name: "bytecode-benchmark", dependencies: ["TaipanBytecode"], path: "Benchmarks/Bytecode",
            exclude: ["compare.py"]),
        .executableTarget(
            name: "collector-benchmark", dependencies: ["TaipanRuntime", "TaipanHost"], path: "Benchmarks/Collector"),
        .executableTarget(
            name: "isolation-benchmark", dependencies: ["TaipanRuntime", "TaipanHost"], path: "Benchmarks/Isolation"),
        .testTarget(
            name: "NumbersTests", dependencies: ["TaipanNumbers"], path: "Tests/Numbers", exclude: ["generate_facts.py"]
        ),
        .testTarget(name: "TextTests", dependencies: ["TaipanText"], path: "Tests/Text"),
        .testTarget(
            name: "RuntimeTests", dependencies: ["TaipanRuntime", "TaipanHost", "TaipanText"], path: "Tests/Runtime",
            exclude: ["run_sanitized"]),
        .testTarget(name: "HostTests", dependencies: ["TaipanHost"], path: "Tests/Host"),
        .testTarget(
            name: "SyntaxTests", dependencies: ["TaipanSyntax", "TaipanGenerators"], path: "Tests/Syntax",
            exclude: ["Expected", "Seeds"]),
        .testTarget(
            name: "ProgramTests", path: "Tests/Programs",
            exclude: ["Hostile", "KnownDifferences.txt", "Language", "Modules", "Types", "Surface", "support_limits"]),
        .testTarget(name: "FuzzTests", dependencies: ["TaipanSyntax", "TaipanText"], path: "Tests/Fuzz"),
        .testTarget(
            name: "CompilerTests",
            dependencies: ["TaipanCompiler", "TaipanBytecode", "TaipanSyntax", "TaipanText", "TaipanNumbers"],
            path: "Tests/Compiler", exclude: ["Expected", "Generator"]),
        .testTarget(
            name: "BytecodeTests", dependencies: ["TaipanBytecode", "TaipanGenerators"], path: "Tests/Bytecode",
            exclude: ["Expected"]),
    ]
)
