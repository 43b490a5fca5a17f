/// Starts a thread that runs `body`; nil where the system has none to give. Whoever starts it joins or detaches it.
public func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  let context = Unmanaged.passRetained(ThreadBody(body))
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let problem = pthread_create(
    &thread, nil,
    { context in
      // An optional on Linux, none on macOS.
      let context: UnsafeMutableRawPointer? = context
      if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }, context.toOpaque())
  guard problem == 0 else {
    context.release()
    return nil
  }
  return thread
}

/// A closure as an object, which a pointer of C can hold.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
