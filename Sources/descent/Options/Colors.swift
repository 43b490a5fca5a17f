import Canvas

/// What can be asked for with `--color`: when there are colours, as other programs take it, or how many.
enum Colors: String, CaseIterable {
  case auto, always, never
  case direct = "24bit"
  case full = "256"
  case sixteen = "16"
  case eight = "8"
  case none

  /// The colours where the output has `offered` of them and the environment tells of `named`.
  ///
  /// What is asked for wins over NO_COLOR, as https://no-color.org has it.
  func depth(offered: Int, _ environment: Environment) -> ColorDepth {
    switch self {
    case .auto: environment.refusesColor ? .none : ColorDepth(colorCount: offered)
    case .always: ColorDepth(colorCount: offered > 0 ? offered : max(environment.colorCount, 8))
    case .never, .none: .none
    case .direct: .direct
    case .full: .full
    case .sixteen: .sixteen
    case .eight: .eight
    }
  }

  /// Whether the terminal is to be opened with 24 bits of colour, if that is possible at all.
  func wantsMixtures(_ environment: Environment) -> Bool {
    switch self {
    case .auto, .always: environment.promisesMixtures
    case .direct: true
    case .never, .full, .sixteen, .eight, .none: false
    }
  }
}
