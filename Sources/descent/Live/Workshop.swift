import Libc
import Studio
import Synchronization

/// Long work beside the loop: threads make the slices of jobs and lay down what they find; the loop is woken and takes it.
///
/// There are as many threads as processors while there is work, and none when there is none: a paused race costs nothing.
final class Workshop: Sendable {
  private struct State {
    var waiting: [(ticket: Ticket, job: Job)] = []
    var open: Set<Ticket> = []
    var found: [(ticket: Ticket, finding: Finding)] = []
    var workers = 0
  }

  private let state = Mutex(State())
  private let wake: @Sendable () -> Void
  private let mostWorkers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// A workshop that calls `wake`, from any thread, when there is something to take.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Takes on a job.
  func begin(_ ticket: Ticket, _ job: Job) {
    let needsWorker = state.withLock { state in
      state.waiting.append((ticket, job))
      state.open.insert(ticket)
      guard state.workers < mostWorkers else { return false }
      state.workers += 1
      return true
    }
    if needsWorker { startWorker() }
  }

  /// Gives a job up: the slice under way is the last one, and what was found is thrown away.
  func cancel(_ ticket: Ticket) {
    state.withLock { state in
      state.open.remove(ticket)
      state.waiting.removeAll { $0.ticket == ticket }
      state.found.removeAll { $0.ticket == ticket }
    }
  }

  /// Takes what has been found since the last time, in its order.
  func take() -> [(ticket: Ticket, finding: Finding)] {
    state.withLock { state in
      defer { state.found = [] }
      return state.found
    }
  }

  private func startWorker() {
    // Without a thread the work is done here and now: late is better than never.
    guard let thread = startThread({ self.work() }) else { return work() }
    pthread_detach(thread)
  }

  /// Makes jobs until none is waiting.
  private func work() {
    while let task = next() {
      let ticket = task.ticket
      var job = task.job
      while isOpen(ticket), let finding = job.next() { lay(finding, of: ticket) }
      state.withLock { _ = $0.open.remove(ticket) }
    }
  }

  private func next() -> (ticket: Ticket, job: Job)? {
    state.withLock { state in
      if state.waiting.isEmpty {
        state.workers -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
  }

  private func isOpen(_ ticket: Ticket) -> Bool { state.withLock { $0.open.contains(ticket) } }

  private func lay(_ finding: Finding, of ticket: Ticket) {
    let isNews = state.withLock { state in
      guard state.open.contains(ticket) else { return false }
      state.found.append((ticket, finding))
      // Whoever has been woken will take this, too.
      return state.found.count == 1
    }
    if isNews { wake() }
  }
}
