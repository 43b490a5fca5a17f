import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal without a screen: a thread takes away what a program writes, and counts it.
public final class DrainedTerminal: Sendable {
  /// The side of the program.
  public let slave: Int32
  private let master: Int32
  private let count = Atomic<Int>(0)
  private let latest = Atomic<UInt64>(0)
  private let picture = Atomic<UInt64>(0)

  /// More bytes than a program writes before it draws, and fewer than any picture of the whole screen has.
  private static let leastPicture = 2048

  /// A terminal of this size; nil when the system has none left.
  public init?(columns: UInt16, rows: UInt16) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { return nil }
    (self.master, self.slave) = (master, slave)
    let reader = Thread { [weak self] in self?.drain() ?? false }
    guard reader.start() else { return nil }
  }

  deinit {
    close(slave)
    close(master)
  }

  /// The bytes that have arrived, once there are more than `least` and nothing has come for 20 milliseconds.
  public func settledCount(above least: Int = -1) -> Int {
    var seen = -1
    while seen <= least || seen != count.load(ordering: .acquiring) {
      seen = count.load(ordering: .acquiring)
      usleep(20_000)
    }
    return seen
  }

  /// When the latest bytes came, in nanoseconds of ``Clock``.
  public var latestArrival: UInt64 { latest.load(ordering: .acquiring) }

  /// When the first picture had begun to come, in nanoseconds of ``Clock``; nil when none has after ten seconds. What
  /// is drawn afterwards, because a search goes on beside the race, does not count.
  public func firstPictureArrival() -> UInt64? {
    for _ in 0..<50_000 {
      let arrival = picture.load(ordering: .acquiring)
      if arrival > 0 { return arrival }
      usleep(200)
    }
    return nil
  }

  /// Types on it.
  public func type(_ text: String) {
    _ = text.withCString { write(master, $0, strlen($0)) }
  }

  /// Takes what is there; it waits a little, so that the terminal can go away in between.
  private func drain() -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 50) > 0 else { return true }
    return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      let received = read(master, buffer.baseAddress, buffer.count)
      guard received > 0 else { return usleep(1000) == 0 }
      // Every terminal tells where its cursor is when it is asked; this one shows all signs after a \r one cell wide. It
      // is asked before the first picture.
      if count.load(ordering: .relaxed) < Self.leastPicture {
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: buffer[..<received]), as: UTF8.self)
        if let end = text.firstRange(of: "\u{1b}[6n") {
          type("\u{1b}[1;\(text[..<end.lowerBound].unicodeScalars.count)R")
        }
      }
      let now = Clock.nanoseconds
      latest.store(now, ordering: .releasing)
      let total = count.add(received, ordering: .acquiringAndReleasing).newValue
      if total >= Self.leastPicture, total - received < Self.leastPicture { picture.store(now, ordering: .releasing) }
      return true
    }
  }
}

/// The time that passes on the wall.
public enum Clock {
  /// Nanoseconds since some moment.
  public static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// A thread that does something again and again until it says false.
private final class Thread: Sendable {
  private let work: @Sendable () -> Bool

  init(_ work: @escaping @Sendable () -> Bool) { self.work = work }

  func start() -> Bool {
    let context = Unmanaged.passRetained(self).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, threadBody, context)
    return status == 0
  }

  fileprivate func run() {
    while work() {}
  }
}

#if canImport(Darwin)
  private func threadBody(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Thread>.fromOpaque(context).takeRetainedValue().run()
    return nil
  }
#else
  private func threadBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Thread>.fromOpaque(context).takeRetainedValue().run() }
    return nil
  }
#endif
