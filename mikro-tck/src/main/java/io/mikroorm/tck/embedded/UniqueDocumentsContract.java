// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.EntityManager;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is inside of documents, of which the mapping does not know the inside, may be unique: as a text or as a number. Else it is refused. */
public abstract class UniqueDocumentsContract extends Contract {

    /** Mapped in code. */
    static class Device {

        long id;

        @Nullable
        Map<String, Object> facts = new HashMap<>();

        static Device of(long id, @Nullable Object serial, @Nullable Object number) {
            Device device = new Device();
            device.id = id;
            Map<String, Object> facts = new HashMap<>();
            facts.put("made", serial == null ? Map.of() : Map.of("serial", serial));
            if (number != null) {
                facts.put("number", number);
            }
            device.facts = facts;
            return device;
        }

        void call(String serial) {
            Map<String, Object> other = new HashMap<>(facts == null ? Map.of() : facts);
            other.put("made", Map.of("serial", serial));
            facts = other;
        }
    }

    /** Whether the database has indexes of what is inside of documents. */
    protected boolean has() {
        return driver().capabilities().has(Feature.JSON_CONDITIONS)
                && driver().capabilities().has(Feature.EXPRESSION_INDEXES);
    }

    /** The unique text, as the database takes it. */
    protected String serial() {
        return "facts.made.serial";
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of();
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(schema(has()));
    }

    private EntitySchema<Device> schema(boolean unique) {
        return EntitySchema.define(Device.class, e -> {
            e.key("id").property("facts", p -> p.json().nullable());
            if (unique) {
                e.unique(u -> u.name("device_serial").properties(serial()))
                        .unique(u -> u.name("device_number").properties("facts.number as number"));
            }
        });
    }

    private boolean isRefused() {
        if (!has() && driver().capabilities().has(Feature.JSON_CONDITIONS)) {
            assertThatThrownBy(
                            () -> open(List.of(), c -> c.entities(schema(true))).close())
                    .isInstanceOf(MikroOrmException.class)
                    .hasMessageContaining("MO-2098")
                    .hasMessageContaining("is inside of one");
        }
        return !has();
    }

    private void refused(EntityManager manager) {
        UniqueConstraintViolationException failure =
                catchThrowableOfType(UniqueConstraintViolationException.class, manager::flush);
        assertThat(failure).isNotNull();
        assertThat(failure.properties())
                .anySatisfy(property -> assertThat(property).startsWith("Device.facts"));
    }

    @Test
    void no_two_rows_have_the_same_text_or_number() {
        if (isRefused()) {
            return;
        }
        given(Device.of(1, "a", 7));
        em.persist(Device.of(2, "a", 8));
        refused(em);
        EntityManager other = fresh();
        other.persist(Device.of(2, "b", new BigDecimal("7.0")));
        refused(other);
        EntityManager third = fresh();
        third.persist(Device.of(2, "A", 7.5));
        third.flush();
        assertThat(fresh().count(Device.class)).isEqualTo(2);
    }

    @Test
    void what_is_of_another_kind_or_not_there_may_be_many() {
        if (isRefused()) {
            return;
        }
        Device bare = Device.of(1, null, null);
        bare.facts = null;
        Device bareToo = Device.of(2, null, null);
        bareToo.facts = null;
        given(
                bare,
                bareToo,
                Device.of(3, null, null),
                Device.of(4, null, null),
                Device.of(5, 9, "9"),
                Device.of(6, 9, "9"),
                Device.of(7, true, "x"),
                Device.of(8, true, "x"),
                Device.of(9, "9", 9));
        assertThat(fresh().count(Device.class)).isEqualTo(9);
    }

    @Test
    void who_gives_a_value_up_comes_before_who_takes_it() {
        if (isRefused()) {
            return;
        }
        given(Device.of(1, "a", 1), Device.of(2, "b", 2));
        em.findOneOrFail(Device.class, 1L).call("b");
        em.findOneOrFail(Device.class, 2L).call("c");
        em.flush();
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Device.class, 2L));
        other.persist(Device.of(3, "c", 2));
        other.flush();

        assertThat(fresh().findAll(Device.class, o -> o.orderBy("id")))
                .extracting(device -> device.id + " " + device.facts)
                .allSatisfy(text -> assertThat(text).contains("serial"))
                .hasSize(2);
    }

    @Test
    void values_may_be_exchanged_where_a_document_may_be_missing_meanwhile() {
        if (isRefused()) {
            return;
        }
        given(Device.of(1, "a", 1), Device.of(2, "b", 2));
        Device one = em.findOneOrFail(Device.class, 1L);
        Device two = em.findOneOrFail(Device.class, 2L);
        one.call("b");
        two.call("a");
        em.flush();

        assertThat(String.valueOf(fresh().findOneOrFail(Device.class, 1L).facts))
                .contains("serial=b");
        assertThat(String.valueOf(fresh().findOneOrFail(Device.class, 2L).facts))
                .contains("serial=a");
    }

    @Test
    void rows_are_not_upserted_by_it() {
        if (isRefused()) {
            return;
        }
        given(Device.of(1, "a", 1), Device.of(2, "b", 2));
        EntityManager other = fresh();
        assertThatThrownBy(() -> other.upsert(Device.of(3, "a", 3))).isInstanceOf(MikroOrmException.class);
        assertThat(fresh().count(Device.class)).isEqualTo(2);
    }
}
