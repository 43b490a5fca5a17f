/// A screen that shows frames and reports events: the whole of what the program asks of a terminal.
///
/// ncurses stands behind it in the program, ``MemoryTerminal`` in tests.
public protocol Terminal {
  /// The present size.
  var size: Size { get }
  /// How many colours it has: 16 777 216, 256, 16, 8 or 0.
  var colorCount: Int { get }
  /// The pixels of a cell where pictures can lie under the text; nil where they cannot.
  var pictureCell: PixelSize? { get }
  /// Shows a frame; only the cells that differ from the frame before are sent.
  mutating func show(_ frame: Frame)
  /// Sends the whole picture again, in case something else has written on the screen.
  mutating func redraw()
  /// Makes a waiting ``nextEvent(within:)`` return ``Event/woken``. It may be called from any thread, also when the
  /// terminal has been given back.
  var wake: @Sendable () -> Void { get }
  /// The next event, or nil when `milliseconds` have passed without one; nil milliseconds wait for ever, without
  /// waking up in between.
  mutating func nextEvent(within milliseconds: Int?) -> Event?
  /// Gives the terminal back as it was found. Calling it twice does no harm.
  mutating func close()
}

extension Terminal {
  /// Most terminals show no pictures.
  public var pictureCell: PixelSize? { nil }
}
