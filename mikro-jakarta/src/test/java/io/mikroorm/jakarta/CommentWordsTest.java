// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What tables and columns are for. */
class CommentWordsTest {

    /** Says so. */
    @Entity
    @Table(comment = "what is on offer")
    static class Offer {
        @Id
        long id;

        @Column(comment = "in cents")
        int price;
    }

    @Test
    void a_table_is_for_something() {
        assertThat(new ClassWords(Offer.class).translation().declarations())
                .contains(Declaration.of(io.mikroorm.annotation.Entity.class).with("comment", "what is on offer"));
    }

    @Test
    void a_column_is_for_something() throws NoSuchFieldException {
        Field price = Offer.class.getDeclaredField("price");
        AnnotatedField field = new AnnotatedField(
                Offer.class, Offer.class, "price", price.getGenericType(), List.of(price.getAnnotations()));
        assertThat(new FieldWords(field).translation().declarations())
                .filteredOn(said -> said.annotation() == Property.class)
                .singleElement()
                .satisfies(said -> assertThat(said.members()).containsEntry("comment", "in cents"));
    }
}
