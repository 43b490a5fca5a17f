/// What was made from the last few inputs: made again only for an input that is not among them.
struct Cache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var entries: [(key: Key, value: Value)] = []
  private let capacity: Int

  init(capacity: Int = 4) { self.capacity = capacity }

  /// The value for a key, the one made last time where there is one.
  mutating func value(for key: Key, make: () -> Value) -> Value {
    if let place = entries.firstIndex(where: { $0.key == key }) {
      if place > 0 { entries.swapAt(0, place) }
      return entries[0].value
    }
    let value = make()
    if entries.count == capacity { entries.removeLast() }
    entries.insert((key, value), at: 0)
    return value
  }
}
