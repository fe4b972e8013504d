import CSndFile
import Foundation

/// A file in memory for libsndfile, to read from or to write to.
@safe final class SoundMemory {
    private(set) var bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Opens the memory as libsndfile opens a file. The handle does not keep the memory alive: whoever holds the one
    /// holds the other.
    func open(mode: Int32, _ information: inout SF_INFO) -> OpaquePointer? {
        var callbacks = unsafe SF_VIRTUAL_IO(
            get_filelen: { memory in sf_count_t(unsafe SoundMemory.from(memory).bytes.count) },
            seek: { offset, origin, memory in unsafe SoundMemory.from(memory).seek(Int(offset), from: origin) },
            read: { destination, count, memory in
                unsafe SoundMemory.from(memory).read(into: destination, count: Int(count))
            },
            write: { source, count, memory in unsafe SoundMemory.from(memory).write(source, count: Int(count)) },
            tell: { memory in sf_count_t(unsafe SoundMemory.from(memory).position) })
        return unsafe sf_open_virtual(&callbacks, mode, &information, Unmanaged.passUnretained(self).toOpaque())
    }

    private static func from(_ memory: UnsafeMutableRawPointer?) -> SoundMemory {
        guard let memory = unsafe memory else { return SoundMemory() }
        return unsafe Unmanaged<SoundMemory>.fromOpaque(memory).takeUnretainedValue()
    }

    private func seek(_ offset: Int, from origin: Int32) -> sf_count_t {
        let base =
            switch origin {
            case SEEK_CUR: position
            case SEEK_END: bytes.count
            default: 0
            }
        // Header fields reach this from files of strangers.
        let (target, overflow) = base.addingReportingOverflow(offset)
        guard !overflow, target >= 0 else { return -1 }
        position = target
        return sf_count_t(position)
    }

    private func read(into destination: UnsafeMutableRawPointer?, count: Int) -> sf_count_t {
        let available = min(count, bytes.count - position)
        guard available > 0, let destination = unsafe destination else { return 0 }
        unsafe bytes.withUnsafeBytes { source in
            unsafe UnsafeMutableRawBufferPointer(start: destination, count: available)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[position..<position + available]))
        }
        position += available
        return sf_count_t(available)
    }

    private func write(_ source: UnsafeRawPointer?, count: Int) -> sf_count_t {
        guard count > 0, let source = unsafe source else { return 0 }
        let end = position + count
        if bytes.count < end { bytes.append(contentsOf: repeatElement(0, count: end - bytes.count)) }
        unsafe bytes.withUnsafeMutableBytes { destination in
            unsafe UnsafeMutableRawBufferPointer(rebasing: destination[position..<end])
                .copyMemory(from: UnsafeRawBufferPointer(start: source, count: count))
        }
        position = end
        return sf_count_t(count)
    }
}
