// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"

#include <vector>

namespace wego::gui {

enum class Joiner { And, Or };

/// One thing of the sentence: a chip, or a box with chips.
struct SentencePart {
    bool isNegated = false;
    /// A condition, or a tree that is nested too deep to be built and is only read out.
    domain::Segment chip;
    bool isReadOnly = false;
    /// Of a box; a chip has none of these.
    std::vector<SentencePart> parts = {};
    Joiner joiner = Joiner::Or;
    bool isPlainNot = false; ///< written as one "none of" over its parts

    [[nodiscard]] bool isGroup() const { return !parts.empty(); }
};

/// Where a part stands: in the sentence, or within the box that stands there.
struct SentencePlace {
    int part = -1;
    int inner = -1;

    [[nodiscard]] bool isValid() const { return part >= 0; }
    [[nodiscard]] bool isInGroup() const { return inner >= 0; }
    friend bool operator==(const SentencePlace&, const SentencePlace&) = default;
};

/// Where a part goes when it is moved by one step with the keyboard.
enum class SentenceStep { Back, Forward, IntoGroup, OutOfGroup };

/// A segment as people read and build it: conditions in a row, joined by one word, some of them in
/// boxes with the other word. Every segment goes in, and comes out as it went in until something is
/// changed. Functions that change something return where the part is then.
class SegmentSentence {
public:
    SegmentSentence() = default;
    explicit SegmentSentence(const domain::Segment& segment);

    [[nodiscard]] domain::Segment segment() const;
    [[nodiscard]] Joiner joiner() const { return m_joiner; }
    [[nodiscard]] const std::vector<SentencePart>& parts() const { return m_parts; }
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    /// Null if nothing stands there.
    [[nodiscard]] const SentencePart* find(SentencePlace place) const;
    /// Whether a term more would be refused when it is saved.
    [[nodiscard]] bool isFull() const;

    void setJoiner(Joiner joiner);
    SentencePlace add(const domain::Segment& condition, bool isNegated);
    void replace(SentencePlace place, const domain::Segment& condition, bool isNegated);
    void setNegated(SentencePlace place, bool isNegated);
    /// What remains of a box with one part is that part.
    void remove(SentencePlace place);
    void clear();
    /// Puts the part before what stands at `target`; one past the end is the end.
    SentencePlace move(SentencePlace from, SentencePlace target);
    SentencePlace step(SentencePlace from, SentenceStep step);
    /// Puts a chip into one box with another part of the sentence, or into the box that it is.
    SentencePlace gather(SentencePlace chip, int with);
    /// The word between the part and the one before it. The word of the sentence only says whether
    /// the part is negated; the other one puts both into one box, or changes the word of a box.
    SentencePlace join(SentencePlace place, Joiner joiner, bool isNegated);

private:
    [[nodiscard]] SentencePart* at(SentencePlace place);
    SentencePart take(SentencePlace place);
    void dissolveSmallGroups();

    Joiner m_joiner = Joiner::And;
    std::vector<SentencePart> m_parts;
    bool m_isBare = false; ///< one part, without a list around it
};

} // namespace wego::gui
