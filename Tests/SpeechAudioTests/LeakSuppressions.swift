/// Tells the leak sanitizer, which asks for it by this name, what is not ours: libsndfile 1.2.0 keeps 6 kB of libvorbis's
/// each time it refuses a damaged Ogg file, and the tests hand it many; Foundation keeps 32 bytes of each process.
@c(__lsan_default_suppressions)
func leakSuppressions() -> UnsafePointer<CChar> {
    unsafe leaksOfOthers
}

private let list: StaticString = "leak:vorbis_info_init\nleak:s10Foundation7ProcessC3run"
nonisolated(unsafe) private let leaksOfOthers = unsafe UnsafeRawPointer(list.utf8Start).assumingMemoryBound(
    to: CChar.self)
