import Foundation
import Glibc

/// Runs a program, hands it bytes on its standard input, and collects what it writes, within bounds of time and size.
///
/// The program is found on the `PATH`, or by its path, and gets its arguments as they are: no shell. It inherits no
/// descriptor, no signal handling, and of the environment only what it needs.
struct ChildProcess {
    /// What the program did.
    struct Outcome: Equatable {
        var output: [UInt8]
        /// The exit code, or 128 and the signal that ended it.
        var status: Int32
    }

    /// Why there is no outcome.
    enum Failure: Error, Equatable {
        case notStarted(errno: Int32)
        case timedOut
        case outputTooLarge
        case interrupted
    }

    let program: String
    let arguments: [String]
    var timeout: Duration
    var outputLimit: Int

    /// Runs the program to its end, or kills it when its time is over. Blocks.
    func run(input: [UInt8], interruption: Interruption) throws(Failure) -> Outcome {
        let deadline = ContinuousClock.now + timeout
        // Sockets, not pipes: writing to a pipe that nobody reads any longer is a signal, which would end the kiosk.
        let inputPair = try SocketPair()
        let outputPair = try SocketPair()
        let child = try start(standardInput: inputPair.theirs, standardOutput: outputPair.theirs)
        let toChild = inputPair.takeOurs()
        let fromChild = outputPair.takeOurs()
        do {
            let output = try exchange(
                input, to: toChild, from: fromChild, until: deadline, interruption: interruption)
            return Outcome(output: output, status: try status(of: child, until: deadline, interruption: interruption))
        } catch {
            kill(-child, SIGKILL)
            var ignored: Int32 = 0
            unsafe waitpid(child, &ignored, 0)
            throw error
        }
    }

    /// Writes and reads at the same time: a program that answers before it has read everything must not wait for us
    /// while we wait for it.
    private func exchange(
        _ input: [UInt8], to toChild: borrowing Descriptor, from fromChild: borrowing Descriptor,
        until deadline: ContinuousClock.Instant, interruption: Interruption
    ) throws(Failure) -> [UInt8] {
        var unsent = ArraySlice(input)
        var output: [UInt8] = []
        while true {
            if unsent.isEmpty { toChild.endWriting() }
            var waited = [pollfd(fd: fromChild.number, events: Int16(POLLIN), revents: 0)]
            if !unsent.isEmpty { waited.append(pollfd(fd: toChild.number, events: Int16(POLLOUT), revents: 0)) }
            switch wait(for: &waited, until: deadline, interruption: interruption) {
            case .timedOut: throw .timedOut
            case .interrupted: throw .interrupted
            case .ready: break
            }
            if waited.count > 1, waited[1].revents != 0 {
                switch toChild.send(unsent) {
                case .done(let count): unsent = unsent.dropFirst(count)
                case .notNow: break
                // A program may stop reading when it has read enough: that is no failure.
                case .ended: unsent = []
                }
            }
            if waited[0].revents != 0 {
                switch fromChild.read(upTo: 1 << 16) {
                case .done(let bytes): output += bytes
                case .notNow: break
                case .ended: return output
                }
                if output.count > outputLimit { throw .outputTooLarge }
            }
        }
    }

    /// The program has closed its output and is about to end.
    private func status(
        of child: pid_t, until deadline: ContinuousClock.Instant, interruption: Interruption
    ) throws(Failure) -> Int32 {
        while true {
            var status: Int32 = 0
            switch unsafe waitpid(child, &status, WNOHANG) {
            case child:
                let signal = status & 0x7F
                return signal == 0 ? status >> 8 & 0xFF : 128 + signal
            case 0:
                if interruption.wasRequested { throw .interrupted }
                guard ContinuousClock.now < deadline else { throw .timedOut }
                usleep(2_000)
            default:
                // Someone else waits for all children; what the program wrote says whether it succeeded.
                return 0
            }
        }
    }

    private func start(
        standardInput: borrowing Descriptor, standardOutput: borrowing Descriptor
    ) throws(Failure) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, standardInput.number, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, standardOutput.number, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // A group of its own: what the program may have started is killed with it, and a key that ends the kiosk in a
        // terminal is not for it. No signal of ours is blocked or ignored there.
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var child: pid_t = 0
        let failure = unsafe Self.withCStrings([program] + arguments) { arguments in
            unsafe Self.withCStrings(Self.environment) { environment in
                unsafe posix_spawnp(&child, program, &actions, &attributes, arguments, environment)
            }
        }
        guard failure == 0 else { throw .notStarted(errno: failure) }
        return child
    }

    /// What a program needs of the environment: where programs are, which characters there are, and where espeak-ng's
    /// data lies when it does not lie where the package puts it.
    private static var environment: [String] {
        let ours = ProcessInfo.processInfo.environment
        let kept = ["PATH", "ESPEAK_DATA_PATH"].compactMap { name in ours[name].map { "\(name)=\($0)" } }
        return kept + ["LC_ALL=C.UTF-8"]
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var copies = unsafe texts.map { unsafe strdup($0) }
        unsafe copies.append(nil)
        defer {
            unsafe copies.forEach { unsafe free($0) }
        }
        return unsafe body(copies)
    }
}

/// Two connected sockets, one for us and one for a child, neither inherited unless handed over.
private struct SocketPair: ~Copyable {
    private let ours: Descriptor
    let theirs: Descriptor

    init() throws(ChildProcess.Failure) {
        var numbers: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, kind, 0, &numbers) == 0 else { throw .notStarted(errno: errno) }
        ours = Descriptor(owning: numbers[0])
        theirs = Descriptor(owning: numbers[1])
    }

    /// Our socket; theirs is closed.
    consuming func takeOurs() -> Descriptor { ours }
}
