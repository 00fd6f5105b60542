// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Set;

import static io.mikroorm.query.Where.element;
import static io.mikroorm.query.Where.where;

/** Conditions on the elements of lists. */
@Requires(Feature.ELEMENT_CONDITIONS)
final class ElementQuestions extends QuestionGroup {

    ElementQuestions() {
        super("Elements of lists");
    }

    Question<Card> cards_with_a_word() {
        return asked(
                em -> em.find(Card.class, Card_.words.has("noir")), in -> in.cards(c -> words(c).contains("noir")));
    }

    Question<Card> cards_with_all_of_two_words() {
        return asked(
                em -> em.find(Card.class, Card_.words.hasAll(List.of("noir", "heist"))),
                in -> in.cards(c -> words(c).containsAll(List.of("noir", "heist"))));
    }

    Question<Card> cards_with_one_of_two_words() {
        return asked(
                em -> em.find(Card.class, Card_.words.hasAny(List.of("noir", "ink"))),
                in -> in.cards(c -> words(c).contains("noir") || words(c).contains("ink")));
    }

    Question<Card> cards_with_no_other_words() {
        return asked(
                em -> em.find(Card.class, Card_.words.hasOnly(List.of("noir", "heist", "ink"))),
                in -> in.cards(
                        c -> c.words != null && List.of("noir", "heist", "ink").containsAll(c.words)));
    }

    Question<Card> cards_with_two_words() {
        return asked(em -> em.find(Card.class, Card_.words.size(2)), in -> in.cards(c -> words(c).size() == 2));
    }

    Question<Card> cards_with_more_than_one_word() {
        return asked(em -> em.find(Card.class, Card_.words.size().gt(1)), in -> in.cards(c -> words(c).size() > 1));
    }

    Question<Card> cards_with_a_word_that_begins_so() {
        return asked(
                em -> em.find(Card.class, Card_.words.some(element().startsWith("no"))),
                in -> in.cards(c -> words(c).stream().anyMatch(word -> word.startsWith("no"))));
    }

    Question<Card> cards_with_no_word_that_begins_so() {
        return asked(
                em -> em.find(Card.class, Card_.words.none(element().startsWith("no"))),
                in -> in.cards(c -> words(c).stream().noneMatch(word -> word.startsWith("no"))));
    }

    Question<Card> cards_with_such_words_only() {
        return asked(
                em -> em.find(Card.class, Card_.words.every(element().in("noir", "paris", "heist"))),
                in -> in.cards(c -> Set.of("noir", "paris", "heist").containsAll(words(c))));
    }

    Question<Card> cards_without_words() {
        return asked(
                em -> em.find(Card.class, Card_.words.none(Condition.all())), in -> in.cards(c -> words(c).isEmpty()));
    }

    Question<Card> cards_without_a_list_of_words() {
        return asked(em -> em.find(Card.class, Card_.words.isNull()), in -> in.cards(c -> c.words == null));
    }

    Question<Card> cards_with_a_loan() {
        return asked(
                em -> em.find(Card.class, where("loans").some(where("reader").eq("Ann"))),
                in -> in.cards(
                        c -> c.loans.stream().anyMatch(loan -> loan.reader().equals("Ann"))));
    }

    Question<Card> cards_with_a_long_loan_of_a_reader() {
        return asked(
                em -> em.find(
                        Card.class,
                        where("loans")
                                .some(where("reader")
                                        .eq("Ann")
                                        .and(where("days").gt(9)))),
                in -> in.cards(
                        c -> c.loans.stream().anyMatch(loan -> loan.reader().equals("Ann") && loan.days() > 9)));
    }

    Question<Card> cards_without_a_loan_of_a_reader() {
        return asked(
                em -> em.find(Card.class, where("loans").none(where("reader").eq("Bob"))),
                in -> in.cards(
                        c -> c.loans.stream().noneMatch(loan -> loan.reader().equals("Bob"))));
    }

    Question<Card> cards_with_short_loans_only() {
        return asked(
                em -> em.find(Card.class, where("loans").every(where("days").lt(10))),
                in -> in.cards(c -> c.loans.stream().allMatch(loan -> loan.days() < 10)));
    }

    Question<Card> cards_with_a_number_of_loans() {
        return asked(em -> em.find(Card.class, where("loans").size().gte(2)), in -> in.cards(c -> c.loans.size() >= 2));
    }

    Question<Card> cards_by_a_path_to_their_loans() {
        return asked(
                em -> em.find(Card.class, where("loans.days").gt(15)),
                in -> in.cards(c -> c.loans.stream().anyMatch(loan -> loan.days() > 15)));
    }

    private static List<String> words(Card card) {
        return card.words == null ? List.of() : card.words;
    }
}
