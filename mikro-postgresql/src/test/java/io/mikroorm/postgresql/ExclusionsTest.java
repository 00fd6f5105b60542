// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows that keep each other out by what overlaps. */
class ExclusionsTest {

    /** Whole numbers from the first on, up to the last, which is not among them. */
    record Span(int from, int to) {}

    /** Stores them as the database does. */
    static final class SpanType implements Type<Span, String> {

        @Override
        public Class<Span> javaType() {
            return Span.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Span value) {
            return "[" + value.from() + "," + value.to() + ")";
        }

        @Override
        public Span toJava(String value) {
            String[] numbers = value.substring(1, value.length() - 1).split(",", 2);
            return new Span(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        @Override
        public String written() {
            return "cast(? as int4range)";
        }

        @Override
        public String read() {
            return "cast(? as text)";
        }
    }

    /** There is one guest at a time, unless the stay was called off. */
    @Entity
    @Unique(name = "one_guest", properties = "days with &&", where = "off = false", deferred = true)
    static class Stay {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(columnType = "int4range", type = SpanType.class)
        Span days;

        boolean off;

        protected Stay() {
            this(0, 1);
        }

        Stay(int from, int to) {
            days = new Span(from, to);
        }
    }

    /** Finds nobody out. */
    @Entity
    @Index(name = "wrong", properties = "size with =")
    static class Found {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    /** Has an order, and so is none. */
    @Entity
    @Unique(name = "wrong", properties = "size desc with =", options = "using = btree")
    static class Ordered {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    /** Is made by what finds no rows one by one. */
    @Entity
    @Unique(name = "wrong", properties = "size with =", options = "using = brin")
    static class Coarse {

        @PrimaryKey
        @Nullable
        Long id;

        int size;
    }

    private static MikroORM open(Class<?> entity) {
        return new PostgreSqlTckDriver().open(List.of(entity), c -> {});
    }

    private static void persist(MikroORM orm, Stay... stays) {
        EntityManager em = orm.em().fork();
        em.persistAll(List.of(stays));
        em.flush();
    }

    @Test
    void what_overlaps_is_refused_by_name_and_what_is_called_off_is_not_in_the_way() {
        try (MikroORM orm = open(Stay.class)) {
            Stay off = new Stay(1, 9);
            off.off = true;
            persist(orm, new Stay(1, 3), new Stay(3, 5), off);

            assertThatThrownBy(() -> persist(orm, new Stay(2, 4)))
                    .isInstanceOfSatisfying(UniqueConstraintViolationException.class, e -> assertThat(e.properties())
                            .contains("Stay.days"));
            assertThat(orm.em().fork().count(Stay.class)).isEqualTo(3);
            assertThat(((SqlORM) orm).schema().createSql())
                    .contains("alter table \"stay\" add constraint \"one_guest\" exclude using gist (\"days\" with &&)"
                            + " where (\"off\" = false) deferrable initially deferred");
        }
    }

    @Test
    void stays_exchange_their_days_when_they_are_looked_at_in_the_end() {
        try (MikroORM orm = open(Stay.class)) {
            persist(orm, new Stay(1, 3), new Stay(3, 5));
            EntityManager em = orm.em().fork();
            List<Stay> stays = em.findAll(Stay.class, o -> o.orderBy("id"));
            Span first = stays.get(0).days;
            stays.get(0).days = stays.get(1).days;
            stays.get(1).days = first;
            em.flush();

            assertThat(orm.em().fork().findAll(Stay.class, o -> o.orderBy("id")))
                    .extracting(stay -> stay.days)
                    .containsExactly(new Span(3, 5), new Span(1, 3));
        }
    }

    @Test
    void what_cannot_keep_rows_out_is_refused() {
        for (Class<?> wrong : List.of(Found.class, Ordered.class, Coarse.class)) {
            assertThatThrownBy(() -> open(wrong).close())
                    .isInstanceOf(MetadataException.class)
                    .hasMessageContaining("[MO-2098]")
                    .hasMessageContaining("'wrong' of " + wrong.getSimpleName());
        }
    }
}
