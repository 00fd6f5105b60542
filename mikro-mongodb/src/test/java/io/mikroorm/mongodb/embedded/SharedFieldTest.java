// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.mongodb.MongoORM;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A field that is one value is not a document in which others stand, too. */
class SharedFieldTest {

    /** What both are. */
    @Embeddable
    record Place(String city) {}

    /** An object, and an embeddable whose fields would be in it. */
    @Entity
    static class Letter {

        @PrimaryKey
        @Nullable
        Long id;

        @Embedded(object = true, column = "sender")
        Place origin = new Place("");

        @Embedded
        Place sender = new Place("");
    }

    @Test
    void an_object_and_an_embeddable_with_one_field_are_refused_when_the_orm_opens() {
        assertThatThrownBy(() -> MongoORM.init(c -> c.dbName("nowhere").entities(Letter.class)))
                .hasMessageContaining("[MO-5122]")
                .hasMessageContaining("Letter.sender.city")
                .hasMessageContaining("'sender' is the field of Letter.origin");
    }
}
