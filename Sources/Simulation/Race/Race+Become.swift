extension Race {
  /// Makes it another race on the same surface, seen at the same step and known up to `end`.
  public mutating func become(_ other: RaceSetup, end: Int) {
    let step = step
    self = Race(other, in: arena)
    seek(to: end)
    seek(to: min(step, end))
  }
}
