// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.question.Library.is;

/** Conditions and orders on what is inside of documents that the mapping does not know. */
@Requires(Feature.JSON_CONDITIONS)
final class DocumentQuestions extends QuestionGroup {

    DocumentQuestions() {
        super("Documents");
    }

    Question<Card> cards_of_a_kind() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("kind").eq("map")),
                in -> in.cards(c -> "map".equals(fact(c, "kind"))));
    }

    Question<Card> cards_of_another_kind() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("kind").ne("map")),
                in -> in.cards(c -> is(fact(c, "kind"), kind -> !kind.equals("map"))));
    }

    Question<Card> cards_of_one_of_some_kinds() {
        return asked(
                em -> em.find(Card.class, where("facts.kind").in("map", "coin")),
                in -> in.cards(c -> is(fact(c, "kind"), Set.of("map", "coin")::contains)));
    }

    Question<Card> cards_of_a_kind_like_a_pattern() {
        return asked(
                em -> em.find(Card.class, where("facts.kind").like("%n%")),
                in -> in.cards(c -> is(fact(c, "kind"), kind -> kind.toString().contains("n"))));
    }

    Question<Card> cards_of_later_years() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("year").gte(1930)),
                in -> in.cards(c -> fact(c, "year") instanceof Integer year && year >= 1930));
    }

    Question<Card> cards_that_are_rare() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("rare").eq(true)),
                in -> in.cards(c -> Boolean.TRUE.equals(fact(c, "rare"))));
    }

    Question<Card> cards_without_a_year() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("year").isNull()),
                in -> in.cards(c -> fact(c, "year") == null));
    }

    Question<Card> cards_with_a_height() {
        return asked(
                em -> em.find(Card.class, Card_.facts.at("size.height").isNotNull()),
                in -> in.cards(c -> size(c, "height") != null));
    }

    Question<Card> cards_between_two_widths() {
        return asked(
                em -> em.find(
                        Card.class,
                        where("facts.size.width")
                                .gt(10)
                                .and(where("facts.size.width").lt(14))),
                in -> in.cards(c -> is(size(c, "width"), width -> width > 10 && width < 14)));
    }

    Question<Card> cards_that_are_not_so_wide() {
        return asked(
                em -> em.find(Card.class, where("facts.size.width").lt(12).not()),
                in -> in.cards(c -> is(size(c, "width"), width -> width >= 12)));
    }

    Question<Card> cards_without_facts() {
        return asked(em -> em.find(Card.class, Card_.facts.isNull()), in -> in.cards(c -> c.facts == null));
    }

    Question<Card> cards_with_a_name_in_the_document() {
        return asked(
                em -> em.find(Card.class, Card_.facts.hasKey("marks")),
                in -> in.cards(c -> c.facts != null && c.facts.containsKey("marks")));
    }

    Question<Card> cards_with_two_names_in_the_document() {
        return asked(
                em -> em.find(Card.class, Card_.facts.hasKeys(List.of("marks", "year"))),
                in -> in.cards(c -> c.facts != null && c.facts.keySet().containsAll(List.of("marks", "year"))));
    }

    Question<Card> cards_with_one_of_two_names_in_an_object() {
        return asked(
                em -> em.find(Card.class, where("facts.size").hasSomeKeys(List.of("height", "depth"))),
                in -> in.cards(c -> size(c, "height") != null));
    }

    Question<Card> cards_with_a_number_of_marks() {
        return asked(
                em -> em.find(Card.class, where("facts.marks").size(2)), in -> in.cards(c -> marks(c).size() == 2));
    }

    Question<Card> cards_with_a_mark_of_a_colour() {
        return asked(
                em -> em.find(
                        Card.class,
                        where("facts.marks")
                                .some(where("colour")
                                        .eq("blue")
                                        .and(where("number").gt(4)))),
                in -> in.cards(c -> marks(c).stream()
                        .anyMatch(mark -> "blue".equals(mark.get("colour"))
                                && is((Integer) mark.get("number"), number -> number > 4))));
    }

    Question<Card> cards_without_a_mark_of_a_colour() {
        return asked(
                em -> em.find(
                        Card.class, where("facts.marks").none(where("colour").eq("red"))),
                in -> in.cards(c -> marks(c).isEmpty()));
    }

    Question<Card> cards_sorted_by_a_year_inside() {
        return asked(
                        em -> em.find(
                                Card.class, Card_.facts.at("year").isNotNull(), o -> o.orderBy("facts.year desc")),
                        in -> in.cards(c -> fact(c, "year") != null).stream()
                                .sorted(Comparator.comparing(
                                                (Card c) -> (Integer) Objects.requireNonNull(fact(c, "year")))
                                        .reversed())
                                .toList())
                .inOrder();
    }

    private static @Nullable Object fact(Card card, String name) {
        return card.facts == null ? null : card.facts.get(name);
    }

    private static @Nullable Integer size(Card card, String name) {
        return card.facts == null
                ? null
                : (Integer) ((Map<?, ?>) Objects.requireNonNull(card.facts.get("size"))).get(name);
    }

    private static List<Map<String, Object>> marks(Card card) {
        List<Map<String, Object>> marks = new ArrayList<>();
        if (fact(card, "marks") instanceof List<?> all) {
            all.forEach(mark -> marks.add(Map.of("colour", part(mark, "colour"), "number", part(mark, "number"))));
        }
        return marks;
    }

    private static Object part(Object mark, String name) {
        return Objects.requireNonNull(((Map<?, ?>) mark).get(name));
    }
}
