extension MemoryTree {
    /// Reads from where `offset` says, or from the open file's position and moves it.
    mutating func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64?
    ) throws(HostError) -> Int {
        if let offset, offset < 0 { throw HostError(ErrorNumber.EINVAL) }
        let index = try openFileIndex(descriptor)
        guard let file = openFiles[index], file.flags.permitsReading else { throw HostError(ErrorNumber.EBADF) }
        if nodes[file.node].isDirectory { throw HostError(ErrorNumber.EISDIR) }
        switch nodes[file.node].role {
        case .null: return 0
        case .zero, .full:
            buffer.initializeMemory(as: UInt8.self, repeating: 0)
            return buffer.count
        case .plain, .output, .input: break
        }
        if nodes[file.node].kind == .pipe {
            if offset != nil { throw HostError(ErrorNumber.ESPIPE) }
            return try readPipe(file.node, into: buffer)
        }
        let size = nodes[file.node].contents.count
        guard let start = Int(exactly: offset ?? file.position), start < size else { return 0 }
        let count = min(buffer.count, size - start)
        nodes[file.node].contents.withUnsafeBytes { contents in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: contents[start..<(start + count)]))
        }
        if offset == nil { openFiles[index]?.position += Int64(count) }
        return count
    }

    private mutating func readPipe(
        _ node: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(HostError) -> Int {
        if buffer.isEmpty { return 0 }
        let start = nodes[node].consumed
        let available = nodes[node].contents.count - start
        if available == 0 {
            // Nobody may ever write, and nothing in memory can interrupt a wait.
            if nodes[node].writers > 0 && nodes[node].role == .plain { throw HostError(ErrorNumber.EAGAIN) }
            return 0
        }
        let count = min(buffer.count, available)
        nodes[node].contents.withUnsafeBytes { contents in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: contents[start..<(start + count)]))
        }
        nodes[node].consumed += count
        // Bytes that were read go when they are most of what is there, so that each is moved once at most.
        if nodes[node].consumed * 2 >= nodes[node].contents.count {
            let consumed = nodes[node].consumed
            nodes[node].contents.removeFirst(consumed)
            nodes[node].consumed = 0
            if nodes[node].role == .plain { discharge(consumed) }
        }
        return count
    }

    /// Writes to where `offset` says, or to the open file's position and moves it.
    mutating func write(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64?, time: FileTime
    ) throws(HostError) -> Int {
        if let offset, offset < 0 { throw HostError(ErrorNumber.EINVAL) }
        let index = try openFileIndex(descriptor)
        guard let file = openFiles[index], file.flags.permitsWriting else { throw HostError(ErrorNumber.EBADF) }
        switch nodes[file.node].role {
        case .null, .zero: return bytes.count
        case .full: throw HostError(ErrorNumber.ENOSPC)
        case .plain, .output, .input: break
        }
        if nodes[file.node].kind == .pipe {
            if offset != nil { throw HostError(ErrorNumber.ESPIPE) }
            return try writePipe(file.node, bytes)
        }
        if bytes.isEmpty { return 0 }
        let size = nodes[file.node].contents.count
        let position = file.flags.contains(.append) ? Int64(size) : offset ?? file.position
        let (end, overflow) = position.addingReportingOverflow(Int64(bytes.count))
        guard !overflow, let start = Int(exactly: position), let end = Int(exactly: end) else {
            throw HostError(ErrorNumber.EFBIG)
        }
        if end > size {
            try charge(end - size)
            if start > size { appendZeros(to: file.node, upTo: start) }
        }
        let overlap = max(0, min(size, end) - start)
        if overlap > 0 {
            nodes[file.node].contents.withUnsafeMutableBytes { contents in
                UnsafeMutableRawBufferPointer(rebasing: contents[start..<(start + overlap)])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<overlap]))
            }
        }
        if overlap < bytes.count { nodes[file.node].contents += bytes[overlap...] }
        if offset == nil { openFiles[index]?.position = Int64(end) }
        nodes[file.node].modificationTime = time
        nodes[file.node].changeTime = time
        return bytes.count
    }

    private mutating func writePipe(_ node: Int, _ bytes: UnsafeRawBufferPointer) throws(HostError) -> Int {
        let buffered = nodes[node].contents.count - nodes[node].consumed
        if nodes[node].role == .output {
            let count = min(bytes.count, outputLimit - buffered)
            if count == 0 && !bytes.isEmpty { throw HostError(ErrorNumber.ENOSPC) }
            nodes[node].contents += bytes[..<count]
            return count
        }
        if nodes[node].readers == 0 { throw HostError(ErrorNumber.EPIPE) }
        if bytes.isEmpty { return 0 }
        let space = MemoryTree.pipeCapacity - buffered
        if space == 0 || (bytes.count <= MemoryTree.atomicPipeWrite && bytes.count > space) {
            throw HostError(ErrorNumber.EAGAIN)
        }
        let count = min(bytes.count, space)
        try charge(count)
        nodes[node].contents += bytes[..<count]
        return count
    }

    mutating func seek(_ descriptor: Int32, to offset: Int64, from origin: SeekOrigin) throws(HostError) -> Int64 {
        let index = try openFileIndex(descriptor)
        guard let file = openFiles[index] else { throw HostError(ErrorNumber.EBADF) }
        if nodes[file.node].kind == .pipe { throw HostError(ErrorNumber.ESPIPE) }
        if nodes[file.node].kind == .characterDevice { return 0 }
        let base: Int64 =
            switch origin {
            case .start: 0
            case .current: file.position
            case .end: Int64(nodes[file.node].contents.count)
            default: throw HostError(ErrorNumber.EINVAL)
            }
        let (position, overflow) = base.addingReportingOverflow(offset)
        if overflow { throw HostError(ErrorNumber.EOVERFLOW) }
        if position < 0 { throw HostError(ErrorNumber.EINVAL) }
        openFiles[index]?.position = position
        return position
    }

    mutating func truncate(_ node: Int, to length: Int64, time: FileTime) throws(HostError) {
        if length < 0 || nodes[node].kind != .regular { throw HostError(ErrorNumber.EINVAL) }
        guard let length = Int(exactly: length) else { throw HostError(ErrorNumber.EFBIG) }
        let size = nodes[node].contents.count
        if length > size {
            try charge(length - size)
            appendZeros(to: node, upTo: length)
        } else {
            if length < nodes[node].contents.capacity / 2 {
                // Removing elements keeps their space, which is no longer counted.
                nodes[node].contents = Array(nodes[node].contents[..<length])
            } else {
                nodes[node].contents.removeLast(size - length)
            }
            discharge(size - length)
        }
        nodes[node].modificationTime = time
        nodes[node].changeTime = time
    }

    private mutating func appendZeros(to node: Int, upTo length: Int) {
        nodes[node].contents.append(contentsOf: repeatElement(0, count: length - nodes[node].contents.count))
    }
}
