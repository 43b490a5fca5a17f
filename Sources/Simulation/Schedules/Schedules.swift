/// The catalogue of schedules. A new one is one file and one line here.
public enum Schedules {
  /// Every schedule, in the order of lists.
  public static let all: [any Schedule.Type] = [
    Constant.self
  ]

  /// A schedule by its name with its settings, as the command line writes them: `NAME[:KEY=VALUE,…]`.
  public static func schedule(_ text: String) throws(SetupError) -> any Schedule {
    let (name, pairs) = try SettingsText.split(text)
    guard let kind = all.first(where: { $0.name == name.lowercased() }) else {
      throw .unknown("schedule", name, known: all.map { $0.name })
    }
    var schedule = kind.init()
    for pair in pairs {
      let wanted = String(pair.key.map { $0 == "_" ? "-" : $0 })
      guard let info = kind.knobInfos.first(where: { $0.name == wanted }) else {
        throw .unknownKnob(pair.key, of: name, known: kind.knobInfos.map(\.name))
      }
      let value = try SettingsText.value(pair.value, for: info, of: name)
      _ = schedule.set(info.name, to: value)
    }
    return schedule
  }
}
