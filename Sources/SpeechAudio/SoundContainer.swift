/// What the header of a sound file claims about its length.
///
/// libsndfile reads what is there and says nothing when a WAV or AIFF file was cut off, by a full disk or a broken
/// transfer: it lowers the length to what it finds. Half a sentence would reach a recogniser as if it were whole. This
/// walks the chunks of such files and tells how much is missing. (FLAC, MP3 and Ogg need no help: there the number of
/// frames, or its absence, gives it away.) VOC and rarer containers are not checked.
struct SoundContainer {
    /// Reads at most `count` bytes from an offset of the file; fewer at its end.
    typealias Reading = (_ offset: Int, _ count: Int) -> [UInt8]

    /// How a container is made of chunks: a name, a size, and so many bytes.
    private struct Layout {
        var bigEndian = false
        /// How many bytes the name and the size of a chunk take.
        var nameBytes = 4
        var sizeBytes = 4
        /// Whether a chunk's size counts its name and its size.
        var sizeIncludesHeader = false
        /// Chunks begin at multiples of this.
        var alignment = 2
        /// Where the first chunk inside the outermost begins.
        var start = 12
        var soundChunk = "data"

        var headerBytes: Int { nameBytes + sizeBytes }
    }

    private static let layouts: [String: Layout] = [
        "RIFF": Layout(), "RF64": Layout(), "RIFX": Layout(bigEndian: true),
        "FORM": Layout(bigEndian: true, soundChunk: "SSND"),
        "caff": Layout(bigEndian: true, sizeBytes: 8, alignment: 1, start: 8),
        "riff": Layout(nameBytes: 16, sizeBytes: 8, sizeIncludesHeader: true, alignment: 8, start: 40),
    ]

    /// Programs that write to a pipe cannot go back to fill in the length. They leave all ones, or, as espeak-ng and
    /// sox do, a round number just below two gigabytes.
    private static let streamedLengths = 0x7fff_0000...0xffff_ffff
    /// Beyond any file; all ones in 64 bits are this too.
    private static let endless = 1 << 48

    let length: Int
    let read: Reading

    /// How many bytes the file lacks of what its header announces; 0 when it is whole or when one cannot know.
    var missingBytes: Int {
        let start = read(0, 12)
        guard start.count == 12 else { return 0 }
        let magic = String(decoding: start[0..<4], as: UTF8.self)
        if magic == ".snd" {
            return missing(
                from: number(at: 4, bytes: 4, bigEndian: true), size: number(at: 8, bytes: 4, bigEndian: true))
        }
        return Self.layouts[magic].map(missingFromChunks) ?? 0
    }

    /// Walks the chunks up to the one that holds the samples.
    private func missingFromChunks(_ layout: Layout) -> Int {
        var offset = layout.start
        var lengthIn64Bits: Int?
        while offset + layout.headerBytes <= length {
            let name = String(decoding: read(offset, 4), as: UTF8.self)
            var size = number(at: offset + layout.nameBytes, bytes: layout.sizeBytes, bigEndian: layout.bigEndian)
            if layout.sizeIncludesHeader { size = max(0, size - layout.headerBytes) }
            offset += layout.headerBytes
            if name == layout.soundChunk { return missing(from: offset, size: lengthIn64Bits ?? size) }
            // RF64: the true length of the data, behind that of the whole file.
            if name == "ds64" { lengthIn64Bits = number(at: offset + 8, bytes: 8, bigEndian: false) }
            offset += (size + layout.alignment - 1) / layout.alignment * layout.alignment
        }
        // It ends before its samples begin; where the outermost chunk is like the others, it says what was to come.
        guard layout.sizeBytes == 4 else { return 0 }
        return missing(from: 8, size: number(at: 4, bytes: 4, bigEndian: layout.bigEndian))
    }

    private func missing(from offset: Int, size: Int) -> Int {
        Self.streamedLengths.contains(size) || size == Self.endless ? 0 : max(0, offset + size - length)
    }

    private func number(at offset: Int, bytes: Int, bigEndian: Bool) -> Int {
        let field = read(offset, bytes)
        let value = (bigEndian ? field : field.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(min(value, UInt64(Self.endless)))
    }
}
