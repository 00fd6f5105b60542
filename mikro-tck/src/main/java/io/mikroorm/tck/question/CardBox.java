// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.tck.question.Card.Loan;
import io.mikroorm.tck.question.Card.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cards of a {@link Library}: some without a document, some in whose documents something is missing. */
final class CardBox {

    private static final int CARDS = 24;
    private static final List<String> KINDS = List.of("map", "letter", "print", "coin");
    private static final List<String> WORDS = List.of("noir", "paris", "heist", "north", "ink");
    private static final List<String> READERS = List.of("Ann", "Bob", "Cid");

    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            Card card = new Card("Card " + (char) ('A' + i));
            card.facts = i % 6 == 5 ? null : facts(i);
            card.words = i % 7 == 6 ? null : words(i % 4, i);
            for (int k = 0; k < i % 3; k++) {
                card.loans.add(new Loan(READERS.get((i + k) % READERS.size()), (i * 5 + k * 3) % 20));
            }
            card.spot = i % 5 == 4 ? null : new Spot(i % 2 == 0 ? "east" : "west", i % 3 == 0 ? null : i % 4);
            cards.add(card);
        }
        return cards;
    }

    private static Map<String, @Nullable Object> facts(int i) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", KINDS.get(i % KINDS.size()));
        if (i % 4 != 3) {
            facts.put("year", 1900 + i * 3);
        }
        facts.put("rare", i % 2 == 0);
        facts.put("size", size(i));
        if (i % 3 == 0) {
            facts.put(
                    "marks",
                    new ArrayList<>(
                            List.of(stamp("red", i), stamp("blue", i + 1)).subList(0, 1 + i % 2)));
        }
        return facts;
    }

    private static Map<String, @Nullable Object> size(int i) {
        Map<String, @Nullable Object> size = new LinkedHashMap<>();
        size.put("width", 10 + i % 5);
        if (i % 2 == 0) {
            size.put("height", 20 + i);
        }
        return size;
    }

    private static Map<String, @Nullable Object> stamp(String colour, int number) {
        Map<String, @Nullable Object> stamp = new LinkedHashMap<>();
        stamp.put("colour", colour);
        stamp.put("number", number);
        return stamp;
    }

    private static List<String> words(int count, int from) {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            words.add(WORDS.get((from + k * 2) % WORDS.size()));
        }
        return words;
    }
}
