/// Tells the leak sanitizer, which asks for it by this name, what is not ours, or no leak:
///
/// - libsndfile 1.2.0 keeps 6 kB of libvorbis's each time it refuses a damaged Ogg file, and the tests hand it many;
/// - Foundation keeps 32 bytes of each process, and at times the buffer of a file that it read;
/// - the channels of HummingbirdTesting, NIO's embedded ones, hold themselves;
/// - what a global holds lives as long as the program, and the record of a weak reference as long as its object. Swift
///   marks both pointers with bits of its own, so that the sanitizer does not know them for pointers.
@c(__lsan_default_suppressions)
func leakSuppressions() -> UnsafePointer<CChar> {
    unsafe leaksOfOthers
}

private let list: StaticString = """
    leak:vorbis_info_init
    leak:s10Foundation7ProcessC3run
    leak:s20FoundationEssentials17readBytesFromFile
    leak:NIOEmbedded
    leak:HummingbirdTesting
    leak:once_slow
    leak:swift_weakInit
    """
nonisolated(unsafe) private let leaksOfOthers = unsafe UnsafeRawPointer(list.utf8Start).assumingMemoryBound(
    to: CChar.self)

/// Tells the address sanitizer the same way: to find the open files before it starts a process, Foundation copies whole
/// entries of a directory, and reads past the last one when there are more than a thousand.
@c(__asan_default_suppressions)
func addressSuppressions() -> UnsafePointer<CChar> {
    unsafe overreadsOfOthers
}

private let overreads: StaticString = "interceptor_via_fun:*findMaximumOpenFromProcSelfFD*"
nonisolated(unsafe) private let overreadsOfOthers = unsafe UnsafeRawPointer(overreads.utf8Start).assumingMemoryBound(
    to: CChar.self)
