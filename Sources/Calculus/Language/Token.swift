/// A piece of a formula and its place, in characters from the start of the text.
struct Token {
  /// What a piece can be.
  enum Kind: Equatable {
    case number(Double)
    case name(Name)
    /// An operator sign; `**` is ``Operator/power``.
    case sign(Operator)
    /// Small raised digits, as in x².
    case superscript(Int)
    /// √
    case root
    case open
    case close
    case bar
    case comma
    case end
  }

  let kind: Kind
  let range: Range<Int>
}

/// What a name stands for; the numbers are places in the lists of variables, constants and functions.
enum Name: Equatable {
  case variable(Int)
  case constant(Int)
  case function(Int)
  /// An operation written as a function: min, max, pow, hypot, atan2.
  case operation(Operator)
}
