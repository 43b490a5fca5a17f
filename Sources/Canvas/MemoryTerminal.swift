/// A terminal in memory, the twin of the real one: it plays back a script of events, keeps every frame it is shown and
/// counts the cells that a real one would have had to send.
public struct MemoryTerminal: Terminal, Sendable {
  /// The present size; a `resize` event of the script changes it.
  public private(set) var size: Size
  /// How many colours it claims to have.
  public let colorCount: Int
  /// The pixels of a cell that it claims to have.
  public let pictureCell: PixelSize?
  /// The frames shown, oldest first.
  public private(set) var frames: [Frame] = []
  /// For every frame, how many of its cells differed from the frame before.
  public private(set) var changedCells: [Int] = []
  /// What the program waited for: the `milliseconds` of every call of ``nextEvent(within:)``.
  public private(set) var waits: [Int?] = []
  /// How often the whole picture was asked for again.
  public private(set) var redraws = 0
  /// Whether it was given back.
  public private(set) var isClosed = false

  private var script: ArraySlice<Event?>

  /// A terminal that reports the events of `script`, in which nil stands for a wait that nothing interrupts. After the
  /// last one it reports the end of input.
  public init(_ size: Size, colorCount: Int = 256, pictureCell: PixelSize? = nil, script: [Event?] = []) {
    self.size = size
    self.colorCount = colorCount
    self.pictureCell = pictureCell
    self.script = script[...]
  }

  /// Keeps the frame.
  public mutating func show(_ frame: Frame) {
    precondition(!isClosed, "a frame was shown after the terminal was closed")
    if let last = frames.last, last.size == frame.size {
      changedCells.append(zip(last.cells, frame.cells).count { $0 != $1 })
    } else {
      changedCells.append(frame.cells.count)
    }
    frames.append(frame)
  }

  /// Counts.
  public mutating func redraw() { redraws += 1 }

  /// The next event of the script, at once.
  ///
  /// A wait without end cannot pass uninterrupted: there, the nils of the script are skipped.
  public mutating func nextEvent(within milliseconds: Int?) -> Event? {
    waits.append(milliseconds)
    if milliseconds == nil { script = script.drop { $0 == nil } }
    guard let event = script.popFirst() else { return .endOfInput }
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Does nothing: the script says when the program is woken.
  public var wake: @Sendable () -> Void { {} }

  /// Marks it as given back.
  public mutating func close() { isClosed = true }
}
