import Words

/// A mistake on the command line. Its sentence names the thing and says what is allowed.
struct UsageError: SpokenError {
  let sentence: Phrase

  init(_ sentence: Phrase) { self.sentence = sentence }
}
