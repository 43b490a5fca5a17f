import Libc
import Synchronization

/// Work divided into numbered slices, done on all cores.
///
/// Its threads end with the work. A queue library keeps one that wakes up every second, and a program that waits for a
/// key is to sleep.
final class Slices: Sendable {
  private static let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  private let count: Int
  private let body: @Sendable (Int) -> Void
  private let next = Atomic(0)

  private init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Calls `body` once for each number below `count`, and returns when all calls are done.
  static func perform(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let slices = Slices(count, body)
    // This thread works, too. One that cannot be started leaves its share to the others.
    let others = (1..<max(1, min(count, coreCount))).compactMap { _ in startThread { slices.work() } }
    slices.work()
    for thread in others { pthread_join(thread, nil) }
  }

  private func work() {
    while true {
      let slice = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard slice < count else { return }
      body(slice)
    }
  }
}
