#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Times of the calling thread on the processor, in which what other programs do counts little; or on the wall.
public enum Stopwatch {
  /// The seconds of processor time that `work` takes.
  public static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }

  /// The seconds that pass on the wall meanwhile: for work that is done on several processors.
  public static func wallSeconds(_ work: () throws -> Void) rethrows -> Double {
    let start = Clock.nanoseconds
    try work()
    return 1e-9 * Double(Clock.nanoseconds - start)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
