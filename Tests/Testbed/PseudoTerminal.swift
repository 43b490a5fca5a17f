import Canvas
import Libc
import Synchronization

/// A terminal without a screen: what the driver writes is collected by a thread, what is typed arrives at the driver.
package final class PseudoTerminal: Sendable {
  /// The side of the program.
  package let slave: Int32
  /// Its path, for another process.
  package let path: String
  private let master: Int32
  private let output: Output
  /// What is sent when the program has asked its last question; nothing by a terminal that does not know any.
  private let answer: String

  /// What has come from the program so far.
  private final class Output: Sendable {
    let bytes = Mutex<[UInt8]>([])
    /// The sizes that the window was given, and after how many bytes.
    let resizes = Mutex<[(place: Int, columns: Int, rows: Int)]>([])
    let hasEnded = Atomic<Bool>(false)
    let mayEnd = Atomic<Bool>(false)
  }

  package struct Failure: Error {}

  package init(columns: Int = 40, rows: Int = 10, answer: String = "") throws {
    self.answer = answer
    var master: Int32 = -1
    var slave: Int32 = -1
    guard openpty(&master, &slave, nil, nil, nil) == 0, let name = ttyname(slave) else { throw Failure() }
    (self.master, self.slave) = (master, slave)
    path = String(cString: name)
    output = Output()
    resize(columns: columns, rows: rows)
    try startReading()
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// Gives the terminal another size. The system tells a program of which it is the terminal; others are told nothing.
  package func resize(columns: Int, rows: Int) {
    let place = count
    output.resizes.withLock { $0.append((place, columns, rows)) }
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types text.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes.
  package func type(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// The state of the line: echo, line by line, …
  package var state: termios {
    var state = termios()
    tcgetattr(slave, &state)
    return state
  }

  /// Takes what the program has written up to now. A mark sent after it tells when all has arrived.
  package func taken() -> [UInt8] {
    let mark = writeMark()
    return output.bytes.withLock { bytes in
      defer { bytes.removeAll() }
      return Array(bytes.dropLast(mark.count))
    }
  }

  /// Writes what a screen does not show, and waits until it has arrived: so has all that was written before.
  @discardableResult
  package func writeMark() -> [UInt8] {
    let mark = Array("\u{1b}]mark\u{7}".utf8)
    _ = write(slave, mark, mark.count)
    wait { output.bytes.withLock { $0.suffix(mark.count).elementsEqual(mark) } }
    return mark
  }

  /// How many bytes have arrived up to now.
  package var count: Int { output.bytes.withLock(\.count) }

  /// What has arrived in a range of bytes, with a sequence `ESC [ 8 ; rows ; columns t` wherever the size changed.
  package func record(_ range: Range<Int>) -> [UInt8] {
    let bytes = output.bytes.withLock { $0[range] }
    var record: [UInt8] = []
    var place = range.lowerBound
    for resize in output.resizes.withLock({ $0 }) where range.contains(resize.place) {
      // Not in the middle of a character or a sequence. What is drawn for a new size begins with an escape.
      let end = bytes[max(place, resize.place)...].firstIndex(of: 0x1b) ?? bytes.endIndex
      record += bytes[min(place, end)..<end] + Array("\u{1b}[8;\(resize.rows);\(resize.columns)t".utf8)
      place = max(place, end)
    }
    return record + bytes[place...]
  }

  /// Waits until the program has written `text`; false when it does not.
  package func waits(for text: String) -> Bool {
    let text = Array(text.utf8)
    return wait { output.bytes.withLock { $0.contains(text) } }
  }

  /// Closes the terminal's window.
  package func hangUp() {
    guard !output.mayEnd.exchange(true, ordering: .relaxed) else { return }
    wait { output.hasEnded.load(ordering: .acquiring) }
    close(master)
  }

  @discardableResult
  private func wait(until isDone: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if isDone() { return true }
      usleep(200)
    }
    return false
  }

  private func startReading() throws {
    let master = master
    let output = output
    let answer = Array(answer.utf8)
    let work = Work {
      var buffer = [UInt8](repeating: 0, count: 65536)
      while !output.mayEnd.load(ordering: .relaxed) {
        var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 5) > 0 else { continue }
        let count = read(master, &buffer, buffer.count)
        if count <= 0 { usleep(1000) }
        if count <= 0 { continue }
        output.bytes.withLock { $0.append(contentsOf: buffer[..<count]) }
        let isQuestion = buffer[..<count].contains(Array("\u{1b}[c".utf8))
        if isQuestion, !answer.isEmpty { _ = write(master, answer, answer.count) }
      }
      output.hasEnded.store(true, ordering: .releasing)
    }
    guard work.start() else { throw Failure() }
  }
}

/// Work on a thread of its own.
package final class Work: Sendable {
  private let body: @Sendable () -> Void

  package init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts it; it runs to its end.
  package func start() -> Bool {
    let context = Unmanaged.passRetained(self).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    return pthread_create(
      &thread, nil,
      { context in
        #if canImport(Darwin)
          Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        #else
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        #endif
        return nil
      }, context) == 0
  }
}
