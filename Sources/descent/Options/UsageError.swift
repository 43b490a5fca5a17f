/// A mistake on the command line. Its description names the thing and says what is allowed.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
