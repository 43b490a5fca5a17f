import Testing
import Words

@Suite("Phrases")
struct PhraseTests {
  @Test("a phrase keeps its words apart from what varies")
  func template() {
    let phrase: Phrase = "no \("surface") is called \("bo{1}wl".quoted): \(3) are near"
    #expect(phrase.template == "no {1} is called {2}: {3} are near")
    #expect(phrase.description == "no surface is called 'bo{1}wl': 3 are near")
  }

  @Test("a translation may turn the arguments round, and words inside words are translated too")
  func translation() {
    let lexicon = Lexicon(.korean, phrases: ["{1} of {2}": "{2}의 {1}", "step": "단계"])
    #expect(lexicon.text("\("step" as Phrase) of \("adam")") == "adam의 단계")
  }

  @Test("a Korean particle follows the sound before it")
  func particles() {
    let lexicon = Lexicon(.korean, phrases: ["with {1}": "{1}{으로/로}", "is {1}": "{1}{은/는}"])
    let cases = [
      ("서울", "서울로"), ("부산", "부산으로"), ("제주", "제주로"), ("3", "3으로"), ("1", "1로"), ("2", "2로"), ("'x'", "'x'로"),
    ]
    for (text, expected) in cases { #expect(lexicon.text("with \(text)") == expected) }
    #expect(lexicon.text("is \("기울기")") == "기울기는")
    #expect(lexicon.text("is \("학습률")") == "학습률은")
  }

  @Test("a strict lexicon shows what it lacks, but signs and numbers need no words")
  func gaps() {
    let lexicon = Lexicon(.korean, phrases: ["known": "아는 것"]).strict
    #expect(lexicon.text("known") == "아는 것")
    #expect(lexicon.text("unknown \(1)") == "⟦unknown 1⟧")
    #expect(lexicon.text(Phrase(verbatim: "α = 1")) == "α = 1")
    #expect(Lexicon(.korean).text("unknown \(1)") == "unknown 1")
  }

  @Test("the language is that of the first locale variable that is set")
  func language() {
    #expect(Language { ["LANG": "ko_KR.UTF-8"][$0] } == .korean)
    #expect(Language { ["LANG": "ko_KR.UTF-8", "LC_ALL": "C"][$0] } == .english)
    #expect(Language { ["LC_MESSAGES": "ko", "LANG": "en_US.UTF-8", "LC_ALL": ""][$0] } == .korean)
    #expect(Language { _ in nil } == .english)
    #expect(Language { ["LANG": "kok_IN"][$0] } == .english)
  }

  @Test("a file of phrases is templates with their translations below")
  func files() throws {
    let phrases = try PhraseFile.phrases(in: "# words\nlearning rate\n  학습률\n\nloss\n  손실\n")
    #expect(phrases == ["learning rate": "학습률", "loss": "손실"])
    for wrong in ["loss\nrate\n  학습률", "  손실", "loss\n  a\nloss\n  b", "loss"] {
      #expect(throws: PhraseFile.Mistake.self) { try PhraseFile.phrases(in: wrong) }
    }
  }
}

@Suite("Spelling")
struct SpellingTests {
  @Test("insertions, deletions, replacements and swaps count one each")
  func distance() {
    for (one, other, count) in [("bowl", "bwol", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("a", "a", 0)] {
      #expect(Spelling.distance(one, other) == count)
      #expect(Spelling.distance(other, one) == count)
    }
  }

  @Test("capitals and the signs between words make no difference")
  func match() {
    #expect(Spelling.match("Nelder_Mead", in: ["sgd", "nelder-mead"]) == "nelder-mead")
    #expect(Spelling.match("neldermaed", in: ["sgd", "nelder-mead"]) == nil)
    #expect(Spelling.nearest(to: "momentun", in: ["momentum", "sgd"]) == ["momentum"])
  }
}
