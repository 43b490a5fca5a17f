import Simulation
import Words

extension Outcome {
  /// A word for narrow tables.
  var shortLabel: Phrase {
    switch self {
    case .globalMinimum: "global"
    case .falseMinimum: "false"
    case .rattling: "rattles"
    case .leftTheMap: "off map"
    case .outsideMinimum: "outside"
    default: label
    }
  }
}
