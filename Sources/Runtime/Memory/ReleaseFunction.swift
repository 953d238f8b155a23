/// Frees what an object owns outside the heap, when the object has died or the interpreter ends. It runs while nothing
/// else may: no Python code, no allocation in the heap.
struct ReleaseFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (UnsafeMutableRawPointer) -> Void
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ object: UnsafeMutableRawPointer) {
        unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(object)
    }
}

/// An object that owns something outside the heap.
struct OwnedResource: BitwiseCopyable {
    var object: UInt
    var release: ReleaseFunction
}

/// A Swift object that a heap object owns: one word of its fields, released when the heap object dies.
struct NativeBox: BitwiseCopyable {
    private var reference: Unmanaged<AnyObject>?

    /// No object.
    init() { reference = nil }

    /// The Swift object, which must be of class `Object`.
    func get<Object: AnyObject>(_: Object.Type) -> Object? {
        reference.map { unsafeDowncast($0.takeUnretainedValue(), to: Object.self) }
    }

    var isEmpty: Bool { reference == nil }

    /// Replaces the Swift object.
    mutating func set(_ object: AnyObject?) {
        let old = reference
        reference = object.map { Unmanaged.passRetained($0) }
        old?.release()
    }
}

extension Context {
    /// Has `release` called with the address of an object when it has died.
    func registerRelease(_ object: UnsafeMutableRawPointer, _ release: ReleaseFunction) {
        heap.pointee.youngResources.append(OwnedResource(object: UInt(bitPattern: object), release: release))
    }

    /// Has the box that lies directly behind the header of an object emptied when the object has died. Types whose box
    /// lies elsewhere call `registerRelease`.
    func registerNativeBox(_ object: UnsafeMutableRawPointer) {
        registerRelease(
            object,
            ReleaseFunction { object in
                (object + MemoryLayout<Header>.size).assumingMemoryBound(to: NativeBox.self).pointee.set(nil)
            })
    }
}

extension Heap {
    /// Releases what dead objects own; the young ones' alone, or all.
    mutating func releaseResources(all: Bool) {
        func filter(_ list: RawVector<OwnedResource>, into kept: inout RawVector<OwnedResource>) {
            for index in 0..<list.count {
                let resource = list[index]
                guard let object = UnsafeMutableRawPointer(bitPattern: resource.object) else { continue }
                if object.load(as: UInt64.self) & Header.markMask == colour {
                    kept.append(resource)
                } else {
                    resource.release(object)
                }
            }
        }
        if all {
            let old = resources
            resources = RawVector()
            filter(old, into: &resources)
            var memory = old
            memory.deallocate()
        }
        filter(youngResources, into: &resources)
        youngResources.removeAll()
    }

    /// When the interpreter ends.
    mutating func releaseAllResources() {
        for list in [resources, youngResources] {
            for index in 0..<list.count {
                if let object = UnsafeMutableRawPointer(bitPattern: list[index].object) { list[index].release(object) }
            }
        }
        resources.deallocate()
        youngResources.deallocate()
    }
}
