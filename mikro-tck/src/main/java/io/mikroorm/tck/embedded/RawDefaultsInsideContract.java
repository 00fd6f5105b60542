// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that the database puts into the columns of embedded objects of new rows. */
@Requires(Feature.RAW_DEFAULTS)
public abstract class RawDefaultsInsideContract extends Contract {

    /** On tickets. */
    protected RawDefaultsInsideContract() {}

    /** The database makes some of it. */
    @Embeddable
    static class Seat {

        @Property(length = 20)
        @Nullable
        String name;

        @Property(defaultRaw = "2 + 3")
        @Nullable
        Integer row;

        @Property(defaultRaw = "lower('A')", length = 10)
        @SuppressWarnings("NullAway.Init")
        String letter;

        @Embedded
        Price price = new Price(null, null);
    }

    /** The same of a record. */
    @Embeddable
    record Price(
            @Property(defaultRaw = "4 * 5") @Nullable Integer amount,

            @Property(defaultRaw = "upper('eur')", length = 3) @Nullable
            String currency) {}

    /** Of one kind or another. */
    @Embeddable(kinds = {Cash.class, Card.class})
    interface Payment {}

    /** In a till. */
    @Embeddable
    record Cash(@Property(defaultRaw = "3 * 3") @Nullable Integer till) implements Payment {}

    /** Of somebody. */
    @Embeddable
    record Card(@Property(length = 20) @Nullable String holder) implements Payment {}

    /** Has a seat, and perhaps another. */
    @Entity
    static class Entry {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20, unique = true)
        @Nullable
        String code;

        @Embedded
        Seat seat = new Seat();

        @Embedded
        @Nullable
        Seat spare;

        @Embedded
        @Nullable
        Payment payment;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Entry.class);
    }

    private static void assertMade(Seat seat) {
        assertThat(seat.row).isEqualTo(5);
        assertThat(seat.letter).isEqualTo("a");
        assertThat(seat.price).isEqualTo(new Price(20, "EUR"));
    }

    @Test
    void the_objects_of_a_new_row_have_them_after_the_insert() {
        Entry entry = new Entry();
        entry.spare = new Seat();
        entry.payment = new Cash(null);
        em.persist(entry);
        em.flush();
        assertMade(entry.seat);
        assertMade(some(entry.spare));
        assertThat(entry.payment).isEqualTo(new Cash(9));
        assertThat(em.plan().isEmpty()).isTrue();
        Entry found = fresh().findAll(Entry.class).get(0);
        assertMade(found.seat);
        assertMade(some(found.spare));
        assertThat(found.payment).isEqualTo(new Cash(9));
    }

    @Test
    void what_is_given_stays_and_what_is_not_there_gets_nothing() {
        Entry entry = new Entry();
        entry.seat.row = 7;
        entry.seat.price = new Price(null, "USD");
        entry.payment = new Card("Ann");
        Entry bare = new Entry();
        em.persist(entry);
        em.persist(bare);
        em.flush();
        assertThat(entry.seat.price).isEqualTo(new Price(20, "USD"));
        EntityManager reading = fresh();
        Entry found = reading.findOneOrFail(Entry.class, some(entry.id));
        assertThat(found.seat.row).isEqualTo(7);
        assertThat(found.seat.letter).isEqualTo("a");
        assertThat(found.seat.price).isEqualTo(new Price(20, "USD"));
        assertThat(found.spare).isNull();
        assertThat(found.payment).isEqualTo(new Card("Ann"));
        Entry other = reading.findOneOrFail(Entry.class, some(bare.id));
        assertMade(other.seat);
        assertThat(other.spare).isNull();
        assertThat(other.payment).isNull();
    }

    @Test
    void an_object_that_comes_later_gets_none() {
        given(new Entry());
        Entry entry = em.findAll(Entry.class).get(0);
        entry.spare = new Seat();
        assertThatThrownBy(em::flush).hasMessageContaining("MO-4126").hasMessageContaining("Entry.spare.letter");
        entry.spare.letter = "x";
        em.flush();
        assertThat(some(fresh().findAll(Entry.class).get(0).spare).row).isNull();
    }

    @Test
    void a_failed_transaction_takes_them_back() {
        Entry entry = new Entry();
        Price price = entry.seat.price;
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(entry);
                    inner.flush();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(entry.seat.row).isNull();
        assertThat(entry.seat.price).isSameAs(price);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_leaves_them_to_the_database() {
        Entry entry = new Entry();
        entry.code = "c";
        entry.payment = new Cash(null);
        Entry written = em.upsert(entry, o -> o.onConflict("code"));
        assertMade(written.seat);
        assertThat(written.spare).isNull();
        assertThat(written.payment).isEqualTo(new Cash(9));
        written.seat.row = 8;
        em.flush();
        Entry again = new Entry();
        again.code = "c";
        again.seat.name = "aisle";
        again.payment = new Cash(null);
        Entry found = fresh().upsert(again, o -> o.onConflict("code"));
        assertThat(found.seat.row).isEqualTo(8);
        assertThat(found.seat.name).isEqualTo("aisle");
        assertThat(fresh().findAll(Entry.class)).singleElement().satisfies(each -> assertThat(each.seat.row)
                .isEqualTo(8));
    }
}
