// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Translation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about keys, of which not every database has all. */
class KeyWordsTest {

    @Embeddable
    record OrderKey(Long shop, String no) {}

    @Entity
    static class Order {
        @EmbeddedId
        @AttributeOverride(name = "no", column = @Column(name = "order_no", length = 20))
        OrderKey id;

        Order(OrderKey id) {
            this.id = id;
        }
    }

    /** Keyed by something that a driver may know how to make. */
    @Entity
    static class Made {
        @Id
        @GeneratedValue
        @Nullable
        URI id;
    }

    /** Has the key of its order. */
    @Entity
    static class Invoice {
        @Id
        @OneToOne
        @JoinColumn(name = "of_order")
        Order order;

        Invoice(Order order) {
            this.order = order;
        }
    }

    private static Translation translation(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        return new JakartaTranslator()
                .ofField(new AnnotatedField(type, type, name, field.getGenericType(), List.of(field.getAnnotations())));
    }

    @Test
    void parts_of_a_key_are_never_null_whatever_their_columns_are() throws NoSuchFieldException {
        Translation said = translation(Order.class, "id");
        assertThat(said.mistakes()).isEmpty();
        assertThat(said.fields().toString()).contains("shop @Property(nullable=false)", "no @Property(nullable=false)");
        assertThat(said.fields().toString()).contains("column=order_no").doesNotContain("nullable=true");
    }

    @Test
    void a_relation_that_is_the_key_is_never_null() throws NoSuchFieldException {
        Translation said = translation(Invoice.class, "order");
        assertThat(said.mistakes()).isEmpty();
        assertThat(said.declarations().toString())
                .contains("@OneToOne", "nullable=false", "joinColumn=of_order", "@PrimaryKey", "generated=ASSIGNED");
    }

    @Test
    void keys_that_are_neither_numbers_nor_texts_are_made_by_who_can() throws NoSuchFieldException {
        assertThat(translation(Made.class, "id").declarations().toString()).contains("generated=AUTO");
    }
}
