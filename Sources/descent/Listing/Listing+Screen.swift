extension Listing {
  /// The keys of the live race. Filled from the key map when there is one.
  static var keys: Listing { Listing(columns: ["name", "keys", "meaning"], items: []) }

  /// The themes of the screen. Filled from the themes when there are some.
  static var themes: Listing { Listing(columns: ["name", "idea"], items: []) }
}
