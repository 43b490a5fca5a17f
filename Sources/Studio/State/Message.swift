import Canvas

/// What happens to the model.
public enum Message: Sendable {
  /// The terminal reported something.
  case event(Event)
  /// So many seconds have passed since the last tick.
  case tick(seconds: Double)
}

/// What the model asks of the world.
public enum Effect: Sendable, Hashable {
  /// End the program with this exit code.
  case quit(code: Int32)
  /// Draw the whole screen again.
  case redraw
}
