/// The losses of a run as a curve of bounded length: each entry is the least and the greatest loss of equally many
/// steps, so that no peak is lost however long the race is.
public struct LossHistory: Sendable {
  /// The least and the greatest loss of some consecutive steps. A loss that is no number counts as infinite.
  public struct Entry: Sendable, Hashable {
    /// The least loss.
    public var least: Double
    /// The greatest loss.
    public var greatest: Double
  }

  /// The entries; entry i stands for the steps from i·``width`` on.
  public private(set) var entries: [Entry] = []
  /// How many steps an entry stands for.
  public private(set) var width = 1
  private var next = 0

  static let capacity = 4096

  init() {}

  @inline(__always)
  mutating func append(_ loss: Double) {
    let loss = loss.isNaN ? .infinity : loss
    if next % width == 0 {
      entries.append(Entry(least: loss, greatest: loss))
    } else {
      let last = entries.count - 1
      entries[last].least = min(entries[last].least, loss)
      entries[last].greatest = max(entries[last].greatest, loss)
    }
    next += 1
    if entries.count > Self.capacity { halve() }
  }

  /// How many steps an entry stands for in a history that has only come to `step`.
  static func width(through step: Int) -> Int {
    var width = 1
    while step / width >= capacity { width *= 2 }
    return width
  }

  private mutating func halve() {
    entries = stride(from: 0, to: entries.count, by: 2).map { i in
      guard i + 1 < entries.count else { return entries[i] }
      return Entry(
        least: min(entries[i].least, entries[i + 1].least),
        greatest: max(entries[i].greatest, entries[i + 1].greatest))
    }
    width *= 2
  }

  /// The first step of the entry that `step` belongs to: from there a shortened history has to be filled again.
  func start(ofEntryWith step: Int) -> Int { step / width * width }

  /// Forgets the entry that begins at `step` and all after it.
  mutating func forget(from step: Int) {
    entries.removeSubrange(min(entries.count, step / width)...)
    next = step
  }
}
