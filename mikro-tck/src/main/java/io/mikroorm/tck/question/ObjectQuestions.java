// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Requires;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.tck.question.Library.is;

/** Conditions on values that are embedded as objects. */
@Requires(Feature.OBJECT_CONDITIONS)
final class ObjectQuestions extends QuestionGroup {

    ObjectQuestions() {
        super("Embedded objects");
    }

    Question<Card> cards_in_a_room() {
        return asked(
                em -> em.find(Card.class, Card_.spot().room.eq("east")),
                in -> in.cards(c -> c.spot != null && c.spot.room().equals("east")));
    }

    Question<Card> cards_on_a_high_shelf() {
        return asked(
                em -> em.find(Card.class, Card_.spot().shelf.gt(1)),
                in -> in.cards(c -> c.spot != null && is(c.spot.shelf(), shelf -> shelf > 1)));
    }

    Question<Card> cards_without_a_shelf() {
        return asked(
                em -> em.find(Card.class, Card_.spot().shelf.isNull()),
                in -> in.cards(c -> c.spot == null || c.spot.shelf() == null));
    }

    Question<Card> cards_without_a_spot() {
        return asked(em -> em.find(Card.class, where("spot").isNull()), in -> in.cards(c -> c.spot == null));
    }
}
