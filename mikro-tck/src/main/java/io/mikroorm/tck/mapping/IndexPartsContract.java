// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands behind the columns of indexes, and what there is instead of columns: made as it is declared, or refused by name. */
public abstract class IndexPartsContract extends Contract {

    /** Called the same whatever the letters' case. */
    @Entity
    @Unique(name = "once_folded", expression = "lower({nick})")
    static class Nickname {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40, column = "called")
        String nick = "";

        protected Nickname() {}

        Nickname(String nick) {
            this.nick = nick;
        }
    }

    /** Told apart by the first letters. */
    @Entity
    @Unique(name = "once_started", properties = "code(3)")
    static class Parcel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40)
        String code = "";

        protected Parcel() {}

        Parcel(String code) {
            this.code = code;
        }
    }

    /** Keeps others with its room out, by a comparison that it names. */
    @Entity
    @Unique(name = "booked_once", properties = "room with =", options = "using = btree")
    static class Booking {

        @PrimaryKey
        @Nullable
        Long id;

        int room = 7;
    }

    /** One of them may be without a number. */
    @Entity
    @Unique(name = "once_or_none", properties = "number", nullsDistinct = false)
    static class Locker {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        Integer number;

        protected Locker() {}

        Locker(@Nullable Integer number) {
            this.number = number;
        }
    }

    /** Those without a day come last. */
    @Entity
    @Index(
            name = "by_day",
            properties = {"day desc nulls last", "place"})
    static class Concert {

        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        Integer day;

        @Property(length = 20)
        String place = "";
    }

    /** Its price is found with its name. */
    @Entity
    @Index(name = "with_price", properties = "name", include = "price")
    static class Ware {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        long price;
    }

    /** Is indexed as everywhere. */
    @Entity
    static class Plain {

        @PrimaryKey
        @Nullable
        Long id;

        @Index
        int size;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Plain.class);
    }

    /** An ORM with this class alone. */
    protected final MikroORM open(Class<?> entity) {
        return open(List.of(entity), c -> {});
    }

    /** Writes a new one. */
    protected final void persist(MikroORM on, Object entity) {
        EntityManager one = on.em().fork();
        one.persist(entity);
        one.flush();
    }

    /** A class with this index cannot be opened. */
    protected final void isRefused(Class<?> entity, String index) {
        assertThatThrownBy(() -> open(entity))
                .isInstanceOf(MetadataException.class)
                .hasMessageContaining("[MO-2098]")
                .hasMessageContaining(entity.getSimpleName())
                .hasMessageContaining(driver().name())
                .hasMessageContaining(index);
    }

    private void isMadeOrRefused(Feature feature, Class<?> type, Object entity, String index) {
        if (!driver().capabilities().has(feature)) {
            isRefused(type, index);
            return;
        }
        try (MikroORM other = open(type)) {
            persist(other, entity);
            assertThat(other.em().fork().findAll(type)).hasSize(1);
        }
    }

    @Test
    void an_index_that_says_where_nulls_stand_is_made_or_refused() {
        isMadeOrRefused(Feature.INDEX_NULLS, Concert.class, new Concert(), "by_day");
    }

    @Test
    void an_index_that_keeps_more_than_it_is_sorted_by_is_made_or_refused() {
        isMadeOrRefused(Feature.INCLUDED_COLUMNS, Ware.class, new Ware(), "with_price");
    }

    /** Inserts one, and another that is the same to the index; what the error names. */
    private void isOnceOrRefused(Feature feature, List<?> same, String index, String property) {
        Class<?> type = same.get(0).getClass();
        if (!driver().capabilities().has(feature)) {
            isRefused(type, index);
            return;
        }
        try (MikroORM other = open(type)) {
            persist(other, same.get(0));
            assertThatThrownBy(() -> persist(other, same.get(1)))
                    .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                            .containsExactly(property));
            assertThat(other.em().fork().count(type)).isEqualTo(1);
        }
    }

    @Test
    void what_an_expression_makes_the_same_is_there_once() {
        isOnceOrRefused(
                Feature.EXPRESSION_INDEXES,
                List.of(new Nickname("Littlefinger"), new Nickname("LITTLEfinger")),
                "once_folded",
                "Nickname.nick");
    }

    @Test
    void what_starts_alike_is_there_once() {
        isOnceOrRefused(
                Feature.INDEXED_STARTS,
                List.of(new Parcel("abc-1"), new Parcel("abc-2")),
                "once_started",
                "Parcel.code");
    }

    @Test
    void what_is_the_same_by_a_comparison_is_there_once() {
        isOnceOrRefused(Feature.EXCLUSIONS, List.of(new Booking(), new Booking()), "booked_once", "Booking.room");
    }

    @Test
    void what_has_no_value_is_there_once_where_nulls_are_not_distinct() {
        isOnceOrRefused(
                Feature.NULLS_NOT_DISTINCT,
                List.of(new Locker(null), new Locker(null)),
                "once_or_none",
                "Locker.number");
    }

    /** Holds one thing, or the nothing that there is once. */
    @Entity
    @Unique(name = "kept_once", properties = "locker", nullsDistinct = false)
    static class Keeper {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Locker locker;

        protected Keeper() {}

        Keeper(@Nullable Locker locker) {
            this.locker = locker;
        }
    }

    @Test
    @Requires(Feature.NULLS_NOT_DISTINCT)
    void a_flush_gives_up_the_one_null_before_another_row_takes_it() {
        try (MikroORM other = open(Locker.class)) {
            EntityManager before = other.em().fork();
            before.persist(new Locker(null)).flush();
            EntityManager lockers = other.em().fork();
            Locker none = lockers.findOneOrFail(Locker.class, where("number").isNull());
            none.number = 1;
            lockers.persist(new Locker(null)).flush();
            Locker next = lockers.findOneOrFail(Locker.class, where("number").isNull());
            next.number = 1;
            none.number = null;
            lockers.flush();

            assertThat(other.em().fork().findAll(Locker.class, o -> o.orderBy("id")))
                    .extracting(each -> each.number)
                    .containsExactly(null, 1);
        }
    }

    @Test
    @Requires(Feature.NULLS_NOT_DISTINCT)
    void so_do_several_that_exchange_their_values() {
        try (MikroORM other = open(Locker.class)) {
            EntityManager lockers = other.em().fork();
            List<Locker> all = Stream.of(1, 2, 3, 4, null).map(Locker::new).toList();
            all.forEach(lockers::persist);
            lockers.flush();
            all.get(0).number = 2;
            all.get(1).number = 1;
            all.get(2).number = 4;
            all.get(3).number = 3;
            lockers.flush();

            assertThat(other.em().fork().findAll(Locker.class, o -> o.orderBy("id")))
                    .extracting(each -> each.number)
                    .containsExactly(2, 1, 4, 3, null);
        }
    }

    @Test
    @Requires(Feature.NULLS_NOT_DISTINCT)
    void and_several_that_exchange_what_has_no_placeholder() {
        try (MikroORM other = open(List.of(Locker.class, Keeper.class), c -> {})) {
            EntityManager keepers = other.em().fork();
            List<Locker> lockers = Stream.of(1, 2, 3, 4).map(Locker::new).toList();
            List<Keeper> all = lockers.stream().map(Keeper::new).toList();
            lockers.forEach(keepers::persist);
            all.forEach(keepers::persist);
            keepers.flush();
            all.get(0).locker = lockers.get(1);
            all.get(1).locker = lockers.get(0);
            all.get(2).locker = lockers.get(3);
            all.get(3).locker = lockers.get(2);
            keepers.flush();

            assertThat(other.em().fork().findAll(Keeper.class, o -> o.populate("locker")
                            .orderBy("id")))
                    .extracting(each -> some(each.locker).number)
                    .containsExactly(2, 1, 4, 3);
        }
    }

    /** When somebody is on guard. */
    enum Watch {
        EARLY,
        LATE,
        NIGHT
    }

    /** Has a locker, or none, and a watch: neither has a placeholder. */
    @Entity
    @Unique(name = "guarded_once", properties = "locker", nullsDistinct = false)
    @Unique(
            name = "watched_once",
            properties = {"watch", "outside"})
    static class Guard {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        @Nullable
        Locker locker;

        Watch watch = Watch.EARLY;

        boolean outside;

        protected Guard() {}

        Guard(Locker locker, Watch watch, boolean outside) {
            this.locker = locker;
            this.watch = watch;
            this.outside = outside;
        }
    }

    @Test
    @Requires(Feature.NULLS_NOT_DISTINCT)
    void also_where_one_of_them_waits_for_another_exchange() {
        try (MikroORM other = open(List.of(Locker.class, Guard.class), c -> {})) {
            EntityManager guards = other.em().fork();
            List<Locker> lockers = Stream.of(1, 2, 3, 4).map(Locker::new).toList();
            List<Guard> all = List.of(
                    new Guard(lockers.get(0), Watch.EARLY, false),
                    new Guard(lockers.get(1), Watch.EARLY, true),
                    new Guard(lockers.get(2), Watch.LATE, false),
                    new Guard(lockers.get(3), Watch.LATE, true));
            lockers.forEach(guards::persist);
            all.forEach(guards::persist);
            guards.flush();
            all.get(0).locker = lockers.get(1);
            all.get(1).locker = lockers.get(0);
            all.get(2).locker = lockers.get(3);
            all.get(3).locker = lockers.get(2);
            all.get(0).watch = Watch.LATE;
            all.get(2).watch = Watch.NIGHT;
            guards.flush();

            assertThat(other.em().fork().findAll(Guard.class, o -> o.populate("locker")
                            .orderBy("id")))
                    .extracting(each -> some(each.locker).number + " " + each.watch)
                    .containsExactly("2 LATE", "1 EARLY", "4 NIGHT", "3 LATE");
        }
    }

    @Test
    @Requires({Feature.EXPRESSION_INDEXES, Feature.UPSERTS})
    void rows_are_not_upserted_by_what_an_expression_makes_unique() {
        try (MikroORM other = open(Nickname.class)) {
            EntityManager names = other.em().fork();

            assertThatThrownBy(() -> names.upsert(Nickname.class, Map.of("nick", "Littlefinger")))
                    .hasMessageContaining("Nickname");
        }
    }
}
